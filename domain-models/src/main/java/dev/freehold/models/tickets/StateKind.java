package dev.freehold.models.tickets;

/** What a state means for those who wait. */
public enum StateKind {
    OPEN,
    IN_PROGRESS,
    DONE
}
