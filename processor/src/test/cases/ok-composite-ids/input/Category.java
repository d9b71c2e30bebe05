package com.acme.stock;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A tree within the organization. */
@InOrganization
public record Category(
        @Id String id,

        @References(value = Category.class, inverse = "children") @Nullable
        String parentId) {}
