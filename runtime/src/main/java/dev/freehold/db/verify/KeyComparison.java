package dev.freehold.db.verify;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import dev.freehold.db.verify.Keys.Check;
import dev.freehold.db.verify.Keys.ForeignKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the keys, indexes and checks of a table of the application into differences. Names may differ. */
final class KeyComparison {
    private final CodeTable table;
    private final Keys live;
    private final List<Difference> differences = new ArrayList<>();

    KeyComparison(CodeTable table, Keys live) {
        this.table = table;
        this.live = live;
    }

    List<Difference> differences() {
        table.keys().primary().forEach(this::comparePrimary);
        table.keys().uniques().stream()
                .filter(key -> !live.unique(key.columns()))
                .forEach(key -> add(
                        "unique " + Quoted.columns(key.columns()),
                        "is missing",
                        "add " + constraint(key.name()) + " unique " + Quoted.columns(key.columns())));
        table.keys().foreignKeys().forEach(this::compare);
        table.keys().checks().forEach(this::compare);
        table.keys().indexes().stream().filter(index -> !isIndexed(index)).forEach(this::addIndex);
        return differences;
    }

    private void comparePrimary(Keys.Key key) {
        Optional<Keys.Key> found = live.primary().stream().findFirst();
        if (found.isPresent() && found.get().columnSet().equals(key.columnSet())) {
            return;
        }
        String add = "add " + constraint(key.name()) + " primary key " + Quoted.columns(key.columns());
        add(
                "primary key " + Quoted.columns(key.columns()),
                found.map(other -> "is " + Quoted.columns(other.columns())).orElse("is missing"),
                found.map(other -> drop(other.name()) + add).orElse(add));
    }

    /** An index serves if the others of its columns come after. */
    private boolean isIndexed(Keys.Key index) {
        List<String> columns = index.columns();
        return live.indexes().stream()
                .filter(found -> found.sortsAsDoes(index))
                .map(Keys.Key::columns)
                .anyMatch(indexed -> indexed.size() >= columns.size()
                        && indexed.subList(0, columns.size()).equals(columns));
    }

    private void addIndex(Keys.Key index) {
        differences.add(new Difference(
                object("index " + sorted(index)),
                "is missing",
                "create index " + Quoted.identifier(index.name()) + " on "
                        + table.name().sql() + " " + sorted(index) + ";"));
    }

    private static String sorted(Keys.Key index) {
        return index.columns().stream()
                .map(column -> Quoted.identifier(column) + (index.descending().contains(column) ? " desc" : ""))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private void compare(ForeignKey key) {
        List<ForeignKey> candidates = live.foreignKeys().stream()
                .filter(other -> Set.copyOf(other.columns()).equals(Set.copyOf(key.columns())))
                .sorted(Comparator.comparing(other -> problem(key, other).length()))
                .toList();
        String object = "foreign key " + Quoted.columns(key.columns());
        if (candidates.isEmpty()) {
            add(object, "is missing", add(key));
            return;
        }
        ForeignKey nearest = candidates.get(0);
        String problem = problem(key, nearest);
        if (!problem.isEmpty()) {
            add(object, problem, drop(nearest.name()) + add(key));
        } else if (!nearest.valid()) {
            addInvalid(object, nearest.name());
        } else if (key.awaited() && !nearest.name().equals(key.name())) {
            add(
                    object,
                    "is called " + Quoted.identifier(nearest.name())
                            + "; by its name the code tells users who are not there yet",
                    "rename " + constraint(nearest.name()) + " to " + Quoted.identifier(key.name()));
        }
    }

    private String problem(ForeignKey key, ForeignKey other) {
        if (!other.pointsAsDoes(key)) {
            return "points at " + target(other) + ", the code needs " + target(key);
        }
        String rule = rule(other, other.cleared());
        String needed = rule(key, table.cleared(key));
        return rule.equals(needed) ? "" : "is on delete " + rule + ", the code needs " + needed;
    }

    private String add(ForeignKey key) {
        return "add " + constraint(key.name()) + " foreign key " + Quoted.columns(key.columns()) + " references "
                + target(key) + " on delete " + rule(key, table.cleared(key));
    }

    private static String target(ForeignKey key) {
        return key.target().sql() + " " + Quoted.columns(key.targetColumns());
    }

    private static String rule(ForeignKey key, List<String> cleared) {
        return key.onDelete() + (cleared.isEmpty() ? "" : " " + Quoted.columns(cleared));
    }

    private void compare(Check check) {
        String object = check.columns().isEmpty()
                ? "check " + Quoted.identifier(check.name())
                : "check on " + Quoted.names(check.columns());
        List<Check> candidates = live.checks().stream()
                .filter(other -> other.columns().equals(check.columns()))
                .filter(other -> !other.values().isEmpty() && !check.values().isEmpty())
                .toList();
        String add = "add " + constraint(check.name()) + " check (" + condition(check) + ")";
        Optional<Check> same =
                live.checks().stream().filter(other -> other.saysAsDoes(check)).findFirst();
        if (same.isPresent()) {
            if (!same.get().valid()) {
                addInvalid(object, same.get().name());
            }
        } else if (candidates.isEmpty()) {
            add(object, "is missing", add);
        } else {
            Check other = candidates.get(0);
            String problem =
                    "allows " + Quoted.texts(other.values()) + ", the code needs " + Quoted.texts(check.values());
            add(object, problem, drop(other.name()) + add);
        }
    }

    private static String condition(Check check) {
        if (!check.sql().isEmpty()) {
            return check.sql();
        }
        return check.together()
                ? "num_nulls" + Quoted.columns(check.columns()) + " in (0, "
                        + check.columns().size() + ")"
                : Quoted.names(check.columns()) + " in (" + Quoted.texts(check.values()) + ")";
    }

    private void addInvalid(String object, String name) {
        add(object, "is not valid: older rows were never checked", "validate " + constraint(name));
    }

    private static String constraint(String name) {
        return "constraint " + Quoted.identifier(name);
    }

    private static String drop(String name) {
        return "drop " + constraint(name) + ", ";
    }

    private String object(String part) {
        return table.name().sql() + " " + part;
    }

    private void add(String part, String problem, String alteration) {
        differences.add(new Difference(
                object(part), problem, "alter table " + table.name().sql() + " " + alteration + ";"));
    }
}
