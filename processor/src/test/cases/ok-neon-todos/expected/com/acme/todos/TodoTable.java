// Generated from com.acme.todos.Todo. Do not edit; change the annotations on Todo.
package com.acme.todos;

import dev.freehold.db.Assignments;
import dev.freehold.db.BooleanExpr;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."todos"}: rows of {@link Todo}, each owned by one user.
 *
 * <p>Something that its owner wants to get done.
 *
 * @param <S> the row type from which a query starts; {@link Todo} itself for {@link #TODO}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TodoTable<S> extends Table<S, Todo> implements Writable<Todo> {
    private static final Column<Long> ID_COLUMN = Column.required("id", SqlType.INT8).identity();

    private static final Column<String> TASK_COLUMN = Column.required("task", SqlType.TEXT);

    private static final Column<Boolean> IS_COMPLETE_COLUMN =
            Column.required("is_complete", SqlType.BOOLEAN).defaulted();

    private static final Column<Instant> INSERTED_AT_COLUMN =
            Column.required("inserted_at", SqlType.INSTANT).createdAt();

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Todo> TODO_ENTITY = Entity.of(Todo.class, "public", "todos")
            .id(ID_COLUMN, Todo::id)
            .row(TodoTable::read, ID_COLUMN, TASK_COLUMN, IS_COMPLETE_COLUMN, INSERTED_AT_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("todos_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Todo} that the actor may see: where queries start. */
    public static final TodoTable<Todo> TODO = new TodoTable<>(Path.root(TODO_ENTITY));

    /** The column {@code "public"."todos"."id"}. */
    public final ComparableExpr<S, Long> id = comparable(ID_COLUMN);

    /** The column {@code "public"."todos"."task"}: what is to be done. */
    public final TextExpr<S> task = text(TASK_COLUMN);

    /** The column {@code "public"."todos"."is_complete"}. */
    public final BooleanExpr<S> isComplete = bool(IS_COMPLETE_COLUMN);

    /** The column {@code "public"."todos"."inserted_at"}: when the row was inserted. */
    public final ComparableExpr<S, Instant> insertedAt = comparable(INSERTED_AT_COLUMN);

    /** The column {@code "public"."todos"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TODO}.
     *
     * @param path the way from {@code S} to this table
     */
    public TodoTable(Path<S> path) {
        super(TODO_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the todo.
     *
     * @return the users sync, joined; all of its columns are null for every todo whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The todo with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Todo> key(long id) {
        return Key.of(Assignments.of(TODO_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new todo. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param task the value of {@code task}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TodoInsert insert(String task) {
        return new TodoInsert(Assignments.of(TODO_ENTITY).with(TASK_COLUMN, task));
    }

    /**
     * Changes to rows of {@link Todo}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public TodoPatch patch() {
        return new TodoPatch(Assignments.of(TODO_ENTITY));
    }

    private static Todo read(Row row) {
        return new Todo(
                row.required(ID_COLUMN),
                row.required(TASK_COLUMN),
                row.required(IS_COMPLETE_COLUMN),
                row.required(INSERTED_AT_COLUMN));
    }

    /** One todo to be inserted. Immutable: each method returns a new one. */
    public static final class TodoInsert implements Insert<Todo> {
        private final Assignments<Todo> assignments;

        private TodoInsert(Assignments<Todo> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code is_complete} instead of the default of the database.
         *
         * @param isComplete the value of {@code is_complete}
         * @return the insert with that value
         */
        public TodoInsert isComplete(boolean isComplete) {
            return new TodoInsert(assignments.with(IS_COMPLETE_COLUMN, isComplete));
        }

        @Override
        public Assignments<Todo> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Todo}. Immutable: each method returns a new one. */
    public static final class TodoPatch implements Patch<Todo> {
        private final Assignments<Todo> assignments;

        private TodoPatch(Assignments<Todo> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code task}.
         *
         * @param task the value of {@code task}
         * @return the patch with that change
         */
        public TodoPatch task(String task) {
            return new TodoPatch(assignments.with(TASK_COLUMN, task));
        }

        /**
         * Sets {@code is_complete}.
         *
         * @param isComplete the value of {@code is_complete}
         * @return the patch with that change
         */
        public TodoPatch isComplete(boolean isComplete) {
            return new TodoPatch(assignments.with(IS_COMPLETE_COLUMN, isComplete));
        }

        @Override
        public Assignments<Todo> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Todo} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.todos\",\"simpleNames\":[\"Todo\"]},\"publicType\":true,",
            "\"table\":{\"value\":\"todos\"},\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packag",
            "eName\":\"dev.freehold.auth\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDe",
            "lete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"LONG\",\"name\":\"",
            "long\"},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"task\",\"type\":{\"kind\":\"STRI",
            "NG\",\"name\":\"java.lang.String\"},\"comment\":\"what is to be done\"},{\"name\":\"isComplete",
            "\",\"type\":{\"kind\":\"BOOLEAN\",\"name\":\"boolean\"},\"defaultValue\":{\"value\":{\"value\"",
            ":{\"value\":\"false\"}}}},{\"name\":\"insertedAt\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"j",
            "ava.time.Instant\"},\"createdAt\":{\"value\":{}}}],\"construction\":{\"making\":{\"value\":{\"",
            "arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"task\"}},{\"Of",
            "Column\":{\"property\":\"isComplete\"}},{\"OfColumn\":{\"property\":\"insertedAt\"}}]}},\"acce",
            "ssors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Something tha",
            "t its owner wants to get done.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
