package dev.freehold.db.error;

/** Another row has these values already (23505); {@link #constraint()} says of which key. */
public final class UniqueViolationException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message and what is known of the statement.
     *
     * @param message what is wrong, without values of rows
     * @param origin the statement and what PostgreSQL said of it
     */
    public UniqueViolationException(String message, Origin origin) {
        super(message, origin);
    }
}
