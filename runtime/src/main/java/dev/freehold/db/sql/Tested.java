package dev.freehold.db.sql;

import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Connections that are tested before the first statement, and as long as that fails. */
public final class Tested implements Connections {
    private final Connections connections;
    private final Action<?> test;
    private final Lock testing = new ReentrantLock();
    private volatile boolean passed;

    /**
     * Connections to a database that may not be fit for what is asked of it.
     *
     * @param connections where they come from
     * @param test throws what is wrong with the database or the role
     */
    public Tested(Connections connections, Action<?> test) {
        this.connections = connections;
        this.test = test;
    }

    @Override
    public <T> T with(Action<T> action) throws SQLException {
        requirePassed();
        return connections.with(action);
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
                connections.with(test);
                passed = true;
            }
        } finally {
            testing.unlock();
        }
    }
}
