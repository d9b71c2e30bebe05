package dev.freehold.db.error;

/** There are several rows where {@code one()} allows one. */
public final class TooManyRowsException extends FreeholdException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what is wrong and how to mend it, without values of rows
     */
    public TooManyRowsException(String message) {
        super(message);
    }
}
