package dev.freehold.models.tickets;

/** Who finds a project. */
public enum Visibility {
    EVERYONE,
    MEMBERS
}
