package dev.freehold.db.sql;

import dev.freehold.db.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connection of a transaction, or of a savepoint in it, until that ends. */
final class Transaction implements Connections {
    private final Connection connection;
    private final Set<AutoCloseable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;
    private volatile boolean failed;

    Transaction(Connection connection) {
        this.connection = connection;
    }

    @Override
    public <T> T with(Action<T> action) throws SQLException {
        requireOpen();
        try {
            return action.apply(connection);
        } catch (SQLException e) {
            failed = true;
            throw e;
        }
    }

    @Override
    public <T extends AutoCloseable> T open(Action<T> opening) throws SQLException {
        T opened = with(opening);
        open.add(opened);
        return opened;
    }

    @Override
    public void closed(AutoCloseable opened) {
        open.remove(opened);
    }

    @Override
    public <T, X extends Exception> T transaction(Body<T, X> body) throws X {
        requireOpen();
        Savepoint savepoint = savepoint();
        return new Transaction(connection)
                .run(body, () -> connection.releaseSavepoint(savepoint), () -> connection.rollback(savepoint));
    }

    /** Does something, then commits; rolls back if either fails. */
    <T, X extends Exception> T run(Body<T, X> body, Step commit, Step rollback) throws X {
        try {
            T result = body.apply(this);
            ended = true;
            requireNoFailure();
            closeAll();
            complete(commit);
            return result;
        } catch (Throwable failure) {
            ended = true;
            try {
                closeAll();
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
            try {
                rollback.run();
            } catch (SQLException e) {
                failure.addSuppressed(SqlErrors.translate(e, null));
            }
            throw failure;
        }
    }

    private void closeAll() {
        for (AutoCloseable opened : open) {
            try {
                opened.close();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) { // AutoCloseable allows it; what is opened here does not do it
                throw new IllegalStateException("what read from the connection did not close", e);
            }
        }
    }

    private Savepoint savepoint() {
        try {
            return connection.setSavepoint();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, null);
        }
    }

    private static void complete(Step commit) {
        try {
            commit.run();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, null);
        }
    }

    /**
     * PostgreSQL answers the commit of a failed transaction with a rollback and no error (manual, COMMIT): nobody would
     * notice.
     */
    private void requireNoFailure() {
        if (failed) {
            throw new DatabaseException(
                    "A statement of the transaction failed, so nothing of it is kept. Let its exception leave the"
                            + " transaction, or put what may fail into a transaction of its own within. [25P02]",
                    new DatabaseException.Origin("25P02", null, null, null));
        }
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException(
                    "The transaction has ended: use what transaction(...) gives only until it returns.");
        }
    }

    /** The end of a transaction or savepoint. */
    @FunctionalInterface
    interface Step {
        void run() throws SQLException;
    }
}
