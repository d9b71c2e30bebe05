package dev.freehold.db.verify;

import java.util.List;
import java.util.Optional;

/**
 * A table as the code knows it.
 *
 * @param name its name
 * @param external whether it is the auth server's, and not the application's
 * @param javaType the qualified name of the record or class
 * @param columns its columns, in the order of {@code schema.sql}
 * @param keys its keys, indexes and checks; of an auth table the primary key only
 * @param mirror what it copies, if it is the mirror of users
 * @param readOnly whether the program may not write it, as row-level security keeps it for unscoped programs
 * @param unread whether no actor reads it, so that the role of the program needs no right to
 */
record CodeTable(
        TableName name,
        boolean external,
        String javaType,
        List<CodeColumn> columns,
        Keys keys,
        Optional<CodeMirror> mirror,
        boolean readOnly,
        boolean unread) {
    /** Where a mirror keeps what could not be copied. */
    TableName failures(CodeMirror copy) {
        return new TableName(name.schema(), copy.failures());
    }

    /** The columns of the primary key. */
    List<String> id() {
        return keys.primary().stream().flatMap(key -> key.columns().stream()).toList();
    }

    /** The columns that the application writes: of a mirror those that are no copies, of an auth table none. */
    List<String> written() {
        return columns.stream()
                .map(CodeColumn::name)
                .filter(column -> !external)
                .filter(column -> mirror.isEmpty()
                        || !(id().contains(column) || mirror.get().copied().contains(column)))
                .toList();
    }

    Optional<CodeColumn> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    /**
     * The columns that a deleted target clears, by the rule of {@code schema.sql}: those that can be null; empty if
     * that is all.
     */
    List<String> cleared(Keys.ForeignKey key) {
        List<String> nullable = key.columns().stream()
                .filter(name -> column(name).filter(CodeColumn::nullable).isPresent())
                .sorted()
                .toList();
        return key.onDelete().equals("set null")
                        && nullable.size() < key.columns().size()
                ? nullable
                : List.of();
    }
}
