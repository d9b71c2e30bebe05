// Generated from com.acme.values.Fallbacks. Do not edit; change the annotations on Fallbacks.
package com.acme.values;

import com.acme.values.Several.Size;
import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.ListExpr;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."fallbacks"}: rows of {@link Fallbacks}. Everybody sees them: defaults are for everyone.
 *
 * <p>A default of each of these types.
 *
 * @param <S> the row type from which a query starts; {@link Fallbacks} itself for {@link #FALLBACKS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class FallbacksTable<S> extends Table<S, Fallbacks> implements Writable<Fallbacks> {
    private static final SqlType<Size> SIZES_ELEMENT = SqlType.enumText(Size.class);

    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID).generatedUuid();

    private static final Column<Duration> DURATION_COLUMN = Column.required("duration", SqlType.DURATION).defaulted();

    private static final Column<Duration> NEGATIVE_COLUMN = Column.required("negative", SqlType.DURATION).defaulted();

    private static final Column<Period> PERIOD_COLUMN = Column.required("period", SqlType.PERIOD).defaulted();

    private static final Column<YearMonth> MONTH_COLUMN = Column.required("month", SqlType.YEAR_MONTH).defaulted();

    private static final Column<Year> YEAR_COLUMN = Column.required("year", SqlType.YEAR).defaulted();

    private static final Column<ZoneId> ZONE_COLUMN = Column.required("zone", SqlType.ZONE_ID).defaulted();

    private static final Column<ZoneOffset> OFFSET_COLUMN = Column.required("offset", SqlType.ZONE_OFFSET).defaulted();

    private static final Column<Locale> LOCALE_COLUMN = Column.required("locale", SqlType.LOCALE).defaulted();

    private static final Column<Currency> CURRENCY_COLUMN = Column.required("currency", SqlType.CURRENCY).defaulted();

    private static final Column<URI> URI_COLUMN = Column.required("uri", SqlType.URI).defaulted();

    private static final Column<InetAddress> ADDRESS_COLUMN =
            Column.required("address", SqlType.INET_ADDRESS).defaulted();

    private static final Column<InetAddress> LONG_ADDRESS_COLUMN =
            Column.required("long_address", SqlType.INET_ADDRESS).defaulted();

    private static final Column<BigInteger> LARGE_COLUMN = Column.required("large", SqlType.BIG_INTEGER).defaulted();

    private static final Column<List<String>> NONE_COLUMN = Column.required("none", SqlType.TEXT.list()).defaulted();

    private static final Column<Set<String>> TEXTS_COLUMN = Column.required("texts", SqlType.TEXT.set()).defaulted();

    private static final Column<List<Integer>> NUMBERS_COLUMN =
            Column.required("numbers", SqlType.INT4.list()).defaulted();

    private static final Column<List<BigDecimal>> PRICES_COLUMN =
            Column.required("prices", SqlType.NUMERIC.list()).defaulted();

    private static final Column<Set<Size>> SIZES_COLUMN = Column.required("sizes", SIZES_ELEMENT.set()).defaulted();

    private static final Column<List<Duration>> DURATIONS_COLUMN =
            Column.required("durations", SqlType.DURATION.list()).defaulted();

    private static final Column<List<Instant>> INSTANTS_COLUMN =
            Column.required("instants", SqlType.INSTANT.list()).defaulted();

    private static final Column<int[]> INTS_COLUMN = Column.required("ints", SqlType.INT4_ARRAY).defaulted();

    private static final Column<Name> NAME_COLUMN =
            Column.required("name", SqlType.TEXT.as(Name::new, Name::text)).defaulted();

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Fallbacks> FALLBACKS_ENTITY = Entity.of(Fallbacks.class, "public", "fallbacks")
            .id(ID_COLUMN, Fallbacks::id)
            .row(
                    FallbacksTable::read,
                    ID_COLUMN,
                    DURATION_COLUMN,
                    NEGATIVE_COLUMN,
                    PERIOD_COLUMN,
                    MONTH_COLUMN,
                    YEAR_COLUMN,
                    ZONE_COLUMN,
                    OFFSET_COLUMN,
                    LOCALE_COLUMN,
                    CURRENCY_COLUMN,
                    URI_COLUMN,
                    ADDRESS_COLUMN,
                    LONG_ADDRESS_COLUMN,
                    LARGE_COLUMN,
                    NONE_COLUMN,
                    TEXTS_COLUMN,
                    NUMBERS_COLUMN,
                    PRICES_COLUMN,
                    SIZES_COLUMN,
                    DURATIONS_COLUMN,
                    INSTANTS_COLUMN,
                    INTS_COLUMN,
                    NAME_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Fallbacks} that the actor may see: where queries start. */
    public static final FallbacksTable<Fallbacks> FALLBACKS = new FallbacksTable<>(Path.root(FALLBACKS_ENTITY));

    /** The column {@code "public"."fallbacks"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."fallbacks"."duration"}. */
    public final ComparableExpr<S, Duration> duration = comparable(DURATION_COLUMN);

    /** The column {@code "public"."fallbacks"."negative"}. */
    public final ComparableExpr<S, Duration> negative = comparable(NEGATIVE_COLUMN);

    /** The column {@code "public"."fallbacks"."period"}. */
    public final Expr<S, Period> period = expr(PERIOD_COLUMN);

    /** The column {@code "public"."fallbacks"."month"}. */
    public final ComparableExpr<S, YearMonth> month = comparable(MONTH_COLUMN);

    /** The column {@code "public"."fallbacks"."year"}. */
    public final ComparableExpr<S, Year> year = comparable(YEAR_COLUMN);

    /** The column {@code "public"."fallbacks"."zone"}. */
    public final Expr<S, ZoneId> zone = expr(ZONE_COLUMN);

    /** The column {@code "public"."fallbacks"."offset"}. */
    public final Expr<S, ZoneOffset> offset = expr(OFFSET_COLUMN);

    /** The column {@code "public"."fallbacks"."locale"}. */
    public final Expr<S, Locale> locale = expr(LOCALE_COLUMN);

    /** The column {@code "public"."fallbacks"."currency"}. */
    public final Expr<S, Currency> currency = expr(CURRENCY_COLUMN);

    /** The column {@code "public"."fallbacks"."uri"}. */
    public final Expr<S, URI> uri = expr(URI_COLUMN);

    /** The column {@code "public"."fallbacks"."address"}. */
    public final Expr<S, InetAddress> address = expr(ADDRESS_COLUMN);

    /** The column {@code "public"."fallbacks"."long_address"}. */
    public final Expr<S, InetAddress> longAddress = expr(LONG_ADDRESS_COLUMN);

    /** The column {@code "public"."fallbacks"."large"}. */
    public final ComparableExpr<S, BigInteger> large = comparable(LARGE_COLUMN);

    /** The column {@code "public"."fallbacks"."none"}. */
    public final ListExpr<S, List<String>, String> none = list(NONE_COLUMN, SqlType.TEXT);

    /** The column {@code "public"."fallbacks"."texts"}. */
    public final ListExpr<S, Set<String>, String> texts = list(TEXTS_COLUMN, SqlType.TEXT);

    /** The column {@code "public"."fallbacks"."numbers"}. */
    public final ListExpr<S, List<Integer>, Integer> numbers = list(NUMBERS_COLUMN, SqlType.INT4);

    /** The column {@code "public"."fallbacks"."prices"}. */
    public final ListExpr<S, List<BigDecimal>, BigDecimal> prices = list(PRICES_COLUMN, SqlType.NUMERIC);

    /** The column {@code "public"."fallbacks"."sizes"}. */
    public final ListExpr<S, Set<Size>, Size> sizes = list(SIZES_COLUMN, SIZES_ELEMENT);

    /** The column {@code "public"."fallbacks"."durations"}. */
    public final ListExpr<S, List<Duration>, Duration> durations = list(DURATIONS_COLUMN, SqlType.DURATION);

    /** The column {@code "public"."fallbacks"."instants"}. */
    public final ListExpr<S, List<Instant>, Instant> instants = list(INSTANTS_COLUMN, SqlType.INSTANT);

    /** The column {@code "public"."fallbacks"."ints"}. */
    public final ListExpr<S, int[], Integer> ints = list(INTS_COLUMN, SqlType.INT4);

    /** The column {@code "public"."fallbacks"."name"}. */
    public final ComparableExpr<S, Name> name = comparable(NAME_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #FALLBACKS}.
     *
     * @param path the way from {@code S} to this table
     */
    public FallbacksTable(Path<S> path) {
        super(FALLBACKS_ENTITY, path);
    }

    /**
     * The fallbacks with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Fallbacks> key(UUID id) {
        return Key.of(Assignments.of(FALLBACKS_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new fallbacks. Its {@code id} is made on insert.
     *
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public FallbacksInsert insert() {
        return new FallbacksInsert(Assignments.of(FALLBACKS_ENTITY));
    }

    /**
     * Changes to rows of {@link Fallbacks}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public FallbacksPatch patch() {
        return new FallbacksPatch(Assignments.of(FALLBACKS_ENTITY));
    }

    private static Fallbacks read(Row row) {
        return new Fallbacks(
                row.required(ID_COLUMN),
                row.required(DURATION_COLUMN),
                row.required(NEGATIVE_COLUMN),
                row.required(PERIOD_COLUMN),
                row.required(MONTH_COLUMN),
                row.required(YEAR_COLUMN),
                row.required(ZONE_COLUMN),
                row.required(OFFSET_COLUMN),
                row.required(LOCALE_COLUMN),
                row.required(CURRENCY_COLUMN),
                row.required(URI_COLUMN),
                row.required(ADDRESS_COLUMN),
                row.required(LONG_ADDRESS_COLUMN),
                row.required(LARGE_COLUMN),
                row.required(NONE_COLUMN),
                row.required(TEXTS_COLUMN),
                row.required(NUMBERS_COLUMN),
                row.required(PRICES_COLUMN),
                row.required(SIZES_COLUMN),
                row.required(DURATIONS_COLUMN),
                row.required(INSTANTS_COLUMN),
                row.required(INTS_COLUMN),
                row.required(NAME_COLUMN));
    }

    /** One fallbacks to be inserted. Immutable: each method returns a new one. */
    public static final class FallbacksInsert implements Insert<Fallbacks> {
        private final Assignments<Fallbacks> assignments;

        private FallbacksInsert(Assignments<Fallbacks> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public FallbacksInsert id(UUID id) {
            return new FallbacksInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code duration} instead of the default of the database.
         *
         * @param duration the value of {@code duration}
         * @return the insert with that value
         */
        public FallbacksInsert duration(Duration duration) {
            return new FallbacksInsert(assignments.with(DURATION_COLUMN, duration));
        }

        /**
         * Sets {@code negative} instead of the default of the database.
         *
         * @param negative the value of {@code negative}
         * @return the insert with that value
         */
        public FallbacksInsert negative(Duration negative) {
            return new FallbacksInsert(assignments.with(NEGATIVE_COLUMN, negative));
        }

        /**
         * Sets {@code period} instead of the default of the database.
         *
         * @param period the value of {@code period}
         * @return the insert with that value
         */
        public FallbacksInsert period(Period period) {
            return new FallbacksInsert(assignments.with(PERIOD_COLUMN, period));
        }

        /**
         * Sets {@code month} instead of the default of the database.
         *
         * @param month the value of {@code month}
         * @return the insert with that value
         */
        public FallbacksInsert month(YearMonth month) {
            return new FallbacksInsert(assignments.with(MONTH_COLUMN, month));
        }

        /**
         * Sets {@code year} instead of the default of the database.
         *
         * @param year the value of {@code year}
         * @return the insert with that value
         */
        public FallbacksInsert year(Year year) {
            return new FallbacksInsert(assignments.with(YEAR_COLUMN, year));
        }

        /**
         * Sets {@code zone} instead of the default of the database.
         *
         * @param zone the value of {@code zone}
         * @return the insert with that value
         */
        public FallbacksInsert zone(ZoneId zone) {
            return new FallbacksInsert(assignments.with(ZONE_COLUMN, zone));
        }

        /**
         * Sets {@code offset} instead of the default of the database.
         *
         * @param offset the value of {@code offset}
         * @return the insert with that value
         */
        public FallbacksInsert offset(ZoneOffset offset) {
            return new FallbacksInsert(assignments.with(OFFSET_COLUMN, offset));
        }

        /**
         * Sets {@code locale} instead of the default of the database.
         *
         * @param locale the value of {@code locale}
         * @return the insert with that value
         */
        public FallbacksInsert locale(Locale locale) {
            return new FallbacksInsert(assignments.with(LOCALE_COLUMN, locale));
        }

        /**
         * Sets {@code currency} instead of the default of the database.
         *
         * @param currency the value of {@code currency}
         * @return the insert with that value
         */
        public FallbacksInsert currency(Currency currency) {
            return new FallbacksInsert(assignments.with(CURRENCY_COLUMN, currency));
        }

        /**
         * Sets {@code uri} instead of the default of the database.
         *
         * @param uri the value of {@code uri}
         * @return the insert with that value
         */
        public FallbacksInsert uri(URI uri) {
            return new FallbacksInsert(assignments.with(URI_COLUMN, uri));
        }

        /**
         * Sets {@code address} instead of the default of the database.
         *
         * @param address the value of {@code address}
         * @return the insert with that value
         */
        public FallbacksInsert address(InetAddress address) {
            return new FallbacksInsert(assignments.with(ADDRESS_COLUMN, address));
        }

        /**
         * Sets {@code long_address} instead of the default of the database.
         *
         * @param longAddress the value of {@code long_address}
         * @return the insert with that value
         */
        public FallbacksInsert longAddress(InetAddress longAddress) {
            return new FallbacksInsert(assignments.with(LONG_ADDRESS_COLUMN, longAddress));
        }

        /**
         * Sets {@code large} instead of the default of the database.
         *
         * @param large the value of {@code large}
         * @return the insert with that value
         */
        public FallbacksInsert large(BigInteger large) {
            return new FallbacksInsert(assignments.with(LARGE_COLUMN, large));
        }

        /**
         * Sets {@code none} instead of the default of the database.
         *
         * @param none the value of {@code none}
         * @return the insert with that value
         */
        public FallbacksInsert none(List<String> none) {
            return new FallbacksInsert(assignments.with(NONE_COLUMN, none));
        }

        /**
         * Sets {@code texts} instead of the default of the database.
         *
         * @param texts the value of {@code texts}
         * @return the insert with that value
         */
        public FallbacksInsert texts(Set<String> texts) {
            return new FallbacksInsert(assignments.with(TEXTS_COLUMN, texts));
        }

        /**
         * Sets {@code numbers} instead of the default of the database.
         *
         * @param numbers the value of {@code numbers}
         * @return the insert with that value
         */
        public FallbacksInsert numbers(List<Integer> numbers) {
            return new FallbacksInsert(assignments.with(NUMBERS_COLUMN, numbers));
        }

        /**
         * Sets {@code prices} instead of the default of the database.
         *
         * @param prices the value of {@code prices}
         * @return the insert with that value
         */
        public FallbacksInsert prices(List<BigDecimal> prices) {
            return new FallbacksInsert(assignments.with(PRICES_COLUMN, prices));
        }

        /**
         * Sets {@code sizes} instead of the default of the database.
         *
         * @param sizes the value of {@code sizes}
         * @return the insert with that value
         */
        public FallbacksInsert sizes(Set<Size> sizes) {
            return new FallbacksInsert(assignments.with(SIZES_COLUMN, sizes));
        }

        /**
         * Sets {@code durations} instead of the default of the database.
         *
         * @param durations the value of {@code durations}
         * @return the insert with that value
         */
        public FallbacksInsert durations(List<Duration> durations) {
            return new FallbacksInsert(assignments.with(DURATIONS_COLUMN, durations));
        }

        /**
         * Sets {@code instants} instead of the default of the database.
         *
         * @param instants the value of {@code instants}
         * @return the insert with that value
         */
        public FallbacksInsert instants(List<Instant> instants) {
            return new FallbacksInsert(assignments.with(INSTANTS_COLUMN, instants));
        }

        /**
         * Sets {@code ints} instead of the default of the database.
         *
         * @param ints the value of {@code ints}
         * @return the insert with that value
         */
        public FallbacksInsert ints(int[] ints) {
            return new FallbacksInsert(assignments.with(INTS_COLUMN, ints));
        }

        /**
         * Sets {@code name} instead of the default of the database.
         *
         * @param name the value of {@code name}
         * @return the insert with that value
         */
        public FallbacksInsert name(Name name) {
            return new FallbacksInsert(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<Fallbacks> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Fallbacks}. Immutable: each method returns a new one. */
    public static final class FallbacksPatch implements Patch<Fallbacks> {
        private final Assignments<Fallbacks> assignments;

        private FallbacksPatch(Assignments<Fallbacks> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code duration}.
         *
         * @param duration the value of {@code duration}
         * @return the patch with that change
         */
        public FallbacksPatch duration(Duration duration) {
            return new FallbacksPatch(assignments.with(DURATION_COLUMN, duration));
        }

        /**
         * Sets {@code negative}.
         *
         * @param negative the value of {@code negative}
         * @return the patch with that change
         */
        public FallbacksPatch negative(Duration negative) {
            return new FallbacksPatch(assignments.with(NEGATIVE_COLUMN, negative));
        }

        /**
         * Sets {@code period}.
         *
         * @param period the value of {@code period}
         * @return the patch with that change
         */
        public FallbacksPatch period(Period period) {
            return new FallbacksPatch(assignments.with(PERIOD_COLUMN, period));
        }

        /**
         * Sets {@code month}.
         *
         * @param month the value of {@code month}
         * @return the patch with that change
         */
        public FallbacksPatch month(YearMonth month) {
            return new FallbacksPatch(assignments.with(MONTH_COLUMN, month));
        }

        /**
         * Sets {@code year}.
         *
         * @param year the value of {@code year}
         * @return the patch with that change
         */
        public FallbacksPatch year(Year year) {
            return new FallbacksPatch(assignments.with(YEAR_COLUMN, year));
        }

        /**
         * Sets {@code zone}.
         *
         * @param zone the value of {@code zone}
         * @return the patch with that change
         */
        public FallbacksPatch zone(ZoneId zone) {
            return new FallbacksPatch(assignments.with(ZONE_COLUMN, zone));
        }

        /**
         * Sets {@code offset}.
         *
         * @param offset the value of {@code offset}
         * @return the patch with that change
         */
        public FallbacksPatch offset(ZoneOffset offset) {
            return new FallbacksPatch(assignments.with(OFFSET_COLUMN, offset));
        }

        /**
         * Sets {@code locale}.
         *
         * @param locale the value of {@code locale}
         * @return the patch with that change
         */
        public FallbacksPatch locale(Locale locale) {
            return new FallbacksPatch(assignments.with(LOCALE_COLUMN, locale));
        }

        /**
         * Sets {@code currency}.
         *
         * @param currency the value of {@code currency}
         * @return the patch with that change
         */
        public FallbacksPatch currency(Currency currency) {
            return new FallbacksPatch(assignments.with(CURRENCY_COLUMN, currency));
        }

        /**
         * Sets {@code uri}.
         *
         * @param uri the value of {@code uri}
         * @return the patch with that change
         */
        public FallbacksPatch uri(URI uri) {
            return new FallbacksPatch(assignments.with(URI_COLUMN, uri));
        }

        /**
         * Sets {@code address}.
         *
         * @param address the value of {@code address}
         * @return the patch with that change
         */
        public FallbacksPatch address(InetAddress address) {
            return new FallbacksPatch(assignments.with(ADDRESS_COLUMN, address));
        }

        /**
         * Sets {@code long_address}.
         *
         * @param longAddress the value of {@code long_address}
         * @return the patch with that change
         */
        public FallbacksPatch longAddress(InetAddress longAddress) {
            return new FallbacksPatch(assignments.with(LONG_ADDRESS_COLUMN, longAddress));
        }

        /**
         * Sets {@code large}.
         *
         * @param large the value of {@code large}
         * @return the patch with that change
         */
        public FallbacksPatch large(BigInteger large) {
            return new FallbacksPatch(assignments.with(LARGE_COLUMN, large));
        }

        /**
         * Sets {@code none}.
         *
         * @param none the value of {@code none}
         * @return the patch with that change
         */
        public FallbacksPatch none(List<String> none) {
            return new FallbacksPatch(assignments.with(NONE_COLUMN, none));
        }

        /**
         * Sets {@code texts}.
         *
         * @param texts the value of {@code texts}
         * @return the patch with that change
         */
        public FallbacksPatch texts(Set<String> texts) {
            return new FallbacksPatch(assignments.with(TEXTS_COLUMN, texts));
        }

        /**
         * Sets {@code numbers}.
         *
         * @param numbers the value of {@code numbers}
         * @return the patch with that change
         */
        public FallbacksPatch numbers(List<Integer> numbers) {
            return new FallbacksPatch(assignments.with(NUMBERS_COLUMN, numbers));
        }

        /**
         * Sets {@code prices}.
         *
         * @param prices the value of {@code prices}
         * @return the patch with that change
         */
        public FallbacksPatch prices(List<BigDecimal> prices) {
            return new FallbacksPatch(assignments.with(PRICES_COLUMN, prices));
        }

        /**
         * Sets {@code sizes}.
         *
         * @param sizes the value of {@code sizes}
         * @return the patch with that change
         */
        public FallbacksPatch sizes(Set<Size> sizes) {
            return new FallbacksPatch(assignments.with(SIZES_COLUMN, sizes));
        }

        /**
         * Sets {@code durations}.
         *
         * @param durations the value of {@code durations}
         * @return the patch with that change
         */
        public FallbacksPatch durations(List<Duration> durations) {
            return new FallbacksPatch(assignments.with(DURATIONS_COLUMN, durations));
        }

        /**
         * Sets {@code instants}.
         *
         * @param instants the value of {@code instants}
         * @return the patch with that change
         */
        public FallbacksPatch instants(List<Instant> instants) {
            return new FallbacksPatch(assignments.with(INSTANTS_COLUMN, instants));
        }

        /**
         * Sets {@code ints}.
         *
         * @param ints the value of {@code ints}
         * @return the patch with that change
         */
        public FallbacksPatch ints(int[] ints) {
            return new FallbacksPatch(assignments.with(INTS_COLUMN, ints));
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value of {@code name}
         * @return the patch with that change
         */
        public FallbacksPatch name(Name name) {
            return new FallbacksPatch(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<Fallbacks> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Fallbacks} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.values\",\"simpleNames\":[\"Fallbacks\"]},\"publicType\"",
            ":true,\"unscoped\":{\"value\":\"defaults are for everyone\"},\"properties\":[{\"name\":\"id\",",
            "\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true,\"generated\":{\"value\":",
            "{}}},{\"name\":\"duration\",\"type\":{\"kind\":\"DURATION\",\"name\":\"java.time.Duration\"},",
            "\"defaultValue\":{\"value\":{\"value\":{\"value\":\"P1DT1H0.000001S\"}}}},{\"name\":\"negative",
            "\",\"type\":{\"kind\":\"DURATION\",\"name\":\"java.time.Duration\"},\"defaultValue\":{\"value",
            "\":{\"value\":{\"value\":\"-PT1.5S\"}}}},{\"name\":\"period\",\"type\":{\"kind\":\"PERIOD\",\"",
            "name\":\"java.time.Period\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"P1Y2M3W4D\"}}",
            "}},{\"name\":\"month\",\"type\":{\"kind\":\"YEAR_MONTH\",\"name\":\"java.time.YearMonth\"},\"d",
            "efaultValue\":{\"value\":{\"value\":{\"value\":\"2024-02\"}}}},{\"name\":\"year\",\"type\":{\"",
            "kind\":\"YEAR\",\"name\":\"java.time.Year\"},\"defaultValue\":{\"value\":{\"value\":{\"value\"",
            ":\"-44\"}}}},{\"name\":\"zone\",\"type\":{\"kind\":\"ZONE_ID\",\"name\":\"java.time.ZoneId\"},",
            "\"defaultValue\":{\"value\":{\"value\":{\"value\":\"Europe/Berlin\"}}}},{\"name\":\"offset\",",
            "\"type\":{\"kind\":\"ZONE_OFFSET\",\"name\":\"java.time.ZoneOffset\"},\"defaultValue\":{\"valu",
            "e\":{\"value\":{\"value\":\"+05:30\"}}}},{\"name\":\"locale\",\"type\":{\"kind\":\"LOCALE\",\"",
            "name\":\"java.util.Locale\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"de-CH\"}}}},{",
            "\"name\":\"currency\",\"type\":{\"kind\":\"CURRENCY\",\"name\":\"java.util.Currency\"},\"defau",
            "ltValue\":{\"value\":{\"value\":{\"value\":\"CHF\"}}}},{\"name\":\"uri\",\"type\":{\"kind\":\"",
            "URI\",\"name\":\"java.net.URI\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"https://a",
            "cme.com/it's?a=%20b#c\"}}}},{\"name\":\"address\",\"type\":{\"kind\":\"INET_ADDRESS\",\"name\"",
            ":\"java.net.InetAddress\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"192.168.0.1\"}}",
            "}},{\"name\":\"longAddress\",\"type\":{\"kind\":\"INET_ADDRESS\",\"name\":\"java.net.InetAddre",
            "ss\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"2001:db8::1\"}}}},{\"name\":\"large",
            "\",\"type\":{\"kind\":\"BIG_INTEGER\",\"name\":\"java.math.BigInteger\"},\"defaultValue\":{\"v",
            "alue\":{\"value\":{\"value\":\"-123456789012345678901234567890\"}}}},{\"name\":\"none\",\"type",
            "\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[{\"kind\":\"STRING\",\"name\"",
            ":\"java.lang.String\"}]},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"{}\"}}}},{\"name",
            "\":\"texts\",\"type\":{\"kind\":\"SET\",\"name\":\"java.util.Set\",\"arguments\":[{\"kind\":\"",
            "STRING\",\"name\":\"java.lang.String\"}]},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"",
            "{a, it's, ü}\"}}}},{\"name\":\"numbers\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.List",
            "\",\"arguments\":[{\"kind\":\"INT\",\"name\":\"java.lang.Integer\"}]},\"defaultValue\":{\"valu",
            "e\":{\"value\":{\"value\":\"{1, -2}\"}}}},{\"name\":\"prices\",\"type\":{\"kind\":\"LIST\",\"n",
            "ame\":\"java.util.List\",\"arguments\":[{\"kind\":\"BIG_DECIMAL\",\"name\":\"java.math.BigDeci",
            "mal\"}]},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"{1.50}\"}}}},{\"name\":\"sizes\",",
            "\"type\":{\"kind\":\"SET\",\"name\":\"java.util.Set\",\"arguments\":[{\"kind\":\"ENUM\",\"name",
            "\":\"com.acme.values.Several.Size\",\"constants\":[\"SMALL\",\"LARGE\",\"größer\"]}]},\"defaul",
            "tValue\":{\"value\":{\"value\":{\"value\":\"{LARGE}\"}}}},{\"name\":\"durations\",\"type\":{\"",
            "kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[{\"kind\":\"DURATION\",\"name\":\"j",
            "ava.time.Duration\"}]},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"{PT1H, P1D}\"}}}},{",
            "\"name\":\"instants\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[{",
            "\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"}]},\"defaultValue\":{\"value\":{\"value\":",
            "{\"value\":\"{2026-01-31T12:00:00Z}\"}}}},{\"name\":\"ints\",\"type\":{\"kind\":\"ARRAY\",\"na",
            "me\":\"int[]\",\"arguments\":[{\"kind\":\"INT\",\"name\":\"int\"}]},\"defaultValue\":{\"value",
            "\":{\"value\":{\"value\":\"{}\"}}}},{\"name\":\"name\",\"type\":{\"kind\":\"WRAPPER\",\"name\"",
            ":\"com.acme.values.Name\",\"wrapped\":{\"value\":{\"component\":\"text\",\"type\":{\"kind\":\"",
            "STRING\",\"name\":\"java.lang.String\"}}}},\"defaultValue\":{\"value\":{\"value\":{\"value\":",
            "\"somebody\"}}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"pro",
            "perty\":\"id\"}},{\"OfColumn\":{\"property\":\"duration\"}},{\"OfColumn\":{\"property\":\"nega",
            "tive\"}},{\"OfColumn\":{\"property\":\"period\"}},{\"OfColumn\":{\"property\":\"month\"}},{\"O",
            "fColumn\":{\"property\":\"year\"}},{\"OfColumn\":{\"property\":\"zone\"}},{\"OfColumn\":{\"pro",
            "perty\":\"offset\"}},{\"OfColumn\":{\"property\":\"locale\"}},{\"OfColumn\":{\"property\":\"cu",
            "rrency\"}},{\"OfColumn\":{\"property\":\"uri\"}},{\"OfColumn\":{\"property\":\"address\"}},{\"",
            "OfColumn\":{\"property\":\"longAddress\"}},{\"OfColumn\":{\"property\":\"large\"}},{\"OfColumn",
            "\":{\"property\":\"none\"}},{\"OfColumn\":{\"property\":\"texts\"}},{\"OfColumn\":{\"property",
            "\":\"numbers\"}},{\"OfColumn\":{\"property\":\"prices\"}},{\"OfColumn\":{\"property\":\"sizes",
            "\"}},{\"OfColumn\":{\"property\":\"durations\"}},{\"OfColumn\":{\"property\":\"instants\"}},{",
            "\"OfColumn\":{\"property\":\"ints\"}},{\"OfColumn\":{\"property\":\"name\"}}]}},\"accessors\":",
            "[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"A default of each of ",
            "these types.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
