package dev.freehold.db.sql;

import dev.freehold.db.schema.SqlType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction says of its actor to the policies of the database; null and empty are nobody.
 *
 * @param userId the user
 * @param organizationId the organization
 * @param teamId the team
 */
public record Claim(
        @Nullable String userId,
        @Nullable String organizationId,
        @Nullable String teamId) {
    /** Nobody asks. */
    public static final Claim NOBODY = new Claim(null, null, null);

    static Claim of(Connection connection) throws SQLException {
        String sql = "select pg_catalog.current_setting('freehold.user_id', true),"
                + " pg_catalog.current_setting('freehold.organization_id', true),"
                + " pg_catalog.current_setting('freehold.team_id', true)";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet results = statement.executeQuery()) {
            results.next();
            return new Claim(results.getString(1), results.getString(2), results.getString(3));
        }
    }

    /**
     * Says it, until the transaction ends or says something else.
     *
     * @param connection the connection of the transaction
     * @throws SQLException if the driver says so
     */
    public void say(Connection connection) throws SQLException {
        Sql sql = sql();
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            sql.bindTo(statement);
            statement.execute();
        }
    }

    /** Settings; {@code true} is for the transaction only (PostgreSQL manual, 9.27.1). */
    Sql sql() {
        Sql sql = new Sql().add("select ");
        setting(sql, "freehold.user_id", userId).add(", ");
        setting(sql, "freehold.organization_id", organizationId).add(", ");
        return setting(sql, "freehold.team_id", teamId);
    }

    private static Sql setting(Sql sql, String name, @Nullable String value) {
        return sql.add("pg_catalog.set_config('" + name + "', ")
                .value(SqlType.TEXT, value == null ? "" : value)
                .add(", true)");
    }
}
