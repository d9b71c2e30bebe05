package dev.freehold.db.error;

/** There is no connection to PostgreSQL, or it broke (class 08), or the pool has none left. */
public final class ConnectionException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message and what is known of the statement.
     *
     * @param message what is wrong, without values of rows
     * @param origin the statement and what PostgreSQL said of it
     */
    public ConnectionException(String message, Origin origin) {
        super(message, origin);
    }
}
