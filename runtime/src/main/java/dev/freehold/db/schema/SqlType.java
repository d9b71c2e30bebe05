package dev.freehold.db.schema;

import dev.freehold.db.error.InvalidValueException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How values of a Java type go into a PostgreSQL type and come back. Values that do not fit are refused with
 * {@link InvalidValueException}, never bent.
 *
 * @param <T> the Java type
 */
public final class SqlType<T> {
    /** {@link String} in {@code text}. */
    public static final SqlType<String> TEXT = new SqlType<>(
            "text",
            false,
            ResultSet::getString,
            (statement, index, value) -> statement.setString(index, withoutNul(value)),
            SqlType::withoutNul);

    /** {@link Character} in {@code text}. */
    public static final SqlType<Character> CHAR = TEXT.as(
            "text",
            false,
            text -> {
                if (text.length() != 1) {
                    throw new InvalidValueException("a text of another length than one is no Character");
                }
                return text.charAt(0);
            },
            String::valueOf);

    /** {@link UUID} in {@code uuid}. */
    public static final SqlType<UUID> UUID = new SqlType<>(
            "uuid",
            false,
            (results, index) -> results.getObject(index, UUID.class),
            PreparedStatement::setObject,
            java.util.UUID::toString);

    /**
     * {@link String} in {@code uuid}: only what {@link UUID#fromString} reads goes in, and it comes out in lower case.
     */
    public static final SqlType<String> UUID_TEXT = TEXT.as("uuid", true, text -> text, SqlType::uuid);

    /** {@link Short} in {@code smallint}. */
    public static final SqlType<Short> INT2 =
            new SqlType<>("int2", false, orNull(ResultSet::getShort), PreparedStatement::setShort, String::valueOf);

    /** {@link Byte} in {@code smallint}; what no byte can hold is refused when read. */
    public static final SqlType<Byte> INT1 =
            INT2.as("int2", false, value -> (byte) within(value, Byte.MIN_VALUE, Byte.MAX_VALUE), Byte::shortValue);

    /** {@link Integer} in {@code integer}. */
    public static final SqlType<Integer> INT4 =
            new SqlType<>("int4", false, orNull(ResultSet::getInt), PreparedStatement::setInt, String::valueOf);

    /** {@link Long} in {@code bigint}. */
    public static final SqlType<Long> INT8 =
            new SqlType<>("int8", false, orNull(ResultSet::getLong), PreparedStatement::setLong, String::valueOf);

    /** {@link Long} in {@code integer}, for ids of a narrower table; what no integer can hold is refused. */
    public static final SqlType<Long> INT8_IN_INT4 = INT4.as(
            "int4", false, Integer::longValue, value -> (int) within(value, Integer.MIN_VALUE, Integer.MAX_VALUE));

    /** {@link String} in {@code integer}. */
    public static final SqlType<String> INT4_TEXT =
            TEXT.as("int4", true, text -> text, text -> number(text, Integer.MIN_VALUE, Integer.MAX_VALUE));

    /** {@link String} in {@code bigint}. */
    public static final SqlType<String> INT8_TEXT =
            TEXT.as("int8", true, text -> text, text -> number(text, Long.MIN_VALUE, Long.MAX_VALUE));

    /** {@link Float} in {@code real}; NaN and the infinities are values of both. */
    public static final SqlType<Float> FLOAT4 =
            new SqlType<>("float4", false, orNull(ResultSet::getFloat), PreparedStatement::setFloat, String::valueOf);

    /** {@link Double} in {@code double precision}; NaN and the infinities are values of both. */
    public static final SqlType<Double> FLOAT8 =
            new SqlType<>("float8", false, orNull(ResultSet::getDouble), PreparedStatement::setDouble, String::valueOf);

    /** {@link BigDecimal} in {@code numeric}; PostgreSQL's NaN and infinities are refused when read. */
    public static final SqlType<BigDecimal> NUMERIC =
            new SqlType<>("numeric", false, SqlType::numeric, PreparedStatement::setBigDecimal, BigDecimal::toString);

    /** {@link Boolean} in {@code boolean}. */
    public static final SqlType<Boolean> BOOLEAN =
            new SqlType<>("bool", false, orNull(ResultSet::getBoolean), PreparedStatement::setBoolean, String::valueOf);

