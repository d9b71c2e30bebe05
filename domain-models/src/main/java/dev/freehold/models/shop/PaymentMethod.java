package dev.freehold.models.shop;

/** How it was paid. */
public enum PaymentMethod {
    CARD,
    TRANSFER,
    INVOICE
}
