package dev.freehold.db.schema;

import dev.freehold.db.error.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How values of a Java type go into a PostgreSQL type and come back. Values that do not fit are refused with
 * {@link InvalidValueException}, never bent. Types are equal only if they are one.
 *
 * <pre>{@code
 * Column<ProjectId> id = Column.required("id", SqlType.UUID.as(ProjectId::new, ProjectId::value));
 * Column<List<String>> tags = Column.required("tags", SqlType.TEXT.list());
 * }</pre>
 *
 * @param <T> the Java type
 */
public final class SqlType<T> {
    /** {@link String} in {@code text}. */
    public static final SqlType<String> TEXT = new SqlType<>(
            "text",
            false,
            ResultSet::getString,
            (statement, index, value) -> statement.setString(index, Texts.withoutNul(value)),
            Texts::withoutNul);

    /** {@link Character} in {@code text}. */
    public static final SqlType<Character> CHAR = TEXT.as(Texts::character, String::valueOf);

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
    public static final SqlType<String> UUID_TEXT = TEXT.sent("uuid").as(text -> text, Texts::uuid);

    /** {@link Short} in {@code smallint}. */
    public static final SqlType<Short> INT2 =
            new SqlType<>("int2", false, orNull(ResultSet::getShort), PreparedStatement::setShort, String::valueOf);

    /** {@link Byte} in {@code smallint}; what no byte can hold is refused when read. */
    public static final SqlType<Byte> INT1 =
            INT2.as(value -> (byte) Numbers.within(value, Byte.MIN_VALUE, Byte.MAX_VALUE), Byte::shortValue);

    /** {@link Integer} in {@code integer}. */
    public static final SqlType<Integer> INT4 =
            new SqlType<>("int4", false, orNull(ResultSet::getInt), PreparedStatement::setInt, String::valueOf);

    /** {@link Long} in {@code bigint}. */
    public static final SqlType<Long> INT8 =
            new SqlType<>("int8", false, orNull(ResultSet::getLong), PreparedStatement::setLong, String::valueOf);

    /** {@link Long} in {@code integer}, for ids of a narrower table; what no integer can hold is refused. */
    public static final SqlType<Long> INT8_IN_INT4 =
            INT4.as(Integer::longValue, value -> (int) Numbers.within(value, Integer.MIN_VALUE, Integer.MAX_VALUE));

    /** {@link String} in {@code integer}. */
    public static final SqlType<String> INT4_TEXT =
            TEXT.sent("int4").as(text -> text, text -> Numbers.text(text, Integer.MIN_VALUE, Integer.MAX_VALUE));

    /** {@link String} in {@code bigint}. */
    public static final SqlType<String> INT8_TEXT =
            TEXT.sent("int8").as(text -> text, text -> Numbers.text(text, Long.MIN_VALUE, Long.MAX_VALUE));

    /** {@link Float} in {@code real}; NaN and the infinities are values of both. */
    public static final SqlType<Float> FLOAT4 =
            new SqlType<>("float4", false, orNull(ResultSet::getFloat), PreparedStatement::setFloat, String::valueOf);

    /** {@link Double} in {@code double precision}; NaN and the infinities are values of both. */
    public static final SqlType<Double> FLOAT8 =
            new SqlType<>("float8", false, orNull(ResultSet::getDouble), PreparedStatement::setDouble, String::valueOf);

    /** {@link BigDecimal} in {@code numeric}; PostgreSQL's NaN and infinities are refused when read. */
    public static final SqlType<BigDecimal> NUMERIC =
            new SqlType<>("numeric", false, Numbers::numeric, PreparedStatement::setBigDecimal, BigDecimal::toString);

    /** {@link BigInteger} in {@code numeric}; a number with a fraction is refused when read. */
    public static final SqlType<BigInteger> BIG_INTEGER = NUMERIC.as(Numbers::whole, BigDecimal::new);

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
    public static final SqlType<Instant> INSTANT = OFFSET_DATE_TIME.as(OffsetDateTime::toInstant, TimeRange::atUtc);

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

    /** {@link YearMonth} in {@code date}, as the first day of the month; another day is refused when read. */
    public static final SqlType<YearMonth> YEAR_MONTH = LOCAL_DATE.as(TimeRange::month, month -> month.atDay(1));

    /** {@link Year} in {@code integer}. */
    public static final SqlType<Year> YEAR = INT4.as(TimeRange::year, Year::getValue);

    /**
     * {@link Duration} in {@code interval}, cut to microseconds. A day that is read counts 24 hours; months and years
     * are refused, as nobody knows how long they are.
     */
    public static final SqlType<Duration> DURATION = TEXT.sent("interval").as(Intervals::duration, Intervals::text);

