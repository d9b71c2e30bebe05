package dev.freehold.db.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.PostgresServer;
import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of difference, one by one: what is said of it, and that the fix mends it. */
class DifferencesTest {
    private static final Path CASES = Path.of("src/test/resources/verify/differences.txt");
    private static final boolean UPDATE = Boolean.getBoolean("freehold.golden.update");
    private static final Pattern STATEMENT = Pattern.compile("((alter|create|grant) .*;)[^;]*");
    private static final Map<String, Case> ACTUAL = new LinkedHashMap<>();

    /** To a database that is right; each test changes it within a transaction that is rolled back. */
    private static Connection connection;

    @BeforeAll
    static void prepare() throws SQLException, IOException {
        Scratch right = Scratch.of(
                        "auth/better-auth-1.7.7-kysely-full.sql", "META-INF/freehold/com.acme.work/schema.sql")
                .withRole("app")
                .withRole("nobody");
        connection = right.as("postgres").getConnection();
        connection.setAutoCommit(false);
        cases().forEach(each -> ACTUAL.put(each.title(), each));
    }

    @AfterEach
    void rollback() throws SQLException {
        connection.rollback();
    }

    @AfterAll
    static void close() throws SQLException, IOException {
        connection.close();
        if (UPDATE) {
            String heading = Files.readString(CASES).split("(?m)^## ")[0];
            String text = ACTUAL.values().stream().map(Case::text).collect(Collectors.joining("\n", heading, ""));
            Files.writeString(CASES, text);
        }
    }

    static Stream<Case> cases() throws IOException {
        return Arrays.stream(Files.readString(CASES).split("(?m)^## ")).skip(1).map(Case::parse);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatIsSaid(Case each) throws SQLException {
        if (each.role().equals("app")) {
            run(String.join("\n", Verification.of(connection, each.json()).runtimeGrants("app")));
        }
        run(each.sql());
        List<Difference> differences = verify(each);
        String actual = differences.stream().map(Difference::toString).collect(Collectors.joining("\n\n"));
        ACTUAL.put(each.title(), new Case(each.title(), each.sql(), actual));
        if (!UPDATE) {
            assertThat(actual).isEqualTo(each.expected());
        }
        List<String> statements = differences.stream()
                .flatMap(difference -> statement(difference).stream())
                .toList();
        if (statements.size() == differences.size()) {
            for (String statement : statements) {
                run(statement);
            }
            assertThat(verify(each)).isEmpty();
        }
    }

    /** So that no kind of object is forgotten. */
    @Test
    void nothingCanBeTakenAwayUnnoticed() throws SQLException {
        String json = PostgresServer.resource("META-INF/freehold/com.acme.work/schema.json");
        List<String> statements = query("""
                with own as (select unnest(array['public.project'::regclass, 'work.task', 'work.person']) as id)
                select format('alter table %s drop column %I cascade', id, attname)
                from own join pg_attribute on attrelid = id and attnum > 0
                union all
                select format('alter table %s alter column %I drop not null', id, attname)
                from own join pg_attribute a on attrelid = id and attnum > 0 and attnotnull and attidentity = ''
                where not exists (select from pg_index where indrelid = id and indisprimary and attnum = any (indkey))
                union all
                select format('alter table %s alter column %I drop default', id, attname)
                from own join pg_attribute on attrelid = id and atthasdef
                union all
                select format('alter table %s drop constraint %I cascade', id, conname)
                from own join pg_constraint on conrelid = id and contype <> 'n'
                union all
                select 'drop table work.person_mirror_failures'
                union all
                select 'drop trigger work_person_mirror on public.user'
                union all
                select format('drop index %s', indexrelid::regclass)
                from own join pg_index on indrelid = id
                where not exists (select from pg_constraint where conindid = indexrelid)
                """);
        assertThat(statements).hasSize(44);
        for (String statement : statements) {
            run(statement);
            assertThat(Verification.of(connection, json).differences())
                    .as(statement)
                    .isNotEmpty();
            connection.rollback();
        }
    }

    private static Optional<String> statement(Difference difference) {
        Matcher matcher = STATEMENT.matcher(difference.fix());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static List<Difference> verify(Case each) throws SQLException {
        run("set local role " + each.role());
        List<Difference> differences = Verification.of(connection, each.json()).differences();
        run("reset role");
        return differences;
    }

    private static void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(results.getString(1));
            }
            return rows;
        }
    }

    /**
     * A case of the file.
     *
     * @param sql what changes the right database, and how it is verified
     * @param expected what is said then
     */
    record Case(String title, String sql, String expected) {
        static Case parse(String text) {
            int sql = text.indexOf('\n') + 1;
            int expected = text.indexOf("---\n", sql);
            return new Case(
                    text.substring(0, sql).strip(),
                    text.substring(sql, expected),
                    text.substring(expected + 4).strip());
        }

        String role() {
            return directive("role", "postgres");
        }

        String json() {
            return PostgresServer.resource("META-INF/freehold/com.acme.work/schema.json")
                    .replace("dev.freehold.auth.BetterAuth", directive("holder", "dev.freehold.auth.BetterAuth"))
                    .replace(
                            "\"reference\": \"owner\"",
                            sql.contains("-- awaited") ? "\"awaited\": true" : "\"reference\": \"owner\"")
                    .replaceAll(
                            "\"schema\": \"public\", \"(name|table)\": \"(user|member|organization)\"",
                            "\"schema\": \"" + directive("schema", "public") + "\", \"$1\": \"$2\"");
        }

        private String directive(String name, String otherwise) {
            Matcher matcher = Pattern.compile("(?m)^-- " + name + ": (.*)$").matcher(sql);
            return matcher.find() ? matcher.group(1) : otherwise;
        }

        private String text() {
            return "## " + title + "\n" + sql + "---\n" + (expected.isEmpty() ? "" : expected + "\n");
        }

        @Override
        public String toString() {
            return title;
        }
    }
}
