package dev.freehold.db.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection of the data source for each statement, or for each transaction.
 *
 * @param dataSource where connections come from
 */
public record Autocommit(DataSource dataSource) implements Connections {
    @Override
    public <T> T with(Action<T> action) throws SQLException {
        try (Connection connection = open()) {
            return action.apply(connection);
        }
    }

    @Override
    public <T, X extends Exception> T transaction(Body<T, X> body) throws X {
        Connection connection = begin();
        try {
            return new Transaction(connection).run(body, connection::commit, () -> rollback(connection));
        } finally {
            giveBack(connection);
        }
    }

    private Connection begin() {
        try {
            Connection connection = open();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw SqlErrors.translate(e, null);
        }
    }

    /** A connection in the middle of somebody's transaction would lose what is written here, or keep it, unseen. */
    private Connection open() throws SQLException {
        Connection connection = take();
        if (!connection.getAutoCommit()) {
            connection.close();
            throw new IllegalStateException(
                    "The data source gave a connection with autocommit off, where nobody would commit what is"
                            + " written. Give Database.open a data source whose connections commit each statement.");
        }
        return connection;
    }

    private Connection take() {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw SqlErrors.noConnection(e);
        }
    }

    /** A connection that cannot roll back is cut: switching autocommit on again would commit what it still holds. */
    private static void rollback(Connection connection) throws SQLException {
        try {
            connection.rollback();
        } catch (SQLException e) {
            connection.abort(Runnable::run);
            throw e;
        }
    }

    /** The transaction has ended, so a failure here changes nothing; the pool finds the connection broken. */
    private static void giveBack(Connection connection) {
        try (connection) {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            System.getLogger(Autocommit.class.getName())
                    .log(
                            System.Logger.Level.DEBUG,
                            "a connection broke after its transaction, state {0}",
                            e.getSQLState());
        }
    }
}
