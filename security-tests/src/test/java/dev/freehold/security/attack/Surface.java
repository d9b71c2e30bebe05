package dev.freehold.security.attack;

import dev.freehold.db.schema.Entity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** All generated tables of a schema, found by looking: what is generated tomorrow is attacked tomorrow. */
final class Surface {
    private final Map<String, TableSurface> tables = new LinkedHashMap<>();

    static Surface of(SchemaUnderAttack schema, ClassLoader loader) throws IOException, ReflectiveOperationException {
        Surface surface = new Surface();
        Properties promises = schema.promises();
        for (String name : schema.tableClasses()) {
            TableSurface table = TableSurface.of(loader.loadClass(name), promises);
            surface.tables.put(table.name(), table);
        }
        return surface;
    }

    /** The tables of the application and of the auth server. */
    List<TableSurface> all() {
        return List.copyOf(tables.values());
    }

    List<TableSurface> own() {
        return all().stream().filter(table -> !table.isAuth()).toList();
    }

    /** The tables of the application in an order in which rows can be inserted. */
    List<TableSurface> inOrder() {
        List<TableSurface> ordered = new ArrayList<>();
        List<TableSurface> rest = new ArrayList<>(own());
        while (!rest.isEmpty()) {
            List<TableSurface> next = rest.stream()
                    .filter(table -> table.links().stream()
                            .filter(TableSurface.Link::required)
                            .map(link -> table(link.target()))
                            .allMatch(target -> target.isAuth() || target == table || ordered.contains(target)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables that need each other: " + rest);
            }
            ordered.addAll(next);
            rest.removeAll(next);
        }
        return ordered;
    }

    /** The promise that decides: for {@code through} that of the table at its end. */
    private Promise decisive(TableSurface table) {
        return table.promise()
                .through()
                .map(name -> decisive(table(table.link(name).target())))
                .orElse(table.promise());
    }

    /** Whether two tables of the application have tenants of one kind, and all who see the one see the other. */
    boolean areOfOneKind(TableSurface from, TableSurface to) {
        Promise own = decisive(from);
        Promise other = decisive(to);
        return own.organization().isPresent() == other.organization().isPresent()
                && own.team().isPresent() == other.team().isPresent()
                && own.isPersonal() == other.isPersonal()
                && own.unscoped() == other.unscoped()
                && other.ownerReads() == own.ownerReads()
                && other.readers().equals(own.readers());
    }

    TableSurface table(Entity<?> entity) {
        return table(entity.name());
    }

    TableSurface table(String name) {
        TableSurface table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("no table " + name);
        }
        return table;
    }
}
