package dev.freehold.db.sql;

import dev.freehold.db.error.NoOrganizationException;
import dev.freehold.db.error.NoTeamException;
import dev.freehold.db.error.NoUserException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Membership;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names tables, and narrows each to the rows that its actor may see. No other class can write the name of a table, so
 * that no statement can name one without its conditions.
 */
final class Scope {
    private final Schema schema;
    private final @Nullable Identity identity;
    private final boolean withDeleted;

    private Scope(Schema schema, @Nullable Identity identity, boolean withDeleted) {
        this.schema = schema;
        this.identity = identity;
        this.withDeleted = withDeleted;
    }

    static Scope of(Schema schema, Identity identity) {
        return new Scope(schema, identity, false);
    }

    /** No narrowing at all: only {@code Unscoped} asks for it. */
    static Scope unlimited(Schema schema) {
        return new Scope(schema, null, false);
    }

    /** The same actor, who sees rows that are marked as deleted, too. */
    Scope withDeleted() {
        return new Scope(schema, identity, true);
    }

    boolean isWithDeleted() {
        return withDeleted;
    }

    Schema schema() {
        return schema;
    }

    /** Names a table in {@code from}, and adds to {@code conditions} which of its rows the actor may see. */
    void table(Entity<?> entity, String alias, Names names, Sql from, Conjunction conditions) {
        name(entity, from).add(" ").add(alias);
        if (identity != null) {
            narrow(entity, alias, names, identity, conditions);
        }
        if (!withDeleted) {
            notDeleted(entity, alias, conditions);
        }
    }

    /** The same for rows that are to be changed: of those that the actor may see, all but other people's mirrors. */
    void changed(Entity<?> entity, String alias, Names names, Sql from, Conjunction conditions) {
        if (identity != null && entity.scoping() instanceof Scoping.Mirror mirror) {
            name(entity, from).add(" ").add(alias);
            conditions.and().column(alias, mirror.id().name()).add(" = ").id(userOf(identity, entity), mirror.id());
        } else {
            table(entity, alias, names, from, conditions);
        }
    }

    /**
     * Names the table to which a row refers, that itself is narrowed, and adds to {@code on} which rows the actor may
     * see there.
     *
     * @return whether anything was added, so that the row may be missing for this actor
     */
    boolean target(
            Entity<?> source,
            Reference reference,
            Entity<?> target,
            String alias,
            Names names,
            Sql from,
            Conjunction on) {
        // A row that the key ties to the same tenant was narrowed with its source.
        boolean isUser = target.scoping() instanceof Scoping.Self || target.scoping() instanceof Scoping.Mirror;
        boolean narrowed =
                isUser ? isSettled(source, reference) : isTied(source.scoping(), reference, target.scoping());
        Conjunction narrowing = new Conjunction(" and ");
        if (narrowed) {
            name(target, from).add(" ").add(alias);
            if (!withDeleted) {
                notDeleted(target, alias, narrowing);
            }
        } else {
            table(target, alias, names, from, narrowing);
        }
        if (narrowing.isEmpty()) {
            return false;
        }
        on.and().add(narrowing.sql());
        return true;
    }

    /**
     * Names the table of an insert, and adds what its author decides: the columns of the scope, and the memberships
     * without which nothing is inserted.
     */
    void insert(Insertion insertion, Identity author, Names names) {
        Entity<?> entity = insertion.entity();
        requireWritable(entity);
        requireOwn(entity);
        name(entity, insertion.into());
        Scoping scoping = entity.scoping();
        if (scoping instanceof Scoping.Owner owner) {
            insertion.set(owner.column(), new Sql().id(userOf(author, entity), owner.column()));
        } else if (scoping instanceof Scoping.Tenant tenant) {
            insertion.attribute(tenant.owner(), author);
            if (tenant.organization() != null) {
                organization(insertion, tenant.organization(), author, names);
            }
            if (tenant.team() != null) {
                member(insertion, tenant.team(), teamMembers(), teamOf(author, entity), userOf(author, entity), names);
            }
        } else if (scoping instanceof Scoping.Through through) {
            insertion.attribute(through.owner(), author);
            if (identity != null) {
                parent(insertion, through, names);
            }
        } else if (!(scoping instanceof Scoping.None)) {
            throw new IllegalStateException("no rule to insert by " + scoping);
        }
    }

