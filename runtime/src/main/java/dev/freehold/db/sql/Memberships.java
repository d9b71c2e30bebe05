package dev.freehold.db.sql;

import dev.freehold.db.error.NoOrganizationException;
import dev.freehold.db.error.NoTeamException;
import dev.freehold.db.error.NoUserException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Membership;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.util.List;
import java.util.Objects;

/**
 * Writes what the auth server's tables say of whom an actor belongs to. PostgreSQL asks each of them once for a
 * statement, as nothing in them depends on a row.
 */
final class Memberships {
    private final Schema schema;
    private final Naming naming;
    private final Identity who;
    private final Names names;

    Memberships(Schema schema, Naming naming, Identity who, Names names) {
        this.schema = schema;
        this.naming = naming;
        this.who = who;
        this.names = names;
    }

    /** Writes the name of a table. */
    @FunctionalInterface
    interface Naming {
        Sql name(Entity<?> entity, Sql sql);
    }

    /**
     * The organization's id, if the actor belongs to it, with one of the roles if any are named; or if the actor is it.
     */
    void organization(String id, Entity<?> entity, List<String> roles, Sql sql) {
        if (who.userId() == null) {
            requireNoRoles(entity, roles);
            self(id, sql.add("("));
            sql.add(")");
            return;
        }
        Membership members = organizationMembers();
        String alias = names.alias(members.entity());
        sql.add("(select ").column(alias, members.group().name()).add(" from ");
        naming.name(members.entity(), sql).add(" ").add(alias).add(" where ");
        Conjunction where = new Conjunction(" and ");
        belongs(members, alias, id, who.userId(), where);
        existing(members, alias, where);
        roles(members, alias, roles, where);
        sql.add(where.sql()).add(" limit 1)"); // auth servers have no unique key on memberships
    }

    /** The ids of all organizations to which the actor belongs, or the one that it is. */
    private void organizations(Sql sql) {
        if (who.userId() == null) {
            self(Objects.requireNonNull(who.organizationId()), sql); // there is no actor with neither
        } else {
            Membership members = organizationMembers();
            String alias = names.alias(members.entity());
            sql.add("select ").column(alias, members.group().name()).add(" from ");
            naming.name(members.entity(), sql).add(" ").add(alias).add(" where ");
            Conjunction where = new Conjunction(" and ");
            where.and().column(alias, members.user().name()).add(" = ").id(who.userId(), members.user());
            notDeleted(members.entity(), alias, where);
            existing(members, alias, where);
            sql.add(where.sql());
        }
    }

    /** That a column has the id of one of the actor's organizations. */
    void ofOrganizations(Column<?> organization, String alias, Conjunction conditions) {
        Sql in = conditions.and().column(alias, organization.name()).add(" in (");
        organizations(in);
        in.add(")");
    }

    /** The organization's id, if there is such an organization: no key need tie the rows that bear it to its table. */
    private void self(String id, Sql sql) {
        Entity<?> table = organizationTable();
        Column<?> key = table.idColumns().get(0);
        String alias = names.alias(table);
        sql.add("select ").column(alias, key.name()).add(" from ");
        naming.name(table, sql).add(" ").add(alias).add(" where ");
        Conjunction where = new Conjunction(" and ");
        where.and().column(alias, key.name()).add(" = ").id(id, key);
        notDeleted(table, alias, where);
        sql.add(where.sql());
    }

    /** The team's id, if the user belongs to it and to its organization. */
    void team(Entity<?> entity, Sql sql) {
        Membership members = teamMembers();
        String alias = names.alias(members.entity());
        sql.add("(select ").column(alias, members.group().name()).add(" from ");
        naming.name(members.entity(), sql).add(" ").add(alias).add(" where ");
        Conjunction where = new Conjunction(" and ");
        team(members, alias, entity, where);
        sql.add(where.sql()).add(" limit 1)");
    }

