package com.acme.stock;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Goods on their way: two references to one table, and one to a key of three columns. */
@InOrganization
public record Movement(
        @Id @GeneratedValue long id,

        @References(value = Stock.class, name = "stock", id = "warehouseCode") @Nullable
        String stockWarehouse,

        @References(value = Stock.class, name = "stock", id = "itemId") @Nullable
        UUID stockItem,

        @References(value = Warehouse.class, name = "from", id = "code", inverse = "departures")
        String fromCode,

        @References(value = Warehouse.class, name = "to", id = "code", inverse = "arrivals") @Nullable
        String toCode) {}
