package dev.freehold.models.clinic;

/** How bad. */
public enum Severity {
    MILD,
    MODERATE,
    SEVERE
}