    private void team(Membership members, String alias, Entity<?> entity, Conjunction where) {
        String id = teamOf(entity);
        belongs(members, alias, id, userOf(entity), where);
        if (schema.teams().isPresent() && schema.organizationMembers().isPresent()) {
            where.and().add("exists ");
            teamOfOrganization(id, schema.teams().get(), where.sql());
        }
    }

    /** Auth servers keep the teams of who has left; the organization in which the actor acts is the team's. */
    private void teamOfOrganization(String id, Entity<?> teams, Sql sql) {
        Column<?> key = teams.idColumns().get(0);
        String alias = names.alias(teams);
        sql.add("(select 1 from ");
        naming.name(teams, sql).add(" ").add(alias).add(" where ");
        Conjunction where = new Conjunction(" and ");
        where.and().column(alias, key.name()).add(" = ").id(id, key);
        Column<?> organization = ((Scoping.MemberOf) teams.scoping()).organization();
        if (who.organizationId() == null) {
            ofOrganizations(organization, alias, where);
        } else {
            Sql is = where.and().column(alias, organization.name()).add(" = ");
            organization(who.organizationId(), teams, List.of(), is);
        }
        notDeleted(teams, alias, where);
        sql.add(where.sql()).add(")");
    }

    /**
     * Oneself, unless the actor is an organization, and the members of one's organizations; a union, as PostgreSQL
     * reads the whole table for an OR with a subquery.
     */
    void colleagues(Column<?> id, String alias, Conjunction conditions) {
        Sql is = conditions.and().column(alias, id.name());
        if (who.userId() != null && schema.organizationMembers().isEmpty()) {
            is.add(" = ").id(who.userId(), id);
            return;
        }
        Membership members = organizationMembers();
        String member = names.alias(members.entity());
        is.add(" in (select ");
        if (who.userId() != null) {
            is.id(who.userId(), id).add(" union all select ");
        }
        is.column(member, members.user().name());
        naming.name(members.entity(), is.add(" from ")).add(" ").add(member).add(" where ");
        Conjunction where = new Conjunction(" and ");
        ofOrganizations(members.group(), member, where);
        notDeleted(members.entity(), member, where);
        is.add(where.sql()).add(")");
    }

    /**
     * Sets the column of the organization to what the membership says, so that without a membership there is no row to
     * insert.
     */
    void insertOrganization(Insertion insertion, Column<?> column, List<String> roles) {
        String id = organizationOf(insertion.entity());
        if (who.userId() == null) {
            requireNoRoles(insertion.entity(), roles);
            Entity<?> table = organizationTable();
            Column<?> key = table.idColumns().get(0);
            String alias = source(insertion, column, table, key);
            insertion.where().and().column(alias, key.name()).add(" = ").id(id, key);
            notDeleted(table, alias, insertion.where());
        } else {
            Membership members = organizationMembers();
            String alias = source(insertion, column, members.entity(), members.group());
            belongs(members, alias, id, who.userId(), insertion.where());
            existing(members, alias, insertion.where());
            roles(members, alias, roles, insertion.where());
        }
    }

    /** The same for the column of the team. */
    void insertTeam(Insertion insertion, Column<?> column) {
        Membership members = teamMembers();
        String alias = source(insertion, column, members.entity(), members.group());
        team(members, alias, insertion.entity(), insertion.where());
    }

    /**
     * That the team is one of the organization, whoever belongs to them: no key says it, as both are the auth server's.
     */
    void requireTeam(Insertion insertion) {
        schema.teams().ifPresent(teams -> {
            Entity<?> entity = insertion.entity();
            Column<?> key = teams.idColumns().get(0);
            Column<?> organization = ((Scoping.MemberOf) teams.scoping()).organization();
            String alias = names.alias(teams);
            Sql exists = insertion.where().and().add("exists (select 1 from ");
            naming.name(teams, exists).add(" ").add(alias).add(" where ");
            Conjunction is = new Conjunction(" and ");
            is.and().column(alias, key.name()).add(" = ").id(teamOf(entity), key);
            is.and().column(alias, organization.name()).add(" = ").id(organizationOf(entity), organization);
            exists.add(is.sql()).add(")");
        });
    }

