package dev.freehold.db.sql;

import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Limit;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import java.util.List;
import java.util.Optional;
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
            narrow(entity, alias, names, identity, entity.scoping().reads(), conditions);
        }
        if (!withDeleted) {
            Memberships.notDeleted(entity, alias, conditions);
        }
    }

    /** The same for rows that are to be changed: of those that the actor may see, all but what only others change. */
    void changed(Entity<?> entity, String alias, Names names, Sql from, Conjunction conditions) {
        name(entity, from).add(" ").add(alias);
        if (identity != null && entity.scoping() instanceof Scoping.Mirror mirror) {
            is(identity, mirror.id(), entity, alias, conditions);
            return;
        }
        if (identity != null) {
            narrow(entity, alias, names, identity, entity.scoping().writes(), conditions);
        }
        if (!withDeleted) {
            Memberships.notDeleted(entity, alias, conditions);
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
        boolean narrowed = isUser ? isSettled(source, reference) : Ties.hold(source, reference, target);
        Conjunction narrowing = new Conjunction(" and ");
        if (narrowed) {
            name(target, from).add(" ").add(alias);
            if (!withDeleted) {
                Memberships.notDeleted(target, alias, narrowing);
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
            insertion.set(owner.column(), new Sql().id(Memberships.userOf(author, entity), owner.column()));
        } else if (scoping instanceof Scoping.Tenant tenant) {
            insertion.attribute(tenant.owner(), author);
            group(insertion, tenant, author, names);
        } else if (scoping instanceof Scoping.Through through) {
            insertion.attribute(through.owner(), author);
            if (identity != null) {
                parent(insertion, through, names);
                roles(entity, identity, names, through.writes(), insertion.where());
            }
        } else if (!(scoping instanceof Scoping.None)) {
            throw new IllegalStateException("no rule to insert by " + scoping);
        }
        if (identity != null && scoping.writes().owner()) {
            Memberships.userOf(identity, entity);
        }
    }

    /**
     * Adds that the actor may see what a row is set to refer to, and may write there at all by the role that the table
     * asks for. What a key ties to the row's own tenant needs no look.
     *
     * @return what to say if nothing was written for one of these reasons
     */
    Refusals admit(Entity<?> entity, Values values, Names names, Conjunction where) {
        Refusals refusals = new Refusals();
        if (identity == null) {
            return refusals;
        }
        Limit writers = entity.scoping().writes();
        if (!writers.roles().isEmpty()) {
            Conjunction member = new Conjunction(" and ");
            roles(entity, identity, names, writers, member);
            refusals.add(
                    member.sql(),
                    sql -> new NotAMemberException("the actor has none of the roles "
                            + String.join(", ", writers.roles()) + " in the organization, which writing "
                            + entity.name() + " needs"));
        }
        for (Entity.ForeignKey key : entity.foreignKeys()) {
            Entity<?> target = key.target().get();
            if (!isBeyondDoubt(entity, key, target)) {
                sight(entity, key, target, values, names).ifPresent(sight -> {
                    where.and().add(sight);
                    refusals.add(
                            values.everywhere(sight), sql -> SqlErrors.refersToNothing(entity, key.constraint(), sql));
                });
            }
        }
        return refusals;
    }

    private static boolean isBeyondDoubt(Entity<?> entity, Entity.ForeignKey key, Entity<?> target) {
        boolean isParent = entity.scoping() instanceof Scoping.Through through
                && through.reference().equals(key.reference()); // an insert looks at it anyway, and no update sets it
        return isParent || target.scoping() instanceof Scoping.None || Ties.hold(entity, key.reference(), target);
    }

    /** That the actor may see the row with the id that is set; empty if none is. */
    private Optional<Sql> sight(Entity<?> entity, Entity.ForeignKey key, Entity<?> target, Values values, Names names) {
        // The columns of the scope are the actor's, as those of what the actor sees.
        List<Reference.Pair> pairs = key.reference().pairs().stream()
                .filter(pair -> !entity.scoping().columns().contains(pair.from()))
                .toList();
        if (pairs.stream().flatMap(pair -> values.value(pair.from()).stream()).allMatch(Values.Value::isNull)) {
            return Optional.empty();
        }
        String alias = names.alias(target);
        Conjunction where = new Conjunction(" and ");
        for (Reference.Pair pair : pairs) {
            Values.Value value = values.value(pair.from())
                    .orElseThrow(() -> new IllegalArgumentException("the reference "
                            + key.reference().name() + " of " + entity.name()
                            + " has several columns: set all of them together"));
            where.and()
                    .column(alias, target.column(pair.to()).name())
                    .add(" = ")
                    .add(value.sql());
        }
        Conjunction exists = new Conjunction(" and ");
        exists(target, alias, names, where, exists);
        return Optional.of(values.orNull(
                pairs.stream().<Column<?>>map(Reference.Pair::from).toList(), exists.sql()));
    }

    /** The one place where the name of a table is written. */
    private Sql name(Entity<?> entity, Sql sql) {
        schema.requireEntity(entity);
        return sql.identifier(entity.schemaName()).add(".").identifier(entity.tableName());
    }

    private Memberships memberships(Identity who, Names names) {
        return new Memberships(schema, this::name, who, names);
    }

    private void narrow(
            Entity<?> entity, String alias, Names names, Identity who, Limit limit, Conjunction conditions) {
        Scoping scoping = entity.scoping();
        Memberships memberships = memberships(who, names);
        if (scoping instanceof Scoping.Owner owner) {
            is(who, owner.column(), entity, alias, conditions);
        } else if (scoping instanceof Scoping.Tenant tenant) {
            if (tenant.organization() != null) {
                Sql is = conditions
                        .and()
                        .column(alias, tenant.organization().name())
                        .add(" = ");
                memberships.organization(memberships.organizationOf(entity), entity, limit.roles(), is);
            }
            if (tenant.team() != null) {
                memberships.team(
                        entity,
                        conditions.and().column(alias, tenant.team().name()).add(" = "));
            }
            if (limit.owner() && tenant.owner() != null) {
                is(who, tenant.owner(), entity, alias, conditions);
            }
        } else if (scoping instanceof Scoping.Through through) {
            Entity<?> parent = through.parent().get();
            String parentAlias = names.alias(parent);
            Conjunction where = new Conjunction(" and ");
            where.tie(through.reference(), alias, parent, parentAlias);
            exists(parent, parentAlias, names, where, conditions);
            roles(entity, who, names, limit, conditions);
            if (limit.owner() && through.owner() != null) {
                is(who, through.owner(), entity, alias, conditions);
            }
        } else if (scoping instanceof Scoping.Self self) {
            memberships.colleagues(self.id(), alias, conditions);
        } else if (scoping instanceof Scoping.Mirror mirror) {
            memberships.colleagues(mirror.id(), alias, conditions);
        } else if (scoping instanceof Scoping.MemberOf memberOf) {
            memberships.ofOrganizations(memberOf.organization(), alias, conditions);
        } else if (scoping instanceof Scoping.Hidden) {
            conditions.and().add("false");
        } else if (!(scoping instanceof Scoping.None)) {
            throw new IllegalStateException("no rule for " + scoping); // a new rule must not mean no rule
        }
    }

    private static void is(Identity who, Column<?> user, Entity<?> entity, String alias, Conjunction conditions) {
        conditions.and().column(alias, user.name()).add(" = ").id(Memberships.userOf(who, entity), user);
    }

    /** That the actor has one of the roles in the organization; nothing if none is asked for. */
    private void roles(Entity<?> entity, Identity who, Names names, Limit limit, Conjunction conditions) {
        if (!limit.roles().isEmpty()) {
            Memberships memberships = memberships(who, names);
            Sql member = conditions.and().add("exists ");
            memberships.organization(memberships.organizationOf(entity), entity, limit.roles(), member);
        }
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

    /**
     * Sets the columns of the organization and the team: to what memberships say, or for a program as the author is.
     */
    private void group(Insertion insertion, Scoping.Tenant tenant, Identity author, Names names) {
        Entity<?> entity = insertion.entity();
        Column<?> organization = tenant.organization();
        Column<?> team = tenant.team();
        if (organization != null) {
            if (identity == null) {
                insertion.set(organization, new Sql().id(Memberships.organizationOf(author, entity), organization));
            } else {
                memberships(identity, names)
                        .insertOrganization(
                                insertion, organization, tenant.writes().roles());
            }
        }
        if (team != null) {
            if (identity == null) {
                insertion.set(team, new Sql().id(Memberships.teamOf(author, entity), team));
                if (organization != null) {
                    memberships(author, names).requireTeam(insertion);
                }
            } else {
                memberships(identity, names).insertTeam(insertion, team);
            }
        }
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
        exists(parent, alias, names, where, insertion.whereRow());
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
}