    /** The one place where the name of a table is written. */
    private Sql name(Entity<?> entity, Sql sql) {
        schema.requireEntity(entity);
        return sql.identifier(entity.schemaName()).add(".").identifier(entity.tableName());
    }

    private void narrow(Entity<?> entity, String alias, Names names, Identity who, Conjunction conditions) {
        Scoping scoping = entity.scoping();
        if (scoping instanceof Scoping.Owner owner) {
            conditions.and().column(alias, owner.column().name()).add(" = ").id(userOf(who, entity), owner.column());
        } else if (scoping instanceof Scoping.Tenant tenant) {
            if (tenant.organization() != null) {
                Sql is = conditions
                        .and()
                        .column(alias, tenant.organization().name())
                        .add(" = ");
                organization(organizationOf(who, entity), who, names, is);
            }
            if (tenant.team() != null) {
                Sql is = conditions.and().column(alias, tenant.team().name()).add(" = ");
                membership(teamMembers(), teamOf(who, entity), userOf(who, entity), names, is);
            }
        } else if (scoping instanceof Scoping.Through through) {
            Entity<?> parent = through.parent().get();
            String parentAlias = names.alias(parent);
            Conjunction where = new Conjunction(" and ");
            where.tie(through.reference(), alias, parent, parentAlias);
            exists(parent, parentAlias, names, where, conditions);
        } else if (scoping instanceof Scoping.Self self) {
            colleagues(self.id(), alias, who, names, conditions);
        } else if (scoping instanceof Scoping.Mirror mirror) {
            colleagues(mirror.id(), alias, who, names, conditions);
        } else if (scoping instanceof Scoping.MemberOf memberOf) {
            Sql in = conditions
                    .and()
                    .column(alias, memberOf.organization().name())
                    .add(" in (");
            organizations(who, names, in);
            in.add(")");
        } else if (scoping instanceof Scoping.Hidden) {
            conditions.and().add("false");
        } else if (!(scoping instanceof Scoping.None)) {
            throw new IllegalStateException("no rule for " + scoping); // a new rule must not mean no rule
        }
    }

    /** The organization's id, if the actor belongs to it or is it. */
    private void organization(String id, Identity who, Names names, Sql sql) {
        if (who.userId() == null) {
            self(id, names, sql.add("("));
            sql.add(")");
        } else {
            membership(organizationMembers(), id, who.userId(), names, sql);
        }
    }

    /** The ids of all organizations to which the actor belongs, or the one that it is. */
    private void organizations(Identity who, Names names, Sql sql) {
        if (who.userId() == null) {
            self(itself(who), names, sql);
        } else {
            memberships(organizationMembers(), who.userId(), names, sql);
        }
    }

    /** The organization's id, if there is such an organization: no key need tie the rows that bear it to its table. */
    private void self(String id, Names names, Sql sql) {
        Entity<?> table = organizationTable();
        Column<?> key = table.idColumns().get(0);
        String alias = names.alias(table);
        sql.add("select ").column(alias, key.name()).add(" from ");
        name(table, sql).add(" ").add(alias).add(" where ");
        Conjunction where = new Conjunction(" and ");
        where.and().column(alias, key.name()).add(" = ").id(id, key);
        notDeleted(table, alias, where);
        sql.add(where.sql());
    }

