package dev.freehold.db.error;

/**
 * A reference points at no row, or at a row of another tenant, or a row is still referred to (23503). If it points at a
 * user who may still arrive, it is an {@link OwnerNotSyncedException}.
 */
public sealed class ForeignKeyViolationException extends DatabaseException permits OwnerNotSyncedException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message and what is known of the statement.
     *
     * @param message what is wrong, without values of rows
     * @param origin the statement and what PostgreSQL said of it
     */
    public ForeignKeyViolationException(String message, Origin origin) {
        super(message, origin);
    }
}
