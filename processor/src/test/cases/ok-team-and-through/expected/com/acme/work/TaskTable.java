// Generated from com.acme.work.Task. Do not edit; change the annotations on Task.
package com.acme.work;

import dev.freehold.db.Assignments;
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
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."task"}: rows of {@link Task}, each belonging to whom its project belongs.
 *
 * <p>A step of a project; the organization is the project's.
 *
 * @param <S> the row type from which a query starts; {@link Task} itself for {@link #TASK}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskTable<S> extends Table<S, Task> implements Writable<Task> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> PROJECT_ID_COLUMN = Column.required("project_id", SqlType.TEXT);

    private static final Column<String> TITLE_COLUMN = Column.required("title", SqlType.TEXT);

    private static final Column<String> MARK_COLUMN = Column.optional("mark", SqlType.TEXT);

    private static final Reference PROJECT_REFERENCE = Reference.required("project").on(PROJECT_ID_COLUMN, "id");

    private static final Reference MARK_REFERENCE = Reference.optional("mark").on(MARK_COLUMN, "code");

    private static final Reference REMARKS_REFERENCE = Reference.many("remarks").on(ID_COLUMN, "task_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Task> TASK_ENTITY = Entity.of(Task.class, "public", "task")
            .id(ID_COLUMN, Task::id)
            .row(TaskTable::read, ID_COLUMN, PROJECT_ID_COLUMN, TITLE_COLUMN, MARK_COLUMN)
            .scope(Scoping.through(PROJECT_REFERENCE, () -> ProjectTable.PROJECT_ENTITY))
            .foreignKey("task_project_id_fkey", PROJECT_REFERENCE, () -> ProjectTable.PROJECT_ENTITY)
            .foreignKey("task_mark_fkey", MARK_REFERENCE, () -> LabelTable.LABEL_ENTITY)
            .build();

    /** The rows of {@link Task} that the actor may see: where queries start. */
    public static final TaskTable<Task> TASK = new TaskTable<>(Path.root(TASK_ENTITY));

    /** The column {@code "public"."task"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."task"."project_id"}: points at {@code "public"."project"."id"}. */
    public final TextExpr<S> projectId = text(PROJECT_ID_COLUMN);

    /** The column {@code "public"."task"."title"}. */
    public final TextExpr<S> title = text(TITLE_COLUMN);

    /** The column {@code "public"."task"."mark"}: points at {@code "public"."label"."code"}; may be null. */
    public final TextExpr<S> mark = text(MARK_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TASK}.
     *
     * @param path the way from {@code S} to this table
     */
    public TaskTable(Path<S> path) {
        super(TASK_ENTITY, path);
    }

    /**
     * Follows {@code project_id} to the project of the task.
     *
     * @return the project, joined
     */
    public ProjectTable<S> project() {
        return toOne(PROJECT_REFERENCE, ProjectTable.PROJECT_ENTITY, ProjectTable::new);
    }

    /**
     * Follows {@code mark} to the mark of the task.
     *
     * @return the label, joined; all of its columns are null for every task without mark
     */
    public LabelTable<S> mark() {
        return toOne(MARK_REFERENCE, LabelTable.LABEL_ENTITY, LabelTable::new);
    }

    /**
     * The rows of {@link Remark} whose {@code task_id} points at this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Remark> remarks() {
        return toMany(REMARKS_REFERENCE, RemarkTable.REMARK_ENTITY);
    }

    /**
     * The task with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Task> key(String id) {
        return Key.of(Assignments.of(TASK_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new task.
     *
     * @param id the value of {@code id}
     * @param projectId the value of {@code project_id}
     * @param title the value of {@code title}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TaskInsert insert(String id, String projectId, String title) {
        return new TaskInsert(Assignments.of(TASK_ENTITY)
                .with(ID_COLUMN, id)
                .with(PROJECT_ID_COLUMN, projectId)
                .with(TITLE_COLUMN, title));
    }

    /**
     * Changes to rows of {@link Task}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public TaskPatch patch() {
        return new TaskPatch(Assignments.of(TASK_ENTITY));
    }

    private static Task read(Row row) {
        return new Task(
                row.required(ID_COLUMN),
                row.required(PROJECT_ID_COLUMN),
                row.required(TITLE_COLUMN),
                row.optional(MARK_COLUMN));
    }

    /** One task to be inserted. Immutable: each method returns a new one. */
    public static final class TaskInsert implements Insert<Task> {
        private final Assignments<Task> assignments;

        private TaskInsert(Assignments<Task> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code mark}.
         *
         * @param mark the value of {@code mark}, or null
         * @return the insert with that value
         */
        public TaskInsert mark(@Nullable String mark) {
            return new TaskInsert(assignments.with(MARK_COLUMN, mark));
        }

        @Override
        public Assignments<Task> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Task}. Immutable: each method returns a new one. */
    public static final class TaskPatch implements Patch<Task> {
        private final Assignments<Task> assignments;

        private TaskPatch(Assignments<Task> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value of {@code title}
         * @return the patch with that change
         */
        public TaskPatch title(String title) {
            return new TaskPatch(assignments.with(TITLE_COLUMN, title));
        }

        /**
         * Sets {@code mark}.
         *
         * @param mark the value of {@code mark}, or null
         * @return the patch with that change
         */
        public TaskPatch mark(@Nullable String mark) {
            return new TaskPatch(assignments.with(MARK_COLUMN, mark));
        }

        @Override
        public Assignments<Task> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Task} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Task\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\",\"through\":\"project\"}],\"pr",
            "operties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id",
            "\":true},{\"name\":\"projectId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},",
            "\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName",
            "\":\"com.acme.work\",\"simpleNames\":[\"Project\"]}},\"onDelete\":\"CASCADE\",\"foreignKey\":t",
            "rue}}},{\"name\":\"title\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}},{\"na",
            "me\":\"mark\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,",
            "\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName",
            "\":\"com.acme.work\",\"simpleNames\":[\"Label\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"mark\"",
            ",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\"",
            ":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"projectId\"}},{\"OfColumn\":{\"property",
            "\":\"title\"}},{\"OfColumn\":{\"property\":\"mark\"}}]}},\"accessors\":[{\"property\":\"id\",",
            "\"member\":\"id\",\"method\":true}]},\"comment\":\"A step of a project; the organization is th",
            "e project's.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
