package dev.freehold.models.library;

/** Whether a book may be borrowed. */
public enum Status {
    ORDERED,
    AVAILABLE,
    WITHDRAWN
}