    /**
     * {@link Period} in {@code interval}, which keeps months and days: what is 14 months comes back as a year and two
     * months. Hours and less are refused when read.
     */
    public static final SqlType<Period> PERIOD = TEXT.sent("interval").as(Intervals::period, Intervals::text);

    /** {@link ZoneId} in {@code text}, by its id. */
    public static final SqlType<ZoneId> ZONE_ID = TEXT.as(Texts::zone, ZoneId::getId);

    /** {@link ZoneOffset} in {@code text}, by its id, such as {@code +02:00}. */
    public static final SqlType<ZoneOffset> ZONE_OFFSET = TEXT.as(Texts::offset, ZoneOffset::getId);

    /** {@link Locale} in {@code text}, as a language tag of BCP 47; a locale that has none is refused. */
    public static final SqlType<Locale> LOCALE = TEXT.as(Texts::locale, Texts::tag);

    /** {@link java.net.URI} in {@code text}. */
    public static final SqlType<URI> URI = TEXT.as(Texts::uri, java.net.URI::toString);

    /** {@link Currency} in {@code text}, by its code of ISO 4217. */
    public static final SqlType<Currency> CURRENCY = TEXT.as(Texts::currency, Currency::getCurrencyCode);

    /** {@link InetAddress} in {@code inet}; a network is refused when read, and an address with a scope always. */
    public static final SqlType<InetAddress> INET_ADDRESS = TEXT.sent("inet").as(Addresses::address, Addresses::text);

    /** {@code short[]} in {@code smallint[]}; like all arrays, of one dimension and without null. */
    public static final SqlType<short[]> INT2_ARRAY = primitives("int2[]", PrimitiveArrays::shorts, Arrays::toString);

    /** {@code int[]} in {@code integer[]}. */
    public static final SqlType<int[]> INT4_ARRAY = primitives("int4[]", PrimitiveArrays::ints, Arrays::toString);

    /** {@code long[]} in {@code bigint[]}. */
    public static final SqlType<long[]> INT8_ARRAY = primitives("int8[]", PrimitiveArrays::longs, Arrays::toString);

    /** {@code float[]} in {@code real[]}. */
    public static final SqlType<float[]> FLOAT4_ARRAY =
            primitives("float4[]", PrimitiveArrays::floats, Arrays::toString);

    /** {@code double[]} in {@code double precision[]}. */
    public static final SqlType<double[]> FLOAT8_ARRAY =
            primitives("float8[]", PrimitiveArrays::doubles, Arrays::toString);

    /** {@code boolean[]} in {@code boolean[]}. */
    public static final SqlType<boolean[]> BOOLEAN_ARRAY =
            primitives("bool[]", PrimitiveArrays::booleans, Arrays::toString);

    /** {@link String} in {@code jsonb}. */
    public static final SqlType<String> JSON_TEXT = TEXT.sent("jsonb");

