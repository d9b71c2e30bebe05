package com.acme.stock;

import dev.freehold.References;
import dev.freehold.Unscoped;
import jakarta.persistence.Id;

/** A part of a country, numbered within it. */
@Unscoped("the same list for everyone")
public record Region(@Id @References(value = Country.class, name = "country") String countryCode, @Id short number, String name) {}
