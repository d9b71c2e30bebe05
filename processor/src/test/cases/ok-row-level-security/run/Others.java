package com.acme.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** SQL that is written by hand in an actor's context. */
final class Others {
    private Others() {}

    static void run(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(count(statement)).isZero();
            connection.setAutoCommit(false);
            statement.execute("select set_config('freehold.user_id', 'eve', true), set_config('freehold.organization_id', 'zeta', true)");
            assertThat(count(statement)).isOne();
            assertThatThrownBy(() -> statement.execute(
                            "insert into vault.project (id, name, organization_id) values ('x', 'X', 'acme')"))
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            connection.rollback();
            assertThat(count(statement)).isZero();
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet results = statement.executeQuery("select count(*) from vault.project")) {
            results.next();
            return results.getInt(1);
        }
    }
}
