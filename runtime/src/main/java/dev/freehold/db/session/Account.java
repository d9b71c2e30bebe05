package dev.freehold.db.session;

import dev.freehold.db.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the database says of the user whom a credential names.
 *
 * @param userId the user's id, null if there is no such user any more
 * @param banned whether the user is banned now
 * @param userRoles what the user is in the application, as the auth server writes it
 * @param organizationId the organization, null if none is named or the user is no member of it now
 * @param organizationRoles what the user is there
 * @param teamId the team, null if none is named, it is not of that organization, or the user is no member of it now
 */
record Account(
        @Nullable String userId,
        boolean banned,
        @Nullable String userRoles,
        @Nullable String organizationId,
        @Nullable String organizationRoles,
        @Nullable String teamId) {
    /** Reads the items of {@link AccountSql}. */
    static Account read(ResultSet results) throws SQLException {
        return new Account(
                results.getString("user_id"),
                results.getBoolean("banned"),
                results.getString("user_roles"),
                results.getString("organization_id"),
                results.getString("organization_roles"),
                results.getString("team_id"));
    }

    Verdict verdict(@Nullable String impersonatorId) {
        if (userId == null || userId.isBlank()) {
            return Verdict.refused(Refusal.OWNER_GONE);
        }
        if (banned) {
            return Verdict.refused(Refusal.BANNED);
        }
        Actor actor = Actor.user(userId).withUserRoles(roles(userRoles));
        if (organizationId != null) {
            actor = actor.inOrganization(organizationId).withOrganizationRoles(roles(organizationRoles));
        }
        if (teamId != null) {
            actor = actor.inTeam(teamId);
        }
        return Verdict.accepted(
                impersonatorId == null || impersonatorId.isBlank() ? actor : actor.impersonatedBy(impersonatorId));
    }

    /** Better Auth writes several roles into one text, with commas between them. */
    private static Set<String> roles(@Nullable String text) {
        if (text == null) {
            return Set.of();
        }
        Set<String> roles = new LinkedHashSet<>();
        for (String role : text.split(",", -1)) {
            if (!role.isBlank()) {
                roles.add(role.strip());
            }
        }
        return Collections.unmodifiableSet(roles);
    }
}
