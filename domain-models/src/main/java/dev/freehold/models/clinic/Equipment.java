package dev.freehold.models.clinic;

/** What is in a room. */
public enum Equipment {
    OXYGEN,
    MONITOR,
    X_RAY
}
