package dev.freehold.models.cms;

/** Who reads a page. */
public enum PageStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED
}