    /**
     * The group's id, if the user belongs to it; PostgreSQL asks once for a statement, as nothing in it depends on a
     * row.
     */
    private void membership(Membership members, String group, String user, Names names, Sql sql) {
        String alias = names.alias(members.entity());
        sql.add("(select ").column(alias, members.group().name()).add(" from ");
        name(members.entity(), sql).add(" ").add(alias).add(" where ");
        Conjunction where = new Conjunction(" and ");
        belongs(members, alias, group, user, where);
        sql.add(where.sql()).add(" limit 1)"); // auth servers have no unique key on memberships
    }

    private static void belongs(Membership members, String alias, String group, String user, Conjunction where) {
        where.and().column(alias, members.user().name()).add(" = ").id(user, members.user());
        where.and().column(alias, members.group().name()).add(" = ").id(group, members.group());
        notDeleted(members.entity(), alias, where);
    }

    /**
     * Leaves out the rows that are marked as deleted. In what makes the actor one, membership or organization, always:
     * to see them is not to be them.
     */
    private static void notDeleted(Entity<?> entity, String alias, Conjunction conditions) {
        entity.deleted()
                .ifPresent(
                        column -> conditions.and().column(alias, column.name()).add(" is null"));
    }

    /** The ids of all groups of the user. */
    private void memberships(Membership members, String user, Names names, Sql sql) {
        String alias = names.alias(members.entity());
        sql.add("select ").column(alias, members.group().name()).add(" from ");
        name(members.entity(), sql).add(" ").add(alias).add(" where ");
        Conjunction where = new Conjunction(" and ");
        where.and().column(alias, members.user().name()).add(" = ").id(user, members.user());
        notDeleted(members.entity(), alias, where);
        sql.add(where.sql());
    }

    /**
     * Oneself, unless the actor is an organization, and the members of one's organizations; a union, as PostgreSQL
     * reads the whole table for an OR with a subquery.
     */
    private void colleagues(Column<?> id, String alias, Identity who, Names names, Conjunction conditions) {
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
        name(members.entity(), is.add(" from ")).add(" ").add(member).add(" where ");
        Conjunction where = new Conjunction(" and ");
        Sql in = where.and().column(member, members.group().name()).add(" in (");
        organizations(who, names, in);
        in.add(")");
        notDeleted(members.entity(), member, where);
        is.add(where.sql()).add(")");
    }

    private void exists(Entity<?> entity, String alias, Names names, Conjunction where, Conjunction conditions) {
        Sql from = new Sql();
        table(entity, alias, names, from, where);
        conditions
                .and()
                .add("exists (select 1 from ")
                .add(from)
                .add(" where ")
                .add(where.sql())
                .add(")");
    }

    /** Sets the column of the organization to what the database says of the author's. */
    private void organization(Insertion insertion, Column<?> column, Identity author, Names names) {
        String id = organizationOf(author, insertion.entity());
        if (author.userId() != null) {
            member(insertion, column, organizationMembers(), id, author.userId(), names);
        } else if (identity == null) {
            insertion.set(column, new Sql().id(id, column));
        } else {
            Entity<?> table = organizationTable();
            Column<?> key = table.idColumns().get(0);
            String alias = names.alias(table);
            insertion.set(column, new Sql().column(alias, key.name()));
            name(table, insertion.source()).add(" ").add(alias);
            insertion.where().and().column(alias, key.name()).add(" = ").id(id, key);
            notDeleted(table, alias, insertion.where());
        }
    }

    /**
     * Sets the column of the group to what the membership says, so that without a membership there is no row to insert.
     */
    private void member(
            Insertion insertion, Column<?> column, Membership members, String group, String user, Names names) {
        if (identity == null) {
            insertion.set(column, new Sql().id(group, column));
            return;
        }
        String alias = names.alias(members.entity());
        insertion.set(column, new Sql().column(alias, members.group().name()));
        name(members.entity(), insertion.source()).add(" ").add(alias);
        belongs(members, alias, group, user, insertion.where());
    }

