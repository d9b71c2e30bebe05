package dev.freehold.db.error;

/**
 * The user to whom a row would refer is not yet in the table of users, which something fills shortly after a sign-up:
 * {@code neon_auth.users_sync}. A retry after a second mostly succeeds. Nothing tells such a user from one who does not
 * exist at all, so a program gives up after some tries; {@code foreignKey = false} on the reference does without the
 * user.
 */
public final class OwnerNotSyncedException extends ForeignKeyViolationException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message and what is known of the statement.
     *
     * @param message what is wrong and how to mend it, without values of rows
     * @param origin the statement and what PostgreSQL said of it
     */
    public OwnerNotSyncedException(String message, Origin origin) {
        super(message, origin);
    }
}
