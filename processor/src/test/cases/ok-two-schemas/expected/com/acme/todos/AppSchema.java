// Generated from the entities of com.acme.todos. Do not edit; change their annotations.
package com.acme.todos;

import com.acme.todos.lists.TodoListTable;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.todos} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.todos.Todo",
        "com.acme.todos.lists.TodoList"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.todos")
            .tables(TodoTable.TODO_ENTITY, TodoListTable.TODO_LIST_ENTITY)
            .authTables(AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
