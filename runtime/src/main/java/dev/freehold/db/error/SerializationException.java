package dev.freehold.db.error;

/** Two transactions were in each other's way (40001, or the deadlock 40P01): do the whole transaction again. */
public final class SerializationException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message and what is known of the statement.
     *
     * @param message what is wrong, without values of rows
     * @param origin the statement and what PostgreSQL said of it
     */
    public SerializationException(String message, Origin origin) {
        super(message, origin);
    }
}
