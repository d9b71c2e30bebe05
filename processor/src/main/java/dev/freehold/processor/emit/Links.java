package dev.freehold.processor.emit;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Inverse;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up tables and the ways between them, worked out once: asking the model for each entity would take quadratic
 * time.
 */
final class Links {
    private final Map<TypeRef, Entity> tables = new HashMap<>();
    private final Map<TypeRef, List<Inverse>> inverses = new HashMap<>();

    Links(AppModel model) {
        index(model.authTables());
        index(model.entities());
    }

    private void index(List<Entity> entities) {
        for (Entity entity : entities) {
            tables.put(entity.type(), entity);
            for (Reference reference : entity.references()) {
                inverses.computeIfAbsent(reference.target(), target -> new ArrayList<>())
                        .add(new Inverse(entity, reference));
            }
        }
    }

    Optional<Entity> find(TypeRef type) {
        return Optional.ofNullable(tables.get(type));
    }

    /** In the order of {@link AppModel#inversesOf}. */
    List<Inverse> inversesOf(Entity target) {
        return inverses.getOrDefault(target.type(), List.of());
    }
}
