package dev.freehold.db.error;

/**
 * A value that PostgreSQL cannot hold, or one in the database that the Java type cannot: NUL in a text, a date out of
 * range or infinite, {@code NaN} in a numeric, a text that is no UUID (class 22). The value itself is not shown.
 */
public final class InvalidValueException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** PostgreSQL's {@code data_exception}, for values that never reached it. */
    private static final Origin NOT_SENT = new Origin("22000", null, null, null);

    /**
     * A value found before it was sent, or after it was received.
     *
     * @param message what is wrong, without the value
     */
    public InvalidValueException(String message) {
        super(message, NOT_SENT);
    }

    /**
     * A value that PostgreSQL refused.
     *
     * @param message what is wrong, without the value
     * @param origin the statement and what PostgreSQL said of it
     */
    public InvalidValueException(String message, Origin origin) {
        super(message, origin);
    }
}
