package dev.freehold.processor.model;

import java.util.Optional;

/**
 * A type of PostgreSQL.
 *
 * @param base the type's name
 * @param length the length of a {@code varchar}, or the precision of a {@code numeric}
 * @param scale the scale of a {@code numeric}
 */
public record ColumnType(Base base, Optional<Integer> length, Optional<Integer> scale) {
    /**
     * A type without parameters.
     *
     * @param base the type's name
     * @return the type
     */
    public static ColumnType of(Base base) {
        return new ColumnType(base, Optional.empty(), Optional.empty());
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
        JSONB
    }
}
