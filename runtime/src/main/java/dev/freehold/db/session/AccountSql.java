package dev.freehold.db.session;

import dev.freehold.db.schema.AuthNames.Role;
import dev.freehold.db.schema.Schema;
import java.util.Optional;

/**
 * The part of a statement that asks after the user whom a credential names, for {@link Account} to read: is the user
 * there and not banned, and do the memberships hold now. What the auth schema does not have is null.
 */
final class AccountSql {
    private final NamedTable user;
    private final Optional<NamedTable> member;
    private final Optional<NamedTable> organization;
    private final Optional<NamedTable> team;
    private final Optional<NamedTable> teamMember;

    AccountSql(Schema schema) {
        this.user = NamedTable.require(
                schema, Role.USER, "u", "The generated AppSchema.SCHEMA names it: open the sessions with that.");
        this.member = NamedTable.find(schema, Role.MEMBER, "m")
                .filter(table -> table.has("userId") && table.has("organizationId"));
        this.organization = NamedTable.find(schema, Role.ORGANIZATION, "o");
        this.team = NamedTable.find(schema, Role.TEAM, "t").filter(table -> table.has("organizationId"));
        this.teamMember = NamedTable.find(schema, Role.TEAM_MEMBER, "w")
                .filter(table -> table.has("userId") && table.has("teamId"));
    }

    /** What is selected, beside a join by {@link #user} and {@link #memberships}. */
    String items() {
        return user.id() + "::text as user_id, " + banned() + " as banned, " + user.textIfAny("role")
                + " as user_roles, active.organization_id, active.organization_roles, active.team_id";
    }

    /** Joins the user, unless deleted, whose id is an expression of the same type. */
    String user(String id) {
        return "left join " + user.from() + " on " + user.id() + " = " + id + user.andAlive();
    }

    /** Joins the user, unless deleted, whose id is a text. */
    String userOfText(String id) {
        return user(user.idOf(id));
    }

    /** Joins the user's memberships in the organization and the team of these ids, which are texts. */
    String memberships(String organizationId, String teamId) {
        if (member.isEmpty() || organization.isEmpty()) {
            return none();
        }
        String active = organization.get().idOf(organizationId);
        // Auth servers have no unique key on memberships, so there may be several, with other roles.
        return "left join lateral (select " + member.get().text("organizationId")
                + " as organization_id, string_agg(" + member.get().textIfAny("role") + ", ',') as organization_roles, "
                + team(active, teamId) + " as team_id from " + member.get().from()
                + " where " + member.get().column("userId") + " = " + user.id()
                + " and " + member.get().column("organizationId") + " = " + active
                + member.get().andAlive()
                + " group by " + member.get().column("organizationId") + ") active on true";
    }

    /** No memberships: for credentials that name none. */
    String none() {
        return "cross join (select null::text as organization_id, null::text as organization_roles,"
                + " null::text as team_id) active";
    }

    private String team(String organizationId, String teamId) {
        if (team.isEmpty() || teamMember.isEmpty()) {
            return "null::text";
        }
        return "(select " + team.get().id() + "::text from " + team.get().from()
                + " join " + teamMember.get().from() + " on " + teamMember.get().column("teamId") + " = "
                + team.get().id()
                + " where " + team.get().id() + " = " + team.get().idOf(teamId)
                + " and " + team.get().column("organizationId") + " = " + organizationId
                + " and " + teamMember.get().column("userId") + " = " + user.id()
                + team.get().andAlive() + teamMember.get().andAlive() + " limit 1)";
    }

    /** A ban without an end, or with one to come. */
    private String banned() {
        String banned = "false";
        if (user.has("banned")) {
            banned = "coalesce(" + user.column("banned")
                    + (user.has("banExpires")
                            ? " and (" + user.column("banExpires") + " is null or " + user.age("banExpires") + " < 0)"
                            : "")
                    + ", false)";
        }
        return user.has("bannedUntil")
                ? "(" + banned + " or coalesce(" + user.age("bannedUntil") + " < 0, false))"
                : banned;
    }
}
