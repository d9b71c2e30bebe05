package dev.freehold.db.error;

/**
 * Nothing was written: the actor is no member of the organization or team, lacks the role that writing the table needs,
 * or, for an insert, the row it hangs on is not in the actor's scope.
 */
public final class NotAMemberException extends FreeholdException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what is wrong and how to mend it, without values of rows
     */
    public NotAMemberException(String message) {
        super(message);
    }
}
