package dev.freehold.db;

import dev.freehold.db.sql.Node;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * An update that does not say yet of which rows: {@link #where} or {@link #all} does, and sends it. It reaches rows
 * only that the actor may see.
 *
 * @param <R> the type of the rows
 */
public final class Update<R> {
    private final ToIntFunction<List<Node>> statement;

    Update(ToIntFunction<List<Node>> statement) {
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
}
