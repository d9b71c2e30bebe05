package dev.freehold.models.shop;

/** How far an order is. */
public enum OrderStatus {
    PLACED,
    PAID,
    SHIPPED,
    CANCELLED
}
