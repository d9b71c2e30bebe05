package com.acme.company;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Id;
import java.util.UUID;

/** How much of an item lies in a building: two references are the key. */
public record Stock(
        int amount,
        @Id @References(value = Item.class, onDelete = OnDelete.CASCADE) UUID itemId,
        @Id @References(value = Warehouse.class, name = "warehouse", id = "code") String warehouseCode,
        @Id @InOrganization String organizationId) {}
