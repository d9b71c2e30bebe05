package dev.freehold.processor.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.model.Column.Generation;
import dev.freehold.processor.model.ColumnType;
import dev.freehold.processor.model.ColumnType.Base;
import dev.freehold.processor.model.ColumnType.EnumType;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.postgres.TestPostgres;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each column type with a default, as text and as what a row gets from it. */
final class ColumnSqlTest {
    private record Case(TestColumn column, String line, String value) {
        @Override
        public String toString() {
            return line;
        }
    }

    static List<Case> cases() {
        return Stream.of(texts(), numbers(), times(), others(), expressions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> texts() {
        return List.of(
                new Case(TestColumn.text("v").literal("it's"), "text default 'it''s' not null", "it's"),
                new Case(TestColumn.text("v").literal("a\\b"), "text default 'a\\b' not null", "a\\b"),
                new Case(TestColumn.text("v").literal(" "), "text default ' ' not null", " "),
                new Case(varchar(20).literal("x"), "varchar(20) default 'x' not null", "x"),
                new Case(
                        TestColumn.of("v", Kind.STRING, Base.VARCHAR)
                                .literal("x")
                                .nullable(),
                        "varchar default 'x'",
                        "x"),
                new Case(TestColumn.of("v", Kind.CHAR).literal("'"), "text default '''' not null", "'"),
                new Case(TestColumn.of("v", Kind.ENUM).literal("OPEN"), "text default 'OPEN' not null", "OPEN"),
                new Case(
                        TestColumn.of("v", Kind.STRING, Base.JSONB).literal("{\"a\": 1}"),
                        "jsonb default '{\"a\": 1}'::jsonb not null",
                        "{\"a\": 1}"),
                new Case(TestColumn.of("v", Kind.JSON).literal("[]"), "jsonb default '[]'::jsonb not null", "[]"));
    }

    private static List<Case> numbers() {
        return List.of(
                new Case(TestColumn.of("v", Kind.BYTE).literal("1"), "smallint default 1 not null", "1"),
                new Case(TestColumn.of("v", Kind.SHORT).literal("-2"), "smallint default -2 not null", "-2"),
                new Case(TestColumn.of("v", Kind.INT).literal("+3"), "integer default +3 not null", "3"),
                new Case(
                        TestColumn.of("v", Kind.LONG).literal("9223372036854775807"),
                        "bigint default 9223372036854775807 not null",
                        "9223372036854775807"),
                new Case(TestColumn.of("v", Kind.LONG, Base.INTEGER).literal("4"), "integer default 4 not null", "4"),
                new Case(TestColumn.of("v", Kind.STRING, Base.INTEGER).literal("5"), "integer default 5 not null", "5"),
                new Case(TestColumn.of("v", Kind.STRING, Base.BIGINT).literal("6"), "bigint default 6 not null", "6"),
                new Case(TestColumn.of("v", Kind.FLOAT).literal("1.5"), "real default 1.5 not null", "1.5"),
                new Case(
                        TestColumn.of("v", Kind.DOUBLE).literal("1e-3"),
                        "double precision default 1e-3 not null",
                        "0.001"),
                new Case(
                        TestColumn.of("v", Kind.DOUBLE).literal("NaN"),
                        "double precision default 'NaN' not null",
                        "NaN"),
                new Case(TestColumn.of("v", Kind.BIG_DECIMAL).literal(".5"), "numeric default .5 not null", "0.5"),
                new Case(numeric(10, 2).literal("19.99"), "numeric(10, 2) default 19.99 not null", "19.99"));
    }

    private static List<Case> times() {
        return List.of(
                new Case(
                        TestColumn.of("v", Kind.INSTANT).literal("2026-01-02T03:04:05Z"),
                        "timestamp with time zone default timestamp with time zone '2026-01-02T03:04:05Z' not null",
                        "2026-01-02 03:04:05+00"),
                new Case(
                        TestColumn.of("v", Kind.OFFSET_DATE_TIME).literal("2026-01-02T03:04:05+02:00"),
                        "timestamp with time zone default timestamp with time zone '2026-01-02T03:04:05+02:00' not null",
                        "2026-01-02 01:04:05+00"),
                new Case(
                        TestColumn.of("v", Kind.INSTANT, Base.TIMESTAMP).literal("2026-01-02T03:04:05+02:00"),
                        "timestamp without time zone default "
                                + "(timestamp with time zone '2026-01-02T03:04:05+02:00' at time zone 'UTC') not null",
                        "2026-01-02 01:04:05"),
                new Case(
                        TestColumn.of("v", Kind.LOCAL_DATE_TIME).literal("2026-01-02T03:04:05.123456"),
                        "timestamp without time zone default timestamp '2026-01-02T03:04:05.123456' not null",
                        "2026-01-02 03:04:05.123456"),
                new Case(
                        TestColumn.of("v", Kind.LOCAL_DATE).literal("2026-01-02"),
                        "date default date '2026-01-02' not null",
                        "2026-01-02"),
                new Case(
                        TestColumn.of("v", Kind.LOCAL_TIME).literal("03:04"),
                        "time without time zone default time '03:04' not null",
                        "03:04:00"));
    }

    private static List<Case> others() {
        return List.of(
                new Case(TestColumn.of("v", Kind.BOOLEAN).literal("true"), "boolean default true not null", "t"),
                new Case(TestColumn.of("v", Kind.BOOLEAN).literal("False"), "boolean default false not null", "f"),
                new Case(
                        TestColumn.of("v", Kind.UUID).literal("0197c5b8-0000-7000-8000-000000000001"),
                        "uuid default '0197c5b8-0000-7000-8000-000000000001' not null",
                        "0197c5b8-0000-7000-8000-000000000001"),
                new Case(
                        TestColumn.of("v", Kind.STRING, Base.UUID).literal("0197c5b8-0000-7000-8000-000000000002"),
                        "uuid default '0197c5b8-0000-7000-8000-000000000002' not null",
                        "0197c5b8-0000-7000-8000-000000000002"),
                new Case(
                        TestColumn.of("v", Kind.BYTES).literal("\\x00ff"),
                        "bytea default '\\x00ff' not null",
                        "\\x00ff"),
                new Case(
                        TestColumn.of("v", Kind.INT).generated(Generation.IDENTITY),
                        "integer generated by default as identity not null",
                        "1"));
    }

    private static List<Case> expressions() {
        return List.of(
                new Case(
                        TestColumn.of("v", Kind.INT).expression("length('a b (')"),
                        "integer default length('a b (') not null",
                        "5"),
                new Case(TestColumn.of("v", Kind.INT).expression("1 + 2"), "integer default (1 + 2) not null", "3"),
                new Case(TestColumn.text("v").expression("'a b'::text"), "text default 'a b'::text not null", "a b"),
                new Case(
                        TestColumn.of("v", Kind.BOOLEAN).expression("true and not false"),
                        "boolean default (true and not false) not null",
                        "t"),
                new Case(
                        TestColumn.of("v", Kind.BOOLEAN).expression("not(true)"),
                        "boolean default (not(true)) not null",
                        "f"),
                new Case(
                        TestColumn.of("v", Kind.LOCAL_DATE_TIME).expression("(to_timestamp(0) at time zone 'UTC')"),
                        "timestamp without time zone default (to_timestamp(0) at time zone 'UTC') not null",
                        "1970-01-01 00:00:00"),
                new Case(
                        TestColumn.of("v", Kind.LOCAL_DATE_TIME).expression("to_timestamp(0) at time zone 'UTC'"),
                        "timestamp without time zone default (to_timestamp(0) at time zone 'UTC') not null",
                        "1970-01-01 00:00:00"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesTheColumn(Case expected) {
        assertThat(ColumnSql.of(expected.column().build())).isEqualTo("\"v\" " + expected.line());
    }

    @Test
    void givesRowsTheDefaults() {
        DataSource database = TestPostgres.freshDatabase();
        for (Case expected : cases()) {
            TestTable table = TestTable.of("T", TestColumn.text("id"), expected.column());
            TestPostgres.run(database, SchemaSql.of(TestModels.of(table)));
            TestPostgres.run(database, "insert into t (id) values ('1')");
            assertThat(Rows.of(database, "select v from t")).as(expected.line()).containsExactly(expected.value());
            TestPostgres.run(database, "drop table t");
        }
    }

    @Test
    void stampsRowsWithTheTimeWhateverTheSessionsZone() {
        TestTable table = TestTable.of(
                "T",
                TestColumn.text("id"),
                TestColumn.of("zoned", Kind.INSTANT).generated(Generation.CREATED_AT),
                TestColumn.of("utc", Kind.INSTANT, Base.TIMESTAMP).generated(Generation.UPDATED_AT));
        String script = SchemaSql.of(TestModels.of(table));

        assertThat(script)
                .contains("\"zoned\" timestamp with time zone default now() not null,\n"
                        + "    \"utc\" timestamp without time zone default (now() at time zone 'UTC') not null,");
        DataSource database = TestPostgres.freshDatabase();
        TestPostgres.run(database, script);
        TestPostgres.run(database, "set time zone 'Asia/Tokyo'; insert into t (id) values ('1')");
        assertThat(Rows.of(database, "select zoned = utc at time zone 'UTC' from t"))
                .containsExactly("t");
    }

    @Test
    void knowsEveryColumnType() {
        DataSource database = TestPostgres.freshDatabase();
        EnumType mood = new EnumType("public", "mo\"od", List.of("it's", "calm"), "com.acme.Mood");
        TestPostgres.run(database, EnumTypeSql.of(mood));
        for (Base base : Base.values()) {
            String name = TypeSql.of(base == Base.ENUM ? ColumnType.of(mood) : ColumnType.of(base));
            assertThat(Rows.of(database, "select '" + name + "'::regtype is not null"))
                    .as(name)
                    .containsExactly("t");
            assertThat(Rows.of(database, "select '" + name + "[]'::regtype is not null"))
                    .as(name)
                    .containsExactly("t");
        }
    }

    private static TestColumn varchar(int length) {
        return TestColumn.of("v", Kind.STRING, new ColumnType(Base.VARCHAR, Optional.of(length), Optional.empty()));
    }

    private static TestColumn numeric(int precision, int scale) {
        return TestColumn.of(
                "v", Kind.BIG_DECIMAL, new ColumnType(Base.NUMERIC, Optional.of(precision), Optional.of(scale)));
    }
}
