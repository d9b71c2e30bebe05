package dev.freehold.db.error;

/** There is no row where one is needed, or none that the actor may see. */
public final class NoRowException extends FreeholdException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what is wrong and how to mend it, without values of rows
     */
    public NoRowException(String message) {
        super(message);
    }
}
