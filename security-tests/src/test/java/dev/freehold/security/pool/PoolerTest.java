package dev.freehold.security.pool;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Expr;
import dev.freehold.db.Rows;
import dev.freehold.db.Table;
import dev.freehold.security.generated.GeneratedCode;
import dev.freehold.security.outside.CannotRun;
import dev.freehold.security.postgres.TestDatabase;
import dev.freehold.security.postgres.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Two programs share one connection of PgBouncer's, and neither gets what is the other's. */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings({"NullAway.Init", "unchecked"}) // by BeforeAll; the types of tables are known to generated code only
final class PoolerTest {
    private static final Map<String, String> SOURCES = Map.of("package-info.java", """
                    @dev.freehold.Freehold(auth = dev.freehold.auth.BetterAuth.class)
                    package com.acme.notes;
                    """, "Note.java", """
                    package com.acme.notes;

                    @dev.freehold.InOrganization
                    public record Note(@jakarta.persistence.Id String id, String text) {}
                    """);

    private static final String ROWS = """
            insert into "user" (id, name, email, "emailVerified") values ('u1', '', 'u1', true), ('u2', '', 'u2', true);
            insert into organization (id, name, slug, "createdAt") values ('o1', '', 'o1', now()), ('o2', '', 'o2', now());
            insert into member (id, "userId", "organizationId", role, "createdAt")
                values ('m1', 'u1', 'o1', 'member', now()), ('m2', 'u2', 'o2', 'member', now());
            insert into note (id, text, organization_id) values ('n1', 'of o1', 'o1'), ('n2', 'of o2', 'o2');
            """;

    private GeneratedCode code;
    private Pooler pooler;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        code = GeneratedCode.of("com.acme.notes", SOURCES, folder);
        TestDatabase database = TestServer.freshDatabase();
        code.makeTables(database);
        database.run(ROWS);
        try {
            pooler = Pooler.inFrontOf(database.port(), database.name());
        } catch (CannotRun e) {
            e.sayAloud("THE TESTS BEHIND PGBOUNCER");
        }
    }

    @AfterAll
    void end() throws Exception {
        code.close();
        if (pooler != null) {
            pooler.close();
        }
    }

    @Test
    void clientsShareOneConnection() throws SQLException {
        Set<String> backends = new LinkedHashSet<>();
        try (Connection one = pooler.dataSource("postgres").getConnection();
                Connection other = pooler.dataSource("postgres").getConnection()) {
            backends.add(first(one, "select pg_backend_pid()"));
            backends.add(first(other, "select pg_backend_pid()"));
            backends.add(first(one, "select pg_backend_pid()"));
        }
        assertThat(backends).hasSize(1);
    }

    /** What a session keeps, the next client finds: the tests behind this pooler would show it. */
    @Test
    void settingsOfASessionLeak() throws SQLException {
        try (Connection one = pooler.dataSource("postgres").getConnection();
                Connection other = pooler.dataSource("postgres").getConnection()) {
            first(one, "select set_config('test.tenant', 'o1', false)");
            assertThat(first(other, "select current_setting('test.tenant', true)"))
                    .isEqualTo("o1");
            first(one, "select set_config('test.tenant', '', false)");
        }
    }

    @Test
    void programsTakeTurns() throws Exception {
        ExecutorService programs = Executors.newFixedThreadPool(2);
        try (HikariDataSource first = pool();
                HikariDataSource second = pool()) {
            List<Future<List<String>>> seen = new ArrayList<>();
            seen.add(programs.submit(() -> texts(first, "u1", "o1")));
            seen.add(programs.submit(() -> texts(second, "u2", "o2")));

            assertThat(seen.get(0).get()).hasSize(300).containsOnly("of o1");
            assertThat(seen.get(1).get()).hasSize(300).containsOnly("of o2");
        } finally {
            programs.shutdown();
        }
    }

    @Test
    void answersAfterARestart() throws Exception {
        pooler.restart();

        try (HikariDataSource pool = pool()) {
            assertThat(texts(pool, "u1", "o1")).containsOnly("of o1");
        }
    }

    /** Reads by statements of their own and in transactions. */
    private List<String> texts(DataSource pool, String user, String organization) {
        Database database = Database.open(pool, code.schema());
        Rows rows = database.as(Actor.user(user).inOrganization(organization));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            texts.addAll(texts(rows));
            rows.transaction(tx -> {
                texts.addAll(texts(tx));
                return texts.addAll(texts(tx));
            });
        }
        return texts;
    }

    private List<String> texts(Rows rows) {
        Table<Object, Object> notes = (Table<Object, Object>) code.tables().stream()
                .filter(table -> table.getClass().getSimpleName().equals("NoteTable"))
                .findFirst()
                .orElseThrow();
        try {
            Expr<Object, String> text =
                    (Expr<Object, String>) notes.getClass().getField("text").get(notes);
            return rows.from(notes).select(text).list();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private HikariDataSource pool() {
        PGSimpleDataSource behind = (PGSimpleDataSource) pooler.dataSource("postgres");
        behind.setPrepareThreshold(1);
        HikariConfig config = new HikariConfig();
        config.setDataSource(behind);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