    /** {@code byte[]} in {@code bytea}. */
    public static final SqlType<byte[]> BYTEA = new SqlType<>(
            "bytea",
            false,
            ResultSet::getBytes,
            PreparedStatement::setBytes,
            bytes -> "\\x" + HexFormat.of().formatHex(bytes));

    /**
     * {@link OffsetDateTime} in {@code timestamp with time zone}, cut to microseconds; read at UTC, as PostgreSQL keeps
     * no offset (manual, 8.5.1.3).
     */
    public static final SqlType<OffsetDateTime> OFFSET_DATE_TIME = new SqlType<>(
            "timestamptz",
            false,
            (results, index) -> TimeRange.checked(results.getObject(index, OffsetDateTime.class)),
            (statement, index, value) -> statement.setObject(index, TimeRange.storable(value)),
            value -> TimeRange.text(TimeRange.storable(value)));

    /** {@link Instant} in {@code timestamp with time zone}, cut to microseconds. */
    public static final SqlType<Instant> INSTANT =
            OFFSET_DATE_TIME.as("timestamptz", false, OffsetDateTime::toInstant, TimeRange::atUtc);

    /** {@link LocalDateTime} in {@code timestamp without time zone}, cut to microseconds. */
    public static final SqlType<LocalDateTime> LOCAL_DATE_TIME = new SqlType<>(
            "timestamp",
            false,
            (results, index) -> TimeRange.checked(results.getObject(index, LocalDateTime.class)),
            (statement, index, value) -> statement.setObject(index, TimeRange.storable(value)),
            value -> TimeRange.text(TimeRange.storable(value)));

    /**
     * {@link Instant} in {@code timestamp without time zone} that holds the wall time of UTC, as Drizzle and Prisma
     * write it.
     */
    public static final SqlType<Instant> UTC_TIMESTAMP = LOCAL_DATE_TIME.as(
            "timestamp",
            false,
            time -> time.toInstant(ZoneOffset.UTC),
            instant -> TimeRange.atUtc(instant).toLocalDateTime());

    /** {@link LocalDate} in {@code date}. */
    public static final SqlType<LocalDate> LOCAL_DATE = new SqlType<>(
            "date",
            false,
            (results, index) -> TimeRange.checked(results.getObject(index, LocalDate.class)),
            (statement, index, value) -> statement.setObject(index, TimeRange.storable(value)),
            value -> TimeRange.text(TimeRange.storable(value)));

    /** {@link LocalTime} in {@code time without time zone}, cut to microseconds. */
    public static final SqlType<LocalTime> LOCAL_TIME = new SqlType<>(
            "time",
            false,
            TimeRange::time,
            (statement, index, value) -> statement.setObject(index, TimeRange.storable(value)),
            value -> TimeRange.storable(value).toString());

    /** {@link String} in {@code jsonb}. */
    public static final SqlType<String> JSON_TEXT = TEXT.as("jsonb", true, text -> text, text -> text);

    /** {@link Json} in {@code jsonb}. */
    public static final SqlType<Json> JSON = TEXT.as("jsonb", true, Json::new, Json::text);

    private final String name;
    private final boolean cast;
    private final Reader<T> reader;
    private final Binder<T> binder;
    private final Function<T, String> text;

    private SqlType(String name, boolean cast, Reader<T> reader, Binder<T> binder, Function<T, String> text) {
        this.name = name;
        this.cast = cast;
        this.reader = reader;
        this.binder = binder;
        this.text = text;
    }

    /**
     * An enum in {@code text}, by the names of its constants.
     *
     * @param <E> the enum
     * @param type its class
     * @return the type
     */
    public static <E extends Enum<E>> SqlType<E> enumText(Class<E> type) {
        return TEXT.as(
                "text",
                false,
                text -> {
                    try {
                        return Enum.valueOf(type, text);
                    } catch (IllegalArgumentException e) { // its message shows the value
                        throw new InvalidValueException("a text that is no constant of " + type.getName());
                    }
                },
                Enum::name);
    }

    /**
     * The name of the PostgreSQL type.
     *
     * @return such as {@code timestamptz}
     */
    public String name() {
        return name;
    }

