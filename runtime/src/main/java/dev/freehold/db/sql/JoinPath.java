package dev.freehold.db.sql;

import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The way from the table where a query starts to another. Equal paths are one join.
 *
 * @param entity the table at its end
 * @param parent the way without the last step, null at the start
 * @param reference the last step, null at the start
 */
public record JoinPath(
        Entity<?> entity,
        @Nullable JoinPath parent,
        @Nullable Reference reference) {
    /**
     * The start.
     *
     * @param entity the table where a query starts
     * @return the path without a step
     */
    public static JoinPath root(Entity<?> entity) {
        return new JoinPath(entity, null, null);
    }

    /**
     * One step more.
     *
     * @param step the reference to follow
     * @param target the table to which it leads
     * @return the longer path
     * @throws IllegalArgumentException if the reference has no columns: it would lead to every row
     */
    public JoinPath to(Reference step, Entity<?> target) {
        if (step.pairs().isEmpty()) {
            throw new IllegalArgumentException("reference " + step.name() + " of " + entity.name() + " has no columns");
        }
        return new JoinPath(target, this, step);
    }

    /**
     * The table where the path begins.
     *
     * @return the table
     */
    public Entity<?> start() {
        return parent == null ? entity : parent.start();
    }

    /**
     * Whether a query can start here.
     *
     * @return true for a path without a step
     */
    public boolean isRoot() {
        return parent == null;
    }
}
