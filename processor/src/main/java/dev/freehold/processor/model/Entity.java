package dev.freehold.processor.model;

import dev.freehold.processor.model.Construction.Value;
import dev.freehold.processor.problem.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table with the class or record that its rows become.
 *
 * @param type the class or record
 * @param auth what the table is to the auth server, if that owns it
 * @param schema the PostgreSQL schema
 * @param table the table's name
 * @param columns all columns: those of the constructor or class in its order, then the hidden ones
 * @param id the columns of the primary key
 * @param scope whose the rows are
 * @param references the references, in the order of their columns
 * @param acrosses the accessors over this table, where it does nothing but join two others
 * @param uniques unique constraints, the primary key apart
 * @param indexes indexes that no key serves already
 * @param checks the constraints that keep enums to their constants, and references whole
 * @param construction how a row becomes an object
 * @param comment what the table holds, from the user's documentation; empty if nothing is said
 * @param declaredBy the class of whose relation it is the table between two, if no class of its own declares it: then
 *     the class of its rows is generated
 * @param origin the type in the user's source
 */
public record Entity(
        TypeRef type,
        Optional<Auth> auth,
        String schema,
        String table,
        List<Column> columns,
        PrimaryKey id,
        Scope scope,
        List<Reference> references,
        List<Across> acrosses,
        List<Unique> uniques,
        List<Index> indexes,
        List<Check> checks,
        Construction construction,
        String comment,
        Optional<TypeRef> declaredBy,
        Origin origin) {
    /** Copies the lists. */
    public Entity {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
        acrosses = List.copyOf(acrosses);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    /**
     * Whether somebody else owns the table.
     *
     * @return true for an auth table
     */
    public boolean external() {
        return auth.isPresent();
    }

    /**
     * A column by its Java name.
     *
     * @param property the name
     * @return the column, or empty if there is none
     */
    public Optional<Column> byProperty(String property) {
        return columns.stream()
                .filter(column -> column.property().equals(property))
                .findFirst();
    }

    /**
     * A column by its name in the database.
     *
     * @param name the name
     * @return the column, or empty if there is none
     */
    public Optional<Column> byName(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /**
     * The columns that a row object is made of.
     *
     * @return the columns that are not hidden
     */
    public List<Column> readColumns() {
        List<String> read = Stream.concat(
                        construction.making().stream(),
                        construction.parts().stream().flatMap(part -> part.making().stream()))
                .flatMap(making -> making.values().stream())
                .map(Value::property)
                .toList();
        boolean isMissing = construction.making().isEmpty();
        return rowColumns().stream()
                .filter(column -> isMissing || read.contains(column.property()))
                .toList();
    }

    /**
     * The columns that stand for properties, those of relations among them.
     *
     * @return the columns that are not hidden
     */
    public List<Column> rowColumns() {
        return columns.stream().filter(column -> !column.hidden()).toList();
    }

    /**
     * The columns of the primary key.
     *
     * @return at least one, except for an entity without {@code @Id}, which is reported
     */
    public List<Column> idColumns() {
        return columns.stream()
                .filter(column -> id.columns().contains(column.name()))
                .toList();
    }

    /**
     * The column that tells the states of a row apart.
     *
     * @return the column that bears {@code @Version}, or empty
     */
    public Optional<Column> version() {
        return columns.stream()
                .filter(column -> column.part() == Column.Part.VERSION)
                .findFirst();
    }

    /**
     * The column that marks deleted rows.
     *
     * @return the column; empty for a table whose rows are really deleted
     */
    public Optional<Column> deletedColumn() {
        return columns.stream()
                .filter(column -> column.part() == Column.Part.DELETED)
                .findFirst();
    }

    /**
     * A reference by its name.
     *
     * @param name the accessor's name
     * @return the reference, or empty if there is none
     */
    public Optional<Reference> reference(String name) {
        return references.stream()
                .filter(reference -> reference.name().equals(name))
                .findFirst();
    }

    /**
     * An accessor over a table that joins two others: on the one, straight to the other.
     *
     * @param name the accessor's name
     * @param from the reference to the table that has the accessor
     * @param to the reference to the one to which it leads
     */
    public record Across(String name, String from, String to) {}

    /**
     * The key.
     *
     * @param name the constraint's name
     * @param columns the columns
     */
    public record PrimaryKey(String name, List<String> columns) {}

    /**
     * A unique constraint.
     *
     * @param name the constraint's name
     * @param columns the columns, the tenant's first
     */
    public record Unique(String name, List<String> columns) {}

    /**
     * An index.
     *
     * @param name the index's name
     * @param columns the columns
     * @param descending those of the columns that are in descending order
     * @param unique whether no two rows have the same values
     */
    public record Index(String name, List<String> columns, List<String> descending, boolean unique) {
        /** Copies the lists. */
        public Index {
            columns = List.copyOf(columns);
            descending = List.copyOf(descending);
        }

        /**
         * An index in ascending order.
         *
         * @param name the index's name
         * @param columns the columns
         */
        public Index(String name, List<String> columns) {
            this(name, columns, List.of(), false);
        }
    }

    /** A condition that every row meets. */
    public sealed interface Check {
        /**
         * The constraint's name.
         *
         * @return the name
         */
        String name();

        /**
         * A column has one of some values; of an array each element does.
         *
         * @param name the constraint's name
         * @param column the column
         * @param values the allowed values
         * @param type the column's type: a text, or a number
         */
        record OneOf(String name, String column, List<String> values, ColumnType type) implements Check {
            /** Copies the list. */
            public OneOf {
                values = List.copyOf(values);
            }
        }

        /**
         * What the user says in SQL.
         *
         * @param name the constraint's name
         * @param columns the column of which it speaks; empty for one that speaks of the row
         * @param sql the condition
         */
        record Sql(String name, List<String> columns, String sql) implements Check {
            /** Copies the list. */
            public Sql {
                columns = List.copyOf(columns);
            }
        }

        /**
         * A column has the first day of a month, or null.
         *
         * @param name the constraint's name
         * @param column the column
         */
        record FirstOfMonth(String name, String column) implements Check {}

        /**
         * Columns are null together, or none of them is: PostgreSQL does not look at a foreign key of which a part is
         * null (manual, CREATE TABLE, MATCH SIMPLE), and half an object is none.
         *
         * @param name the constraint's name
         * @param columns the columns that can be null, one or more
         * @param beside columns that are null where those are, and may be where they are not
         */
        record Together(String name, List<String> columns, List<String> beside) implements Check {
            /** Copies the lists. */
            public Together {
                columns = List.copyOf(columns);
                beside = List.copyOf(beside);
            }

            /**
             * All of the columns.
             *
             * @return both lists
             */
            public List<String> all() {
                return Stream.concat(columns.stream(), beside.stream()).toList();
            }
        }
    }
}
