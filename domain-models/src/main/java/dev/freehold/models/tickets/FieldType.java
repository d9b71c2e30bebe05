package dev.freehold.models.tickets;

/** What a field of one's own holds. */
public enum FieldType {
    TEXT,
    NUMBER,
    DATE
}