    /** {@link Json} in {@code jsonb}. */
    public static final SqlType<Json> JSON = TEXT.sent("jsonb").as(Json::new, Json::text);

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
        return TEXT.as(text -> Texts.constant(text, type), Enum::name);
    }

    /**
     * An enum in {@code smallint}, by the positions of its constants, counted from 0.
     *
     * @param <E> the enum
     * @param type its class
     * @return the type
     */
    @SuppressWarnings("EnumOrdinal") // the position is what is kept
    public static <E extends Enum<E>> SqlType<E> enumOrdinal(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return INT2.as(ordinal -> constants[(int) Numbers.within(ordinal, 0, constants.length - 1)], constant ->
                (short) constant.ordinal());
    }

    /**
     * An enum in an enum type of PostgreSQL, whose labels are the names of the constants.
     *
     * @param <E> the enum
     * @param type its class
     * @param schema the schema of the PostgreSQL type
     * @param name its name there
     * @return the type
     */
    public static <E extends Enum<E>> SqlType<E> enumNative(Class<E> type, String schema, String name) {
        return TEXT.sent(quoted(schema) + "." + quoted(name)).as(text -> Texts.constant(text, type), Enum::name);
    }

    /**
     * Another Java type for what this type reads and binds: a record around the value, or whatever a converter makes of
     * it. The functions never get null, as null in the database is null in Java.
     *
     * @param <U> the other Java type
     * @param read makes it of what is in the database; if it throws, the query throws an {@link InvalidValueException}
     *     that names the class of what it threw and not its message, which may show the value
     * @param write the way back
     * @return the type
     */
    public <U> SqlType<U> as(Function<T, U> read, Function<U, T> write) {
        return new SqlType<>(
                name,
                cast,
                (results, index) -> {
                    T value = reader.read(results, index);
                    return value == null ? null : made(value, read);
                },
                (statement, index, value) -> bind(statement, index, write.apply(value)),
                value -> {
                    T written = write.apply(value);
                    return written == null ? null : text.apply(written);
                });
    }

    private static <T, U> U made(T value, Function<T, U> read) {
        try {
            return read.apply(value);
        } catch (InvalidValueException e) { // says nothing of the value
            throw e;
        } catch (RuntimeException e) {
            throw new InvalidValueException(
                    "a value for which the code throws " + e.getClass().getName());
        }
    }

    /**
     * Lists of values in an array. What is read is immutable.
     *
     * @return the type; it refuses to read an array with null in it, or with several dimensions
     * @throws IllegalStateException if this is an array itself
     */
    public SqlType<List<T>> list() {
        if (isArray()) {
            throw new IllegalStateException("an array of " + name + " would have several dimensions");
        }
        Function<List<T>, String> literal = values -> Elements.text(values, text);
        return array(name + "[]", (results, index) -> Elements.list(results, index, this), literal);
    }

    /**
     * Sets of values in an array, in the order of the set. What is read is immutable and in the order of the array;
     * what stands there twice comes once.
     *
     * @return the type; it refuses to read an array with null in it, or with several dimensions
     * @throws IllegalStateException if this is an array itself
     */
    public SqlType<Set<T>> set() {
        return list().as(values -> Collections.unmodifiableSet(new LinkedHashSet<>(values)), List::copyOf);
    }

    /**
     * Arrays of values in an array.
     *
     * @param generator makes a Java array, such as {@code String[]::new}
     * @return the type; it refuses to read an array with null in it, or with several dimensions
     * @throws IllegalStateException if this is an array itself
     */
    public SqlType<T[]> array(IntFunction<T[]> generator) {
        return list().as(values -> values.toArray(generator), List::of);
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
     * Whether the values are arrays in the database.
     *
     * @return true for lists, sets and arrays, but not for {@code bytea}
     */
    public boolean isArray() {
        return name.endsWith("[]");
    }

    /**
     * How the array that {@link #bindArray} binds stands in SQL.
     *
     * @return {@code ?}, or with a cast such as {@code ?::"public"."colour"[]}; where the values are arrays, an array
     *     of their texts, as PostgreSQL has no arrays of arrays
     */
    public String arrayPlaceholder() {
        if (isArray()) {
            return "?::text[]";
        }
        return isKnown() ? "?" : "?::" + name + "[]";
    }

    /**
     * Binds values as one array. Its elements go as text, from which PostgreSQL reads every type.
     *
     * @param statement the statement
     * @param index the placeholder, counted from 1
     * @param values the values; null is null there, too
     * @throws SQLException if the driver cannot bind them
     * @throws InvalidValueException if PostgreSQL cannot hold one
     */
    public void bindArray(PreparedStatement statement, int index, Collection<? extends @Nullable T> values)
            throws SQLException {
        String[] elements = values.stream()
                .map(value -> value == null ? null : text.apply(value))
                .toArray(String[]::new);
        String sent = isArray() || !isKnown() ? TEXT.name : name;
        statement.setArray(index, statement.getConnection().createArrayOf(sent, elements));
    }

    /** Whether the driver knows the type: it would have to ask the database for one that a schema declares. */
    private boolean isKnown() {
        return !name.startsWith("\"");
    }

    @Override
    public String toString() {
        return name;
    }

    /** The same Java values in another type of the database, which each placeholder names in a cast. */
    private SqlType<T> sent(String typeName) {
        return new SqlType<>(typeName, true, reader, binder, text);
    }

    private static <A> SqlType<A> primitives(String name, Reader<A> reader, Function<A, String> brackets) {
        return array(name, reader, values -> {
            String elements = brackets.apply(values);
            return "{" + elements.substring(1, elements.length() - 1) + "}";
        });
    }

    /** An array goes without a type, so that PostgreSQL takes that of the other side: {@code varchar[]}, say. */
    private static <A> SqlType<A> array(String name, Reader<A> reader, Function<A, String> literal) {
        return new SqlType<>(
                name,
                false,
                reader,
                (statement, index, value) -> statement.setObject(index, literal.apply(value), Types.OTHER),
                literal);
    }

    private static String quoted(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }

    private static <N> Reader<N> orNull(Reader<N> primitive) {
        return (results, index) -> {
            N value = primitive.read(results, index);
            return results.wasNull() ? null : value;
        };
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
