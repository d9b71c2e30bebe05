package dev.freehold.processor.model;

import dev.freehold.processor.model.ColumnType.Base;
import java.util.Optional;

/**
 * How the runtime carries a Java type to a column type and back; each constant is one of
 * {@code dev.freehold.db.schema.SqlType}.
 */
public enum Codec {
    /** String in text or varchar. */
    TEXT(JavaType.Kind.STRING, Base.TEXT, Base.VARCHAR),
    /** String in uuid. */
    UUID_TEXT(JavaType.Kind.STRING, Base.UUID),
    /** String in integer. */
    INT4_TEXT(JavaType.Kind.STRING, Base.INTEGER),
    /** String in bigint. */
    INT8_TEXT(JavaType.Kind.STRING, Base.BIGINT),
    /** String in jsonb. */
    JSON_TEXT(JavaType.Kind.STRING, Base.JSONB),
    /** UUID. */
    UUID(JavaType.Kind.UUID, Base.UUID),
    /** Character in text. */
    CHAR(JavaType.Kind.CHAR, Base.TEXT, Base.VARCHAR),
    /** Byte in smallint. */
    INT1(JavaType.Kind.BYTE, Base.SMALLINT),
    /** Short. */
    INT2(JavaType.Kind.SHORT, Base.SMALLINT),
    /** Integer. */
    INT4(JavaType.Kind.INT, Base.INTEGER),
    /** Long. */
    INT8(JavaType.Kind.LONG, Base.BIGINT),
    /** Long in integer, for ids of a narrower table. */
    INT8_IN_INT4(JavaType.Kind.LONG, Base.INTEGER),
    /** Float. */
    FLOAT4(JavaType.Kind.FLOAT, Base.REAL),
    /** Double. */
    FLOAT8(JavaType.Kind.DOUBLE, Base.DOUBLE_PRECISION),
    /** BigDecimal. */
    NUMERIC(JavaType.Kind.BIG_DECIMAL, Base.NUMERIC),
    /** Boolean. */
    BOOLEAN(JavaType.Kind.BOOLEAN, Base.BOOLEAN),
    /** Bytes. */
    BYTEA(JavaType.Kind.BYTES, Base.BYTEA),
    /** Instant in timestamptz. */
    INSTANT(JavaType.Kind.INSTANT, Base.TIMESTAMPTZ),
    /** Instant in timestamp: UTC wall time. */
    UTC_TIMESTAMP(JavaType.Kind.INSTANT, Base.TIMESTAMP),
    /** OffsetDateTime. */
    OFFSET_DATE_TIME(JavaType.Kind.OFFSET_DATE_TIME, Base.TIMESTAMPTZ),
    /** LocalDateTime. */
    LOCAL_DATE_TIME(JavaType.Kind.LOCAL_DATE_TIME, Base.TIMESTAMP),
    /** LocalDate. */
    LOCAL_DATE(JavaType.Kind.LOCAL_DATE, Base.DATE),
    /** LocalTime. */
    LOCAL_TIME(JavaType.Kind.LOCAL_TIME, Base.TIME),
    /** Json. */
    JSON(JavaType.Kind.JSON, Base.JSONB),
    /** BigInteger in numeric. */
    BIG_INTEGER(JavaType.Kind.BIG_INTEGER, Base.NUMERIC),
    /** Duration in interval. */
    DURATION(JavaType.Kind.DURATION, Base.INTERVAL),
    /** Period in interval. */
    PERIOD(JavaType.Kind.PERIOD, Base.INTERVAL),
    /** YearMonth in date: the first of the month. */
    YEAR_MONTH(JavaType.Kind.YEAR_MONTH, Base.DATE),
    /** Year in integer. */
    YEAR(JavaType.Kind.YEAR, Base.INTEGER),
    /** ZoneId in text. */
    ZONE_ID(JavaType.Kind.ZONE_ID, Base.TEXT, Base.VARCHAR),
    /** ZoneOffset in text. */
    ZONE_OFFSET(JavaType.Kind.ZONE_OFFSET, Base.TEXT, Base.VARCHAR),
    /** Locale in text: its language tag. */
    LOCALE(JavaType.Kind.LOCALE, Base.TEXT, Base.VARCHAR),
    /** Currency in text: its code. */
    CURRENCY(JavaType.Kind.CURRENCY, Base.TEXT, Base.VARCHAR),
    /** URI in text. */
    URI(JavaType.Kind.URI, Base.TEXT, Base.VARCHAR),
    /** InetAddress in inet. */
    INET_ADDRESS(JavaType.Kind.INET_ADDRESS, Base.INET),
    /** An enum's name. */
    ENUM_TEXT(JavaType.Kind.ENUM, Base.TEXT, Base.VARCHAR),
    /** The position of an enum's constant. */
    ENUM_ORDINAL(JavaType.Kind.ENUM_ORDINAL, Base.SMALLINT),
    /** An enum in an enum type of PostgreSQL. */
    ENUM_NATIVE(JavaType.Kind.ENUM_NATIVE, Base.ENUM);

    private final JavaType.Kind kind;
    private final Base usual;
    private final Base other;

    Codec(JavaType.Kind kind, Base base) {
        this(kind, base, base);
    }

    Codec(JavaType.Kind kind, Base usual, Base other) {
        this.kind = kind;
        this.usual = usual;
        this.other = other;
    }

    /**
     * The codec between a Java type and a column type.
     *
     * @param kind the Java type
     * @param base the column type
     * @return the codec, or empty if the Java type cannot hold the column's values
     */
    public static Optional<Codec> between(JavaType.Kind kind, Base base) {
        for (Codec codec : values()) {
            if (codec.kind == kind && (codec.usual == base || codec.other == base)) {
                return Optional.of(codec);
            }
        }
        return Optional.empty();
    }

    /**
     * The column type that a Java type gets unless something else is said.
     *
     * @param kind the Java type
     * @return the column type, or empty if it has none
     */
    public static Optional<Base> usual(JavaType.Kind kind) {
        for (Codec codec : values()) {
            if (codec.kind == kind) {
                return Optional.of(codec.usual);
            }
        }
        return Optional.empty();
    }
}
