package dev.freehold.db;

import dev.freehold.db.sql.Identity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a user, and in which organization and team. Ids are kept as text, whatever type they have in the database.
 * That the user belongs to the organization and the team is not taken from here: every statement asks the database.
 *
 * <pre>{@code
 * Rows rows = db.as(Actor.user(userId).inOrganization(organizationId));
 * }</pre>
 *
 * @param userId the user's id
 * @param organizationId the id of the organization in which the user acts, null for none
 * @param teamId the id of the team in which the user acts, null for none
 */
public record Actor(
        String userId,
        @Nullable String organizationId,
        @Nullable String teamId) {
    /**
     * Checks the ids.
     *
     * @param userId the user's id
     * @param organizationId the organization's id or null
     * @param teamId the team's id or null
     * @throws IllegalArgumentException if one is blank
     */
    public Actor {
        requireId(userId, "user");
        if (organizationId != null) {
            requireId(organizationId, "organization");
        }
        if (teamId != null) {
            requireId(teamId, "team");
        }
    }

    /**
     * A user who acts in no organization yet.
     *
     * @param id the user's id
     * @return the actor
     * @throws IllegalArgumentException if the id is blank
     */
    public static Actor user(String id) {
        return new Actor(id, null, null);
    }

    /**
     * A user who acts in no organization yet.
     *
     * @param id the user's id
     * @return the actor
     */
    public static Actor user(UUID id) {
        return user(id.toString());
    }

    /**
     * A user who acts in no organization yet.
     *
     * @param id the user's id
     * @return the actor
     */
    public static Actor user(long id) {
        return user(String.valueOf(id));
    }

    /**
     * The same user, acting in an organization.
     *
     * @param id the organization's id
     * @return the actor
     * @throws IllegalArgumentException if the id is blank
     */
    public Actor inOrganization(String id) {
        return new Actor(userId, id, teamId);
    }

    /**
     * The same user, acting in an organization.
     *
     * @param id the organization's id
     * @return the actor
     */
    public Actor inOrganization(UUID id) {
        return inOrganization(id.toString());
    }

    /**
     * The same user, acting in an organization.
     *
     * @param id the organization's id
     * @return the actor
     */
    public Actor inOrganization(long id) {
        return inOrganization(String.valueOf(id));
    }

    /**
     * The same user, acting in a team.
     *
     * @param id the team's id
     * @return the actor
     * @throws IllegalArgumentException if the id is blank
     */
    public Actor inTeam(String id) {
        return new Actor(userId, organizationId, id);
    }

    /**
     * The same user, acting in a team.
     *
     * @param id the team's id
     * @return the actor
     */
    public Actor inTeam(UUID id) {
        return inTeam(id.toString());
    }

    /**
     * The same user, acting in a team.
     *
     * @param id the team's id
     * @return the actor
     */
    public Actor inTeam(long id) {
        return inTeam(String.valueOf(id));
    }

    Identity identity() {
        return new Identity(userId, organizationId, teamId);
    }

    private static void requireId(String id, String whose) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("the id of the " + whose + " is blank");
        }
    }
}
