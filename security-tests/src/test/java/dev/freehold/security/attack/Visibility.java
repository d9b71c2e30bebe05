package dev.freehold.security.attack;

import dev.freehold.db.Actor;
import java.util.List;

/** Says who may see what, by the memberships alone: the promise in code that shares nothing with the runtime. */
final class Visibility {
    private final Tenants tenants;

    Visibility(Tenants tenants) {
        this.tenants = tenants;
    }

    boolean sees(Who who, Domain domain) {
        Actor actor = who.actor();
        if (domain instanceof Domain.Tenant tenant) {
            return (tenant.organization() == null || actsIn(actor, tenant.organization()))
                    && (tenant.team() == null || actsInTeam(actor, tenant.team()))
                    && (tenant.owner() == null || tenant.owner().equals(actor.userId()))
                    && (tenant.roles().isEmpty() || hasRole(actor, tenant.roles()));
        } else if (domain instanceof Domain.Person person) {
            return person.user().equals(actor.userId())
                    || organizations(actor).stream()
                            .anyMatch(organization -> tenants.isMember(person.user(), organization));
        } else if (domain instanceof Domain.Belonging belonging) {
            return belonging.user().equals(actor.userId());
        } else if (domain instanceof Domain.Shared shared) {
            return organizations(actor).contains(shared.organization());
        }
        return domain instanceof Domain.Everyone;
    }

    /** The same for the author of a row, who is shown beside it even after having left. */
    boolean seesAuthor(Who who, Domain domain) {
        return sees(who, domain)
                || domain instanceof Domain.Person person
                        && organizations(who.actor()).stream()
                                .anyMatch(organization -> tenants.wasMember(person.user(), organization));
    }

    private boolean actsIn(Actor actor, String organization) {
        return organization.equals(actor.organizationId())
                && (actor.userId() == null
                        ? tenants.isOrganization(organization)
                        : tenants.isMember(actor.userId(), organization));
    }

    /** A team counts within its organization: for its members, and for those who act in it or in none. */
    private boolean actsInTeam(Actor actor, String team) {
        String organization = tenants.organizationOf(team);
        return team.equals(actor.teamId())
                && actor.userId() != null
                && organization != null
                && tenants.isTeamMember(actor.userId(), team)
                && tenants.isMember(actor.userId(), organization)
                && (actor.organizationId() == null || actor.organizationId().equals(organization));
    }

    private boolean hasRole(Actor actor, List<String> roles) {
        return actor.userId() != null
                && actor.organizationId() != null
                && tenants.roles(actor.userId(), actor.organizationId()).stream()
                        .anyMatch(roles::contains);
    }

    private List<String> organizations(Actor actor) {
        if (actor.userId() != null) {
            return tenants.organizationsOf(actor.userId());
        }
        String itself = String.valueOf(actor.organizationId());
        return tenants.isOrganization(itself) ? List.of(itself) : List.of();
    }
}
