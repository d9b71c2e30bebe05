package com.acme.stock;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Id;
import java.util.UUID;

/** How much of an item lies in a building: a table between two others, with their keys as its own. */
public record Stock(
        @Default("0") int amount,
        @Id @References(value = Item.class, onDelete = OnDelete.CASCADE) UUID itemId,
        @Id @References(value = Warehouse.class, name = "warehouse", id = "code") String warehouseCode,
        @Id @InOrganization String organizationId) {}
