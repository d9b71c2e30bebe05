package dev.freehold.db.error;

/** The rows belong to teams, and the actor names none: say {@code Actor.user(id).inTeam(teamId)}. */
public final class NoTeamException extends FreeholdException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what is wrong and how to mend it, without values of rows
     */
    public NoTeamException(String message) {
        super(message);
    }
}
