package dev.freehold.models.shop;

import java.io.Serializable;
import java.util.UUID;

/** A warehouse and what lies there. */
public record StockItemId(Integer warehouseId, UUID variantId) implements Serializable {}
