package dev.freehold.models.clinic;

/** As it is in the papers. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER
}
