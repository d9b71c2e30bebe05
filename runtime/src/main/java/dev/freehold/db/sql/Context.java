package dev.freehold.db.sql;

import dev.freehold.db.schema.Schema;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

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

    /** What is said, as a statement alone, for one that the driver reads by a cursor; empty if nothing is. */
    Optional<Sql> alone();

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
        public Optional<Sql> alone() {
            return Optional.empty();
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

    /** The actor is named. */
    record Spoken(Identity identity) implements Context {
        @Override
        public Sql before(Sql statement) {
            return settings().add(";\n").add(statement);
        }

        @Override
        public Optional<Sql> alone() {
            return Optional.of(settings());
        }

        private Sql settings() {
            return new Claim(identity.userId(), identity.organizationId(), identity.teamId()).sql();
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