    /** Inserts only if the row on which the new one hangs is in the scope. */
    private void parent(Insertion insertion, Scoping.Through through, Names names) {
        Entity<?> parent = through.parent().get();
        String alias = names.alias(parent);
        Conjunction where = new Conjunction(" and ");
        for (Reference.Pair pair : through.reference().pairs()) {
            where.and()
                    .column(alias, parent.column(pair.to()).name())
                    .add(" = ")
                    .add(insertion.value(pair.from()));
        }
        exists(parent, alias, names, where, insertion.where());
    }

    /**
     * Whether a reference to a user was made by whoever inserted the row as themselves, or by the auth server: such a
     * row still shows its author after the author left. Any other user's id was put there by a caller, who must not see
     * by it whom they could not see otherwise.
     */
    private boolean isSettled(Entity<?> source, Reference reference) {
        if (schema.isAuthTable(source)) {
            return true;
        }
        Column<?> owner = null;
        if (source.scoping() instanceof Scoping.Owner owned) {
            owner = owned.column();
        } else if (source.scoping() instanceof Scoping.Tenant tenant) {
            owner = tenant.owner();
        } else if (source.scoping() instanceof Scoping.Through through) {
            owner = through.owner();
        } else if (source.scoping() instanceof Scoping.Mirror mirror) {
            owner = mirror.id(); // whoever sees the copy of a user may see the user
        }
        return reference.pairs().size() == 1 && reference.pairs().get(0).from().equals(owner);
    }

    /** Whether rows of a table may come and go by any program at all. */
    void requireOwn(Entity<?> entity) {
        if (entity.scoping() instanceof Scoping.Mirror) {
            throw new IllegalArgumentException(
                    entity.name() + " is a mirror: its rows come and go with the auth server's users");
        }
    }

    /** Whether this actor may write a table at all. */
    void requireWritable(Entity<?> entity) {
        schema.requireEntity(entity);
        if (schema.isAuthTable(entity)) {
            throw new IllegalArgumentException(
                    entity.name() + " is a table of the auth server, which alone writes there");
        }
        if (identity != null && entity.scoping() instanceof Scoping.None) {
            throw new IllegalArgumentException(
                    entity.name() + " is everyone's, so no actor writes there: say db.unscoped(reason)");
        }
    }

    private static boolean isTied(Scoping source, Reference reference, Scoping target) {
        if (source instanceof Scoping.Owner from && target instanceof Scoping.Owner to) {
            return isTied(from.column(), reference, to.column());
        }
        if (source instanceof Scoping.MemberOf from && target instanceof Scoping.MemberOf to) {
            return isTied(from.organization(), reference, to.organization());
        }
        return source instanceof Scoping.Tenant from
                && target instanceof Scoping.Tenant to
                && (to.organization() == null || isTied(from.organization(), reference, to.organization()))
                && (to.team() == null || isTied(from.team(), reference, to.team()));
    }

    private static boolean isTied(@Nullable Column<?> from, Reference reference, Column<?> to) {
        return reference.pairs().stream()
                .anyMatch(pair -> pair.from().equals(from) && pair.to().equals(to.name()));
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

    /** The organization that is the actor; there is no actor with neither a user nor an organization. */
    private static String itself(Identity who) {
        return Objects.requireNonNull(who.organizationId());
    }

    private static String userOf(Identity who, Entity<?> entity) {
        if (who.userId() == null) {
            throw new NoUserException("The rows of " + entity.name()
                    + " belong to users, and the actor is an organization: say Actor.user(id).");
        }
        return who.userId();
    }

    private static String organizationOf(Identity who, Entity<?> entity) {
        if (who.organizationId() == null) {
            throw new NoOrganizationException(
                    "The rows of " + entity.name() + " belong to organizations, and the actor names"
                            + " none: say Actor.user(id).inOrganization(organizationId).");
        }
        return who.organizationId();
    }

    private static String teamOf(Identity who, Entity<?> entity) {
        if (who.teamId() == null) {
            throw new NoTeamException("The rows of " + entity.name()
                    + " belong to teams, and the actor names none: say Actor.user(id).inTeam(teamId).");
        }
        return who.teamId();
    }
}
