package dev.freehold.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.error.InvalidValueException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.SqlType;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Types of Java that stand for something else than a type of the database: there and back, alone, in an array, null.
 */
class ValueTypesTest {
    enum Mood {
        HAPPY,
        QUITE_SAD
    }

    record ProjectId(UUID value) {}

    record Price(long cents) {}

    private TestDatabase database;
    private Kinds kinds;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        kinds = new Kinds(database);
    }

    @Test
    void wrappedValues() throws SQLException {
        SqlType<ProjectId> id = SqlType.UUID.as(ProjectId::new, ProjectId::value);
        kinds.goThereAndBack("uuid_", id, new ProjectId(new UUID(0, 0)), new ProjectId(UUID.randomUUID()));
        kinds.goThereAndBack("int8_", SqlType.INT8.as(Price::new, Price::cents), new Price(-1), new Price(199));
        assertThat(Column.required("id", id)).isEqualTo(Column.required("id", id));
        assertThat(Column.required("id", SqlType.UUID.as(ProjectId::new, ProjectId::value)))
                .as("a type is itself alone")
                .isNotEqualTo(Column.required("id", id));
    }

    @Test
    void whatAConverterThrowsDoesNotShowTheValue() throws SQLException {
        SqlType<String> picky = SqlType.TEXT.as(
                text -> {
                    throw new IllegalArgumentException("not " + text);
                },
                text -> text);
        Kinds.Kind<String> kind = kinds.of("text_", picky);
        assertThatThrownBy(() -> kind.insert("hush"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("java.lang.IllegalArgumentException")
                .hasMessageNotContaining("hush")
                .hasNoCause();
    }

    @Test
    void aConverterNeverGetsNullAndMayGiveIt() throws SQLException {
        SqlType<String> trimmed = SqlType.TEXT.as(
                text -> text.isEmpty() ? null : text.toUpperCase(Locale.ROOT),
                text -> text.isBlank() ? null : text.toLowerCase(Locale.ROOT));
        Kinds.Kind<String> kind = kinds.of("text_", trimmed);
        assertThat(kind.insert(null)).isNull();
        assertThat(kind.insert(" ")).isNull();
        assertThat(database.sql("select text_ is null from kinds")).containsExactly("t");
        assertThat(kind.insert("Abc")).isEqualTo("ABC");
        assertThat(database.sql("select text_ from kinds")).containsExactly("abc");
        assertThat(kind.rows()
                        .from(kind.table())
                        .where(kind.table().value.in("ABC", " "))
                        .count())
                .isEqualTo(1);
        database.sql("update kinds set text_ = ''");
        assertThat(kind.rows().from(kind.table()).select(kind.table().value).one())
                .isNull();
    }

    @Test
    void momentsThroughAConverterKeepTheirClock() throws SQLException {
        SqlType<Long> millis = SqlType.UTC_TIMESTAMP.as(Instant::toEpochMilli, Instant::ofEpochMilli);
        kinds.goThereAndBack("utc_timestamp", millis, 0L, 1767225600123L);
    }

    @Test
    void enumsByPosition() throws SQLException {
        SqlType<Mood> ordinal = SqlType.enumOrdinal(Mood.class);
        kinds.goThereAndBack("int2_", ordinal, Mood.HAPPY, Mood.QUITE_SAD);
        kinds.refusesToRead("int2_", ordinal, "2");
        kinds.refusesToRead("int2_", ordinal, "-1");
    }

    @Test
    void enumsOfTheDatabase() throws SQLException {
        database.sql("create schema \"odd \"\" place\"");
        database.sql("create type \"odd \"\" place\".\"Mood \"\" s\" as enum ('HAPPY', 'QUITE_SAD', 'NEW')");
        kinds.column("mood", "\"odd \"\" place\".\"Mood \"\" s\"");
        SqlType<Mood> mood = SqlType.enumNative(Mood.class, "odd \" place", "Mood \" s");
        kinds.goThereAndBack("mood", mood, Mood.HAPPY, Mood.QUITE_SAD);
        kinds.refusesToRead("mood", mood, "'NEW'");
        Kinds.Kind<Mood> kind = kinds.of("mood", mood);
        assertThat(kind.rows()
                        .from(kind.table())
                        .where(kind.table().value.eq(Mood.HAPPY))
                        .sql())
                .endsWith("= ?::\"odd \"\" place\".\"Mood \"\" s\"");
        assertThat(kind.rows()
                        .from(kind.table())
                        .where(kind.table().value.in(Mood.HAPPY))
                        .sql())
                .endsWith("= any(?::\"odd \"\" place\".\"Mood \"\" s\"[])");
    }

    @Test
    void durations() throws SQLException {
        kinds.column("interval_", "interval");
        kinds.goThereAndBack(
                "interval_",
                SqlType.DURATION,
                Duration.ZERO,
                Duration.ofNanos(1000),
                Duration.ofNanos(-1000),
                Duration.ofMillis(-500),
                Duration.ofSeconds(-3661, 1000),
                Duration.ofDays(400).plusMillis(1),
                Duration.ofDays(-90000),
                Duration.ofSeconds(9223372036854L, 775806000),
                Duration.ofSeconds(-9223372036854L));
        assertThat(kinds.of("interval_", SqlType.DURATION).insert(Duration.ofNanos(1999)))
                .as("cut to microseconds")
                .isEqualTo(Duration.ofNanos(1000));
        kinds.refuses("interval_", SqlType.DURATION, Duration.ofSeconds(9223372036855L));
        kinds.refuses("interval_", SqlType.DURATION, Duration.ofSeconds(Long.MIN_VALUE));
        kinds.refusesToRead("interval_", SqlType.DURATION, "'1 month'");
        kinds.refusesToRead("interval_", SqlType.DURATION, "'-1 year 1 second'");
        kinds.refusesToRead("interval_", SqlType.DURATION, "'infinity'");
        database.sql("update kinds set interval_ = '1 day -02:00:00.5'");
        Kinds.Kind<Duration> kind = kinds.of("interval_", SqlType.DURATION);
        assertThat(kind.rows().from(kind.table()).select(kind.table().value).one())
                .isEqualTo(Duration.ofHours(22).minusMillis(500));
    }

    @Test
    void periods() throws SQLException {
        kinds.column("interval_", "interval");
        kinds.goThereAndBack(
                "interval_",
                SqlType.PERIOD,
                Period.ZERO,
                Period.of(1, 2, 3),
                Period.ofDays(-40),
                Period.of(-1, -1, 5),
                Period.of(0, -11, Integer.MIN_VALUE),
                Period.of(178956970, 7, Integer.MAX_VALUE));
        assertThat(kinds.of("interval_", SqlType.PERIOD).insert(Period.ofMonths(14)))
                .isEqualTo(Period.of(1, 2, 0));
        kinds.refuses("interval_", SqlType.PERIOD, Period.ofYears(178956971));
        kinds.refusesToRead("interval_", SqlType.PERIOD, "'1 day 1 microsecond'");
        kinds.refusesToRead("interval_", SqlType.PERIOD, "'-infinity'");
    }

    @Test
    void intervalsInTheStylesOfTheServer() throws SQLException {
        kinds.column("interval_", "interval");
        Kinds.Kind<Duration> duration = kinds.of("interval_", SqlType.DURATION);
        Kinds.Kind<Period> period = kinds.of("interval_", SqlType.PERIOD);
        String name = database.sql("select current_database()").get(0);
        for (String style : new String[] {"postgres", "iso_8601"}) {
            database.sql("alter database " + name + " set intervalstyle = " + style);
            Duration time = Duration.ofHours(-30).minusMillis(5);
            assertThat(duration.insert(time)).as(style).isEqualTo(time);
            assertThat(duration.insert(Duration.ZERO)).as(style).isEqualTo(Duration.ZERO);
            assertThat(period.insert(Period.of(-1, -2, 3))).as(style).isEqualTo(Period.of(-1, -2, 3));
            assertThat(period.insert(Period.ZERO)).as(style).isEqualTo(Period.ZERO);
        }
        for (String style : new String[] {"postgres_verbose", "sql_standard"}) {
            database.sql("alter database " + name + " set intervalstyle = " + style);
            assertThatThrownBy(() -> period.insert(Period.of(-1, -2, 3)))
                    .as(style)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("IntervalStyle");
        }
    }

    @Test
    void zonesLocalesAndCodes() throws SQLException {
        kinds.goThereAndBack(
                "text_", SqlType.ZONE_ID, ZoneId.of("Europe/Vienna"), ZoneId.of("Z"), ZoneId.of("UTC+01:00"));
        kinds.goThereAndBack(
                "text_", SqlType.ZONE_OFFSET, ZoneOffset.UTC, ZoneOffset.ofHoursMinutesSeconds(-1, -2, -3));
        kinds.goThereAndBack(
                "text_",
                SqlType.LOCALE,
                Locale.ROOT,
                Locale.GERMANY,
                Locale.forLanguageTag("sr-Latn-RS-u-nu-latn"),
                Locale.forLanguageTag("he"));
        kinds.goThereAndBack(
                "text_", SqlType.URI, URI.create("https://a.test/ä?b=c#d"), URI.create("urn:x"), URI.create(""));
        kinds.goThereAndBack("text_", SqlType.CURRENCY, Currency.getInstance("EUR"), Currency.getInstance("JPY"));
        kinds.refuses("text_", SqlType.LOCALE, withoutTag());
        kinds.refusesToRead("text_", SqlType.ZONE_ID, "'Europe/Nowhere'");
        kinds.refusesToRead("text_", SqlType.ZONE_OFFSET, "'+99:00'");
        kinds.refusesToRead("text_", SqlType.LOCALE, "'not a tag'");
        kinds.refusesToRead("text_", SqlType.LOCALE, "''");
        kinds.refusesToRead("text_", SqlType.URI, "'a b'");
        kinds.refusesToRead("text_", SqlType.CURRENCY, "'XX'");
    }

    @Test
    void addresses() throws Exception {
        kinds.column("inet_", "inet");
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        mapped[15] = 9;
        kinds.goThereAndBack(
                "inet_",
                SqlType.INET_ADDRESS,
                InetAddress.getByName("192.0.2.1"),
                InetAddress.getByName("::1"),
                InetAddress.getByName("2001:db8::ff00:42:8329"),
                java.net.Inet6Address.getByAddress(null, mapped, -1));
        kinds.refuses(
                "inet_",
                SqlType.INET_ADDRESS,
                java.net.Inet6Address.getByAddress(
                        null, InetAddress.getByName("fe80::1").getAddress(), 3));
        kinds.refusesToRead("inet_", SqlType.INET_ADDRESS, "'10.0.0.0/8'");
        kinds.refusesToRead("inet_", SqlType.INET_ADDRESS, "'2001:db8::1/64'");
    }

    /** Java would ask the name service for a text in the wrong column. */
    @Test
    void noNameIsLookedUp() throws SQLException {
        kinds.refusesToRead("text_", SqlType.INET_ADDRESS, "'localhost'");
        kinds.refusesToRead("text_", SqlType.INET_ADDRESS, "'beef'");
        kinds.refusesToRead("text_", SqlType.INET_ADDRESS, "'1.2'");
    }

    @Test
    void monthsAndYears() throws SQLException {
        kinds.goThereAndBack(
                "local_date",
                SqlType.YEAR_MONTH,
                YearMonth.of(2026, 2),
                YearMonth.of(-43, 3),
                YearMonth.of(5874897, 12));
        kinds.goThereAndBack("int4_", SqlType.YEAR, Year.of(2026), Year.of(0), Year.of(-43), Year.of(Year.MAX_VALUE));
        kinds.refuses("local_date", SqlType.YEAR_MONTH, YearMonth.of(Year.MAX_VALUE, 1));
        kinds.refuses("local_date", SqlType.YEAR_MONTH, YearMonth.of(-4712, 11));
        kinds.refusesToRead("local_date", SqlType.YEAR_MONTH, "'2026-02-02'");
        kinds.refusesToRead("local_date", SqlType.YEAR_MONTH, "'infinity'");
        kinds.refusesToRead("int4_", SqlType.YEAR, "1000000000");
    }

    @Test
    void greatIntegers() throws SQLException {
        kinds.goThereAndBack(
                "numeric_",
                SqlType.BIG_INTEGER,
                BigInteger.ZERO,
                BigInteger.TEN.pow(200).negate());
        kinds.refusesToRead("numeric_", SqlType.BIG_INTEGER, "1.5");
        kinds.refusesToRead("numeric_", SqlType.BIG_INTEGER, "'NaN'");
        database.sql("update kinds set numeric_ = 7.00");
        Kinds.Kind<BigInteger> kind = kinds.of("numeric_", SqlType.BIG_INTEGER);
        assertThat(kind.rows().from(kind.table()).select(kind.table().value).one())
                .isEqualTo(7);
    }

    @SuppressWarnings("deprecation") // how old code makes a locale that no tag holds
    private static Locale withoutTag() {
        return new Locale("no language");
    }
}
