package dev.freehold.models.shop;

/** Whether it is sold. */
public enum ProductStatus {
    DRAFT,
    ACTIVE,
    ARCHIVED
}
