package dev.freehold.db.error;

/** A column that must have a value was left without (23502). */
public final class NotNullViolationException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message and what is known of the statement.
     *
     * @param message what is wrong, without values of rows
     * @param origin the statement and what PostgreSQL said of it
     */
    public NotNullViolationException(String message, Origin origin) {
        super(message, origin);
    }
}
