package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Column;
import java.util.Optional;

/**
 * The Java type that holds a column's values.
 *
 * @param kind the type
 * @param length the length of a {@code varchar} or the precision of a {@code numeric}; 0 for none
 * @param scale the scale of a {@code numeric}
 * @param definition the column's type where it is not the usual one of the Java type, else empty
 */
public record Mapped(Kind kind, int length, int scale, String definition) {
    private static final int MODIFIER_OFFSET = 4; // the length of a header that PostgreSQL counts in
    private static final int SCALE_BITS = 16;
    private static final int SCALE_MASK = 0x7ff;
    private static final int SCALE_SIGN = 0x400;

    /** The Java types. */
    public enum Kind {
        /** {@code String}. */
        STRING("String", "String", ""),
        /** {@code UUID}. */
        UUID("UUID", "UUID", "java.util.UUID"),
        /** {@code short}. */
        SHORT("short", "Short", ""),
        /** {@code int}. */
        INT("int", "Integer", ""),
        /** {@code long}. */
        LONG("long", "Long", ""),
        /** {@code float}. */
        FLOAT("float", "Float", ""),
        /** {@code double}. */
        DOUBLE("double", "Double", ""),
        /** {@code boolean}. */
        BOOLEAN("boolean", "Boolean", ""),
        /** {@code BigDecimal}. */
        BIG_DECIMAL("BigDecimal", "BigDecimal", "java.math.BigDecimal"),
        /** {@code byte[]}. */
        BYTES("byte[]", "byte[]", ""),
        /** {@code Instant}. */
        INSTANT("Instant", "Instant", "java.time.Instant"),
        /** {@code LocalDate}. */
        LOCAL_DATE("LocalDate", "LocalDate", "java.time.LocalDate"),
        /** {@code LocalTime}. */
        LOCAL_TIME("LocalTime", "LocalTime", "java.time.LocalTime"),
        /** {@code Json}. */
        JSON("Json", "Json", "dev.freehold.db.schema.Json");

        private final String name;
        private final String boxed;
        private final String imported;

        Kind(String name, String boxed, String imported) {
            this.name = name;
            this.boxed = boxed;
            this.imported = imported;
        }

        /** The type as source shows it. */
        public String name(boolean nullable) {
            return nullable ? boxed : name;
        }

        /** The qualified name to import, or empty. */
        public String imported() {
            return imported;
        }

        boolean isTime() {
            return this == INSTANT || this == LOCAL_DATE;
        }
    }

    /** The type for a column; empty if Java has none for it. */
    static Optional<Mapped> of(Column.Type type) {
        return switch (type.base()) {
            case "text" -> plain(Kind.STRING);
            case "varchar" ->
                type.modifier() < 0
                        ? defined(Kind.STRING, "varchar")
                        : Optional.of(new Mapped(Kind.STRING, type.modifier() - MODIFIER_OFFSET, 0, ""));
            case "uuid" -> plain(Kind.UUID);
            case "int2" -> plain(Kind.SHORT);
            case "int4" -> plain(Kind.INT);
            case "int8" -> plain(Kind.LONG);
            case "float4" -> plain(Kind.FLOAT);
            case "float8" -> plain(Kind.DOUBLE);
            case "bool" -> plain(Kind.BOOLEAN);
            case "numeric" -> Optional.of(numeric(type.modifier()));
            case "bytea" -> plain(Kind.BYTES);
            case "timestamptz" -> plain(Kind.INSTANT);
            case "timestamp" -> defined(Kind.INSTANT, "timestamp"); // auth servers store UTC's wall time there
            case "date" -> plain(Kind.LOCAL_DATE);
            case "time" -> plain(Kind.LOCAL_TIME);
            case "jsonb" -> plain(Kind.JSON);
            default -> Optional.empty();
        };
    }

    private static Optional<Mapped> plain(Kind kind) {
        return defined(kind, "");
    }

    private static Optional<Mapped> defined(Kind kind, String definition) {
        return Optional.of(new Mapped(kind, 0, 0, definition));
    }

    /** PostgreSQL packs precision and scale into one number (numeric.c, make_numeric_typmod). */
    private static Mapped numeric(int modifier) {
        if (modifier < 0) {
            return new Mapped(Kind.BIG_DECIMAL, 0, 0, "");
        }
        int packed = modifier - MODIFIER_OFFSET;
        int scale = ((packed & SCALE_MASK) ^ SCALE_SIGN) - SCALE_SIGN;
        return new Mapped(Kind.BIG_DECIMAL, packed >> SCALE_BITS, scale, "");
    }

    /** Whether values of the one can be compared to the other's as they are. */
    boolean isAs(Mapped other) {
        return kind == other.kind;
    }

    /** Whether a reference without a foreign key can join the two: by a cast to text, if need be. */
    boolean joins(Mapped other) {
        return isAs(other) || (isIdType() && other.isIdType() && (kind == Kind.STRING || other.kind == Kind.STRING));
    }

    private boolean isIdType() {
        return switch (kind) {
            case STRING, UUID, SHORT, INT, LONG -> true;
            default -> false;
        };
    }

    /** Without the definition: a foreign key has the type of the id that it points at. */
    Mapped asForeignKey() {
        return new Mapped(kind, length, scale, "");
    }
}
