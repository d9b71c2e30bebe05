package dev.freehold.db.error;

/**
 * The rows belong to users, or name the user who wrote them, and the actor is an organization: say
 * {@code Actor.user(id)}.
 */
public final class NoUserException extends FreeholdException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what is wrong and how to mend it, without values of rows
     */
    public NoUserException(String message) {
        super(message);
    }
}
