package dev.freehold.db.error;

/** A row breaks a check constraint (23514). */
public final class CheckViolationException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message and what is known of the statement.
     *
     * @param message what is wrong, without values of rows
     * @param origin the statement and what PostgreSQL said of it
     */
    public CheckViolationException(String message, Origin origin) {
        super(message, origin);
    }
}
