package dev.freehold.processor.model;

import dev.freehold.processor.problem.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name the name as PostgreSQL stores it
 * @param property the name in Java, of the field in the generated table too
 * @param hidden whether no constructor parameter stands for it: an owner, organization or team column made by an
 *     annotation on the type
 * @param javaType the Java type
 * @param type the column type
 * @param codec how one becomes the other; of lists, records and converters how the innermost type does
 * @param conversion the user's class between the Java type and the one that is stored, if there is one
 * @param nullable whether it may be null
 * @param part what the column is for
 * @param generation who makes the value when an insert does not
 * @param settable which statements of the application may give it a value
 * @param defaultValue the column's default in the database
 * @param comment what it holds, from the user's documentation; empty if nothing is said
 * @param origin the property in the user's source
 */
public record Column(
        String name,
        String property,
        boolean hidden,
        JavaType javaType,
        ColumnType type,
        Codec codec,
        Optional<Conversion> conversion,
        boolean nullable,
        Part part,
        Generation generation,
        Settable settable,
        Optional<DefaultValue> defaultValue,
        String comment,
        Origin origin) {

    /**
     * Whether an insert has to give a value.
     *
     * @return true if neither the actor nor the runtime nor the database provides it and it may not be null
     */
    public boolean isRequiredOnInsert() {
        return !nullable
                && !isFromActor()
                && settable.onInsert()
                && generation == Generation.NONE
                && defaultValue.isEmpty();
    }

    /**
     * The type that is stored: that of the converter's other side, if there is one.
     *
     * @return the type with its records and lists
     */
    public JavaType stored() {
        return conversion.map(Conversion::stored).orElse(javaType);
    }

    /**
     * Whether the value is the actor's, never the caller's.
     *
     * @return true for owner, organization and team
     */
    public boolean isFromActor() {
        return part == Part.OWNER || part == Part.ORGANIZATION || part == Part.TEAM;
    }

    /** What a column is for. */
    public enum Part {
        /** Data of the application, ids and references among it. */
        DATA,
        /** Whose row it is: a user. */
        OWNER,
        /** Whose row it is: an organization. */
        ORGANIZATION,
        /** Whose row it is: a team. */
        TEAM,
        /** Which state of the row it is: another after each update. */
        VERSION,
        /** In an auth table: whether the row is marked as deleted; null in every row that is not. */
        DELETED
    }

    /** Who makes a value when an insert does not give one. */
    public enum Generation {
        /** Nobody. */
        NONE,
        /** The runtime: a UUID of version 7. */
        UUID,
        /** The database: an identity column. */
        IDENTITY,
        /** The database on insert: {@code now()}. */
        CREATED_AT,
        /** The database on insert and update: {@code now()}. */
        UPDATED_AT,
        /** The database on insert and the runtime on update: one more each time. */
        VERSION,
        /** The database always, from other columns of the row. */
        COMPUTED
    }

    /** Which statements of the application may give a value. */
    public enum Settable {
        /** Inserts and updates. */
        ALWAYS,
        /** Inserts. */
        ON_INSERT,
        /** Updates. */
        ON_UPDATE,
        /** None. */
        NEVER;

        /**
         * Whether inserts may.
         *
         * @return true unless the column is left to the database
         */
        public boolean onInsert() {
            return this == ALWAYS || this == ON_INSERT;
        }

        /**
         * Whether updates may.
         *
         * @return true unless the column stays as it is
         */
        public boolean onUpdate() {
            return this == ALWAYS || this == ON_UPDATE;
        }
    }

    /**
     * A converter of Jakarta Persistence.
     *
     * @param converter the class that converts
     * @param stored the type into which it converts
     */
    public record Conversion(TypeRef converter, JavaType stored) {}

    /** A default in the database. */
    public sealed interface DefaultValue {
        /**
         * A value of the column's type.
         *
         * @param value the value as the user wrote it, checked against the type
         */
        record Literal(String value) implements DefaultValue {}

        /**
         * An SQL expression.
         *
         * @param sql the expression
         */
        record Expression(String sql) implements DefaultValue {}

        /**
         * What the database computes always.
         *
         * @param sql the expression over other columns of the row
         */
        record Generated(String sql) implements DefaultValue {}
    }

    /**
     * The names of some columns.
     *
     * @param columns the columns
     * @return their names in the same order
     */
    public static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
