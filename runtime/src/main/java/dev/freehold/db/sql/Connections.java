package dev.freehold.db.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** Where statements get their connection. */
public sealed interface Connections permits Autocommit, Borrowed, Secured, Tested, Transaction {
    /**
     * Does something with a connection and gives the connection back.
     *
     * @param <T> the type of the result
     * @param action what to do
     * @return the result
     * @throws SQLException if the driver says so
     */
    <T> T with(Action<T> action) throws SQLException;

    /**
     * Opens what reads from a connection until it is closed, or until the transaction ends, which closes it.
     *
     * @param <T> what it is
     * @param opening opens it
     * @return what was opened
     * @throws SQLException if the driver says so
     * @throws IllegalStateException if this is no transaction, where the connection would be given back at once
     */
    default <T extends AutoCloseable> T open(Action<T> opening) throws SQLException {
        throw new IllegalStateException("stream() reads piece by piece and needs a transaction around it:"
                + " rows.transaction(tx -> { try (var stream = tx.from(TABLE).stream()) { ... } }).");
    }

    /**
     * Forgets what {@link #open} opened, since it is closed.
     *
     * @param opened what was opened
     */
    default void closed(AutoCloseable opened) {}

    /**
     * Does something within a transaction, or within a savepoint of the transaction that there is.
     *
     * @param <T> the type of the result
     * @param <X> what it may throw
     * @param body what to do, given the transaction
     * @return the result
     * @throws X what it throws, after the rollback
     */
    <T, X extends Exception> T transaction(Body<T, X> body) throws X;

    /**
     * Something to do with a connection.
     *
     * @param <T> the type of the result
     */
    @FunctionalInterface
    interface Action<T> {
        /**
         * Does it.
         *
         * @param connection the connection
         * @return the result
         * @throws SQLException if the driver says so
         */
        T apply(Connection connection) throws SQLException;
    }

    /**
     * Something to do within a transaction.
     *
     * @param <T> the type of the result
     * @param <X> what it may throw
     */
    @FunctionalInterface
    interface Body<T, X extends Exception> {
        /**
         * Does it.
         *
         * @param transaction the transaction, usable until this method returns
         * @return the result
         * @throws X what it throws
         */
        T apply(Connections transaction) throws X;
    }
}
