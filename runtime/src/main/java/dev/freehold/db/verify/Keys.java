package dev.freehold.db.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The keys, indexes and checks of a table. Two are the same if they do the same; names do not count.
 *
 * @param primary the primary key; a list of one or none
 * @param uniques what is unique, in whatever way
 * @param indexes what is indexed for equality and order
 * @param foreignKeys the foreign keys
 * @param checks the conditions that a column has one of some values
 */
record Keys(List<Key> primary, List<Key> uniques, List<Key> indexes, List<ForeignKey> foreignKeys, List<Check> checks) {
    static Keys none() {
        return new Keys(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Takes in a row with the columns kind, name, columns, and those that a kind has besides. */
    void add(Inquiry.Row row) throws SQLException {
        String name = row.text("name");
        List<String> columns = row.texts("columns");
        String kind = row.text("kind");
        switch (kind) {
            case "primary key" -> primary.add(new Key(name, columns));
            case "unique" -> uniques.add(Key.read(name, columns, row));
            case "index" -> indexes.add(Key.read(name, columns, row));
            case "foreign key" -> foreignKeys.add(ForeignKey.read(name, columns, row));
            case "check" -> checks.add(Check.read(name, columns, row));
            default -> throw new IllegalStateException(kind);
        }
    }

    boolean unique(List<String> columns) {
        return uniques.stream().anyMatch(key -> Set.copyOf(columns).equals(key.columnSet()));
    }

    /**
     * A key or index.
     *
     * @param descending those of the columns that an index has in descending order
     */
    record Key(String name, List<String> columns, Set<String> descending) {
        Key(String name, List<String> columns) {
            this(name, columns, Set.of());
        }

        private static Key read(String name, List<String> columns, Inquiry.Row row) throws SQLException {
            return new Key(name, columns, Set.copyOf(row.texts("descending")));
        }

        /** Whether an index gives the rows in the order of another one, forwards or backwards. */
        boolean sortsAsDoes(Key other) {
            Set<String> reversed = new HashSet<>(other.columns);
            reversed.removeAll(other.descending);
            Set<String> own = new HashSet<>(descending);
            own.retainAll(other.columns);
            return other.descending.isEmpty() || own.equals(other.descending) || own.equals(reversed);
        }

        /** An index on an expression has null for a column. */
        Set<String> columnSet() {
            return columns.contains(null) ? Set.of() : Set.copyOf(columns);
        }
    }

    /**
     * A foreign key.
     *
     * @param onDelete the rule, in the words of SQL
     * @param cleared the columns that {@code set null} clears, by name; empty if it clears all
     * @param valid whether it holds for all rows, and not for new ones only
     * @param awaited whether the code knows it by its name, for users who arrive later
     */
    record ForeignKey(
            String name,
            List<String> columns,
            TableName target,
            List<String> targetColumns,
            String onDelete,
            List<String> cleared,
            boolean valid,
            boolean awaited) {
        private static ForeignKey read(String name, List<String> columns, Inquiry.Row row) throws SQLException {
            List<String> cleared = row.texts("cleared");
            return new ForeignKey(
                    name,
                    columns,
                    new TableName(row.text("target_schema"), row.text("target_table")),
                    row.texts("target_columns"),
                    row.text("on_delete"),
                    cleared.size() == columns.size() ? List.of() : cleared,
                    row.is("valid"),
                    row.is("awaited"));
        }

        boolean pointsAsDoes(ForeignKey other) {
            return target.equals(other.target) && pairs().equals(other.pairs());
        }

        private Set<List<String>> pairs() {
            return IntStream.range(0, columns.size())
                    .mapToObj(i -> List.of(columns.get(i), targetColumns.get(i)))
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A check.
     *
     * @param columns the columns of which it speaks
     * @param values what its one column may have; empty if it says something else
     * @param together whether it says that all of its columns are null or none is
     * @param sql the condition as the code says it; empty where values or columns say it
     * @param valid whether it holds for all rows, and not for new ones only
     */
    record Check(String name, List<String> columns, Set<String> values, boolean together, String sql, boolean valid) {
        /** How PostgreSQL prints {@code num_nulls(a, b) in (0, 2)}. */
        private static final String TOGETHER = "CHECK ((num_nulls(";

        /**
         * Whether one of the database says what one of the code does, of the same columns. PostgreSQL prints a
         * condition in words of its own: one that the user wrote is known by its name.
         */
        boolean saysAsDoes(Check other) {
            if (!other.sql.isEmpty() && other.values.isEmpty()) {
                return name.equals(other.name);
            }
            return Set.copyOf(columns).equals(Set.copyOf(other.columns))
                    && values.equals(other.values)
                    && together == other.together;
        }

        /** The code says the values, the catalog the condition. */
        private static Check read(String name, List<String> columns, Inquiry.Row row) throws SQLException {
            String condition = row.textOrNull("condition");
            Set<String> values =
                    condition == null ? new LinkedHashSet<>(row.texts("values")) : CheckedValues.of(condition);
            boolean together = condition == null ? row.is("together") : condition.startsWith(TOGETHER);
            String sql = row.textOrNull("stated");
            return new Check(name, columns, values, together, sql == null ? "" : sql, row.is("valid"));
        }
    }
}
