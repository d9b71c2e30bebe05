package dev.freehold.maven.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A table as it is.
 *
 * @param name where it stands and what it is called
 * @param comment what {@code comment on table} says, or empty
 * @param columns the columns in their order
 * @param primaryKey the columns of the primary key in the key's order; empty if it has none
 * @param uniques the columns of each other unique key that holds for all rows: constraints and indexes, smallest first
 * @param foreignKeys the foreign keys, by their first columns' order
 * @param readable whether the role that asks may select from it
 */
public record Table(
        TableName name,
        String comment,
        List<Column> columns,
        List<String> primaryKey,
        List<List<String>> uniques,
        List<ForeignKey> foreignKeys,
        boolean readable) {
    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        uniques = uniques.stream().map(List::copyOf).toList();
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** The column of a name. */
    public Optional<Column> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    /** Whether a column alone is a unique key. */
    public boolean isUnique(String column) {
        return uniques.contains(List.of(column));
    }
}
