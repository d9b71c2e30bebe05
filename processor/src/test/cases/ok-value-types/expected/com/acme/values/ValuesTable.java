// Generated from com.acme.values.Values. Do not edit; change the annotations on Values.
package com.acme.values;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
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
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."values"}: rows of {@link Values}. Everybody sees them: values are for everyone.
 *
 * <p>The value types of the JDK, required and not.
 *
 * @param <S> the row type from which a query starts; {@link Values} itself for {@link #VALUES}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ValuesTable<S> extends Table<S, Values> implements Writable<Values> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<Duration> DURATION_COLUMN = Column.required("duration", SqlType.DURATION);

    private static final Column<Duration> DURATION_OR_NULL_COLUMN =
            Column.optional("duration_or_null", SqlType.DURATION);

    private static final Column<Period> PERIOD_COLUMN = Column.required("period", SqlType.PERIOD);

    private static final Column<Period> PERIOD_OR_NULL_COLUMN = Column.optional("period_or_null", SqlType.PERIOD);

    private static final Column<YearMonth> MONTH_COLUMN = Column.required("month", SqlType.YEAR_MONTH);

    private static final Column<YearMonth> MONTH_OR_NULL_COLUMN = Column.optional("month_or_null", SqlType.YEAR_MONTH);

    private static final Column<Year> YEAR_COLUMN = Column.required("year", SqlType.YEAR);

    private static final Column<Year> YEAR_OR_NULL_COLUMN = Column.optional("year_or_null", SqlType.YEAR);

    private static final Column<ZoneId> ZONE_COLUMN = Column.required("zone", SqlType.ZONE_ID);

    private static final Column<ZoneId> ZONE_OR_NULL_COLUMN = Column.optional("zone_or_null", SqlType.ZONE_ID);

    private static final Column<ZoneOffset> OFFSET_COLUMN = Column.required("offset", SqlType.ZONE_OFFSET);

    private static final Column<ZoneOffset> OFFSET_OR_NULL_COLUMN =
            Column.optional("offset_or_null", SqlType.ZONE_OFFSET);

    private static final Column<Locale> LOCALE_COLUMN = Column.required("locale", SqlType.LOCALE);

    private static final Column<Locale> LOCALE_OR_NULL_COLUMN = Column.optional("locale_or_null", SqlType.LOCALE);

    private static final Column<Currency> CURRENCY_COLUMN = Column.required("currency", SqlType.CURRENCY);

    private static final Column<Currency> CURRENCY_OR_NULL_COLUMN =
            Column.optional("currency_or_null", SqlType.CURRENCY);

    private static final Column<URI> URI_COLUMN = Column.required("uri", SqlType.URI);

    private static final Column<URI> URI_OR_NULL_COLUMN = Column.optional("uri_or_null", SqlType.URI);

    private static final Column<InetAddress> ADDRESS_COLUMN = Column.required("address", SqlType.INET_ADDRESS);

    private static final Column<InetAddress> ADDRESS_OR_NULL_COLUMN =
            Column.optional("address_or_null", SqlType.INET_ADDRESS);

    private static final Column<BigInteger> LARGE_COLUMN = Column.required("large", SqlType.BIG_INTEGER);

    private static final Column<BigInteger> LARGE_OR_NULL_COLUMN =
            Column.optional("large_or_null", SqlType.BIG_INTEGER);

    private static final Column<Instant> MILLIS_COLUMN = Column.required("millis", SqlType.INSTANT);

    private static final Column<LocalTime> SECONDS_COLUMN = Column.required("seconds", SqlType.LOCAL_TIME);

    private static final Column<Instant> HUNDREDTHS_COLUMN = Column.optional("hundredths", SqlType.INSTANT);

    private static final Column<Duration> DEFINED_COLUMN = Column.optional("defined", SqlType.DURATION);

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Values> VALUES_ENTITY = Entity.of(Values.class, "public", "values")
            .id(ID_COLUMN, Values::id)
            .row(
                    ValuesTable::read,
                    ID_COLUMN,
                    DURATION_COLUMN,
                    DURATION_OR_NULL_COLUMN,
                    PERIOD_COLUMN,
                    PERIOD_OR_NULL_COLUMN,
                    MONTH_COLUMN,
                    MONTH_OR_NULL_COLUMN,
                    YEAR_COLUMN,
                    YEAR_OR_NULL_COLUMN,
                    ZONE_COLUMN,
                    ZONE_OR_NULL_COLUMN,
                    OFFSET_COLUMN,
                    OFFSET_OR_NULL_COLUMN,
                    LOCALE_COLUMN,
                    LOCALE_OR_NULL_COLUMN,
                    CURRENCY_COLUMN,
                    CURRENCY_OR_NULL_COLUMN,
                    URI_COLUMN,
                    URI_OR_NULL_COLUMN,
                    ADDRESS_COLUMN,
                    ADDRESS_OR_NULL_COLUMN,
                    LARGE_COLUMN,
                    LARGE_OR_NULL_COLUMN,
                    MILLIS_COLUMN,
                    SECONDS_COLUMN,
                    HUNDREDTHS_COLUMN,
                    DEFINED_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Values} that the actor may see: where queries start. */
    public static final ValuesTable<Values> VALUES = new ValuesTable<>(Path.root(VALUES_ENTITY));

    /** The column {@code "public"."values"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."values"."duration"}. */
    public final ComparableExpr<S, Duration> duration = comparable(DURATION_COLUMN);

    /** The column {@code "public"."values"."duration_or_null"}; may be null. */
    public final ComparableExpr<S, Duration> durationOrNull = comparable(DURATION_OR_NULL_COLUMN);

    /** The column {@code "public"."values"."period"}. */
    public final Expr<S, Period> period = expr(PERIOD_COLUMN);

    /** The column {@code "public"."values"."period_or_null"}; may be null. */
    public final Expr<S, Period> periodOrNull = expr(PERIOD_OR_NULL_COLUMN);

    /** The column {@code "public"."values"."month"}. */
    public final ComparableExpr<S, YearMonth> month = comparable(MONTH_COLUMN);

    /** The column {@code "public"."values"."month_or_null"}; may be null. */
    public final ComparableExpr<S, YearMonth> monthOrNull = comparable(MONTH_OR_NULL_COLUMN);

    /** The column {@code "public"."values"."year"}. */
    public final ComparableExpr<S, Year> year = comparable(YEAR_COLUMN);

    /** The column {@code "public"."values"."year_or_null"}; may be null. */
    public final ComparableExpr<S, Year> yearOrNull = comparable(YEAR_OR_NULL_COLUMN);

    /** The column {@code "public"."values"."zone"}. */
    public final Expr<S, ZoneId> zone = expr(ZONE_COLUMN);

    /** The column {@code "public"."values"."zone_or_null"}; may be null. */
    public final Expr<S, ZoneId> zoneOrNull = expr(ZONE_OR_NULL_COLUMN);

    /** The column {@code "public"."values"."offset"}. */
    public final Expr<S, ZoneOffset> offset = expr(OFFSET_COLUMN);

    /** The column {@code "public"."values"."offset_or_null"}; may be null. */
    public final Expr<S, ZoneOffset> offsetOrNull = expr(OFFSET_OR_NULL_COLUMN);

    /** The column {@code "public"."values"."locale"}. */
    public final Expr<S, Locale> locale = expr(LOCALE_COLUMN);

    /** The column {@code "public"."values"."locale_or_null"}; may be null. */
    public final Expr<S, Locale> localeOrNull = expr(LOCALE_OR_NULL_COLUMN);

    /** The column {@code "public"."values"."currency"}. */
    public final Expr<S, Currency> currency = expr(CURRENCY_COLUMN);

    /** The column {@code "public"."values"."currency_or_null"}; may be null. */
    public final Expr<S, Currency> currencyOrNull = expr(CURRENCY_OR_NULL_COLUMN);

    /** The column {@code "public"."values"."uri"}. */
    public final Expr<S, URI> uri = expr(URI_COLUMN);

    /** The column {@code "public"."values"."uri_or_null"}; may be null. */
    public final Expr<S, URI> uriOrNull = expr(URI_OR_NULL_COLUMN);

    /** The column {@code "public"."values"."address"}. */
    public final Expr<S, InetAddress> address = expr(ADDRESS_COLUMN);

    /** The column {@code "public"."values"."address_or_null"}; may be null. */
    public final Expr<S, InetAddress> addressOrNull = expr(ADDRESS_OR_NULL_COLUMN);

    /** The column {@code "public"."values"."large"}. */
    public final ComparableExpr<S, BigInteger> large = comparable(LARGE_COLUMN);

    /** The column {@code "public"."values"."large_or_null"}; may be null. */
    public final ComparableExpr<S, BigInteger> largeOrNull = comparable(LARGE_OR_NULL_COLUMN);

    /** The column {@code "public"."values"."millis"}. */
    public final ComparableExpr<S, Instant> millis = comparable(MILLIS_COLUMN);

    /** The column {@code "public"."values"."seconds"}. */
    public final ComparableExpr<S, LocalTime> seconds = comparable(SECONDS_COLUMN);

    /** The column {@code "public"."values"."hundredths"}; may be null. */
    public final ComparableExpr<S, Instant> hundredths = comparable(HUNDREDTHS_COLUMN);

    /** The column {@code "public"."values"."defined"}; may be null. */
    public final ComparableExpr<S, Duration> defined = comparable(DEFINED_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #VALUES}.
     *
     * @param path the way from {@code S} to this table
     */
    public ValuesTable(Path<S> path) {
        super(VALUES_ENTITY, path);
    }

    /**
     * The values with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Values> key(int id) {
        return Key.of(Assignments.of(VALUES_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new values.
     *
     * @param id the value of {@code id}
     * @param duration the value of {@code duration}
     * @param period the value of {@code period}
     * @param month the value of {@code month}
     * @param year the value of {@code year}
     * @param zone the value of {@code zone}
     * @param offset the value of {@code offset}
     * @param locale the value of {@code locale}
     * @param currency the value of {@code currency}
     * @param uri the value of {@code uri}
     * @param address the value of {@code address}
     * @param large the value of {@code large}
     * @param millis the value of {@code millis}
     * @param seconds the value of {@code seconds}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ValuesInsert insert(int id, Duration duration, Period period, YearMonth month, Year year,
            ZoneId zone, ZoneOffset offset, Locale locale, Currency currency, URI uri,
            InetAddress address, BigInteger large, Instant millis, LocalTime seconds) {
        return new ValuesInsert(Assignments.of(VALUES_ENTITY)
                .with(ID_COLUMN, id)
                .with(DURATION_COLUMN, duration)
                .with(PERIOD_COLUMN, period)
                .with(MONTH_COLUMN, month)
                .with(YEAR_COLUMN, year)
                .with(ZONE_COLUMN, zone)
                .with(OFFSET_COLUMN, offset)
                .with(LOCALE_COLUMN, locale)
                .with(CURRENCY_COLUMN, currency)
                .with(URI_COLUMN, uri)
                .with(ADDRESS_COLUMN, address)
                .with(LARGE_COLUMN, large)
                .with(MILLIS_COLUMN, millis)
                .with(SECONDS_COLUMN, seconds));
    }

    /**
     * Changes to rows of {@link Values}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ValuesPatch patch() {
        return new ValuesPatch(Assignments.of(VALUES_ENTITY));
    }

    private static Values read(Row row) {
        return new Values(
                row.required(ID_COLUMN),
                row.required(DURATION_COLUMN),
                row.optional(DURATION_OR_NULL_COLUMN),
                row.required(PERIOD_COLUMN),
                row.optional(PERIOD_OR_NULL_COLUMN),
                row.required(MONTH_COLUMN),
                row.optional(MONTH_OR_NULL_COLUMN),
                row.required(YEAR_COLUMN),
                row.optional(YEAR_OR_NULL_COLUMN),
                row.required(ZONE_COLUMN),
                row.optional(ZONE_OR_NULL_COLUMN),
                row.required(OFFSET_COLUMN),
                row.optional(OFFSET_OR_NULL_COLUMN),
                row.required(LOCALE_COLUMN),
                row.optional(LOCALE_OR_NULL_COLUMN),
                row.required(CURRENCY_COLUMN),
                row.optional(CURRENCY_OR_NULL_COLUMN),
                row.required(URI_COLUMN),
                row.optional(URI_OR_NULL_COLUMN),
                row.required(ADDRESS_COLUMN),
                row.optional(ADDRESS_OR_NULL_COLUMN),
                row.required(LARGE_COLUMN),
                row.optional(LARGE_OR_NULL_COLUMN),
                row.required(MILLIS_COLUMN),
                row.required(SECONDS_COLUMN),
                row.optional(HUNDREDTHS_COLUMN),
                row.optional(DEFINED_COLUMN));
    }

    /** One values to be inserted. Immutable: each method returns a new one. */
    public static final class ValuesInsert implements Insert<Values> {
        private final Assignments<Values> assignments;

        private ValuesInsert(Assignments<Values> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code duration_or_null}.
         *
         * @param durationOrNull the value of {@code duration_or_null}, or null
         * @return the insert with that value
         */
        public ValuesInsert durationOrNull(@Nullable Duration durationOrNull) {
            return new ValuesInsert(assignments.with(DURATION_OR_NULL_COLUMN, durationOrNull));
        }

        /**
         * Sets {@code period_or_null}.
         *
         * @param periodOrNull the value of {@code period_or_null}, or null
         * @return the insert with that value
         */
        public ValuesInsert periodOrNull(@Nullable Period periodOrNull) {
            return new ValuesInsert(assignments.with(PERIOD_OR_NULL_COLUMN, periodOrNull));
        }

        /**
         * Sets {@code month_or_null}.
         *
         * @param monthOrNull the value of {@code month_or_null}, or null
         * @return the insert with that value
         */
        public ValuesInsert monthOrNull(@Nullable YearMonth monthOrNull) {
            return new ValuesInsert(assignments.with(MONTH_OR_NULL_COLUMN, monthOrNull));
        }

        /**
         * Sets {@code year_or_null}.
         *
         * @param yearOrNull the value of {@code year_or_null}, or null
         * @return the insert with that value
         */
        public ValuesInsert yearOrNull(@Nullable Year yearOrNull) {
            return new ValuesInsert(assignments.with(YEAR_OR_NULL_COLUMN, yearOrNull));
        }

        /**
         * Sets {@code zone_or_null}.
         *
         * @param zoneOrNull the value of {@code zone_or_null}, or null
         * @return the insert with that value
         */
        public ValuesInsert zoneOrNull(@Nullable ZoneId zoneOrNull) {
            return new ValuesInsert(assignments.with(ZONE_OR_NULL_COLUMN, zoneOrNull));
        }

        /**
         * Sets {@code offset_or_null}.
         *
         * @param offsetOrNull the value of {@code offset_or_null}, or null
         * @return the insert with that value
         */
        public ValuesInsert offsetOrNull(@Nullable ZoneOffset offsetOrNull) {
            return new ValuesInsert(assignments.with(OFFSET_OR_NULL_COLUMN, offsetOrNull));
        }

        /**
         * Sets {@code locale_or_null}.
         *
         * @param localeOrNull the value of {@code locale_or_null}, or null
         * @return the insert with that value
         */
        public ValuesInsert localeOrNull(@Nullable Locale localeOrNull) {
            return new ValuesInsert(assignments.with(LOCALE_OR_NULL_COLUMN, localeOrNull));
        }

        /**
         * Sets {@code currency_or_null}.
         *
         * @param currencyOrNull the value of {@code currency_or_null}, or null
         * @return the insert with that value
         */
        public ValuesInsert currencyOrNull(@Nullable Currency currencyOrNull) {
            return new ValuesInsert(assignments.with(CURRENCY_OR_NULL_COLUMN, currencyOrNull));
        }

        /**
         * Sets {@code uri_or_null}.
         *
         * @param uriOrNull the value of {@code uri_or_null}, or null
         * @return the insert with that value
         */
        public ValuesInsert uriOrNull(@Nullable URI uriOrNull) {
            return new ValuesInsert(assignments.with(URI_OR_NULL_COLUMN, uriOrNull));
        }

        /**
         * Sets {@code address_or_null}.
         *
         * @param addressOrNull the value of {@code address_or_null}, or null
         * @return the insert with that value
         */
        public ValuesInsert addressOrNull(@Nullable InetAddress addressOrNull) {
            return new ValuesInsert(assignments.with(ADDRESS_OR_NULL_COLUMN, addressOrNull));
        }

        /**
         * Sets {@code large_or_null}.
         *
         * @param largeOrNull the value of {@code large_or_null}, or null
         * @return the insert with that value
         */
        public ValuesInsert largeOrNull(@Nullable BigInteger largeOrNull) {
            return new ValuesInsert(assignments.with(LARGE_OR_NULL_COLUMN, largeOrNull));
        }

        /**
         * Sets {@code hundredths}.
         *
         * @param hundredths the value of {@code hundredths}, or null
         * @return the insert with that value
         */
        public ValuesInsert hundredths(@Nullable Instant hundredths) {
            return new ValuesInsert(assignments.with(HUNDREDTHS_COLUMN, hundredths));
        }

        /**
         * Sets {@code defined}.
         *
         * @param defined the value of {@code defined}, or null
         * @return the insert with that value
         */
        public ValuesInsert defined(@Nullable Duration defined) {
            return new ValuesInsert(assignments.with(DEFINED_COLUMN, defined));
        }

        @Override
        public Assignments<Values> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Values}. Immutable: each method returns a new one. */
    public static final class ValuesPatch implements Patch<Values> {
        private final Assignments<Values> assignments;

        private ValuesPatch(Assignments<Values> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code duration}.
         *
         * @param duration the value of {@code duration}
         * @return the patch with that change
         */
        public ValuesPatch duration(Duration duration) {
            return new ValuesPatch(assignments.with(DURATION_COLUMN, duration));
        }

        /**
         * Sets {@code duration_or_null}.
         *
         * @param durationOrNull the value of {@code duration_or_null}, or null
         * @return the patch with that change
         */
        public ValuesPatch durationOrNull(@Nullable Duration durationOrNull) {
            return new ValuesPatch(assignments.with(DURATION_OR_NULL_COLUMN, durationOrNull));
        }

        /**
         * Sets {@code period}.
         *
         * @param period the value of {@code period}
         * @return the patch with that change
         */
        public ValuesPatch period(Period period) {
            return new ValuesPatch(assignments.with(PERIOD_COLUMN, period));
        }

        /**
         * Sets {@code period_or_null}.
         *
         * @param periodOrNull the value of {@code period_or_null}, or null
         * @return the patch with that change
         */
        public ValuesPatch periodOrNull(@Nullable Period periodOrNull) {
            return new ValuesPatch(assignments.with(PERIOD_OR_NULL_COLUMN, periodOrNull));
        }

        /**
         * Sets {@code month}.
         *
         * @param month the value of {@code month}
         * @return the patch with that change
         */
        public ValuesPatch month(YearMonth month) {
            return new ValuesPatch(assignments.with(MONTH_COLUMN, month));
        }

        /**
         * Sets {@code month_or_null}.
         *
         * @param monthOrNull the value of {@code month_or_null}, or null
         * @return the patch with that change
         */
        public ValuesPatch monthOrNull(@Nullable YearMonth monthOrNull) {
            return new ValuesPatch(assignments.with(MONTH_OR_NULL_COLUMN, monthOrNull));
        }

        /**
         * Sets {@code year}.
         *
         * @param year the value of {@code year}
         * @return the patch with that change
         */
        public ValuesPatch year(Year year) {
            return new ValuesPatch(assignments.with(YEAR_COLUMN, year));
        }

        /**
         * Sets {@code year_or_null}.
         *
         * @param yearOrNull the value of {@code year_or_null}, or null
         * @return the patch with that change
         */
        public ValuesPatch yearOrNull(@Nullable Year yearOrNull) {
            return new ValuesPatch(assignments.with(YEAR_OR_NULL_COLUMN, yearOrNull));
        }

        /**
         * Sets {@code zone}.
         *
         * @param zone the value of {@code zone}
         * @return the patch with that change
         */
        public ValuesPatch zone(ZoneId zone) {
            return new ValuesPatch(assignments.with(ZONE_COLUMN, zone));
        }

        /**
         * Sets {@code zone_or_null}.
         *
         * @param zoneOrNull the value of {@code zone_or_null}, or null
         * @return the patch with that change
         */
        public ValuesPatch zoneOrNull(@Nullable ZoneId zoneOrNull) {
            return new ValuesPatch(assignments.with(ZONE_OR_NULL_COLUMN, zoneOrNull));
        }

        /**
         * Sets {@code offset}.
         *
         * @param offset the value of {@code offset}
         * @return the patch with that change
         */
        public ValuesPatch offset(ZoneOffset offset) {
            return new ValuesPatch(assignments.with(OFFSET_COLUMN, offset));
        }

        /**
         * Sets {@code offset_or_null}.
         *
         * @param offsetOrNull the value of {@code offset_or_null}, or null
         * @return the patch with that change
         */
        public ValuesPatch offsetOrNull(@Nullable ZoneOffset offsetOrNull) {
            return new ValuesPatch(assignments.with(OFFSET_OR_NULL_COLUMN, offsetOrNull));
        }

        /**
         * Sets {@code locale}.
         *
         * @param locale the value of {@code locale}
         * @return the patch with that change
         */
        public ValuesPatch locale(Locale locale) {
            return new ValuesPatch(assignments.with(LOCALE_COLUMN, locale));
        }

        /**
         * Sets {@code locale_or_null}.
         *
         * @param localeOrNull the value of {@code locale_or_null}, or null
         * @return the patch with that change
         */
        public ValuesPatch localeOrNull(@Nullable Locale localeOrNull) {
            return new ValuesPatch(assignments.with(LOCALE_OR_NULL_COLUMN, localeOrNull));
        }

        /**
         * Sets {@code currency}.
         *
         * @param currency the value of {@code currency}
         * @return the patch with that change
         */
        public ValuesPatch currency(Currency currency) {
            return new ValuesPatch(assignments.with(CURRENCY_COLUMN, currency));
        }

        /**
         * Sets {@code currency_or_null}.
         *
         * @param currencyOrNull the value of {@code currency_or_null}, or null
         * @return the patch with that change
         */
        public ValuesPatch currencyOrNull(@Nullable Currency currencyOrNull) {
            return new ValuesPatch(assignments.with(CURRENCY_OR_NULL_COLUMN, currencyOrNull));
        }

        /**
         * Sets {@code uri}.
         *
         * @param uri the value of {@code uri}
         * @return the patch with that change
         */
        public ValuesPatch uri(URI uri) {
            return new ValuesPatch(assignments.with(URI_COLUMN, uri));
        }

        /**
         * Sets {@code uri_or_null}.
         *
         * @param uriOrNull the value of {@code uri_or_null}, or null
         * @return the patch with that change
         */
        public ValuesPatch uriOrNull(@Nullable URI uriOrNull) {
            return new ValuesPatch(assignments.with(URI_OR_NULL_COLUMN, uriOrNull));
        }

        /**
         * Sets {@code address}.
         *
         * @param address the value of {@code address}
         * @return the patch with that change
         */
        public ValuesPatch address(InetAddress address) {
            return new ValuesPatch(assignments.with(ADDRESS_COLUMN, address));
        }

        /**
         * Sets {@code address_or_null}.
         *
         * @param addressOrNull the value of {@code address_or_null}, or null
         * @return the patch with that change
         */
        public ValuesPatch addressOrNull(@Nullable InetAddress addressOrNull) {
            return new ValuesPatch(assignments.with(ADDRESS_OR_NULL_COLUMN, addressOrNull));
        }

        /**
         * Sets {@code large}.
         *
         * @param large the value of {@code large}
         * @return the patch with that change
         */
        public ValuesPatch large(BigInteger large) {
            return new ValuesPatch(assignments.with(LARGE_COLUMN, large));
        }

        /**
         * Sets {@code large_or_null}.
         *
         * @param largeOrNull the value of {@code large_or_null}, or null
         * @return the patch with that change
         */
        public ValuesPatch largeOrNull(@Nullable BigInteger largeOrNull) {
            return new ValuesPatch(assignments.with(LARGE_OR_NULL_COLUMN, largeOrNull));
        }

        /**
         * Sets {@code millis}.
         *
         * @param millis the value of {@code millis}
         * @return the patch with that change
         */
        public ValuesPatch millis(Instant millis) {
            return new ValuesPatch(assignments.with(MILLIS_COLUMN, millis));
        }

        /**
         * Sets {@code seconds}.
         *
         * @param seconds the value of {@code seconds}
         * @return the patch with that change
         */
        public ValuesPatch seconds(LocalTime seconds) {
            return new ValuesPatch(assignments.with(SECONDS_COLUMN, seconds));
        }

        /**
         * Sets {@code hundredths}.
         *
         * @param hundredths the value of {@code hundredths}, or null
         * @return the patch with that change
         */
        public ValuesPatch hundredths(@Nullable Instant hundredths) {
            return new ValuesPatch(assignments.with(HUNDREDTHS_COLUMN, hundredths));
        }

        /**
         * Sets {@code defined}.
         *
         * @param defined the value of {@code defined}, or null
         * @return the patch with that change
         */
        public ValuesPatch defined(@Nullable Duration defined) {
            return new ValuesPatch(assignments.with(DEFINED_COLUMN, defined));
        }

        @Override
        public Assignments<Values> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Values} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.values\",\"simpleNames\":[\"Values\"]},\"publicType\":tr",
            "ue,\"unscoped\":{\"value\":\"values are for everyone\"},\"properties\":[{\"name\":\"id\",\"typ",
            "e\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"duration\",\"type\":{\"kind\"",
            ":\"DURATION\",\"name\":\"java.time.Duration\"}},{\"name\":\"durationOrNull\",\"type\":{\"kind",
            "\":\"DURATION\",\"name\":\"java.time.Duration\"},\"nullable\":true},{\"name\":\"period\",\"typ",
            "e\":{\"kind\":\"PERIOD\",\"name\":\"java.time.Period\"}},{\"name\":\"periodOrNull\",\"type\":{",
            "\"kind\":\"PERIOD\",\"name\":\"java.time.Period\"},\"nullable\":true},{\"name\":\"month\",\"ty",
            "pe\":{\"kind\":\"YEAR_MONTH\",\"name\":\"java.time.YearMonth\"}},{\"name\":\"monthOrNull\",\"t",
            "ype\":{\"kind\":\"YEAR_MONTH\",\"name\":\"java.time.YearMonth\"},\"nullable\":true},{\"name\":",
            "\"year\",\"type\":{\"kind\":\"YEAR\",\"name\":\"java.time.Year\"}},{\"name\":\"yearOrNull\",\"",
            "type\":{\"kind\":\"YEAR\",\"name\":\"java.time.Year\"},\"nullable\":true},{\"name\":\"zone\",",
            "\"type\":{\"kind\":\"ZONE_ID\",\"name\":\"java.time.ZoneId\"}},{\"name\":\"zoneOrNull\",\"type",
            "\":{\"kind\":\"ZONE_ID\",\"name\":\"java.time.ZoneId\"},\"nullable\":true},{\"name\":\"offset",
            "\",\"type\":{\"kind\":\"ZONE_OFFSET\",\"name\":\"java.time.ZoneOffset\"}},{\"name\":\"offsetOr",
            "Null\",\"type\":{\"kind\":\"ZONE_OFFSET\",\"name\":\"java.time.ZoneOffset\"},\"nullable\":true",
            "},{\"name\":\"locale\",\"type\":{\"kind\":\"LOCALE\",\"name\":\"java.util.Locale\"}},{\"name\"",
            ":\"localeOrNull\",\"type\":{\"kind\":\"LOCALE\",\"name\":\"java.util.Locale\"},\"nullable\":tr",
            "ue},{\"name\":\"currency\",\"type\":{\"kind\":\"CURRENCY\",\"name\":\"java.util.Currency\"}},{",
            "\"name\":\"currencyOrNull\",\"type\":{\"kind\":\"CURRENCY\",\"name\":\"java.util.Currency\"},",
            "\"nullable\":true,\"column\":{\"length\":{\"value\":3}}},{\"name\":\"uri\",\"type\":{\"kind\":",
            "\"URI\",\"name\":\"java.net.URI\"}},{\"name\":\"uriOrNull\",\"type\":{\"kind\":\"URI\",\"name",
            "\":\"java.net.URI\"},\"nullable\":true},{\"name\":\"address\",\"type\":{\"kind\":\"INET_ADDRES",
            "S\",\"name\":\"java.net.InetAddress\"}},{\"name\":\"addressOrNull\",\"type\":{\"kind\":\"INET_",
            "ADDRESS\",\"name\":\"java.net.InetAddress\"},\"nullable\":true,\"column\":{\"definition\":{\"v",
            "alue\":\"inet\"}}},{\"name\":\"large\",\"type\":{\"kind\":\"BIG_INTEGER\",\"name\":\"java.math",
            ".BigInteger\"}},{\"name\":\"largeOrNull\",\"type\":{\"kind\":\"BIG_INTEGER\",\"name\":\"java.m",
            "ath.BigInteger\"},\"nullable\":true,\"column\":{\"precision\":{\"value\":30}}},{\"name\":\"mil",
            "lis\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"column\":{\"secondPreci",
            "sion\":{\"value\":3}}},{\"name\":\"seconds\",\"type\":{\"kind\":\"LOCAL_TIME\",\"name\":\"java",
            ".time.LocalTime\"},\"column\":{\"secondPrecision\":{\"value\":0}}},{\"name\":\"hundredths\",\"",
            "type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"nullable\":true,\"column\":{\"d",
            "efinition\":{\"value\":\"timestamptz(2)\"}}},{\"name\":\"defined\",\"type\":{\"kind\":\"DURATI",
            "ON\",\"name\":\"java.time.Duration\"},\"nullable\":true,\"column\":{\"definition\":{\"value\":",
            "\"interval\"}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"prop",
            "erty\":\"id\"}},{\"OfColumn\":{\"property\":\"duration\"}},{\"OfColumn\":{\"property\":\"durat",
            "ionOrNull\"}},{\"OfColumn\":{\"property\":\"period\"}},{\"OfColumn\":{\"property\":\"periodOrN",
            "ull\"}},{\"OfColumn\":{\"property\":\"month\"}},{\"OfColumn\":{\"property\":\"monthOrNull\"}},",
            "{\"OfColumn\":{\"property\":\"year\"}},{\"OfColumn\":{\"property\":\"yearOrNull\"}},{\"OfColum",
            "n\":{\"property\":\"zone\"}},{\"OfColumn\":{\"property\":\"zoneOrNull\"}},{\"OfColumn\":{\"pro",
            "perty\":\"offset\"}},{\"OfColumn\":{\"property\":\"offsetOrNull\"}},{\"OfColumn\":{\"property",
            "\":\"locale\"}},{\"OfColumn\":{\"property\":\"localeOrNull\"}},{\"OfColumn\":{\"property\":\"c",
            "urrency\"}},{\"OfColumn\":{\"property\":\"currencyOrNull\"}},{\"OfColumn\":{\"property\":\"uri",
            "\"}},{\"OfColumn\":{\"property\":\"uriOrNull\"}},{\"OfColumn\":{\"property\":\"address\"}},{\"",
            "OfColumn\":{\"property\":\"addressOrNull\"}},{\"OfColumn\":{\"property\":\"large\"}},{\"OfColu",
            "mn\":{\"property\":\"largeOrNull\"}},{\"OfColumn\":{\"property\":\"millis\"}},{\"OfColumn\":{",
            "\"property\":\"seconds\"}},{\"OfColumn\":{\"property\":\"hundredths\"}},{\"OfColumn\":{\"prope",
            "rty\":\"defined\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]",
            "},\"comment\":\"The value types of the JDK, required and not.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