    /**
     * How a bound value stands in SQL where PostgreSQL sees from the other side what type it is.
     *
     * @return {@code ?}, or with a cast such as {@code ?::uuid} where the driver sends another type
     */
    public String placeholder() {
        return cast ? castPlaceholder() : "?";
    }

    /**
     * How a bound value stands in SQL where nothing else tells its type, as in a select list.
     *
     * @return such as {@code ?::int4}; plain {@code ?} for a text
     */
    public String castPlaceholder() {
        return name.equals("text") ? "?" : "?::" + name;
    }

    /**
     * Reads a value.
     *
     * @param results a result, at a row
     * @param index the column, counted from 1
     * @return the value, null if the database has null
     * @throws SQLException if the driver cannot read it
     * @throws InvalidValueException if the Java type cannot hold it
     */
    public @Nullable T read(ResultSet results, int index) throws SQLException {
        try {
            return reader.read(results, index);
            // the driver stumbles over 29 February before Christ; its message shows the value
        } catch (DateTimeException e) {
            throw new InvalidValueException("a date that the driver cannot read");
        }
    }

    /**
     * Binds a value.
     *
     * @param statement the statement
     * @param index the placeholder, counted from 1
     * @param value the value or null
     * @throws SQLException if the driver cannot bind it
     * @throws InvalidValueException if PostgreSQL cannot hold it
     */
    public void bind(PreparedStatement statement, int index, @Nullable T value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else {
            binder.bind(statement, index, value);
        }
    }

    /**
     * Binds values as one array. Its elements go as text, from which PostgreSQL reads every type.
     *
     * @param statement the statement
     * @param index the placeholder, counted from 1
     * @param values the values, none of them null
     * @throws SQLException if the driver cannot bind them
     * @throws InvalidValueException if PostgreSQL cannot hold one
     */
    public void bindArray(PreparedStatement statement, int index, Collection<? extends T> values) throws SQLException {
        String[] elements = values.stream().map(text).toArray(String[]::new);
        statement.setArray(index, statement.getConnection().createArrayOf(name, elements));
    }

    @Override
    public String toString() {
        return name;
    }

    /** Another Java type for what this type reads and binds. */
    private <U> SqlType<U> as(String typeName, boolean withCast, Function<T, U> read, Function<U, T> write) {
        return new SqlType<>(
                typeName,
                withCast,
                (results, index) -> {
                    T value = reader.read(results, index);
                    return value == null ? null : read.apply(value);
                },
                (statement, index, value) -> binder.bind(statement, index, write.apply(value)),
                value -> text.apply(write.apply(value)));
    }

    private static <N> Reader<N> orNull(Reader<N> primitive) {
        return (results, index) -> {
            N value = primitive.read(results, index);
            return results.wasNull() ? null : value;
        };
    }

    private static @Nullable BigDecimal numeric(ResultSet results, int index) throws SQLException {
        String digits = results.getString(index);
        if (digits == null) {
            return null;
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new InvalidValueException("a numeric that is not a number or infinite is no BigDecimal");
        }
    }

    private static String withoutNul(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new InvalidValueException("a text with the character NUL cannot be stored (PostgreSQL manual, 8.3)");
        }
        return value;
    }

    private static String uuid(String value) {
        try {
            return java.util.UUID.fromString(value).toString();
        } catch (IllegalArgumentException e) { // its message shows the value
            throw new InvalidValueException("a text that is no UUID stands where the column has the type uuid");
        }
    }

    private static long within(long value, long least, long greatest) {
        if (value < least || value > greatest) {
            throw new InvalidValueException("a whole number that is not between " + least + " and " + greatest);
        }
        return value;
    }

    private static String number(String value, long least, long greatest) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= greatest) {
                return value;
            }
        } catch (NumberFormatException e) { // its message shows the value
            // refused below
        }
        throw new InvalidValueException("a text that is no whole number between " + least + " and " + greatest
                + " stands where the column has a number");
    }

    @FunctionalInterface
    private interface Reader<T> {
        @Nullable
        T read(ResultSet results, int index) throws SQLException;
    }

    @FunctionalInterface
    private interface Binder<T> {
        void bind(PreparedStatement statement, int index, T value) throws SQLException;
    }
}
