package dev.freehold.processor.model;

import java.util.List;

/**
 * The Java type of a property.
 *
 * @param kind what it is to Freehold
 * @param name the type as source shows it: {@code int}, {@code java.util.UUID}, {@code byte[]}, an enum's or unknown
 *     type's qualified name
 * @param constants the names of an enum's constants in order of declaration, else empty
 */
public record JavaType(Kind kind, String name, List<String> constants) {
    /** Copies the list. */
    public JavaType {
        constants = List.copyOf(constants);
    }

    /** The type of text ids and of every hidden column that holds one. */
    public static final JavaType STRING = new JavaType(Kind.STRING, "java.lang.String", List.of());

    /**
     * Whether a value can be null.
     *
     * @return true for {@code int}, {@code boolean} and their like
     */
    public boolean isPrimitive() {
        return switch (name) {
            case "boolean", "byte", "short", "int", "long", "float", "double", "char" -> true;
            default -> false;
        };
    }

    /** The Java types that a column can have. */
    public enum Kind {
        /** {@code boolean}, {@code Boolean}. */
        BOOLEAN,
        /** {@code byte}, {@code Byte}. */
        BYTE,
        /** {@code short}, {@code Short}. */
        SHORT,
        /** {@code int}, {@code Integer}. */
        INT,
        /** {@code long}, {@code Long}. */
        LONG,
        /** {@code float}, {@code Float}. */
        FLOAT,
        /** {@code double}, {@code Double}. */
        DOUBLE,
        /** {@code char}, {@code Character}. */
        CHAR,
        /** {@code String}. */
        STRING,
        /** {@code java.util.UUID}. */
        UUID,
        /** {@code java.math.BigDecimal}. */
        BIG_DECIMAL,
        /** {@code byte[]}. */
        BYTES,
        /** {@code java.time.Instant}. */
        INSTANT,
        /** {@code java.time.OffsetDateTime}. */
        OFFSET_DATE_TIME,
        /** {@code java.time.LocalDateTime}. */
        LOCAL_DATE_TIME,
        /** {@code java.time.LocalDate}. */
        LOCAL_DATE,
        /** {@code java.time.LocalTime}. */
        LOCAL_TIME,
        /** {@code dev.freehold.db.schema.Json}. */
        JSON,
        /** An enum. */
        ENUM,
        /** A type that no column can have. */
        OTHER,
        /** A type that the compiler cannot find, which it reports itself. */
        UNRESOLVED
    }
}
