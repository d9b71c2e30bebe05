package dev.freehold.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.error.OwnerNotSyncedException;
import dev.freehold.sample.todos.AppSchema;
import dev.freehold.sample.todos.Todo;
import dev.freehold.sample.todos.Todos;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Todos of Alice and Bob on a database as Neon Auth leaves it. */
final class TodosTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private String url;
    private Database database;
    private Todos alices;
    private Todos bobs;

    @BeforeEach
    void open() {
        url = TodosTour.database(SharedPostgres.SERVER, "todos_test_" + NUMBER.incrementAndGet());
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
    void aTodoOfSomebodyWhoJustSignedUpWaitsForNeon() throws InterruptedException {
        Todos carols = new Todos(database.as(Actor.user("carol")));
        assertThatThrownBy(() -> carols.add("Unpack")).isInstanceOf(OwnerNotSyncedException.class);
        var neon = CompletableFuture.runAsync(
                () -> execute("insert into neon_auth.users_sync (raw_json) values ('{\"id\": \"carol\"}')"),
                CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS));
        assertThat(carols.addAfterSignUp("Unpack").task()).isEqualTo("Unpack");
        neon.join();
    }

    @Test
    void todosOutliveTheirOwnersAccount() {
        alices.add("Water the plants");
        execute("update neon_auth.users_sync set deleted_at = now() where id = 'alice'");
        assertThat(alices.withOwner().list()).containsExactly(new Todos.Line("Water the plants", false, null));
        assertThat(new Todos(database.as(Actor.user("alice")).withDeleted())
                        .withOwner()
                        .list())
                .containsExactly(new Todos.Line("Water the plants", false, "alice@example.com"));
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
