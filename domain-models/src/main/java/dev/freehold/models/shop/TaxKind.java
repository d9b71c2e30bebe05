package dev.freehold.models.shop;

/** How much of a tax. */
public enum TaxKind {
    STANDARD,
    REDUCED,
    NONE
}
