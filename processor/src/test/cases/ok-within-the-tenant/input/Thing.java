package com.acme.desk;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What lies there, or is lent. */
@InOrganization
public record Thing(
        @Id String id,
        @References(value = Shelf.class, name = "shelf", id = "room") @Nullable String shelfRoom,
        @References(value = Shelf.class, name = "shelf", id = "number") @Nullable Integer shelfNumber) {}
