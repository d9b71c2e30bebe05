package com.acme.todos;

import static com.acme.todos.TodoTable.TODO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import java.util.List;
import javax.sql.DataSource;

/** The todos of one user with the owner's address, in one left join. */
public final class Behaviour {
    private Behaviour() {}

    record Line(String task, boolean done, String email) {}

    public static void run(DataSource dataSource) {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Rows alice = database.as(Actor.user("alice"));
            Rows bob = database.as(Actor.user("bob"));

            List<Line> lines = alice.from(TODO)
                    .orderBy(TODO.insertedAt.asc())
                    .select(TODO.task, TODO.isComplete, TODO.owner().email, Line::new)
                    .list();
            assertThat(lines)
                    .containsExactly(
                            new Line("water the plants", false, "alice@example.com"),
                            new Line("call Bob", true, "alice@example.com"));

            Todo made = bob.insert(TODO.insert("buy milk"));
            assertThat(made.isComplete()).isFalse();
            assertThat(made.insertedAt()).isNotNull();
            assertThat(alice.find(TODO.key(made.id()))).isEmpty();
            assertThat(bob.find(TODO.key(made.id()))).contains(made);

            assertThat(alice.update(TODO.patch().isComplete(true)).where(TODO.key(made.id()))).isZero();
            assertThat(bob.update(TODO.patch().isComplete(true)).where(TODO.key(made.id()))).isEqualTo(1);
            assertThat(alice.delete(TODO).where(TODO.key(made.id()))).isZero();
            assertThat(bob.load(made, TODO.owner()).email()).isEqualTo("bob@example.com");
        }
    }
}