    private String source(Insertion insertion, Column<?> column, Entity<?> table, Column<?> value) {
        String alias = names.alias(table);
        insertion.set(column, new Sql().column(alias, value.name()));
        naming.name(table, insertion.source()).add(" ").add(alias);
        return alias;
    }

    private static void belongs(Membership members, String alias, String group, String user, Conjunction where) {
        where.and().column(alias, members.user().name()).add(" = ").id(user, members.user());
        where.and().column(alias, members.group().name()).add(" = ").id(group, members.group());
        notDeleted(members.entity(), alias, where);
    }

    /** An organization that is marked as deleted has no members. */
    private void existing(Membership members, String alias, Conjunction where) {
        schema.organizations().filter(table -> table.deleted().isPresent()).ifPresent(table -> {
            String organization = names.alias(table);
            Sql exists = where.and().add("exists (select 1 from ");
            naming.name(table, exists).add(" ").add(organization).add(" where ");
            Conjunction is = new Conjunction(" and ");
            is.and()
                    .column(organization, table.idColumns().get(0).name())
                    .add(" = ")
                    .column(alias, members.group().name());
            notDeleted(table, organization, is);
            exists.add(is.sql()).add(")");
        });
    }

    /** Auth servers keep several roles in one text, {@code admin,sale}. */
    private static void roles(Membership members, String alias, List<String> roles, Conjunction where) {
        Column<?> column = members.roles();
        if (!roles.isEmpty() && column != null) {
            where.and()
                    .add("regexp_split_to_array(btrim(")
                    .column(alias, column.name())
                    .add("::text), '\\s*,\\s*') && ")
                    .array(SqlType.TEXT, roles);
        }
    }

    /**
     * Leaves out the rows that are marked as deleted. In what makes the actor one, membership or organization, always:
     * to see them is not to be them.
     */
    static void notDeleted(Entity<?> entity, String alias, Conjunction conditions) {
        entity.deleted()
                .ifPresent(
                        column -> conditions.and().column(alias, column.name()).add(" is null"));
    }

    private Membership organizationMembers() {
        return schema.organizationMembers().orElseThrow();
    }

    private Membership teamMembers() {
        return schema.teamMembers().orElseThrow();
    }

    private Entity<?> organizationTable() {
        return schema.organizations()
                .orElseThrow(() -> new IllegalStateException("the schema " + schema
                        + " names no table of organizations, in which an actor that is one could be found:"
                        + " Schema.Builder.organizations(...)"));
    }

    private static void requireNoRoles(Entity<?> entity, List<String> roles) {
        if (!roles.isEmpty()) {
            throw new NoUserException("The rows of " + entity.name() + " are for members with one of the roles "
                    + String.join(", ", roles) + ", and the actor is an organization, which has none: say"
                    + " Actor.user(id).inOrganization(organizationId).");
        }
    }

    String userOf(Entity<?> entity) {
        return userOf(who, entity);
    }

    static String userOf(Identity who, Entity<?> entity) {
        if (who.userId() == null) {
            throw new NoUserException("The rows of " + entity.name()
                    + " belong to users, and the actor is an organization: say Actor.user(id).");
        }
        return who.userId();
    }

    String organizationOf(Entity<?> entity) {
        return organizationOf(who, entity);
    }

    static String organizationOf(Identity who, Entity<?> entity) {
        if (who.organizationId() == null) {
            throw new NoOrganizationException(
                    "The rows of " + entity.name() + " belong to organizations, and the actor names"
                            + " none: say Actor.user(id).inOrganization(organizationId).");
        }
        return who.organizationId();
    }

    static String teamOf(Identity who, Entity<?> entity) {
        if (who.teamId() == null) {
            throw new NoTeamException("The rows of " + entity.name()
                    + " belong to teams, and the actor names none: say Actor.user(id).inTeam(teamId).");
        }
        return who.teamId();
    }

    private String teamOf(Entity<?> entity) {
        return teamOf(who, entity);
    }
}
