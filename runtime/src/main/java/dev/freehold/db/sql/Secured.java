package dev.freehold.db.sql;

import java.sql.SQLException;

/**
 * A transaction for each statement, with whose end all that the statement said of its actor is forgotten.
 *
 * <p>A statement in autocommit mode would do without the commit's round trip, and is not reliable: where the driver
 * asks for a description first, the transaction ends between the settings and the statement.
 *
 * @param connections where connections come from
 */
public record Secured(Autocommit connections) implements Connections {
    @Override
    public <T> T with(Action<T> action) throws SQLException {
        return connections.<T, SQLException>transaction(transaction -> transaction.with(action));
    }

    @Override
    public <T, X extends Exception> T transaction(Body<T, X> body) throws X {
        return connections.transaction(body);
    }
}
