package dev.freehold.db.sql;

import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A transaction for each statement, with whose end all that the statement said of its actor is forgotten. Before the
 * first one, and as long as that fails, the database is tested: whether its policies hold for this role.
 *
 * <p>A statement in autocommit mode would do without the commit's round trip, and is not reliable: where the driver
 * asks for a description first, the transaction ends between the settings and the statement.
 */
public final class Secured implements Connections {
    private final Autocommit connections;
    private final Action<?> test;
    private final Lock testing = new ReentrantLock();
    private volatile boolean passed;

    /**
     * Connections of a database that keeps rows by policies.
     *
     * @param connections where they come from
     * @param test throws what is wrong with the database or the role
     */
    public Secured(Autocommit connections, Action<?> test) {
        this.connections = connections;
        this.test = test;
    }

    @Override
    public <T> T with(Action<T> action) throws SQLException {
        requirePassed();
        return inTransaction(action);
    }

    @Override
    public <T, X extends Exception> T transaction(Body<T, X> body) throws X {
        try {
            requirePassed();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, null);
        }
        return connections.transaction(body);
    }

    private void requirePassed() throws SQLException {
        if (passed) {
            return;
        }
        testing.lock();
        try {
            if (!passed) {
                inTransaction(test);
                passed = true;
            }
        } finally {
            testing.unlock();
        }
    }

    private <T> T inTransaction(Action<T> action) throws SQLException {
        return connections.<T, SQLException>transaction(transaction -> transaction.with(action));
    }
}
