package dev.freehold.db.verify;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Turns rights that the role lacks into differences. Of auth tables it reads the described columns, and points foreign
 * keys at them as long as some are still to be made; in the application's tables it reads and writes.
 */
final class Rights {
    private static final List<String> DML = List.of("select", "insert", "update", "delete");

    private static final String IF_MIGRATING = " if it is this role that applies ";

    private final Reliance code;
    private final Live live;
    private final List<Difference> differences = new ArrayList<>();

    Rights(Reliance code, Live live) {
        this.code = code;
        this.live = live;
    }

    List<Difference> differences() {
        new TreeMap<>(live.schemas()).forEach((schema, usable) -> {
            if (!usable) {
                String object = "schema " + Quoted.identifier(schema);
                add(object, "may not use it", "usage on " + object, "");
            }
        });
        code.authTables().forEach(table -> live.table(table).ifPresent(found -> addAuth(table, found)));
        code.ownTables().forEach(table -> live.table(table).ifPresent(found -> addOwn(table, found)));
        return differences;
    }

    private void addAuth(CodeTable table, LiveTable found) {
        List<String> columns = table.columns().stream().map(CodeColumn::name).toList();
        String unreadable = lacking(found, columns, LiveColumn::readable);
        if (!table.unread()) {
            if (!unreadable.isEmpty()) {
                add(found, "may not read " + unreadable, "select " + unreadable, "");
            }
            addHidden(found);
        }
        String unreferable = lacking(found, pointedAtByMissingKeys(table), LiveColumn::referable);
        if (!unreferable.isEmpty()) {
            add(
                    found,
                    "may not point at " + unreferable + ", and foreign keys to it are still to be made",
                    "references " + unreferable,
                    IF_MIGRATING + code.script());
        }
        boolean triggersMissing = code.mirrorsOf(table).stream()
                .anyMatch(mirror -> !found.triggers().contains(mirror.trigger()));
        if (triggersMissing && !found.rights().contains("trigger")) {
            add(
                    found,
                    "may not make the trigger of a mirror, which is missing",
                    "trigger",
                    IF_MIGRATING + code.script());
        }
    }

    private static String lacking(LiveTable found, Collection<String> columns, Predicate<LiveColumn> right) {
        List<String> lacking = columns.stream()
                .filter(column -> found.columns().containsKey(column))
                .filter(column -> !right.test(found.columns().get(column)))
                .toList();
        return lacking.isEmpty() ? "" : Quoted.columns(lacking);
    }

    private Set<String> pointedAtByMissingKeys(CodeTable target) {
        Set<String> columns = new TreeSet<>();
        for (CodeTable table : code.ownTables()) {
            Optional<LiveTable> found = live.table(table);
            table.keys().foreignKeys().stream()
                    .filter(key -> key.target().equals(target.name()))
                    .filter(key -> found.isEmpty()
                            || found.get().keys().foreignKeys().stream().noneMatch(key::pointsAsDoes))
                    .forEach(key -> columns.addAll(key.targetColumns()));
        }
        return columns;
    }

    /** Of a mirror the copies are the trigger's to write. */
    private void addOwn(CodeTable table, LiveTable found) {
        boolean mirror = table.mirror().isPresent();
        List<String> lacking = (mirror || table.readOnly() ? List.of("select") : DML)
                .stream().filter(right -> !found.rights().contains(right)).collect(Collectors.toList());
        String unwritable = mirror ? lacking(found, table.written(), LiveColumn::writable) : "";
        if (!unwritable.isEmpty()) {
            lacking.add("update " + unwritable);
        }
        if (!lacking.isEmpty()) {
            String rights = String.join(", ", lacking);
            add(found, "may not " + rights, rights, "");
        }
        addHidden(found);
    }

    private void addHidden(LiveTable found) {
        if (found.hidden()) {
            String table = found.name().sql();
            String role = Quoted.identifier(live.role());
            differences.add(new Difference(
                    table,
                    "row-level security hides all rows from the role " + role,
                    "create policy \"freehold_read\" on " + table + " for select to " + role
                            + " using (true); or what else it may see"));
        }
    }

    private void add(LiveTable found, String problem, String right, String condition) {
        String table = found.name().sql();
        add(table, problem, right + " on table " + table, condition);
    }

    private void add(String object, String problem, String right, String condition) {
        String role = Quoted.identifier(live.role());
        differences.add(new Difference(
                object, "the role " + role + " " + problem, "grant " + right + " to " + role + ";" + condition));
    }
}
