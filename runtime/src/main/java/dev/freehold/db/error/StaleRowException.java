package dev.freehold.db.error;

/**
 * The row that was to be changed or deleted is no longer as it was read, or no longer there, or not in sight of the
 * actor. Who reads it again sees which, and can decide again.
 */
public final class StaleRowException extends FreeholdException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what is wrong and how to mend it, without values of rows
     */
    public StaleRowException(String message) {
        super(message);
    }
}
