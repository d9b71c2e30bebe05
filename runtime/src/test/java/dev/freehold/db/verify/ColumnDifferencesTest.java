package dev.freehold.db.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types that applications make, computed columns, checks in SQL and sorted indexes: what is said, and the fix. */
class ColumnDifferencesTest {
    private static final String SCHEMA = """
            create schema shop;
            create type shop.mood as enum ('CALM', 'it''s', 'URGENT');
            create table shop.item (
                id integer primary key,
                mood shop.mood not null,
                moods shop.mood[],
                pieces integer not null,
                twice integer generated always as (pieces * 2) stored not null,
                level smallint not null constraint item_level_check check (level in (0, 1)),
                sizes text[] not null constraint item_sizes_check check (sizes <@ array['S', 'L']),
                month date constraint item_month_check check (extract(day from month) = 1),
                constraint sane check (pieces < 100 or level > 0)
            );
            create index item_pieces_id_idx on shop.item (pieces desc, id);
            create unique index item_level_idx on shop.item (level);
            """;

    private static final String JSON = """
            {"format": 1, "package": "com.acme", "enumTypes": [
                {"schema": "shop", "name": "mood", "javaType": "com.acme.Mood", "values": ["CALM", "it's", "URGENT"]}],
             "tables": [{"schema": "shop", "name": "item", "javaType": "com.acme.Item", "scope": {},
                "columns": [
                    {"name": "id", "property": "id", "type": "integer", "nullable": false},
                    {"name": "mood", "property": "mood", "type": "\\"shop\\".\\"mood\\"", "nullable": false},
                    {"name": "moods", "property": "moods", "type": "\\"shop\\".\\"mood\\"[]", "nullable": true},
                    {"name": "pieces", "property": "pieces", "type": "integer", "nullable": false},
                    {"name": "twice", "property": "twice", "type": "integer", "nullable": false,
                        "generation": "computed", "generatedAs": "pieces * 2"},
                    {"name": "level", "property": "level", "type": "smallint", "nullable": false},
                    {"name": "sizes", "property": "sizes", "type": "text[]", "nullable": false},
                    {"name": "month", "property": "month", "type": "date", "nullable": true}],
                "primaryKey": {"name": "item_pkey", "columns": ["id"]}, "uniques": [], "foreignKeys": [],
                "indexes": [
                    {"name": "item_pieces_id_idx", "columns": ["pieces", "id"], "descending": ["pieces"]},
                    {"name": "item_level_idx", "columns": ["level"], "unique": true}],
                "checks": [
                    {"name": "item_level_check", "column": "level", "values": ["0", "1"],
                        "condition": "\\"level\\" in (0, 1)"},
                    {"name": "item_sizes_check", "column": "sizes", "values": ["S", "L"],
                        "condition": "\\"sizes\\" <@ array['S', 'L']::text[]"},
                    {"name": "item_month_check", "column": "month", "condition": "extract(day from \\"month\\") = 1"},
                    {"name": "sane", "condition": "pieces < 100 or level > 0"}]}],
             "authTables": []}
            """;

    private static Connection connection;

    @BeforeAll
    static void prepare() throws SQLException {
        connection = Scratch.of().run(SCHEMA).as("postgres").getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void rollback() throws SQLException {
        connection.rollback();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void whatIsAsTheCodeSays() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void whateverTheSearchPathIs() throws SQLException {
        run("set local search_path to shop");
        assertThat(differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "alter table shop.item drop column twice; alter table shop.item add twice integer not null default 0"
                        + " | is not computed by the database",
                "alter table shop.item drop column twice | is missing",
                "alter table shop.item alter mood type text | is text, the code needs \"shop\".\"mood\"",
                "alter table shop.item alter moods type text[] | is text[], the code needs \"shop\".\"mood\"[]",
                "alter table shop.item drop constraint item_level_check;"
                        + " alter table shop.item add check (level in (0, 1, 2)) | allows '0', '1', '2'",
                "alter table shop.item drop constraint item_sizes_check;"
                        + " alter table shop.item add check (sizes <@ array['S', 'M']) | allows 'S', 'M'",
                "alter table shop.item drop constraint item_month_check | check on \"month\": is missing",
                "alter table shop.item drop constraint sane | check \"sane\": is missing",
                "drop index shop.item_pieces_id_idx; create index other on shop.item (pieces, id)"
                        + " | index (\"pieces\" desc, \"id\"): is missing",
                "drop index shop.item_level_idx; create index other on shop.item (level) | unique (\"level\"): is missing"
            })
    void whatDiffersAndItsFix(String sql, String said) throws SQLException {
        run(sql);
        Difference difference = only();
        assertThat(difference.toString()).contains(said);
        run(difference.fix());
        assertThat(differences()).isEmpty();
    }

    @Test
    void anIndexServesBackwards() throws SQLException {
        run("drop index shop.item_pieces_id_idx; create index other on shop.item (pieces, id desc)");
        assertThat(differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"('CALM', 'URGENT')", "('it''s')", "('URGENT')", "('CALM')", "()"})
    void valuesThatAreMissing(String values) throws SQLException {
        anew(values);
        Difference difference = only();
        assertThat(difference.toString()).startsWith("type \"shop\".\"mood\": has ");
        run(difference.fix());
        assertThat(differences()).isEmpty();
    }

    @Test
    void valuesThatAreTooManyOrInAnotherOrder() throws SQLException {
        anew("('CALM', 'it''s', 'URGENT', 'LOUD')");
        assertThat(only().toString()).contains("no statement takes values away", "com.acme.Mood");
        anew("('URGENT', 'it''s', 'CALM')");
        assertThat(only().toString())
                .contains("has 'URGENT', 'it''s', 'CALM', the code needs 'CALM', 'it''s', 'URGENT'");
    }

    private static void anew(String values) throws SQLException {
        run("alter table shop.item alter mood type text, alter moods type text[]; drop type shop.mood;"
                + " create type shop.mood as enum " + values
                + "; alter table shop.item alter mood type shop.mood using mood::shop.mood,"
                + " alter moods type shop.mood[] using moods::shop.mood[]");
    }

    private static Difference only() {
        List<Difference> differences = differences();
        assertThat(differences).hasSize(1);
        return differences.get(0);
    }

    private static List<Difference> differences() {
        return Verification.of(connection, JSON).differences();
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
