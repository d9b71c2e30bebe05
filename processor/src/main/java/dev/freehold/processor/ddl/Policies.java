package dev.freehold.processor.ddl;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.MirrorNames;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.Scope.Limit;
import dev.freehold.processor.model.Scope.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns whose the rows of a table are into its policies.
 *
 * <p>PostgreSQL opens what any permissive policy opens: so there is one for the runtime, with the whole of the boundary
 * in it, and limits within the boundary are restrictive. A table whose rule cannot be worded gets none, and shows
 * nothing.
 */
final class Policies {
    private static final String PARENT = "freehold_parent";

    private final AppModel model;
    private final Entity table;
    private final List<Policy> policies = new ArrayList<>();

    private Policies(AppModel model, Entity table) {
        this.model = model;
        this.table = table;
    }

    static List<Policy> of(AppModel model, Entity table) {
        Policies policies = new Policies(model, table);
        policies.add(table.scope());
        policies.policies.add(Policy.everything(table.schema(), table.table(), "unscoped", SecurityRoles.UNSCOPED));
        return policies.policies;
    }

    /** The policy of the table in which a mirror keeps failures: its functions have the rights of the owner. */
    static Policy ofFailures(Entity mirror) {
        return Policy.everything(mirror.schema(), MirrorNames.of(mirror).failures(), "owner", SecurityRoles.OWNER);
    }

    private void add(Scope scope) {
        if (scope instanceof Scope.Columns columns) {
            tenant(columns).ifPresent(this::addTenant);
            addLimits(columns.limits());
        } else if (scope instanceof Scope.Through through) {
            parent(through).ifPresent(this::addTenant);
            addLimits(through.limits());
        } else if (scope instanceof Scope.Mirror mirror) {
            table.byName(mirror.id().from()).ifPresent(this::addMirror);
        } else if (scope instanceof Scope.None) {
            policies.add(Policy.permissive(table, "everyone", Policy.SELECT, SecurityRoles.RUNTIME, "true"));
        }
    }

    private void addTenant(String condition) {
        policies.add(Policy.permissive(table, "tenant", Policy.ALL, SecurityRoles.RUNTIME, condition));
    }

    /** All columns of the boundary; empty if one is missing, as a rule without it would show more than the rule. */
    private Optional<String> tenant(Scope.Columns columns) {
        List<Optional<String>> conditions = new ArrayList<>();
        columns.organization().ifPresent(property -> conditions.add(is(property, ActorSql.ORGANIZATION)));
        columns.team().ifPresent(property -> conditions.add(is(property, ActorSql.TEAM)));
        if (conditions.isEmpty()) {
            columns.owner().ifPresent(property -> conditions.add(is(property, ActorSql.USER)));
        }
        return conditions.isEmpty() || conditions.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(conditions.stream().flatMap(Optional::stream).collect(Collectors.joining(" and ")));
    }

    private Optional<String> is(String property, String function) {
        return table.byProperty(property)
                .map(column -> Quoted.identifier(column.name()) + " = " + ActorSql.once(function));
    }

    /** The row on which this one hangs is seen under the policies of its own table. */
    private Optional<String> parent(Scope.Through through) {
        Optional<Reference> reference = table.references().stream()
                .filter(each -> each.name().equals(through.reference()))
                .findFirst();
        return reference.flatMap(found -> model.find(found.target()).map(parent -> exists(found, parent)));
    }

    private String exists(Reference reference, Entity parent) {
        String cast = reference.comparedAsText() ? "::text" : "";
        String tie = reference.pairs().stream()
                .map(pair -> Quoted.identifier(PARENT) + "." + Quoted.identifier(pair.to()) + cast + " = "
                        + Quoted.identifier(table.table()) + "." + Quoted.identifier(pair.from()) + cast)
                .collect(Collectors.joining(" and "));
        return "exists (select 1 from " + Quoted.table(parent) + " " + Quoted.identifier(PARENT) + " where " + tie
                + ")";
    }

    /** Who writes also reads, so a limit on writers that says no more than the one on readers needs no policy. */
    private void addLimits(Limits limits) {
        condition(limits.reads())
                .ifPresent(readers -> policies.add(Policy.restrictive(table, "reads", Policy.ALL, readers)));
        if (!limits.writes().equals(limits.reads())) {
            condition(limits.writes())
                    .ifPresent(writers -> Stream.of(Policy.INSERT, Policy.UPDATE, Policy.DELETE)
                            .forEach(command -> policies.add(Policy.restrictive(table, command, command, writers))));
        }
    }

    private Optional<String> condition(Limit limit) {
        List<String> conditions = new ArrayList<>();
        if (limit.owner()) {
            conditions.add(column(Part.OWNER)
                    .map(owner -> Quoted.identifier(owner.name()) + " = " + ActorSql.once(ActorSql.USER))
                    .orElse("false"));
        }
        if (!limit.roles().isEmpty()) {
            String organization = ActorSql.once(ActorSql.ORGANIZATION, limit.roles());
            conditions.add(column(Part.ORGANIZATION)
                    .map(column -> Quoted.identifier(column.name()) + " = " + organization)
                    .orElse(organization + " is not null"));
        }
        return Optional.of(String.join(" and ", conditions)).filter(text -> !text.isEmpty());
    }

    private Optional<Column> column(Part part) {
        return table.columns().stream().filter(column -> column.part() == part).findFirst();
    }

    /** Users are seen by those who share an organization with them; the owner's policy is the trigger's. */
    private void addMirror(Column id) {
        String name = Quoted.identifier(id.name());
        policies.add(Policy.permissive(
                table, "tenant", Policy.SELECT, SecurityRoles.RUNTIME, ActorSql.isAmong(name, ActorSql.USERS, id)));
        policies.add(Policy.permissive(
                table, "self", Policy.UPDATE, SecurityRoles.RUNTIME, name + " = " + ActorSql.once(ActorSql.USER)));
        policies.add(Policy.everything(table.schema(), table.table(), "owner", SecurityRoles.OWNER));
    }
}
