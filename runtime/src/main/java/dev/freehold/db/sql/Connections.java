package dev.freehold.db.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** Where statements get their connection. */
public sealed interface Connections permits Autocommit, Secured, Tested, Transaction {
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
