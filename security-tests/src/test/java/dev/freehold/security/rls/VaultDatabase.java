package dev.freehold.security.rls;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A database of one test, set up as docs/row-level-security.md says: roles by an administrator, tables by a login that
 * acts as the owner, rows of two organizations, and logins for a program and its jobs.
 */
final class VaultDatabase {
    static final String APP = "vault_app";
    static final String JOBS = "vault_jobs";
    static final String MIGRATIONS = "vault_migrations";

    private static final String TEMPLATE = "vault";
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String name;

    private VaultDatabase(String name) {
        this.name = name;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder().setRegisterShutdownHook(true).start();
            run(server.getPostgresDatabase(), "create database " + TEMPLATE);
            DataSource administrator = server.getDatabase("postgres", TEMPLATE);
            run(
                    administrator,
                    Files.readString(Path.of(
                            System.getProperty("basedir", ""), "../auth-schemas/better-auth-1.7.7-kysely-full.sql")));
            run(administrator, Vault.compiled().resource("roles.sql"));
            run(administrator, Vault.compiled().resource("roles.sql")); // again and again
            run(administrator, """
                    create role vault_app login in role freehold_runtime;
                    create role vault_jobs login in role freehold_unscoped;
                    create role vault_migrations login in role freehold_owner;
                    alter role vault_migrations set role = 'freehold_owner';
                    """);
            run(server.getDatabase(MIGRATIONS, TEMPLATE), Vault.compiled().resource("schema.sql"));
            run(
                    administrator,
                    Files.readString(Path.of(System.getProperty("basedir", ""), "src/test/resources/vault/rows.sql")));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static VaultDatabase fresh() {
        return copyOf(TEMPLATE);
    }

    /** The same server and logins, and nothing in it. */
    static VaultDatabase empty() {
        return copyOf("template1");
    }

    private static VaultDatabase copyOf(String template) {
        String name = "vault_" + DATABASES.incrementAndGet();
        run(SERVER.getPostgresDatabase(), "create database " + name + " template " + template);
        return new VaultDatabase(name);
    }

    DataSource as(String login) {
        return SERVER.getDatabase(login, name);
    }

    int port() {
        return SERVER.getPort();
    }

    String name() {
        return name;
    }

    /** Statements of the administrator. */
    VaultDatabase run(String sql) {
        run(as("postgres"), sql);
        return this;
    }

    static void run(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + sql, e);
        }
    }

    /** The rows of the administrator's query, each as its columns joined by commas. */
    List<String> rows(String sql) throws SQLException {
        try (Connection connection = as("postgres").getConnection()) {
            return rows(connection, sql);
        }
    }

    static List<String> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (results.next()) {
                Object[] columns = new Object[results.getMetaData().getColumnCount()];
                for (int i = 0; i < columns.length; i++) {
                    columns[i] = results.getString(i + 1);
                }
                rows.add(String.join(
                        ",", Arrays.stream(columns).map(String::valueOf).toList()));
            }
            return rows;
        }
    }
}
