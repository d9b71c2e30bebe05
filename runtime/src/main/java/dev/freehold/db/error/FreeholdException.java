package dev.freehold.db.error;

/** Anything that Freehold reports while a program runs; no message of it contains a value of a row. */
public class FreeholdException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what is wrong and how to mend it, without values of rows
     */
    public FreeholdException(String message) {
        super(message);
    }
}
