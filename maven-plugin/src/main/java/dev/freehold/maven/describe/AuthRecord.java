package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Column;
import dev.freehold.maven.catalog.TableName;
import java.util.List;
import java.util.Optional;

/**
 * An {@code @AuthTable} record.
 *
 * @param name its simple name
 * @param table the table
 * @param role what the table holds
 * @param comment what the database says of it, or empty
 * @param secrets columns that are never read, with their definitions
 * @param unlisted secrets whose names have blanks, with which they cannot be listed
 * @param mayBeAbsent whether rows arrive late
 * @param deleted the column that is not null in a deleted row
 * @param components its components, in the order of the columns
 * @param unmapped columns of types that Java has none for
 * @param keyless whether the id is a unique key because there is no primary one
 */
public record AuthRecord(
        String name,
        TableName table,
        Role role,
        String comment,
        List<String> secrets,
        List<String> unlisted,
        boolean mayBeAbsent,
        Optional<String> deleted,
        List<Component> components,
        List<Column> unmapped,
        boolean keyless) {
    /** Copies the lists. */
    public AuthRecord {
        secrets = List.copyOf(secrets);
        unlisted = List.copyOf(unlisted);
        components = List.copyOf(components);
        unmapped = List.copyOf(unmapped);
    }
}
