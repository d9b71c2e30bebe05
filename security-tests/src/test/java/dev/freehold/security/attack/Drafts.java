package dev.freehold.security.attack;

import dev.freehold.db.schema.Reference;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Fills the generated inserts and patches with values, of which some refer to rows of others. */
final class Drafts {
    private final World world;

    Drafts(World world) {
        this.world = world;
    }

    /**
     * An insert or a patch.
     *
     * @param made what the generated code made of the values
     * @param isHonest whether it refers to nothing out of the author's sight
     * @param values the values by their properties
     */
    record Draft(Object made, boolean isHonest, Map<String, Object> values) {
        String words() {
            return values.toString();
        }
    }

    /** Whose a new row of the author would be, if the author may do what it claims. */
    Domain domain(TableSurface table, Who author) {
        Promise promise = table.promise();
        if (promise.unscoped()) {
            return new Domain.Everyone();
        }
        if (promise.through().isPresent()) {
            return domain(
                    world.surface().table(table.link(promise.through().get()).target()), author);
        }
        return new Domain.Tenant(
                promise.organization().isPresent() ? author.actor().organizationId() : null,
                promise.team().isPresent() ? author.actor().teamId() : null,
                promise.isPersonal() || promise.ownerReads() ? author.actor().userId() : null,
                promise.readers());
    }

    /** Whether the author may insert a row of a table at all. */
    boolean isEntitled(TableSurface table, Who author) {
        Promise promise = table.promise();
        String user = author.actor().userId();
        boolean mayWrite = !(domain(table, author) instanceof Domain.Tenant tenant)
                || world.visibility()
                        .sees(
                                author,
                                new Domain.Tenant(
                                        tenant.organization(),
                                        tenant.team(),
                                        tenant.owner(),
                                        promise.writers().isEmpty() ? tenant.roles() : promise.writers()));
        return !lacks(table, author)
                && mayWrite
                && (user == null
                        ? promise.owner().isEmpty()
                        : world.tenants().users().contains(user));
    }

    /** Whether an actor names nothing of a kind to which rows of the table belong. */
    boolean lacks(TableSurface table, Who who) {
        Promise promise = table.promise();
        if (promise.through().isPresent()) {
            return lacks(
                    world.surface().table(table.link(promise.through().get()).target()), who);
        }
        return promise.organization().isPresent() && who.actor().organizationId() == null
                || promise.team().isPresent()
                        && (who.actor().teamId() == null || who.actor().userId() == null)
                || (promise.isPersonal()
                                || promise.ownerReads()
                                || !promise.readers().isEmpty())
                        && who.actor().userId() == null;
    }

    /** A row to insert; empty if nothing is there to which it could refer. */
    Optional<Draft> insert(TableSurface table, Who author, Random random, boolean honest) {
        Map<String, Object> values = new LinkedHashMap<>();
        Domain domain = domain(table, author);
        List<String> required = table.parameters("insert");
        boolean isHonest = true;
        for (TableSurface.Link link : table.settableLinks()) {
            List<String> properties = table.setProperties(link);
            boolean needed = properties.stream().anyMatch(required::contains);
            if (!needed && random.nextBoolean()) {
                continue;
            }
            Optional<Registry.Known> target =
                    target(table, link, author, domain, random, honest || random.nextBoolean());
            if (target.isEmpty() || !fill(values, table, link, target.get())) {
                if (needed) {
                    return Optional.empty();
                }
                continue;
            }
            isHonest &= isHonest(table, author, target.get(), domain);
        }
        for (String property : table.properties()) {
            boolean isFree =
                    !table.isReference(property) && !table.isSettled(property) && !values.containsKey(property);
            if (isFree && (required.contains(property) || random.nextInt(3) == 0)) {
                values.put(property, world.values().fresh(table, property, domain, random));
            }
        }
        Object insert = table.make("insert", required.stream().map(values::get).toArray());
        return Optional.of(new Draft(with(insert, values, required), isHonest, values));
    }

    /** A change of one to three properties, or references. */
    Optional<Draft> patch(TableSurface table, Who author, Domain domain, Random random) {
        Object patch = table.make("patch");
        Map<String, Method> setters = TableSurface.withers(patch);
        if (setters.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        boolean isHonest = true;
        for (int i = random.nextInt(3); i >= 0; i--) {
            String property = List.copyOf(setters.keySet()).get(random.nextInt(setters.size()));
            if (!table.isReference(property)) {
                values.put(property, world.values().fresh(table, property, domain, random));
                continue;
            }
            TableSurface.Link link = table.settableLinks().stream()
                    .filter(one -> one.uses(table.column(property)))
                    .findFirst()
                    .orElseThrow();
            boolean honest = random.nextBoolean();
            Optional<Registry.Known> target = target(table, link, author, domain, random, honest);
            if (target.isPresent() && setters.keySet().containsAll(table.setProperties(link))) {
                if (fill(values, table, link, target.get())) {
                    isHonest &= isHonest(table, author, target.get(), domain);
                }
            }
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(with(patch, values, List.of()), isHonest, values));
    }

    private static Object with(Object made, Map<String, Object> values, List<String> done) {
        Object result = made;
        Map<String, Method> withers = TableSurface.withers(made);
        for (String property : values.keySet()) {
            if (!done.contains(property) && withers.containsKey(property)) {
                result = Calls.invoke(withers.get(property), result, values.get(property));
            }
        }
        return result;
    }

    private Optional<Registry.Known> target(
            TableSurface table, TableSurface.Link link, Who author, Domain domain, Random random, boolean honest) {
        TableSurface target = world.surface().table(link.target());
        return world.registry()
                .any(
                        target,
                        random,
                        known -> target.promise().unscoped() || honest == isHonest(table, author, known, domain));
    }

    private boolean isHonest(TableSurface table, Who author, Registry.Known target, Domain domain) {
        return !target.table().isAuth() && world.surface().areOfOneKind(table, target.table())
                ? target.domain().equals(domain)
                : world.oracle().sees(author, target.domain(), false);
    }

    private boolean fill(
            Map<String, Object> values, TableSurface table, TableSurface.Link link, Registry.Known target) {
        Optional<Object> row = world.registry().row(target);
        if (row.isEmpty()) {
            return false;
        }
        for (Reference.Pair pair : link.reference().pairs()) {
            String property = table.property(pair.from());
            if (!table.isSettled(property)) {
                Optional<Object> value = target.table()
                        .value(
                                row.get(),
                                target.table().property(target.table().entity().column(pair.to())));
                if (value.isEmpty()) {
                    return false;
                }
                values.put(property, value.get());
            }
        }
        return true;
    }
}
