package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Column;
import dev.freehold.maven.catalog.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record before its references are known.
 *
 * @param table the table
 * @param role what it holds
 * @param name the record's name
 * @param id the columns of its id
 * @param readable the columns that are components
 * @param components the components' names by their columns
 */
record Drafted(
        Table table, Role role, String name, List<String> id, List<Column> readable, Map<String, String> components) {
    /** The Java type of a component. */
    Optional<Mapped> type(String column) {
        return components.containsKey(column)
                ? table.column(column).flatMap(each -> Mapped.of(each.type()))
                : Optional.empty();
    }
}
