package dev.freehold.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A type of PostgreSQL.
 *
 * @param base the type's name
 * @param length the length of a {@code varchar}, or the precision of a {@code numeric}
 * @param scale the scale of a {@code numeric}
 * @param array whether it is an array of that type
 * @param named the type that the application makes, if it is one
 */
public record ColumnType(
        Base base, Optional<Integer> length, Optional<Integer> scale, boolean array, Optional<EnumType> named) {
    /**
     * A type that is no array.
     *
     * @param base the type's name
     * @param length the length of a {@code varchar}, or the precision of a {@code numeric}
     * @param scale the scale of a {@code numeric}
     */
    public ColumnType(Base base, Optional<Integer> length, Optional<Integer> scale) {
        this(base, length, scale, false, Optional.empty());
    }

    /**
     * A type without parameters.
     *
     * @param base the type's name
     * @return the type
     */
    public static ColumnType of(Base base) {
        return new ColumnType(base, Optional.empty(), Optional.empty());
    }

    /**
     * A type that the application makes.
     *
     * @param type the type
     * @return the type of a column that has it
     */
    public static ColumnType of(EnumType type) {
        return new ColumnType(Base.ENUM, Optional.empty(), Optional.empty(), false, Optional.of(type));
    }

    /**
     * The same type for columns that hold several values.
     *
     * @param isArray whether it is to be an array
     * @return the type
     */
    public ColumnType array(boolean isArray) {
        return new ColumnType(base, length, scale, isArray, named);
    }

    /**
     * An enum type of PostgreSQL.
     *
     * @param schema its schema
     * @param name its name
     * @param values its values in their order
     * @param javaType the qualified name of the Java enum
     */
    public record EnumType(String schema, String name, List<String> values, String javaType) {
        /** Copies the list. */
        public EnumType {
            values = List.copyOf(values);
        }
    }

    /** The names of the types that Freehold maps. */
    public enum Base {
        /** {@code text}. */
        TEXT,
        /** {@code varchar(n)}. */
        VARCHAR,
        /** {@code uuid}. */
        UUID,
        /** {@code smallint}. */
        SMALLINT,
        /** {@code integer}. */
        INTEGER,
        /** {@code bigint}. */
        BIGINT,
        /** {@code real}. */
        REAL,
        /** {@code double precision}. */
        DOUBLE_PRECISION,
        /** {@code numeric(p, s)}. */
        NUMERIC,
        /** {@code boolean}. */
        BOOLEAN,
        /** {@code bytea}. */
        BYTEA,
        /** {@code timestamp with time zone}. */
        TIMESTAMPTZ,
        /** {@code timestamp without time zone}. */
        TIMESTAMP,
        /** {@code date}. */
        DATE,
        /** {@code time without time zone}. */
        TIME,
        /** {@code jsonb}. */
        JSONB,
        /** {@code interval}. */
        INTERVAL,
        /** {@code inet}. */
        INET,
        /** A type that {@code create type … as enum} makes. */
        ENUM
    }
}
