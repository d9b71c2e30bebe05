package com.acme.stock;

import dev.freehold.References;
import dev.freehold.Unscoped;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A place in a region, named by both halves of its key, in another order. */
@Unscoped("the same list for everyone")
public record City(
        @Id String name,

        @References(value = Region.class, name = "region", id = "number") @Nullable
        Short regionNumber,

        @References(value = Region.class, name = "region", id = "countryCode") @Nullable
        String regionCountry,

        @References(value = City.class, name = "twin") @Nullable String twinName) {}
