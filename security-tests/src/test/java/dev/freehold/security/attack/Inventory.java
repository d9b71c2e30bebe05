package dev.freehold.security.attack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares, when all is done, what the database has with what is known of it, whatever the triggers saw. */
final class Inventory {
    private static final String FOREIGN_KEYS = """
            select c.conname, c.conrelid::regclass::text, c.confrelid::regclass::text,
                   (select string_agg(format('child.%I = parent.%I', a.attname, b.attname), ' and ')
                      from unnest(c.conkey, c.confkey) as k (own, other)
                      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
                      join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.other)
              from pg_constraint c where c.contype = 'f' and c.conparentid = 0
            """;

    private final World world;
    private final Connection administrator;
    private final List<String> differences = new ArrayList<>();

    Inventory(World world, Connection administrator) {
        this.world = world;
        this.administrator = administrator;
    }

    /** Everything that is not as it should be. */
    List<String> differences() throws SQLException {
        for (TableSurface table : world.surface().own()) {
            rows(table);
        }
        references();
        required();
        return differences;
    }

    private void rows(TableSurface table) throws SQLException {
        Set<List<String>> expected = new HashSet<>();
        world.registry().live(table, row -> true).forEach(row -> expected.add(row.key()));
        for (Map<String, String> row : world.changes().rows(table.name())) {
            List<String> key = Registry.key(table, row);
            if (!expected.remove(key)) {
                differences.add("the row " + table + key + " came unseen");
            }
            Domain domain = world.registry().domain(table, row, false);
            world.registry()
                    .find(table, key)
                    .filter(known -> !known.domain().equals(domain))
                    .ifPresent(known -> differences.add(
                            "the row " + table + key + " was of " + known.domain() + " and is of " + domain));
        }
        expected.forEach(key -> differences.add("the row " + table + key + " went unseen"));
    }

    /** By the foreign keys that the catalog has: nothing refers across tenants of one kind. */
    private void references() throws SQLException {
        try (Statement keys = administrator.createStatement();
                ResultSet key = keys.executeQuery(FOREIGN_KEYS)) {
            while (key.next()) {
                TableSurface child = table(key.getString(2));
                TableSurface parent = table(key.getString(3));
                if (!child.isAuth() && !parent.isAuth() && world.surface().areOfOneKind(child, parent)) {
                    references(key.getString(1), child, parent, key.getString(4));
                    tied(key.getString(1), child, key.getString(4));
                }
            }
        }
    }

    /** A row of which nothing says whose it is would be nobody's, or everyone's one day. */
    private void required() throws SQLException {
        Set<String> nullable = new HashSet<>();
        try (Statement statement = administrator.createStatement();
                ResultSet columns = statement.executeQuery(
                        "select attrelid::regclass::text, attname from pg_attribute where attnum > 0 and not attnotnull")) {
            while (columns.next()) {
                nullable.add(columns.getString(1).replace("\"", "") + "." + columns.getString(2));
            }
        }
        for (TableSurface table : world.surface().own()) {
            Promise promise = table.promise();
            Stream.of(
                            promise.organization(),
                            promise.team(),
                            promise.isPersonal() ? promise.owner() : Optional.<String>empty())
                    .flatMap(Optional::stream)
                    .map(property -> table.entity().tableName() + "."
                            + table.column(property).name())
                    .filter(nullable::contains)
                    .forEach(column -> differences.add(column + " may be null"));
        }
    }

    private TableSurface table(String regclass) {
        String name = regclass.replace("\"", "");
        return world.surface().table(name.contains(".") ? name : "public." + name);
    }

    /** A key has the tenant, unless the reference says otherwise or the table has none of its own. */
    private void tied(String key, TableSurface child, String on) {
        Promise promise = child.promise();
        boolean isUntied = promise.untied().stream()
                .anyMatch(property ->
                        on.contains("child." + child.column(property).name()));
        Stream.of(
                        promise.organization(),
                        promise.team(),
                        promise.isPersonal() ? promise.owner() : Optional.<String>empty())
                .flatMap(Optional::stream)
                .filter(property -> !isUntied
                        && !on.contains("child." + child.column(property).name() + " "))
                .forEach(property -> differences.add(key + " lacks " + property));
    }

    private void references(String key, TableSurface child, TableSurface parent, String on) throws SQLException {
        String sql = "select to_jsonb(child), to_jsonb(parent) from " + ChangeLog.quoted(child.name()) + " child join "
                + ChangeLog.quoted(parent.name()) + " parent on " + on;
        try (Statement statement = administrator.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Domain from = world.registry()
                        .domain(child, ChangeLog.row(rows.getString(1)).orElseThrow(), false);
                Domain to = world.registry()
                        .domain(parent, ChangeLog.row(rows.getString(2)).orElseThrow(), false);
                if (!from.equals(to)) {
                    differences.add(key + " leads from " + from + " to " + to);
                }
            }
        }
    }
}
