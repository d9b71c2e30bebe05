package dev.freehold.db.error;

/**
 * The rows belong to organizations, and the actor names none: say
 * {@code Actor.user(id).inOrganization(organizationId)}.
 */
public final class NoOrganizationException extends FreeholdException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what is wrong and how to mend it, without values of rows
     */
    public NoOrganizationException(String message) {
        super(message);
    }
}
