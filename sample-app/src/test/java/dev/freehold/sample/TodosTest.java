package dev.freehold.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.sample.todos.AppSchema;
import dev.freehold.sample.todos.Todo;
import dev.freehold.sample.todos.Todos;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Todos of Alice and Bob on a database as Neon Auth leaves it. */
final class TodosTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Database database;
    private Todos alices;
    private Todos bobs;

    @BeforeEach
    void open() {
        String url = TodosTour.database(SharedPostgres.SERVER, "todos_test_" + NUMBER.incrementAndGet());
        database = Database.connect(url, AppSchema.SCHEMA);
        alices = new Todos(database.as(Actor.user("alice")));
        bobs = new Todos(database.as(Actor.user("bob")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewTodoIsOpenAndDated() {
        Todo todo = alices.add("Water the plants");
        assertThat(todo.task()).isEqualTo("Water the plants");
        assertThat(todo.isComplete()).isFalse();
        assertThat(todo.insertedAt()).isNotNull();
    }

    @Test
    void todosComeWithTheirOwnersAddress() {
        alices.complete(alices.add("Water the plants").id());
        alices.add("Call Bob");
        bobs.add("Call Alice");
        assertThat(alices.withOwner().list())
                .containsExactly(
                        new Todos.Line("Water the plants", true, "alice@example.com"),
                        new Todos.Line("Call Bob", false, "alice@example.com"));
        assertThat(alices.withOwner().sql()).containsOnlyOnce("left join");
    }

    @Test
    void nobodyTouchesTheTodosOfOthers() {
        Todo todo = alices.add("Call Bob");
        assertThat(bobs.withOwner().list()).isEmpty();
        assertThat(bobs.complete(todo.id())).isFalse();
        assertThat(alices.complete(todo.id())).isTrue();
        assertThat(bobs.removeCompleted()).isZero();
        assertThat(alices.removeCompleted()).isEqualTo(1);
    }
}
