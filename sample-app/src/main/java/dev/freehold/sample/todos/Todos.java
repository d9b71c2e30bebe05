package dev.freehold.sample.todos;

import static dev.freehold.sample.todos.TodoTable.TODO;

import dev.freehold.db.Query;
import dev.freehold.db.Rows;
import dev.freehold.db.error.OwnerNotSyncedException;
import org.jspecify.annotations.Nullable;

/** The todos of whoever asks. No method names an owner: {@link Rows} brings the actor into every statement. */
public final class Todos {
    private final Rows rows;

    public Todos(Rows rows) {
        this.rows = rows;
    }

    /**
     * A todo and where to reach its owner; {@code email} is null until Neon has copied the user, and once the account
     * is deleted.
     */
    public record Line(
            String task, boolean isComplete, @Nullable String email) {}

    public Query<Todo, Line> withOwner() {
        return rows.from(TODO)
                .orderBy(TODO.insertedAt.asc())
                .select(TODO.task, TODO.isComplete, TODO.owner().email, Line::new);
    }

    public Todo add(String task) {
        return rows.insert(TODO.insert(task));
    }

    /** Adds the todo of somebody who may have signed up a moment ago: mostly, Neon copies users within a second. */
    public Todo addAfterSignUp(String task) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                return add(task);
            } catch (OwnerNotSyncedException e) {
                if (tries == 10) {
                    throw e; // nobody tells a user who is late from one who does not exist
                }
                Thread.sleep(500);
            }
        }
    }

    /** Whether there was such a todo of the actor's. */
    public boolean complete(long id) {
        return rows.update(TODO.patch().isComplete(true)).where(TODO.key(id)) == 1;
    }

    public int removeCompleted() {
        return rows.delete(TODO).where(TODO.isComplete.isTrue());
    }
}
