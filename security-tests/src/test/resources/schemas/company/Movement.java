package com.acme.company;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods on their way: a reference to a key of three columns. */
@InOrganization
public record Movement(
        @Id @GeneratedValue int id,
        String cargo,
        @References(value = Stock.class, name = "stock", id = "warehouseCode") @Nullable String stockWarehouse,
        @References(value = Stock.class, name = "stock", id = "itemId") @Nullable UUID stockItem,
        @References(value = Warehouse.class, name = "from", id = "code", inverse = "departures") String fromCode) {}
