package dev.freehold.security.differential;

import dev.freehold.db.Actor;
import org.jspecify.annotations.Nullable;

/** Who asks: a user, perhaps in an organization and a team, or an organization itself. */
record Who(
        @Nullable String user,
        @Nullable String organization,
        @Nullable String team) {
    Actor actor() {
        if (user == null) {
            return Actor.organization(String.valueOf(organization));
        }
        Actor actor = Actor.user(user);
        if (organization != null) {
            actor = actor.inOrganization(organization);
        }
        return team == null ? actor : actor.inTeam(team);
    }
}
