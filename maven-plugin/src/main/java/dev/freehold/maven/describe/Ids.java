package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Column;
import dev.freehold.maven.catalog.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what identifies a row: the primary key, or else a unique key whose columns are never null. */
final class Ids {
    private Ids() {}

    /**
     * The columns of the id.
     *
     * @param table the table
     * @param readable whether a column can be a component
     * @return at least one, or empty if no key will do
     */
    static Optional<List<String>> of(Table table, Predicate<Column> readable) {
        return Stream.concat(Stream.of(table.primaryKey()), table.uniques().stream())
                .filter(key -> !key.isEmpty())
                .filter(key -> key.stream()
                        .allMatch(name -> table.column(name)
                                .filter(column -> !column.nullable())
                                .filter(readable)
                                .isPresent()))
                .findFirst();
    }

    /** Why a table has no id, as the end of a sentence. */
    static String missing(Table table, Predicate<Column> secret) {
        if (table.primaryKey().isEmpty()) {
            return "it has neither a primary key nor a unique one without nulls";
        }
        for (String name : table.primaryKey()) {
            Optional<Column> column = table.column(name);
            if (column.filter(secret).isPresent()) {
                return "its key " + name + " is a secret";
            }
            Optional<String> unmapped = column.filter(
                            each -> Mapped.of(each.type()).isEmpty())
                    .map(each -> each.type().shown());
            if (unmapped.isPresent()) {
                return "its key " + name + " is of type " + unmapped.get();
            }
        }
        return "its key cannot be read";
    }
}
