package dev.freehold.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One PostgreSQL server for the JVM: it starts with the first test that needs it and ends with the session of the
 * launcher.
 */
public final class PostgresServer implements LauncherSessionListener {
    static final String TEMPLATE = "freehold_template";

    private static final Map<String, String> TEMPLATES = new HashMap<>();

    private static EmbeddedPostgres server;
    private static int databases;

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private static synchronized void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server = null;
        }
    }

    /** A copy of the template, of which a test may do what it wants. */
    static synchronized TestDatabase newDatabase() throws SQLException {
        EmbeddedPostgres running = running();
        String name = "test_" + ++databases;
        execute(running, "postgres", "create database " + name + " template " + TEMPLATE);
        return new TestDatabase(running, name);
    }

    /**
     * A database of one's own.
     *
     * @param template the database of which it is a copy, {@code template1} for an empty one
     * @param scripts resources that are run there
     * @return its name
     */
    public static synchronized String newDatabase(String template, String... scripts) throws SQLException {
        EmbeddedPostgres running = running();
        String name = "test_" + ++databases;
        execute(running, "postgres", "create database " + name + " template " + template);
        for (String script : scripts) {
            execute(
                    running,
                    name,
                    resource(script)); // on a connection of its own, since a dump empties the search path
        }
        return name;
    }

    /** Connections of a role. */
    public static synchronized DataSource dataSource(String role, String database) throws SQLException {
        return running().getDatabase(role, database);
    }

    /** A database that a script makes, of which a test may do what it wants. The script runs once. */
    public static synchronized TestDatabase databaseMadeBy(String script) throws SQLException {
        EmbeddedPostgres running = running();
        String template = TEMPLATES.get(script);
        if (template == null) {
            template = TEMPLATE + "_" + TEMPLATES.size();
            execute(running, "postgres", "create database " + template);
            execute(running, template, script);
            TEMPLATES.put(script, template);
        }
        String name = "test_" + ++databases;
        execute(running, "postgres", "create database " + name + " template " + template);
        return new TestDatabase(running, name);
    }

    private static EmbeddedPostgres running() throws SQLException {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            execute(server, "postgres", "create database " + TEMPLATE);
            execute(server, TEMPLATE, resource("auth/better-auth-1.7.7-kysely-full.sql"));
            execute(server, TEMPLATE, resource("app.sql"));
            execute(server, TEMPLATE, resource("depot.sql"));
        }
        return server;
    }

    private static void execute(EmbeddedPostgres server, String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The text of a resource. */
    public static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PostgresServer.class.getResourceAsStream("/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
