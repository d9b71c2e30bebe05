package dev.freehold.models.tickets;

/** What has an id. */
public interface Identified<T> {
    T getId();
}
