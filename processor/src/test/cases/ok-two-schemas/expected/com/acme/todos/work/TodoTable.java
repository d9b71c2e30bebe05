// Generated from com.acme.todos.work.Todo. Do not edit; change the annotations on Todo.
package com.acme.todos.work;

import com.acme.todos.work.deep.down.ProjectTable;
import dev.freehold.db.Assignments;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."todo"}: rows of {@link Todo}, each in one organization.
 *
 * <p>Something to do for a project; its name is that of another schema's.
 *
 * @param <S> the row type from which a query starts; {@link Todo} itself for {@link #TODO}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TodoTable<S> extends Table<S, Todo> implements Writable<Todo> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> PROJECT_ID_COLUMN = Column.required("project_id", SqlType.TEXT);

    private static final Column<String> TASK_COLUMN = Column.required("task", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference PROJECT_REFERENCE = Reference.required("project")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(PROJECT_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Todo> TODO_ENTITY = Entity.of(Todo.class, "public", "todo")
            .id(ID_COLUMN, Todo::id)
            .row(TodoTable::read, ID_COLUMN, PROJECT_ID_COLUMN, TASK_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("todo_project_id_fkey", PROJECT_REFERENCE, () -> ProjectTable.PROJECT_ENTITY)
            .build();

    /** The rows of {@link Todo} that the actor may see: where queries start. */
    public static final TodoTable<Todo> TODO = new TodoTable<>(Path.root(TODO_ENTITY));

    /** The column {@code "public"."todo"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."todo"."project_id"}: points at {@code "public"."project"."id"}. */
    public final TextExpr<S> projectId = text(PROJECT_ID_COLUMN);

    /** The column {@code "public"."todo"."task"}. */
    public final TextExpr<S> task = text(TASK_COLUMN);

    /** The column {@code "public"."todo"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TODO}.
     *
     * @param path the way from {@code S} to this table
     */
    public TodoTable(Path<S> path) {
        super(TODO_ENTITY, path);
    }

    /**
     * Follows {@code project_id} to the project of the todo.
     *
     * @return the project, joined
     */
    public ProjectTable<S> project() {
        return toOne(PROJECT_REFERENCE, ProjectTable.PROJECT_ENTITY, ProjectTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the todo.
     *
     * @return the organization, joined
     */
    public AuthTables.OrganizationTable<S> organization() {
        return toOne(
                ORGANIZATION_REFERENCE,
                AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                AuthTables.OrganizationTable::new);
    }

    /**
     * The todo with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Todo> key(String id) {
        return Key.of(Assignments.of(TODO_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new todo. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @param projectId the value of {@code project_id}
     * @param task the value of {@code task}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TodoInsert insert(String projectId, String task) {
        return new TodoInsert(Assignments.of(TODO_ENTITY).with(PROJECT_ID_COLUMN, projectId).with(TASK_COLUMN, task));
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
        return new Todo(row.required(ID_COLUMN), row.required(PROJECT_ID_COLUMN), row.required(TASK_COLUMN));
    }

    /** One todo to be inserted. Immutable: each method returns a new one. */
    public static final class TodoInsert implements Insert<Todo> {
        private final Assignments<Todo> assignments;

        private TodoInsert(Assignments<Todo> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public TodoInsert id(String id) {
            return new TodoInsert(assignments.with(ID_COLUMN, id));
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
         * Sets {@code project_id}.
         *
         * @param projectId the value of {@code project_id}
         * @return the patch with that change
         */
        public TodoPatch projectId(String projectId) {
            return new TodoPatch(assignments.with(PROJECT_ID_COLUMN, projectId));
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

        @Override
        public Assignments<Todo> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Todo} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.todos.work\",\"simpleNames\":[\"Todo\"]},\"publicType\":",
            "true,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name",
            "\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"generated",
            "\":{\"value\":{}}},{\"name\":\"projectId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.",
            "String\"},\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"p",
            "ackageName\":\"com.acme.todos.work.deep.down\",\"simpleNames\":[\"Project\"]}},\"onDelete\":\"",
            "CASCADE\",\"foreignKey\":true}}},{\"name\":\"task\",\"type\":{\"kind\":\"STRING\",\"name\":\"j",
            "ava.lang.String\"}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"",
            "property\":\"id\"}},{\"OfColumn\":{\"property\":\"projectId\"}},{\"OfColumn\":{\"property\":\"",
            "task\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment",
            "\":\"Something to do for a project; its name is that of another schema's.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
