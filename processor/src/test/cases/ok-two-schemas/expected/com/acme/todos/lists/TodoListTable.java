// Generated from com.acme.todos.lists.TodoList. Do not edit; change the annotations on TodoList.
package com.acme.todos.lists;

import com.acme.todos.AuthTables;
import com.acme.todos.Todo;
import com.acme.todos.TodoTable;
import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "todos"."todo_list"}: rows of {@link TodoList}, each owned by one user.
 *
 * <p>A list, in a package below the one that names the auth schema.
 *
 * @param <S> the row type from which a query starts; {@link TodoList} itself for {@link #TODO_LIST}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TodoListTable<S> extends Table<S, TodoList> implements Writable<TodoList> {
    private static final Column<Long> ID_COLUMN = Column.required("id", SqlType.INT8).identity();

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference TODOS_BY_LIST_REFERENCE = Reference.many("todosByList")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ID_COLUMN, "list_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<TodoList> TODO_LIST_ENTITY = Entity.of(TodoList.class, "todos", "todo_list")
            .id(ID_COLUMN, TodoList::id)
            .row(TodoListTable::read, ID_COLUMN, NAME_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("todo_list_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link TodoList} that the actor may see: where queries start. */
    public static final TodoListTable<TodoList> TODO_LIST = new TodoListTable<>(Path.root(TODO_LIST_ENTITY));

    /** The column {@code "todos"."todo_list"."id"}. */
    public final ComparableExpr<S, Long> id = comparable(ID_COLUMN);

    /** The column {@code "todos"."todo_list"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /** The column {@code "todos"."todo_list"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TODO_LIST}.
     *
     * @param path the way from {@code S} to this table
     */
    public TodoListTable(Path<S> path) {
        super(TODO_LIST_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the todo list.
     *
     * @return the users sync, joined; all of its columns are null for every todo list whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Todo} whose {@code list_id} points at this todo list.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Todo> todosByList() {
        return toMany(TODOS_BY_LIST_REFERENCE, TodoTable.TODO_ENTITY);
    }

    /**
     * The todo list with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<TodoList> key(long id) {
        return Key.of(Assignments.of(TODO_LIST_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new todo list. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TodoListInsert insert(String name) {
        return new TodoListInsert(Assignments.of(TODO_LIST_ENTITY).with(NAME_COLUMN, name));
    }

    /**
     * Changes to rows of {@link TodoList}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public TodoListPatch patch() {
        return new TodoListPatch(Assignments.of(TODO_LIST_ENTITY));
    }

    private static TodoList read(Row row) {
        return new TodoList(row.required(ID_COLUMN), row.required(NAME_COLUMN));
    }

    /** One todo list to be inserted. Immutable: each method returns a new one. */
    public static final class TodoListInsert implements Insert<TodoList> {
        private final Assignments<TodoList> assignments;

        private TodoListInsert(Assignments<TodoList> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<TodoList> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link TodoList}. Immutable: each method returns a new one. */
    public static final class TodoListPatch implements Patch<TodoList> {
        private final Assignments<TodoList> assignments;

        private TodoListPatch(Assignments<TodoList> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value of {@code name}
         * @return the patch with that change
         */
        public TodoListPatch name(String name) {
            return new TodoListPatch(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<TodoList> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code TodoList} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.todos.lists\",\"simpleNames\":[\"TodoList\"]},\"publicTy",
            "pe\":true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold",
            ".auth\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],",
            "\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"},\"id\":true,\"",
            "generated\":{\"value\":{}}},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.l",
            "ang.String\"}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"prope",
            "rty\":\"id\"}},{\"OfColumn\":{\"property\":\"name\"}}]}},\"accessors\":[{\"property\":\"id\",",
            "\"member\":\"id\",\"method\":true}]},\"comment\":\"A list, in a package below the one that nam",
            "es the auth schema.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
