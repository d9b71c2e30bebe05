// Generated from com.acme.ids.Task. Do not edit; change the annotations on Task.
package com.acme.ids;

import com.acme.ids.Ids.LabelId;
import com.acme.ids.Ids.Reviewer;
import com.acme.ids.Ids.UserId;
import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.ListExpr;
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
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."task"}: rows of {@link Task}, each owned by one user.
 *
 * <p>Its id is a text that the runtime makes.
 *
 * @param <S> the row type from which a query starts; {@link Task} itself for {@link #TASK}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskTable<S> extends Table<S, Task> implements Writable<Task> {
    private static final SqlType<TaskId> BLOCKED_BY_ELEMENT = SqlType.TEXT.as(TaskId::new, TaskId::text);

    private static final SqlType<LabelId> LABELS_ELEMENT = SqlType.INT4.as(LabelId::new, LabelId::number);

    private static final Column<TaskId> ID_COLUMN =
            Column.required("id", SqlType.TEXT.as(TaskId::new, TaskId::text)).generatedUuid();

    private static final Column<ProjectId> PROJECT_ID_COLUMN =
            Column.required("project_id", SqlType.UUID.as(ProjectId::new, ProjectId::value));

    private static final Column<TaskId> PARENT_ID_COLUMN =
            Column.optional("parent_id", SqlType.TEXT.as(TaskId::new, TaskId::text));

    private static final Column<UserId> ASSIGNEE_ID_COLUMN =
            Column.optional("assignee_id", SqlType.TEXT.as(UserId::new, UserId::value));

    private static final Column<Reviewer> REVIEWER_ID_COLUMN =
            Column.optional("reviewer_id", SqlType.TEXT.as(UserId::new, UserId::value).as(Reviewer::new, Reviewer::id));

    private static final Column<List<TaskId>> BLOCKED_BY_COLUMN =
            Column.required("blocked_by", BLOCKED_BY_ELEMENT.list());

    private static final Column<Set<LabelId>> LABELS_COLUMN = Column.optional("labels", LABELS_ELEMENT.set());

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference PROJECT_REFERENCE = Reference.required("project")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(PROJECT_ID_COLUMN, "id");

    private static final Reference PARENT_REFERENCE = Reference.optional("parent")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(PARENT_ID_COLUMN, "id");

    private static final Reference ASSIGNEE_REFERENCE = Reference.optional("assignee").on(ASSIGNEE_ID_COLUMN, "id");

    private static final Reference REVIEWER_REFERENCE = Reference.optional("reviewer").on(REVIEWER_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference NOTES_REFERENCE = Reference.many("notes")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ID_COLUMN, "task_id");

    private static final Reference TASKS_BY_PARENT_REFERENCE = Reference.many("tasksByParent")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ID_COLUMN, "parent_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Task> TASK_ENTITY = Entity.of(Task.class, "public", "task")
            .id(ID_COLUMN, Task::id)
            .row(
                    TaskTable::read,
                    ID_COLUMN,
                    PROJECT_ID_COLUMN,
                    PARENT_ID_COLUMN,
                    ASSIGNEE_ID_COLUMN,
                    REVIEWER_ID_COLUMN,
                    BLOCKED_BY_COLUMN,
                    LABELS_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("task_project_id_fkey", PROJECT_REFERENCE, () -> ProjectTable.PROJECT_ENTITY)
            .foreignKey("task_parent_id_fkey", PARENT_REFERENCE, () -> TaskTable.TASK_ENTITY)
            .foreignKey("task_assignee_id_fkey", ASSIGNEE_REFERENCE, () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .foreignKey("task_reviewer_id_fkey", REVIEWER_REFERENCE, () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .awaits("task_assignee_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .awaits("task_reviewer_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .awaits("task_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Task} that the actor may see: where queries start. */
    public static final TaskTable<Task> TASK = new TaskTable<>(Path.root(TASK_ENTITY));

    /** The column {@code "public"."task"."id"}. */
    public final ComparableExpr<S, TaskId> id = comparable(ID_COLUMN);

    /** The column {@code "public"."task"."project_id"}: points at {@code "public"."project"."id"}. */
    public final ComparableExpr<S, ProjectId> projectId = comparable(PROJECT_ID_COLUMN);

    /** The column {@code "public"."task"."parent_id"}: points at {@code "public"."task"."id"}; may be null. */
    public final ComparableExpr<S, TaskId> parentId = comparable(PARENT_ID_COLUMN);

    /**
     * The column {@code "public"."task"."assignee_id"}: points at {@code "neon_auth"."users_sync"."id"}; may be null.
     */
    public final ComparableExpr<S, UserId> assigneeId = comparable(ASSIGNEE_ID_COLUMN);

    /**
     * The column {@code "public"."task"."reviewer_id"}: points at {@code "neon_auth"."users_sync"."id"}; may be null.
     */
    public final ComparableExpr<S, Reviewer> reviewerId = comparable(REVIEWER_ID_COLUMN);

    /** The column {@code "public"."task"."blocked_by"}. */
    public final ListExpr<S, List<TaskId>, TaskId> blockedBy = list(BLOCKED_BY_COLUMN, BLOCKED_BY_ELEMENT);

    /** The column {@code "public"."task"."labels"}; may be null. */
    public final ListExpr<S, Set<LabelId>, LabelId> labels = list(LABELS_COLUMN, LABELS_ELEMENT);

    /** The column {@code "public"."task"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

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
     * Follows {@code parent_id} to the parent of the task.
     *
     * @return the task, joined; all of its columns are null for every task without parent
     */
    public TaskTable<S> parent() {
        return toOne(PARENT_REFERENCE, TaskTable.TASK_ENTITY, TaskTable::new);
    }

    /**
     * Follows {@code assignee_id} to the assignee of the task.
     *
     * @return the users sync, joined; all of its columns are null for every task whose assignee is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> assignee() {
        return toOne(ASSIGNEE_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * Follows {@code reviewer_id} to the reviewer of the task.
     *
     * @return the users sync, joined; all of its columns are null for every task whose reviewer is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> reviewer() {
        return toOne(REVIEWER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the task.
     *
     * @return the users sync, joined; all of its columns are null for every task whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Note} whose {@code task_id} points at this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Note> notes() {
        return toMany(NOTES_REFERENCE, NoteTable.NOTE_ENTITY);
    }

    /**
     * The rows of {@link Task} whose {@code parent_id} points at this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Task> tasksByParent() {
        return toMany(TASKS_BY_PARENT_REFERENCE, TaskTable.TASK_ENTITY);
    }

    /**
     * The task with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Task> key(TaskId id) {
        return Key.of(Assignments.of(TASK_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new task. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param projectId the value of {@code project_id}
     * @param blockedBy the value of {@code blocked_by}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TaskInsert insert(ProjectId projectId, List<TaskId> blockedBy) {
        return new TaskInsert(Assignments.of(TASK_ENTITY)
                .with(PROJECT_ID_COLUMN, projectId)
                .with(BLOCKED_BY_COLUMN, blockedBy));
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
                row.optional(PARENT_ID_COLUMN),
                row.optional(ASSIGNEE_ID_COLUMN),
                row.optional(REVIEWER_ID_COLUMN),
                row.required(BLOCKED_BY_COLUMN),
                row.optional(LABELS_COLUMN));
    }

    /** One task to be inserted. Immutable: each method returns a new one. */
    public static final class TaskInsert implements Insert<Task> {
        private final Assignments<Task> assignments;

        private TaskInsert(Assignments<Task> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public TaskInsert id(TaskId id) {
            return new TaskInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code parent_id}.
         *
         * @param parentId the value of {@code parent_id}, or null
         * @return the insert with that value
         */
        public TaskInsert parentId(@Nullable TaskId parentId) {
            return new TaskInsert(assignments.with(PARENT_ID_COLUMN, parentId));
        }

        /**
         * Sets {@code assignee_id}.
         *
         * @param assigneeId the value of {@code assignee_id}, or null
         * @return the insert with that value
         */
        public TaskInsert assigneeId(@Nullable UserId assigneeId) {
            return new TaskInsert(assignments.with(ASSIGNEE_ID_COLUMN, assigneeId));
        }

        /**
         * Sets {@code reviewer_id}.
         *
         * @param reviewerId the value of {@code reviewer_id}, or null
         * @return the insert with that value
         */
        public TaskInsert reviewerId(@Nullable Reviewer reviewerId) {
            return new TaskInsert(assignments.with(REVIEWER_ID_COLUMN, reviewerId));
        }

        /**
         * Sets {@code labels}.
         *
         * @param labels the value of {@code labels}, or null
         * @return the insert with that value
         */
        public TaskInsert labels(@Nullable Set<LabelId> labels) {
            return new TaskInsert(assignments.with(LABELS_COLUMN, labels));
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
         * Sets {@code project_id}.
         *
         * @param projectId the value of {@code project_id}
         * @return the patch with that change
         */
        public TaskPatch projectId(ProjectId projectId) {
            return new TaskPatch(assignments.with(PROJECT_ID_COLUMN, projectId));
        }

        /**
         * Sets {@code parent_id}.
         *
         * @param parentId the value of {@code parent_id}, or null
         * @return the patch with that change
         */
        public TaskPatch parentId(@Nullable TaskId parentId) {
            return new TaskPatch(assignments.with(PARENT_ID_COLUMN, parentId));
        }

        /**
         * Sets {@code assignee_id}.
         *
         * @param assigneeId the value of {@code assignee_id}, or null
         * @return the patch with that change
         */
        public TaskPatch assigneeId(@Nullable UserId assigneeId) {
            return new TaskPatch(assignments.with(ASSIGNEE_ID_COLUMN, assigneeId));
        }

        /**
         * Sets {@code reviewer_id}.
         *
         * @param reviewerId the value of {@code reviewer_id}, or null
         * @return the patch with that change
         */
        public TaskPatch reviewerId(@Nullable Reviewer reviewerId) {
            return new TaskPatch(assignments.with(REVIEWER_ID_COLUMN, reviewerId));
        }

        /**
         * Sets {@code blocked_by}.
         *
         * @param blockedBy the value of {@code blocked_by}
         * @return the patch with that change
         */
        public TaskPatch blockedBy(List<TaskId> blockedBy) {
            return new TaskPatch(assignments.with(BLOCKED_BY_COLUMN, blockedBy));
        }

        /**
         * Sets {@code labels}.
         *
         * @param labels the value of {@code labels}, or null
         * @return the patch with that change
         */
        public TaskPatch labels(@Nullable Set<LabelId> labels) {
            return new TaskPatch(assignments.with(LABELS_COLUMN, labels));
        }

        @Override
        public Assignments<Task> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Task} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.ids\",\"simpleNames\":[\"Task\"]},\"publicType\":true,\"",
            "marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"si",
            "mpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"properties",
            "\":[{\"name\":\"id\",\"type\":{\"kind\":\"WRAPPER\",\"name\":\"com.acme.ids.TaskId\",\"wrapped",
            "\":{\"value\":{\"component\":\"text\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Strin",
            "g\"}}}},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"projectId\",\"type\":{\"kind\":",
            "\"WRAPPER\",\"name\":\"com.acme.ids.ProjectId\",\"wrapped\":{\"value\":{\"component\":\"value",
            "\",\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"}}}},\"references\":{\"value\":{\"an",
            "notation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.ids\",\"simpleNam",
            "es\":[\"Project\"]}},\"onDelete\":\"CASCADE\",\"foreignKey\":true}}},{\"name\":\"parentId\",\"",
            "type\":{\"kind\":\"WRAPPER\",\"name\":\"com.acme.ids.TaskId\",\"wrapped\":{\"value\":{\"compon",
            "ent\":\"text\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}}},\"nullable\":tr",
            "ue,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageN",
            "ame\":\"com.acme.ids\",\"simpleNames\":[\"Task\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":t",
            "rue}}},{\"name\":\"assigneeId\",\"type\":{\"kind\":\"WRAPPER\",\"name\":\"com.acme.ids.Ids.Use",
            "rId\",\"wrapped\":{\"value\":{\"component\":\"value\",\"type\":{\"kind\":\"STRING\",\"name\":",
            "\"java.lang.String\"}}}},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@Refere",
            "nces\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"NeonAut",
            "h\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}},{\"name\":\"r",
            "eviewerId\",\"type\":{\"kind\":\"WRAPPER\",\"name\":\"com.acme.ids.Ids.Reviewer\",\"wrapped\":",
            "{\"value\":{\"component\":\"id\",\"type\":{\"kind\":\"WRAPPER\",\"name\":\"com.acme.ids.Ids.Us",
            "erId\",\"wrapped\":{\"value\":{\"component\":\"value\",\"type\":{\"kind\":\"STRING\",\"name\":",
            "\"java.lang.String\"}}}}}}},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@Ref",
            "erences\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"Neon",
            "Auth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}},{\"name\":",
            "\"blockedBy\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[{\"kind\"",
            ":\"WRAPPER\",\"name\":\"com.acme.ids.TaskId\",\"wrapped\":{\"value\":{\"component\":\"text\",",
            "\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}}}]}},{\"name\":\"labels\",\"type",
            "\":{\"kind\":\"SET\",\"name\":\"java.util.Set\",\"arguments\":[{\"kind\":\"WRAPPER\",\"name\":",
            "\"com.acme.ids.Ids.LabelId\",\"wrapped\":{\"value\":{\"component\":\"number\",\"type\":{\"kind",
            "\":\"INT\",\"name\":\"java.lang.Integer\"}}}}]},\"nullable\":true}],\"construction\":{\"making",
            "\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\"",
            ":\"projectId\"}},{\"OfColumn\":{\"property\":\"parentId\"}},{\"OfColumn\":{\"property\":\"assi",
            "gneeId\"}},{\"OfColumn\":{\"property\":\"reviewerId\"}},{\"OfColumn\":{\"property\":\"blockedB",
            "y\"}},{\"OfColumn\":{\"property\":\"labels\"}}]}},\"accessors\":[{\"property\":\"id\",\"member",
            "\":\"id\",\"method\":true}]},\"comment\":\"Its id is a text that the runtime makes.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
