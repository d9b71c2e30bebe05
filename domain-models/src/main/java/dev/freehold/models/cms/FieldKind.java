package dev.freehold.models.cms;

/** What a field takes. */
public enum FieldKind {
    TEXT,
    CHOICE,
    DATE
}
