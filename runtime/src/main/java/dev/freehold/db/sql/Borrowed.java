package dev.freehold.db.sql;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection in the middle of a transaction that somebody else began and will end. What that transaction said of its
 * actor before a statement, it says again afterwards.
 */
public final class Borrowed implements Connections {
    private final Connection connection;
    private final Transaction transaction;
    private final boolean speaks;

    /**
     * The connection of somebody's transaction.
     *
     * @param connection the connection, with autocommit off
     * @param speaks whether statements say who asks, as policies want to know
     */
    public Borrowed(Connection connection, boolean speaks) {
        this.connection = connection;
        this.transaction = new Transaction(connection);
        this.speaks = speaks;
    }

    /**
     * Checks that there is a transaction, or will be with the next statement.
     *
     * @throws SQLException if the driver says so
     * @throws IllegalStateException if each statement would be committed
     */
    public void requireTransaction() throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException("The connection commits each statement, so there is no transaction to be"
                    + " within: switch autocommit off, or begin the transaction, before Database.within(connection).");
        }
    }

    @Override
    public <T> T with(Action<T> action) throws SQLException {
        requireTransaction();
        if (!speaks) {
            return transaction.with(action);
        }
        Claim before = Claim.of(connection);
        T result;
        try {
            result = transaction.with(action);
        } catch (SQLException | RuntimeException | Error failure) {
            sayAgain(before);
            throw failure;
        }
        before.say(connection);
        return result;
    }

    /** In a transaction that failed nothing can be said, and its rollback takes back what was. */
    private void sayAgain(Claim before) {
        try {
            before.say(connection);
        } catch (SQLException e) {
            System.getLogger(Borrowed.class.getName())
                    .log(
                            System.Logger.Level.DEBUG,
                            "a transaction failed before its actor was said again, state {0}",
                            e.getSQLState());
        }
    }

    @Override
    public <T, X extends Exception> T transaction(Body<T, X> body) throws X {
        Claim before = claim();
        T result = transaction.transaction(body); // its rollback would take back what was said within
        say(before);
        return result;
    }

    private Claim claim() {
        try {
            requireTransaction();
            return speaks ? Claim.of(connection) : Claim.NOBODY;
        } catch (SQLException e) {
            throw SqlErrors.translate(e, null);
        }
    }

    private void say(Claim before) {
        if (!speaks) {
            return;
        }
        try {
            before.say(connection);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, null);
        }
    }
}
