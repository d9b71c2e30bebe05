package dev.freehold.db.verify;

import dev.freehold.db.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A database of a test, to be changed at will; roles of the server's are there for all tests. */
record Scratch(String name) {
    static Scratch of(String... scripts) throws SQLException {
        return new Scratch(PostgresServer.newDatabase("template1", scripts));
    }

    Scratch copy() throws SQLException {
        return new Scratch(PostgresServer.newDatabase(name));
    }

    /** Roles belong to the server and outlive databases. */
    Scratch withRole(String role) throws SQLException {
        return run("do $$ begin create role \"" + role + "\" login; exception when duplicate_object then end $$");
    }

    Scratch run(String sql) throws SQLException {
        return runAs("postgres", sql);
    }

    Scratch runAs(String role, String sql) throws SQLException {
        try (Connection connection = as(role).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    DataSource as(String role) throws SQLException {
        return PostgresServer.dataSource(role, name);
    }
}
