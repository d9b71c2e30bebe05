package dev.freehold.db;

import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.StaleRowException;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.sql.JoinPath;
import dev.freehold.db.sql.Node;
import dev.freehold.db.sql.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From a row that was read to the conditions that hold for it alone, as long as nobody changes its version.
 *
 * @param <R> the type of the row
 * @param entity its table
 * @param row the row
 */
record AsRead<R>(Entity<R> entity, R row) {
    List<Node> conditions() {
        if (entity.ids().isEmpty()) {
            throw new IllegalStateException(
                    entity.name() + " has no id by which one row could be told from others: say where(...)");
        }
        List<Node> conditions = new ArrayList<>();
        entity.ids().forEach(id -> conditions.add(equality(id)));
        entity.version().ifPresent(version -> conditions.add(equality(version)));
        return conditions;
    }

    /** Why there is no such row. */
    FreeholdException absent() {
        return entity.version().isPresent()
                ? new StaleRowException("the row of " + entity.name()
                        + " was changed or deleted since it was read, or is not in sight of the actor")
                : new NoRowException("the row of " + entity.name() + " is not there, or not in sight of the actor");
    }

    private <T> Node equality(Entity.Id<R, T> id) {
        @Nullable T value = id.value().apply(row);
        if (value == null) {
            throw new NullPointerException(
                    entity.name() + "." + id.column().name() + " is null in the row, which is none that was read");
        }
        return new Setting<>(id.column(), value).equality(JoinPath.root(entity));
    }
}
