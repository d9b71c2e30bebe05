package dev.freehold.db.sql;

import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A query or subquery in the making: its tables with their aliases, and its conditions. Joins come into being when an
 * expression first needs them.
 */
final class Frame {
    private final Scope scope;
    private final Names names;
    private final String gap;
    private final Sql from = new Sql();
    private final Conjunction where;
    private final Map<JoinPath, String> aliases = new HashMap<>();
    private final Set<JoinPath> outer = new HashSet<>();
    private final String rootAlias;

    private Frame(Scope scope, Names names, Entity<?> root, String gap, String separator, boolean change) {
        this.scope = scope;
        this.names = names;
        this.gap = gap;
        this.where = new Conjunction(separator);
        this.rootAlias = names.alias(root);
        if (change) {
            scope.changed(root, rootAlias, names, from, where);
        } else {
            scope.table(root, rootAlias, names, from, where);
        }
        aliases.put(JoinPath.root(root), rootAlias);
    }

    /** A statement, written over several lines. */
    static Frame statement(Scope scope, Entity<?> root) {
        return new Frame(scope, new Names(), root, "\n", "\n  and ", false);
    }

    /** A statement that changes rows of its table. */
    static Frame change(Scope scope, Entity<?> root) {
        return new Frame(scope, new Names(), root, "\n", "\n  and ", true);
    }

    /** A subquery, written in one line. */
    Frame subquery(Entity<?> root) {
        return new Frame(scope, names, root, " ", " and ", false);
    }

    Names names() {
        return names;
    }

    String rootAlias() {
        return rootAlias;
    }

    /** The tables, as they stand behind FROM. */
    Sql from() {
        return from;
    }

    Conjunction where() {
        return where;
    }

    boolean hasJoins() {
        return aliases.size() > 1;
    }

    void and(Node condition) {
        Sql sql = new Sql();
        condition.writeOperand(this, sql);
        where.and().add(sql);
    }

    /** The alias of the table at the end of a path, joined if it is not yet. */
    String alias(JoinPath path) {
        String alias = aliases.get(path);
        return alias == null ? join(path) : alias;
    }

    private String join(JoinPath path) {
        JoinPath parent = path.parent();
        Reference reference = path.reference();
        if (parent == null || reference == null) {
            throw new IllegalArgumentException(
                    "a query that starts elsewhere cannot name " + path.entity().name());
        }
        String source = alias(parent);
        String alias = names.alias(path.entity());
        Sql table = new Sql();
        Conjunction on = new Conjunction(" and ");
        on.tie(reference, source, path.entity(), alias);
        if (outer.contains(parent) && isByScope(parent.entity(), reference)) {
            present(parent.entity(), source, on);
        }
        boolean narrowed = scope.target(parent.entity(), reference, path.entity(), alias, names, table, on);
        // A row out of the actor's sight, or none at all, must not take the rows along that refer to it.
        boolean left = narrowed || reference.kind() != Reference.Kind.REQUIRED || outer.contains(parent);
        if (left) {
            outer.add(path);
        }
        from.add(gap).add(left ? "left join " : "join ").add(table).add(" on ").add(on.sql());
        aliases.put(path, alias);
        return alias;
    }

    /**
     * Whether the columns that refer are those by which all rows of the actor are equal, such as the organization's.
     */
    private static boolean isByScope(Entity<?> entity, Reference reference) {
        return reference.pairs().stream()
                .allMatch(pair -> entity.scoping().columns().contains(pair.from()));
    }

    /**
     * Adds that the row which refers is there. PostgreSQL 18.6 takes the tenant of a row behind two outer joins for
     * that of the first row, and joins it although there is no row; 15.18 does not. To be removed when that is mended.
     */
    private static void present(Entity<?> entity, String alias, Conjunction on) {
        entity.idColumns().stream()
                .findFirst()
                .ifPresent(id -> on.and().column(alias, id.name()).add(" is not null"));
    }

    /** Joins the rows that refer to the one at the end of the path: each multiplies it, so only loading does this. */
    JoinPath joinMany(Relation relation) {
        JoinPath source = relation.source();
        Relation.Link link = relation.link();
        JoinPath from = link == null ? source : joinMany(source, link.reference(), link.table());
        return joinMany(from, relation.reference(), relation.target());
    }

    private JoinPath joinMany(JoinPath from, Reference reference, Entity<?> target) {
        String source = alias(from);
        String alias = names.alias(target);
        Sql table = new Sql();
        Conjunction on = new Conjunction(" and ");
        on.tie(reference, source, target, alias);
        scope.table(target, alias, names, table, on);
        this.from.add(gap).add("join ").add(table).add(" on ").add(on.sql());
        JoinPath path = from.to(reference, target);
        aliases.put(path, alias);
        return path;
    }
}
