package dev.freehold.security.attack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /**
     * Ids of users, and of rows of another kind, are shown to all who see the row: whoever wrote them there saw them.
     * Those of the same kind must be of rows that one may see.
     */
    private void reference(Turn turn, TableSurface table, String property, Object value) {
        for (TableSurface.Link link : table.links()) {
            TableSurface target = surface.table(link.target());
            if (link.uses(table.column(property))
                    && !target.isAuth()
                    && !table.isAuth()
                    && surface.areOfOneKind(table, target)
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

    /**
     * Checks what an operation did to a row.
     *
     * @param gone the rows that it deleted, of which others may be rid by a foreign key
     */
    void change(Turn turn, ChangeLog.Change change, Set<Registry.Known> gone) {
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
        boolean isConsequence = change.before().isPresent()
                && table.links().stream()
                        .flatMap(link -> registry.target(link, change.before().get()).stream())
                        .anyMatch(gone::contains);
        for (Optional<Domain> domain : List.of(before, after)) {
            if (domain.isPresent() && !isConsequence && !visibility.sees(turn.who(), domain.get())) {
                turn.report("change", "a row of " + table + " of " + domain.get() + ": " + change);
            }
        }
        change.after().ifPresent(row -> references(turn, table, change.before().orElse(Map.of()), row));
    }

    /** Checks that a row refers to nothing out of its writer's sight that the writer put there. */
    private void references(Turn turn, TableSurface table, Map<String, String> before, Map<String, String> row) {
        for (TableSurface.Link link : table.links()) {
            List<String> columns = link.reference().pairs().stream()
                    .map(pair -> pair.from().name())
                    .toList();
            if (!row.keySet().containsAll(columns)
                    || columns.stream().allMatch(column -> row.get(column).equals(before.get(column)))
                    || table.leadsToAuthor(link)) {
                continue;
            }
            String what = table + "." + link.method().getName() + " of " + row;
            Optional<Registry.Known> target = registry.target(link, row);
            if (target.isEmpty() && turn.run().isExact()) {
                turn.report("reference", what + " leads nowhere");
            }
            target.filter(known -> !visibility.sees(turn.who(), known.domain()))
                    .ifPresent(known -> turn.report("reference", what + " leads to " + known.domain()));
        }
    }
}
