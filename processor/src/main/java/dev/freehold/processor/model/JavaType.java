package dev.freehold.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The Java type of a property.
 *
 * @param kind what it is to Freehold
 * @param name the type as source shows it: {@code int}, {@code java.util.UUID}, {@code byte[]}, an enum's, record's or
 *     unknown type's qualified name
 * @param constants the names of an enum's constants in order of declaration, else empty
 * @param arguments the type arguments; of an array the type of its elements
 * @param wrapped what a {@link Kind#WRAPPER} consists of
 * @param named the type of PostgreSQL that a {@link Kind#ENUM_NATIVE} has
 */
public record JavaType(
        Kind kind,
        String name,
        List<String> constants,
        List<JavaType> arguments,
        Optional<Wrapped> wrapped,
        Optional<NamedType> named) {
    /** Copies the lists. */
    public JavaType {
        constants = List.copyOf(constants);
        arguments = List.copyOf(arguments);
    }

    /**
     * A type without arguments.
     *
     * @param kind what it is to Freehold
     * @param name the type as source shows it
     * @param constants the names of an enum's constants in order of declaration, else empty
     */
    public JavaType(Kind kind, String name, List<String> constants) {
        this(kind, name, constants, List.of(), Optional.empty(), Optional.empty());
    }

    /** The type of text ids and of every hidden column that holds one. */
    public static final JavaType STRING = new JavaType(Kind.STRING, "java.lang.String", List.of());

    /**
     * A type with arguments.
     *
     * @param kind what it is to Freehold
     * @param name the type as source shows it
     * @param arguments its arguments, or the type of an array's elements
     * @return the type
     */
    public static JavaType of(Kind kind, String name, List<JavaType> arguments) {
        return new JavaType(kind, name, List.of(), arguments, Optional.empty(), Optional.empty());
    }

    /**
     * What a record with one component consists of.
     *
     * @param component the component's name, and that of its accessor
     * @param type the component's type
     */
    public record Wrapped(String component, JavaType type) {}

    /**
     * A type that the application makes in the database.
     *
     * @param schema its schema; empty for that of the application's tables
     * @param name its name; empty for one that follows from the Java type's
     */
    public record NamedType(String schema, String name) {}

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

    /**
     * The type whose values may be null.
     *
     * @return {@code java.lang.Integer} for {@code int}, the type itself for others
     */
    public JavaType boxed() {
        if (!isPrimitive()) {
            return this;
        }
        String wrapper = switch (kind) {
            case INT -> "Integer";
            case CHAR -> "Character";
            default -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        };
        return new JavaType(kind, "java.lang." + wrapper, constants);
    }

    /** What later classes of the JDK replace, with the type to use. */
    private static final Map<String, String> OUTDATED = Map.ofEntries(
            Map.entry("java.util.Date", "Instant"),
            Map.entry("java.util.Calendar", "OffsetDateTime"),
            Map.entry("java.util.GregorianCalendar", "OffsetDateTime"),
            Map.entry("java.util.TimeZone", "ZoneId"),
            Map.entry("java.sql.Timestamp", "Instant"),
            Map.entry("java.sql.Date", "LocalDate"),
            Map.entry("java.sql.Time", "LocalTime"),
            Map.entry("java.sql.Blob", "byte[]"),
            Map.entry("java.sql.Clob", "String"),
            Map.entry("java.sql.NClob", "String"),
            Map.entry("java.sql.Array", "List"),
            Map.entry("java.sql.SQLXML", "String"),
            Map.entry("java.time.ZonedDateTime", "OffsetDateTime"),
            Map.entry("java.time.OffsetTime", "OffsetDateTime"),
            Map.entry("java.net.URL", "URI"),
            Map.entry("java.net.Inet4Address", "InetAddress"),
            Map.entry("java.net.Inet6Address", "InetAddress"),
            Map.entry("char[]", "String"),
            Map.entry("java.lang.Character[]", "String"),
            Map.entry("java.lang.Byte[]", "byte[]"));

    /**
     * Whether another type of the JDK is to be used instead.
     *
     * @param type a type
     * @return true for {@code java.util.Date}, {@code java.sql.Timestamp} and their like
     */
    public static boolean isOutdated(JavaType type) {
        return type.instead().isPresent();
    }

    /**
     * The type of the JDK that is to be used instead.
     *
     * @return such as {@code Instant}; empty if there is none
     */
    public Optional<String> instead() {
        return Optional.ofNullable(OUTDATED.get(name))
                .or(() -> kind == Kind.ARRAY || kind == Kind.LIST || kind == Kind.SET
                        ? arguments.get(0).instead()
                        : Optional.empty());
    }

    /**
     * Whether a value is several values of the column's type.
     *
     * @return true for lists, sets and arrays, and for records that wrap one
     */
    public boolean isSeveral() {
        return switch (kind) {
            case LIST, SET, ARRAY -> true;
            case WRAPPER -> wrapped.map(inner -> inner.type().isSeveral()).orElse(false);
            default -> false;
        };
    }

    /**
     * The type that is stored: without the records, lists, sets and arrays around it.
     *
     * @return the innermost type
     */
    public JavaType stored() {
        return switch (kind) {
            case LIST, SET, ARRAY -> arguments.get(0).stored();
            case WRAPPER -> wrapped.map(inner -> inner.type().stored()).orElse(this);
            default -> this;
        };
    }

    /**
     * The same type with another type in place of the stored one.
     *
     * @param change gives the other type for the stored one
     * @return the type
     */
    public JavaType withStored(UnaryOperator<JavaType> change) {
        return switch (kind) {
            case LIST, SET, ARRAY -> of(kind, name, List.of(arguments.get(0).withStored(change)));
            case WRAPPER ->
                new JavaType(
                        kind,
                        name,
                        constants,
                        arguments,
                        wrapped.map(inner ->
                                new Wrapped(inner.component(), inner.type().withStored(change))),
                        named);
            default -> change.apply(this);
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
        /** {@code java.math.BigInteger}. */
        BIG_INTEGER,
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
        /** {@code java.time.Duration}. */
        DURATION,
        /** {@code java.time.Period}. */
        PERIOD,
        /** {@code java.time.YearMonth}. */
        YEAR_MONTH,
        /** {@code java.time.Year}. */
        YEAR,
        /** {@code java.time.ZoneId}. */
        ZONE_ID,
        /** {@code java.time.ZoneOffset}. */
        ZONE_OFFSET,
        /** {@code java.util.Locale}. */
        LOCALE,
        /** {@code java.util.Currency}. */
        CURRENCY,
        /** {@code java.net.URI}. */
        URI,
        /** {@code java.net.InetAddress}. */
        INET_ADDRESS,
        /** {@code dev.freehold.db.schema.Json}. */
        JSON,
        /** An enum by the names of its constants. */
        ENUM,
        /** An enum by the positions of its constants. */
        ENUM_ORDINAL,
        /** An enum as a type of PostgreSQL. */
        ENUM_NATIVE,
        /** An enum by values that only its program knows: {@code @EnumeratedValue}. */
        ENUM_OF_VALUES,
        /** {@code java.util.List} or {@code java.util.Collection} of a type that a column can have. */
        LIST,
        /** {@code java.util.Set} of such a type. */
        SET,
        /** An array of such a type, {@code byte[]} apart. */
        ARRAY,
        /** A record with one component of such a type. */
        WRAPPER,
        /** A type that no column can have. */
        OTHER,
        /** A type that the compiler cannot find, which it reports itself. */
        UNRESOLVED
    }
}
