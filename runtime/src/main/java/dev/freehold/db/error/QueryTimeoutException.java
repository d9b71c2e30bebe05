package dev.freehold.db.error;

/** The statement took longer than it may, or was cancelled (57014). */
public final class QueryTimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message and what is known of the statement.
     *
     * @param message what is wrong, without values of rows
     * @param origin the statement and what PostgreSQL said of it
     */
    public QueryTimeoutException(String message, Origin origin) {
        super(message, origin);
    }
}
