package dev.freehold.processor.emit;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Crossing;
import dev.freehold.processor.model.AppModel.Inverse;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Entity.Across;
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
    private final Map<TypeRef, List<Crossing>> acrosses = new HashMap<>();

    Links(AppModel model) {
        index(model.authTables());
        index(model.entities());
        model.entities().forEach(this::cross);
    }

    private void cross(Entity link) {
        for (Across across : link.acrosses()) {
            Optional<Reference> from = link.reference(across.from());
            Optional<Entity> target = link.reference(across.to()).flatMap(to -> find(to.target()));
            if (from.isPresent() && target.isPresent()) {
                acrosses.computeIfAbsent(from.get().target(), type -> new ArrayList<>())
                        .add(new Crossing(across, link, target.get()));
            }
        }
    }

    List<Crossing> acrossesOf(Entity entity) {
        return acrosses.getOrDefault(entity.type(), List.of());
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
