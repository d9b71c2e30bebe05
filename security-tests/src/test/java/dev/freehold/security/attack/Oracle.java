package dev.freehold.security.attack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks each value that comes back: it must belong to a row that its actor may see. */
final class Oracle {
    private final Surface surface;
    private final Registry registry;
    private final Visibility visibility;

    Oracle(Surface surface, Registry registry, Visibility visibility) {
        this.surface = surface;
        this.registry = registry;
        this.visibility = visibility;
    }

    /** Whether an actor may see what is in a domain, at the end of a path. */
    boolean sees(Who who, Domain domain, boolean asAuthor) {
        return asAuthor ? visibility.seesAuthor(who, domain) : visibility.sees(who, domain);
    }

    /** Checks a whole row. */
    void row(Turn turn, TableSurface table, boolean asAuthor, Object row) {
        byKey(turn, table, asAuthor, table.key(row));
        for (String property : table.properties()) {
            table.value(row, property).ifPresent(value -> value(turn, table, property, asAuthor, value));
        }
    }

    /** Checks the value of a column. */
    void value(Turn turn, TableSurface table, String property, boolean asAuthor, Object value) {
        if (table.isReference(property)) {
            reference(turn, table, property, value);
            return;
        }
        if (table.isId(property) && table.entity().idColumns().size() == 1) {
            byKey(turn, table, asAuthor, List.of(String.valueOf(value)));
        }
        if (value instanceof String text) {
            for (Domain domain : Domain.in(text)) {
                require(turn, domain, asAuthor, table + "." + property + " = " + text);
            }
        } else if (value instanceof Integer || value instanceof Long) {
            registry.ofNumber(((Number) value).longValue())
                    .filter(domain -> !table.isId(property))
                    .ifPresent(domain -> require(turn, domain, asAuthor, table + "." + property + " = " + value));
        }
    }

    private void byKey(Turn turn, TableSurface table, boolean asAuthor, List<String> key) {
        registry.find(table, key).ifPresent(known -> require(turn, known.domain(), asAuthor, "the row " + table + key));
    }

    /** Ids of users are shown to all who see the row; those of other rows must be of rows that one may see. */
    private void reference(Turn turn, TableSurface table, String property, Object value) {
        for (TableSurface.Link link : table.links()) {
            TableSurface target = surface.table(link.target());
            if (link.uses(table.column(property))
                    && !target.isAuth()
                    && !table.isAuth()
                    && target.entity().idColumns().size() == 1) {
                registry.find(target, List.of(String.valueOf(value)))
                        .ifPresent(known -> require(
                                turn,
                                known.domain(),
                                false,
                                table + "." + property + " = " + value + ", which is a " + target));
            }
        }
    }

    private void require(Turn turn, Domain domain, boolean asAuthor, String what) {
        if (!sees(turn.who(), domain, asAuthor)) {
            turn.report("leak", what + " of " + domain);
        }
    }

    /** Checks what a statement did to a row. */
    void change(Turn turn, ChangeLog.Change change) {
        TableSurface table = surface.table(change.table());
        if (!table.isWritable()) {
            turn.report("change", "a row of " + table + ", which is not written by actors: " + change);
            return;
        }
        Optional<Domain> before = change.before().map(row -> registry.domain(table, row, true));
        Optional<Domain> after = change.after().map(row -> registry.domain(table, row, true));
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            turn.report("move", "a row of " + table + " from " + before.get() + " to " + after.get());
        }
        for (Optional<Domain> domain : List.of(before, after)) {
            if (domain.isPresent() && !visibility.sees(turn.who(), domain.get())) {
                turn.report("change", "a row of " + table + " of " + domain.get() + ": " + change);
            }
        }
        change.after().ifPresent(row -> references(turn, table, row));
    }

    /** Checks that a row that was written refers to nothing out of sight. */
    private void references(Turn turn, TableSurface table, Map<String, String> row) {
        for (TableSurface.Link link : table.links()) {
            TableSurface target = surface.table(link.target());
            if (!target.isAuth()) {
                if (link.reference().pairs().stream().allMatch(pair -> row.containsKey(pair.from().name()))
                        && turn.run().isExact()
                        && registry.target(link, row).isEmpty()) {
                    turn.report("reference", table + "." + link.method().getName() + " leads nowhere: " + row);
                }
                registry.target(link, row)
                        .filter(known -> !visibility.sees(turn.who(), known.domain()))
                        .ifPresent(known -> turn.report(
                                "reference",
                                table + "." + link.method().getName() + " = " + known.key() + " of " + known.domain()));
            }
        }
    }
}
