package dev.freehold.models.tickets;

/** What comes first. */
public enum Priority {
    LOW,
    NORMAL,
    HIGH,
    BLOCKER
}
