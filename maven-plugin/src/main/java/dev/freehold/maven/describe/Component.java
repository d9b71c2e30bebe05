package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Column;
import java.util.Optional;

/**
 * A component of a record.
 *
 * @param name its name
 * @param type its type and what {@code @Column} says of the column's
 * @param column the column
 * @param id whether it is an id, or a part of it
 * @param unique whether no two rows have the same value
 * @param exposed why it is none although it looks like a secret
 * @param reference what it refers to
 */
public record Component(
        String name,
        Mapped type,
        Column column,
        boolean id,
        boolean unique,
        Optional<String> exposed,
        Optional<Reference> reference) {
    /**
     * A reference to another record's id.
     *
     * @param target the other record's name
     * @param foreignKey whether the database enforces it
     * @param onDelete the constant of {@code OnDelete}, or empty
     * @param name the accessor's name, or empty for the default
     * @param inverse the name of the way back, or empty for the default
     * @param id the target's component, or empty where its id has only one
     */
    public record Reference(
            String target, boolean foreignKey, String onDelete, String name, String inverse, String id) {}
}
