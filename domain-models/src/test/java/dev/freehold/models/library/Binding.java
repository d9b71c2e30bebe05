package dev.freehold.models.library;

/** How a book is held together. */
public enum Binding {
    HARDCOVER,
    PAPERBACK
}
