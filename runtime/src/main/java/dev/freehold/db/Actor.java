package dev.freehold.db;

import dev.freehold.db.sql.Identity;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a user, and in which organization and team; or an organization itself, as by a key of its own. Ids are kept
 * as text, whatever type they have in the database. That the user belongs to the organization and the team is not taken
 * from here: every statement asks the database.
 *
 * <pre>{@code
 * Rows rows = db.as(Actor.user(userId).inOrganization(organizationId));
 * }</pre>
 *
 * <p>Roles are for the program to look at, and decide nothing about rows. They are what the database said when the
 * actor was made; without a check of a credential there are none.
 *
 * @param userId the user's id, null if the organization itself acts
 * @param organizationId the id of the organization in which the user acts, or that acts; null for none
 * @param teamId the id of the team in which the user acts, null for none
 * @param organizationRoles what the user is in the organization, such as {@code owner}
 * @param userRoles what the user is in the whole application, such as {@code admin}
 * @param impersonatorId the id of the user who acts as this one, null if the user acts
 */
public record Actor(
        @Nullable String userId,
        @Nullable String organizationId,
        @Nullable String teamId,
        Set<String> organizationRoles,
        Set<String> userRoles,
        @Nullable String impersonatorId) {
    /**
     * Checks the ids, and keeps copies of the roles in their order.
     *
     * @param userId the user's id or null
     * @param organizationId the organization's id or null
     * @param teamId the team's id or null
     * @param organizationRoles the roles in the organization
     * @param userRoles the roles in the application
     * @param impersonatorId the id of the user who acts as this one or null
     * @throws IllegalArgumentException if an id is blank, if there is neither a user nor an organization, or if an
     *     organization without a user has what only users have
     */
    public Actor {
        requireId(userId, "user");
        requireId(organizationId, "organization");
        requireId(teamId, "team");
        requireId(impersonatorId, "impersonator");
        organizationRoles = copy(organizationRoles);
        userRoles = copy(userRoles);
        if (userId == null) {
            if (organizationId == null) {
                throw new IllegalArgumentException("an actor is a user or an organization: both ids are null");
            }
            if (teamId != null || impersonatorId != null || !organizationRoles.isEmpty() || !userRoles.isEmpty()) {
                throw new IllegalArgumentException(
                        "an organization that acts itself has no team, no roles and no impersonator; a user has them");
            }
        }
    }

    /**
     * A user without roles.
     *
     * @param userId the user's id
     * @param organizationId the organization's id or null
     * @param teamId the team's id or null
     * @throws NullPointerException if there is no user
     * @throws IllegalArgumentException if an id is blank
     */
    public Actor(String userId, @Nullable String organizationId, @Nullable String teamId) {
        // a user who is forgotten must not become an organization that acts
        this(Objects.requireNonNull(userId, "userId"), organizationId, teamId, Set.of(), Set.of(), null);
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
     * An organization that acts itself, such as by an API key of its own: it sees the rows of the organization, and
     * none that belong to a user or a team.
     *
     * @param id the organization's id
     * @return the actor
     * @throws IllegalArgumentException if the id is blank
     */
    public static Actor organization(String id) {
        return new Actor(null, Objects.requireNonNull(id, "id"), null, Set.of(), Set.of(), null);
    }

    /**
     * An organization that acts itself.
     *
     * @param id the organization's id
     * @return the actor
     */
    public static Actor organization(UUID id) {
        return organization(id.toString());
    }

    /**
     * An organization that acts itself.
     *
     * @param id the organization's id
     * @return the actor
     */
    public static Actor organization(long id) {
        return organization(String.valueOf(id));
    }

    /**
     * The same user, acting in an organization; the roles in another one do not go along.
     *
     * @param id the organization's id
     * @return the actor
     * @throws IllegalArgumentException if the id is blank
     * @throws IllegalStateException if the actor is an organization
     */
    public Actor inOrganization(String id) {
        requireUser();
        return new Actor(userId, id, teamId, Set.of(), userRoles, impersonatorId);
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
     * @throws IllegalStateException if the actor is an organization
     */
    public Actor inTeam(String id) {
        requireUser();
        return new Actor(userId, organizationId, id, organizationRoles, userRoles, impersonatorId);
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

    /**
     * The same user, with these roles in the organization and no others.
     *
     * @param roles the roles
     * @return the actor
     * @throws IllegalStateException if the actor is an organization
     */
    public Actor withOrganizationRoles(Set<String> roles) {
        requireUser();
        return new Actor(userId, organizationId, teamId, roles, userRoles, impersonatorId);
    }

    /**
     * The same user, with these roles in the application and no others.
     *
     * @param roles the roles
     * @return the actor
     * @throws IllegalStateException if the actor is an organization
     */
    public Actor withUserRoles(Set<String> roles) {
        requireUser();
        return new Actor(userId, organizationId, teamId, organizationRoles, roles, impersonatorId);
    }

    /**
     * The same user, as whom another one acts: whom to name in an audit.
     *
     * @param id the other user's id
     * @return the actor
     * @throws IllegalArgumentException if the id is blank
     * @throws IllegalStateException if the actor is an organization
     */
    public Actor impersonatedBy(String id) {
        requireUser();
        return new Actor(userId, organizationId, teamId, organizationRoles, userRoles, id);
    }

    Identity identity() {
        return new Identity(userId, organizationId, teamId);
    }

    private void requireUser() {
        if (userId == null) {
            throw new IllegalStateException("the actor is an organization, which acts in itself, in no team and without"
                    + " roles: begin with Actor.user(id)");
        }
    }

    private static Set<String> copy(Set<String> roles) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }

    private static void requireId(@Nullable String id, String whose) {
        if (id != null && id.isBlank()) {
            throw new IllegalArgumentException("the id of the " + whose + " is blank");
        }
    }
}
