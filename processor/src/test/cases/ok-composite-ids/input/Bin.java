package com.acme.stock;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A place on an aisle, perhaps beside another on the same aisle: one column serves the row's own key and the reference. */
@InOrganization
public record Bin(
        @Id @References(value = Bin.class, name = "neighbour", id = "aisle", inverse = "neighbours")
        String aisle,

        @Id int position,

        @References(value = Bin.class, name = "neighbour", id = "position", inverse = "neighbours") @Nullable
        Integer neighbourPosition) {}
