package dev.freehold.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.error.InvalidValueException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Json;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every type there and back: alone, in an array, and null; what fits into one side only is refused. */
class TypesTest {
    enum Colour {
        RED,
        GREEN
    }

    private TestDatabase database;
    private Kinds kinds;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        kinds = new Kinds(database);
    }

    @Test
    void texts() throws SQLException {
        kinds.goThereAndBack("text_", SqlType.TEXT, "", " ", "a,b{}\"'\\\\?", "NULL", "äß\uD83D\uDE00\n\t");
        kinds.goThereAndBack("char_", SqlType.CHAR, 'a', ' ', '\'', 'ß');
        kinds.goThereAndBack("enum_", SqlType.enumText(Colour.class), Colour.RED, Colour.GREEN);
        kinds.refuses("text_", SqlType.TEXT, "a\0b");
        kinds.refusesToRead("char_", SqlType.CHAR, "'ab'");
        kinds.refusesToRead("enum_", SqlType.enumText(Colour.class), "'BLUE'");
    }

    @Test
    void uuids() throws SQLException {
        kinds.goThereAndBack("uuid_", SqlType.UUID, new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID());
        kinds.goThereAndBack("uuid_text", SqlType.UUID_TEXT, UUID.randomUUID().toString());
        kinds.refuses("uuid_text", SqlType.UUID_TEXT, "no uuid");
    }

    @Test
    void numbers() throws SQLException {
        kinds.goThereAndBack("int2_", SqlType.INT2, Short.MIN_VALUE, (short) 0, Short.MAX_VALUE);
        kinds.goThereAndBack("int4_", SqlType.INT4, Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
        kinds.goThereAndBack("int8_", SqlType.INT8, Long.MIN_VALUE, 0L, Long.MAX_VALUE);
        kinds.goThereAndBack("int4_text", SqlType.INT4_TEXT, "-2147483648", "0", "2147483647");
        kinds.goThereAndBack("int8_text", SqlType.INT8_TEXT, "-9223372036854775808", "9223372036854775807");
        kinds.goThereAndBack(
                "float4_",
                SqlType.FLOAT4,
                0f,
                1.1f,
                Float.MAX_VALUE,
                Float.MIN_NORMAL,
                Float.NaN,
                Float.NEGATIVE_INFINITY);
        kinds.goThereAndBack(
                "float8_",
                SqlType.FLOAT8,
                0d,
                1.1,
                Double.MAX_VALUE,
                Double.MIN_NORMAL,
                Double.NaN,
                Double.POSITIVE_INFINITY);
        kinds.goThereAndBack(
                "numeric_",
                SqlType.NUMERIC,
                new BigDecimal("1.10"),
                new BigDecimal("-1E-20"),
                new BigDecimal("9".repeat(100)));
        kinds.refuses("int4_text", SqlType.INT4_TEXT, "2147483648");
        kinds.refuses("int8_text", SqlType.INT8_TEXT, "1; drop table kinds");
        kinds.refusesToRead("numeric_", SqlType.NUMERIC, "'NaN'");
        kinds.refusesToRead("numeric_", SqlType.NUMERIC, "'-infinity'");
    }

    @Test
    void truthAndBytes() throws SQLException {
        kinds.goThereAndBack("bool_", SqlType.BOOLEAN, true, false);
        kinds.goThereAndBack("bytea_", SqlType.BYTEA, new byte[0], new byte[] {0, -1, 127, '\\', '\''});
    }

    @Test
    void moments() throws SQLException {
        kinds.goThereAndBack(
                "instant_",
                SqlType.INSTANT,
                Instant.EPOCH,
                Instant.parse("2026-03-29T01:30:00.123456Z"),
                Instant.parse("-4712-01-01T00:00:00Z").plusSeconds(86400L * 400),
                Instant.parse("+294276-12-31T23:59:59.999999Z"));
        kinds.goThereAndBack(
                "utc_timestamp",
                SqlType.UTC_TIMESTAMP,
                Instant.EPOCH,
                Instant.parse("2026-03-29T01:30:00.123456Z"),
                Instant.parse("+294276-12-31T23:59:59.999999Z"));
        kinds.goThereAndBack(
                "offset_", SqlType.OFFSET_DATE_TIME, OffsetDateTime.of(2026, 3, 29, 2, 30, 0, 1000, ZoneOffset.UTC));
        assertThat(kinds.of("offset_", SqlType.OFFSET_DATE_TIME)
                        .insert(OffsetDateTime.parse("2026-03-29T02:30:00.123456789+02:00")))
                .isEqualTo(OffsetDateTime.parse("2026-03-29T00:30:00.123456Z"));
        assertThat(kinds.of("instant_", SqlType.INSTANT).insert(Instant.parse("2026-01-01T00:00:00.999999999Z")))
                .isEqualTo(Instant.parse("2026-01-01T00:00:00.999999Z"));
        kinds.refuses("instant_", SqlType.INSTANT, Instant.MAX);
        kinds.refuses("instant_", SqlType.INSTANT, Instant.MIN);
        kinds.refuses("instant_", SqlType.INSTANT, Instant.parse("+294277-01-01T00:00:00Z"));
        kinds.refuses("offset_", SqlType.OFFSET_DATE_TIME, OffsetDateTime.MAX);
        kinds.refuses("utc_timestamp", SqlType.UTC_TIMESTAMP, Instant.MAX);
        kinds.refusesToRead("instant_", SqlType.INSTANT, "'infinity'");
        kinds.refusesToRead("offset_", SqlType.OFFSET_DATE_TIME, "'-infinity'");
        kinds.refusesToRead("utc_timestamp", SqlType.UTC_TIMESTAMP, "'infinity'");
    }

    @Test
    void wallTimesOfUtcInEveryZone() throws SQLException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Instant instant = Instant.parse("2026-03-08T07:30:00Z"); // a wall time that New York skips
            Kinds.Kind<Instant> kind = kinds.of("utc_timestamp", SqlType.UTC_TIMESTAMP);
            assertThat(kind.insert(instant)).isEqualTo(instant);
            assertThat(database.sql("select utc_timestamp from kinds")).containsExactly("2026-03-08 07:30:00");
            Kinds.Kind<Instant> zoned = kinds.of("instant_", SqlType.INSTANT);
            assertThat(zoned.insert(instant)).isEqualTo(instant);
            assertThat(database.sql("select instant_ at time zone 'UTC' from kinds"))
                    .containsExactly("2026-03-08 07:30:00");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void momentsOfBothKindsAreCompared() throws SQLException {
        database.sql(
                "insert into kinds (id, instant_, utc_timestamp) values"
                        + " (1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00'), (2, '2026-01-01T00:00:00Z', '2026-01-01T01:00:00')");
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Column<Instant> instant = Column.optional("instant_", SqlType.INSTANT);
            Column<Instant> wall = Column.optional("utc_timestamp", SqlType.UTC_TIMESTAMP);
            Entity<Integer> both = Entity.of(Integer.class, "public", "kinds")
                    .id(Kinds.ID, row -> row)
                    .row(row -> row.required(Kinds.ID), Kinds.ID)
                    .hidden(instant, wall)
                    .scope(Scoping.none())
                    .build();
            Unscoped rows =
                    database.database(Schema.of("kinds").tables(both).build()).unscoped("test");
            Depot.AnyTable<Integer, Integer> table = new Depot.AnyTable<>(both, Path.root(both));
            Expr<Integer, Instant> one = table.of(instant);
            Expr<Integer, Instant> other = table.of(wall);
            assertThat(rows.from(table).where(one.eq(other)).list()).containsExactly(1);
            assertThat(rows.from(table).where(other.ne(one)).list()).containsExactly(2);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void datesAndTimes() throws SQLException {
        kinds.goThereAndBack(
                "local_date",
                SqlType.LOCAL_DATE,
                LocalDate.of(2026, 2, 28),
                LocalDate.of(-4712, 11, 24),
                LocalDate.of(99999, 1, 1),
                LocalDate.of(5874897, 12, 31),
                LocalDate.of(0, 3, 1));
        kinds.goThereAndBack(
                "local_date_time",
                SqlType.LOCAL_DATE_TIME,
                LocalDateTime.of(2026, 3, 29, 2, 30, 0, 123456000),
                LocalDateTime.of(-43, 3, 15, 12, 0),
                LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999999000));
        kinds.goThereAndBack(
                "local_time",
                SqlType.LOCAL_TIME,
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 59, 59, 999999000),
                LocalTime.of(12, 0));
        assertThat(kinds.of("local_time", SqlType.LOCAL_TIME).insert(LocalTime.MAX))
                .isEqualTo(LocalTime.of(23, 59, 59, 999999000));
        kinds.refuses("local_date", SqlType.LOCAL_DATE, LocalDate.MAX);
        kinds.refuses("local_date", SqlType.LOCAL_DATE, LocalDate.of(-4712, 11, 23));
        kinds.refuses("local_date_time", SqlType.LOCAL_DATE_TIME, LocalDateTime.MIN);
        kinds.refusesToRead("local_date", SqlType.LOCAL_DATE, "'infinity'");
        kinds.refusesToRead("local_date", SqlType.LOCAL_DATE, "'0001-02-29 BC'");
        kinds.refusesToRead("local_date_time", SqlType.LOCAL_DATE_TIME, "'-infinity'");
        kinds.refusesToRead("local_time", SqlType.LOCAL_TIME, "'24:00'");
    }

    @Test
    void json() throws SQLException {
        kinds.goThereAndBack("jsonb_", SqlType.JSON, new Json("{\"a\": [1, \"?\", null]}"), new Json("null"));
        kinds.goThereAndBack("json_text", SqlType.JSON_TEXT, "{\"a\": 1}", "\"text\"");
        assertThatThrownBy(() -> kinds.of("jsonb_", SqlType.JSON).insert(new Json("{SECRET")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining("SECRET");
    }
}
