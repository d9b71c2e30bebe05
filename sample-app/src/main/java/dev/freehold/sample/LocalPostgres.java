package dev.freehold.sample;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL of one's own: its programs come from Maven, it listens on a free port of this computer, and its data are
 * gone when it is closed or the program ends.
 */
public final class LocalPostgres implements AutoCloseable {
    private static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private LocalPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static LocalPostgres start() {
        try {
            return new LocalPostgres(EmbeddedPostgres.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a database and runs scripts there.
     *
     * @param scripts resources on the class path
     * @return its address
     */
    public String database(String name, String... scripts) {
        run(USER, "create database " + name);
        for (String script : scripts) {
            // On a connection of its own, since a dump empties the session's search path.
            run(name, Resource.text(script));
        }
        // Freehold asks for TLS if the address does not say otherwise; this server is on this computer and has none.
        return server.getJdbcUrl(USER, name) + "&sslmode=disable";
    }

    public String version() {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String database, String script) {
        try (Connection connection = server.getDatabase(USER, database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException("A script failed in " + database + ".", e);
        }
    }
}
