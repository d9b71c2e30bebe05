package com.acme;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;

/** A country. */
@Unscoped("the same list of countries for everyone")
public record Country(@Id String code, String name, long number) {}
