package dev.freehold.processor.ddl;

import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns tables into an order in which each comes after those it points at, by type name as far as that leaves a choice.
 *
 * <p>The order is that in which a depth-first search leaves the tables. In it, a table points at a later one only where
 * the references go round in a circle; such a foreign key has to wait.
 */
final class TableOrder {
    private final Map<TypeRef, Entity> tables = new TreeMap<>();
    private final Set<TypeRef> entered = new HashSet<>();
    private final Map<TypeRef, Entity> left = new LinkedHashMap<>();

    private TableOrder(List<Entity> entities) {
        entities.forEach(entity -> tables.put(entity.type(), entity));
        tables.values().forEach(this::enter);
    }

    static List<Entity> of(List<Entity> entities) {
        return List.copyOf(new TableOrder(entities).left.values());
    }

    private void enter(Entity table) {
        if (!entered.add(table.type())) {
            return;
        }
        for (TypeRef target : targets(table)) {
            Entity referenced = tables.get(target);
            if (referenced != null) {
                enter(referenced);
            }
        }
        left.put(table.type(), table);
    }

    private static List<TypeRef> targets(Entity table) {
        return table.references().stream()
                .filter(Reference::foreignKey)
                .map(Reference::target)
                .sorted()
                .toList();
    }
}
