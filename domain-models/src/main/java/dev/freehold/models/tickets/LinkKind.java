package dev.freehold.models.tickets;

/** How two issues hang together. */
public enum LinkKind {
    BLOCKS,
    RELATES_TO,
    CAUSED_BY
}
