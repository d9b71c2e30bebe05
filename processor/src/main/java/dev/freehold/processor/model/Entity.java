package dev.freehold.processor.model;

import dev.freehold.processor.problem.Origin;
import java.util.List;
import java.util.Optional;

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
 * @param uniques unique constraints, the primary key apart
 * @param indexes indexes that no key serves already
 * @param checks the constraints that keep enums to their constants, and references whole
 * @param construction how a row becomes an object
 * @param comment what the table holds, from the user's documentation; empty if nothing is said
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
        List<Unique> uniques,
        List<Index> indexes,
        List<Check> checks,
        Construction construction,
        String comment,
        Origin origin) {
    /** Copies the lists. */
    public Entity {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
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
     */
    public record Index(String name, List<String> columns) {}

    /** A condition that every row meets. */
    public sealed interface Check {
        /**
         * The constraint's name.
         *
         * @return the name
         */
        String name();

        /**
         * A column has one of some values.
         *
         * @param name the constraint's name
         * @param column the column
         * @param values the allowed values
         */
        record OneOf(String name, String column, List<String> values) implements Check {}

        /**
         * Columns are null together, or none of them is: PostgreSQL does not look at a foreign key of which a part is
         * null (manual, CREATE TABLE, MATCH SIMPLE).
         *
         * @param name the constraint's name
         * @param columns the columns of one reference that can be null, two or more
         */
        record Together(String name, List<String> columns) implements Check {
            /** Copies the list. */
            public Together {
                columns = List.copyOf(columns);
            }
        }
    }

    /** How a row becomes an object. */
    public sealed interface Construction {
        /**
         * A constructor with a parameter for every column that is not hidden, in the order of {@link Entity#columns()}:
         * a record's or a class's.
         *
         * @param accessors for each id property the expression on the object that reads it, such as {@code id()} or
         *     {@code getId()}
         */
        record Constructor(List<Accessor> accessors) implements Construction {}

        /**
         * A constructor without parameters and a setter or field for every column.
         *
         * @param accessors as in {@link Constructor}
         * @param writers for each column that is not hidden how it is set, in the order of the columns
         */
        record Setters(List<Accessor> accessors, List<Writer> writers) implements Construction {}

        /**
         * A constructor of which some parameters have no column in this database: those get null.
         *
         * @param accessors as in {@link Constructor}
         * @param parameters the properties in the constructor's order
         */
        record Partial(List<Accessor> accessors, List<String> parameters) implements Construction {}

        /**
         * No way was found, or a column is missing; it is reported, and the generated table reads nothing.
         *
         * @param accessors as in {@link Constructor}
         */
        record Missing(List<Accessor> accessors) implements Construction {}

        /**
         * The accessors of the id.
         *
         * @return one for each id property, in the order of the columns
         */
        List<Accessor> accessors();
    }

    /**
     * How a property is read.
     *
     * @param property the property
     * @param member the method's or field's name
     * @param method whether it is a method
     */
    public record Accessor(String property, String member, boolean method) {}

    /**
     * How a property is set.
     *
     * @param property the property
     * @param member the method's or field's name
     * @param method whether it is a method with one parameter
     */
    public record Writer(String property, String member, boolean method) {}
}
