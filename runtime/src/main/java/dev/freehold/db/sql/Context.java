package dev.freehold.db.sql;

import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.SqlType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says of its actor to the policies of the database: settings that end with the transaction, sent
 * along before the statement in one message. Every statement says all of them anew, so that none depends on another's.
 */
sealed interface Context {
    /** Of a database without policies, and of statements that policies let through whoever asks. */
    Context NONE = new Silent();

    static Context of(Schema schema, Identity identity) {
        return schema.rowLevelSecurity() ? new Spoken(identity) : NONE;
    }

    /** The statement with what is said before it. */
    Sql before(Sql statement);

    /** The rows of the statement. */
    ResultSet rows(PreparedStatement statement) throws SQLException;

    /** How many rows the statement changed. */
    int count(PreparedStatement statement) throws SQLException;

    /** Nothing is said. */
    record Silent() implements Context {
        @Override
        public Sql before(Sql statement) {
            return statement;
        }

        @Override
        public ResultSet rows(PreparedStatement statement) throws SQLException {
            return statement.executeQuery();
        }

        @Override
        public int count(PreparedStatement statement) throws SQLException {
            return statement.executeUpdate();
        }
    }

    /**
     * The actor is named; an empty setting is nobody. {@code true} is for the transaction only (PostgreSQL manual,
     * 9.27.1).
     */
    record Spoken(Identity identity) implements Context {
        @Override
        public Sql before(Sql statement) {
            Sql sql = new Sql().add("select ");
            setting(sql, "freehold.user_id", identity.userId()).add(", ");
            setting(sql, "freehold.organization_id", identity.organizationId()).add(", ");
            return setting(sql, "freehold.team_id", identity.teamId())
                    .add(";\n")
                    .add(statement);
        }

        private static Sql setting(Sql sql, String name, @Nullable String value) {
            return sql.add("pg_catalog.set_config('" + name + "', ")
                    .value(SqlType.TEXT, value == null ? "" : value)
                    .add(", true)");
        }

        @Override
        public ResultSet rows(PreparedStatement statement) throws SQLException {
            skipSettings(statement);
            return Objects.requireNonNull(statement.getResultSet(), "the statement gives rows");
        }

        @Override
        public int count(PreparedStatement statement) throws SQLException {
            skipSettings(statement);
            return statement.getUpdateCount();
        }

        private static void skipSettings(PreparedStatement statement) throws SQLException {
            statement.execute();
            statement.getMoreResults();
        }
    }
}
