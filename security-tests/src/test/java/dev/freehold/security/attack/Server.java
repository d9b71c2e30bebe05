package dev.freehold.security.attack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server on this machine, whose administrator needs no password.
 *
 * @param port where it listens
 */
record Server(int port) {
    DataSource dataSource(String role, String database) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setServerNames(new String[] {"localhost"});
        dataSource.setPortNumbers(new int[] {port});
        dataSource.setDatabaseName(database);
        dataSource.setUser(role);
        dataSource.setPassword(role);
        return dataSource;
    }

    /** The same, by connections of a name. */
    DataSource dataSource(String role, String database, String name) {
        PGSimpleDataSource dataSource = (PGSimpleDataSource) dataSource(role, database);
        dataSource.setApplicationName(name);
        return dataSource;
    }

    Connection administrator(String database) throws SQLException {
        return dataSource("postgres", database).getConnection();
    }

    /** Runs a script as the administrator. */
    void execute(String database, String sql) throws SQLException {
        executeAs("postgres", database, sql);
    }

    /** Runs a script as a role. */
    void executeAs(String role, String database, String sql) throws SQLException {
        try (Connection connection = dataSource(role, database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    boolean has(String database) throws SQLException {
        try (Connection connection = administrator("postgres");
                PreparedStatement query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Makes a database anew, as a copy of another. */
    void copy(String template, String database) throws SQLException {
        execute("postgres", "drop database if exists \"" + database + "\" with (force)");
        execute("postgres", "create database \"" + database + "\" template \"" + template + "\"");
    }
}
