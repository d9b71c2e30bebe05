package dev.freehold.db;

import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.StaleRowException;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.sql.Node;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * An update that does not say yet of which rows: {@link #where}, {@link #all} or {@link #of} does, and sends it. It
 * reaches rows only that the actor may see.
 *
 * @param <R> the type of the rows
 */
public final class Update<R> {
    private final Entity<R> entity;
    private final ToIntFunction<List<Node>> statement;

    Update(Entity<R> entity, ToIntFunction<List<Node>> statement) {
        this.entity = entity;
        this.statement = statement;
    }

    /**
     * Changes the rows for which all of some conditions hold.
     *
     * @param conditions the conditions, at least one
     * @return how many rows were changed
     * @throws IllegalArgumentException if there is no condition: {@link #all()} changes every row
     * @throws dev.freehold.db.error.NotAMemberException if nothing was changed and the actor lacks the role that
     *     writing the table needs
     * @throws dev.freehold.db.error.ForeignKeyViolationException if a reference is set to a row that is not there, or
     *     not in sight of the actor
     * @throws dev.freehold.db.error.DatabaseException if PostgreSQL refuses it
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final int where(Condition<R>... conditions) {
        if (conditions.length == 0) {
            throw new IllegalArgumentException(
                    "where() without a condition would change every row: say all() if that is meant");
        }
        return statement.applyAsInt(Condition.nodes(conditions));
    }

    /**
     * Changes every row that the actor may see.
     *
     * @return how many rows were changed
     * @throws dev.freehold.db.error.DatabaseException if PostgreSQL refuses it
     */
    public int all() {
        return statement.applyAsInt(List.of());
    }

    /**
     * Changes the row that was read, by its id; where the table has a version, only if the row still has the one that
     * was read.
     *
     * <pre>{@code
     * rows.update(TASK.patch().title("Land")).of(task);
     * }</pre>
     *
     * @param row the row as it was read; its other values are not looked at, and it does not change
     * @throws StaleRowException if the table has a version, and nothing was changed: somebody else changed or deleted
     *     the row since it was read, or it is not in sight of the actor
     * @throws NoRowException if the table has no version, and there is no such row that the actor may change
     * @throws NullPointerException if the row has no id, or no version
     * @throws IllegalStateException if the table has no id
     * @throws dev.freehold.db.error.NotAMemberException if nothing was changed and the actor lacks the role that
     *     writing the table needs
     * @throws dev.freehold.db.error.ForeignKeyViolationException if a reference is set to a row that is not there, or
     *     not in sight of the actor
     * @throws dev.freehold.db.error.DatabaseException if PostgreSQL refuses it
     */
    public void of(R row) {
        AsRead<R> asRead = new AsRead<>(entity, row);
        if (statement.applyAsInt(asRead.conditions()) == 0) {
            throw asRead.absent();
        }
    }
}
