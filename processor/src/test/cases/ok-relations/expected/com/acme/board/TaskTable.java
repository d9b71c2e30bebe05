// Generated from com.acme.board.Task. Do not edit; change the annotations on Task.
package com.acme.board;

import dev.freehold.auth.BetterAuth;
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
import java.util.LinkedHashSet;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."task"}: rows of {@link Task}, each in one organization.
 *
 * <p>A constructor takes the columns, setters the relations.
 *
 * <p>Without {@code with} in the query, {@code project}, {@code assignee}, {@code reporter}, {@code tags} and {@code
 * blockers} are null or empty.
 *
 * @param <S> the row type from which a query starts; {@link Task} itself for {@link #TASK}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskTable<S> extends Table<S, Task> implements Writable<Task> {
    private static final Column<Long> ID_COLUMN = Column.required("id", SqlType.INT8).identity();

    private static final Column<String> TITLE_COLUMN = Column.required("title", SqlType.TEXT);

    private static final Column<String> PROJECT_ID_COLUMN = Column.required("project_id", SqlType.TEXT);

    private static final Column<String> ASSIGNEE_ID_COLUMN = Column.optional("assignee_id", SqlType.TEXT);

    private static final Column<String> REPORTER_ID_COLUMN = Column.optional("reporter", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference PROJECT_REFERENCE = Reference.required("project")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(PROJECT_ID_COLUMN, "id");

    private static final Reference ASSIGNEE_REFERENCE = Reference.optional("assignee").on(ASSIGNEE_ID_COLUMN, "id");

    private static final Reference REPORTER_REFERENCE = Reference.optional("reporter").on(REPORTER_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference STEPS_REFERENCE = Reference.many("steps").on(ID_COLUMN, "task_id");

    private static final Reference TASK_BLOCKERS_REFERENCE = Reference.many("taskBlockers")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "task_id");

    private static final Reference TASK_BLOCKERS_BY_BLOCKERS_REFERENCE = Reference.many("taskBlockersByBlockers")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "blockers_id");

    private static final Reference TASK_TAGS_REFERENCE = Reference.many("taskTags")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "task");

    private static final Reference WATCHES_REFERENCE = Reference.many("watches")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "task_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Task> TASK_ENTITY = Entity.of(Task.class, "public", "task")
            .id(ID_COLUMN, Task::getId)
            .row(TaskTable::read, ID_COLUMN, TITLE_COLUMN, PROJECT_ID_COLUMN)
            .hidden(ASSIGNEE_ID_COLUMN, REPORTER_ID_COLUMN, ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("task_project_id_fkey", PROJECT_REFERENCE, () -> ProjectTable.PROJECT_ENTITY)
            .foreignKey("task_assignee_id_fkey", ASSIGNEE_REFERENCE, () -> AuthTables.UserTable.USER_ENTITY)
            .foreignKey("task_reporter_fkey", REPORTER_REFERENCE, () -> AuthTables.UserTable.USER_ENTITY)
            .relation(PROJECT_REFERENCE)
            .relation(ASSIGNEE_REFERENCE)
            .relation(REPORTER_REFERENCE)
            .relation(TASK_TAGS_REFERENCE, TaskTagsTable.TAG_REFERENCE)
            .relation(TASK_BLOCKERS_REFERENCE, TaskBlockersTable.BLOCKERS_REFERENCE)
            .build();

    /** The rows of {@link Task} that the actor may see: where queries start. */
    public static final TaskTable<Task> TASK = new TaskTable<>(Path.root(TASK_ENTITY));

    /** The column {@code "public"."task"."id"}. */
    public final ComparableExpr<S, Long> id = comparable(ID_COLUMN);

    /** The column {@code "public"."task"."title"}. */
    public final TextExpr<S> title = text(TITLE_COLUMN);

    /** The column {@code "public"."task"."project_id"}: The same column once more, to be read only. */
    public final TextExpr<S> projectId = text(PROJECT_ID_COLUMN);

    /** The column {@code "public"."task"."assignee_id"}: points at {@code "public"."user"."id"}; may be null. */
    public final TextExpr<S> assigneeId = text(ASSIGNEE_ID_COLUMN);

    /** The column {@code "public"."task"."reporter"}: points at {@code "public"."user"."id"}; may be null. */
    public final TextExpr<S> reporterId = text(REPORTER_ID_COLUMN);

    /** The column {@code "public"."task"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

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
     * Follows {@code assignee_id} to the assignee of the task.
     *
     * @return the user, joined; all of its columns are null for every task without assignee
     */
    public AuthTables.UserTable<S> assignee() {
        return toOne(ASSIGNEE_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * Follows {@code reporter} to the reporter of the task.
     *
     * @return the user, joined; all of its columns are null for every task without reporter
     */
    public AuthTables.UserTable<S> reporter() {
        return toOne(REPORTER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the task.
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
     * The rows of {@link Step} whose {@code task_id} points at this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Step> steps() {
        return toMany(STEPS_REFERENCE, StepTable.STEP_ENTITY);
    }

    /**
     * The rows of {@link TaskBlockers} whose {@code task_id} points at this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, TaskBlockers> taskBlockers() {
        return toMany(TASK_BLOCKERS_REFERENCE, TaskBlockersTable.TASK_BLOCKERS_ENTITY);
    }

    /**
     * The rows of {@link TaskBlockers} whose {@code blockers_id} points at this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, TaskBlockers> taskBlockersByBlockers() {
        return toMany(TASK_BLOCKERS_BY_BLOCKERS_REFERENCE, TaskBlockersTable.TASK_BLOCKERS_ENTITY);
    }

    /**
     * The rows of {@link TaskTags} whose {@code task} points at this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, TaskTags> taskTags() {
        return toMany(TASK_TAGS_REFERENCE, TaskTagsTable.TASK_TAGS_ENTITY);
    }

    /**
     * The rows of {@link Watch} whose {@code task_id} points at this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Watch> watches() {
        return toMany(WATCHES_REFERENCE, WatchTable.WATCH_ENTITY);
    }

    /**
     * The rows of {@link Task} that a row of {@link TaskBlockers} joins with this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Task> blockers() {
        return across(
                TASK_BLOCKERS_REFERENCE,
                TaskBlockersTable.TASK_BLOCKERS_ENTITY,
                TaskBlockersTable.BLOCKERS_REFERENCE,
                TaskTable.TASK_ENTITY);
    }

    /**
     * The rows of {@link Task} that a row of {@link TaskBlockers} joins with this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Task> tasksByBlockers() {
        return across(
                TASK_BLOCKERS_BY_BLOCKERS_REFERENCE,
                TaskBlockersTable.TASK_BLOCKERS_ENTITY,
                TaskBlockersTable.TASK_REFERENCE,
                TaskTable.TASK_ENTITY);
    }

    /**
     * The rows of {@link Tag} that a row of {@link TaskTags} joins with this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Tag> tags() {
        return across(
                TASK_TAGS_REFERENCE, TaskTagsTable.TASK_TAGS_ENTITY, TaskTagsTable.TAG_REFERENCE, TagTable.TAG_ENTITY);
    }

    /**
     * The rows of {@link BetterAuth.User} that a row of {@link Watch} joins with this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, BetterAuth.User> usersByWatch() {
        return across(
                WATCHES_REFERENCE,
                WatchTable.WATCH_ENTITY,
                WatchTable.USER_REFERENCE,
                AuthTables.UserTable.USER_ENTITY);
    }

    /**
     * The task with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Task> key(Long id) {
        return Key.of(Assignments.of(TASK_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new task. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @param title the value of {@code title}
     * @param projectId the value of {@code project_id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TaskInsert insert(String title, String projectId) {
        return new TaskInsert(Assignments.of(TASK_ENTITY).with(TITLE_COLUMN, title).with(PROJECT_ID_COLUMN, projectId));
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
        Task result = new Task(row.required(ID_COLUMN), row.required(TITLE_COLUMN), row.required(PROJECT_ID_COLUMN));
        result.setProject(row.one(PROJECT_REFERENCE, Project.class));
        result.setAssignee(row.one(ASSIGNEE_REFERENCE, BetterAuth.User.class));
        result.setReporter(row.one(REPORTER_REFERENCE, BetterAuth.User.class));
        result.setTags(new LinkedHashSet<>(row.many(TASK_TAGS_REFERENCE, TaskTagsTable.TAG_REFERENCE, Tag.class)));
        result.setBlockers(
                new LinkedHashSet<>(row.many(TASK_BLOCKERS_REFERENCE, TaskBlockersTable.BLOCKERS_REFERENCE, Task.class)));
        return result;
    }

    /** One task to be inserted. Immutable: each method returns a new one. */
    public static final class TaskInsert implements Insert<Task> {
        private final Assignments<Task> assignments;

        private TaskInsert(Assignments<Task> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code assignee_id}.
         *
         * @param assigneeId the value of {@code assignee_id}, or null
         * @return the insert with that value
         */
        public TaskInsert assigneeId(@Nullable String assigneeId) {
            return new TaskInsert(assignments.with(ASSIGNEE_ID_COLUMN, assigneeId));
        }

        /**
         * Sets {@code reporter}.
         *
         * @param reporterId the value of {@code reporter}, or null
         * @return the insert with that value
         */
        public TaskInsert reporterId(@Nullable String reporterId) {
            return new TaskInsert(assignments.with(REPORTER_ID_COLUMN, reporterId));
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
         * Sets {@code project_id}.
         *
         * @param projectId the value of {@code project_id}
         * @return the patch with that change
         */
        public TaskPatch projectId(String projectId) {
            return new TaskPatch(assignments.with(PROJECT_ID_COLUMN, projectId));
        }

        /**
         * Sets {@code assignee_id}.
         *
         * @param assigneeId the value of {@code assignee_id}, or null
         * @return the patch with that change
         */
        public TaskPatch assigneeId(@Nullable String assigneeId) {
            return new TaskPatch(assignments.with(ASSIGNEE_ID_COLUMN, assigneeId));
        }

        /**
         * Sets {@code reporter}.
         *
         * @param reporterId the value of {@code reporter}, or null
         * @return the patch with that change
         */
        public TaskPatch reporterId(@Nullable String reporterId) {
            return new TaskPatch(assignments.with(REPORTER_ID_COLUMN, reporterId));
        }

        @Override
        public Assignments<Task> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Task} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Task\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"",
            "id\",\"type\":{\"kind\":\"LONG\",\"name\":\"java.lang.Long\"},\"id\":true,\"generated\":{\"val",
            "ue\":{}}},{\"name\":\"title\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}},{",
            "\"name\":\"projectId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"column\"",
            ":{\"name\":{\"value\":\"project_id\"},\"notInserted\":true,\"notUpdated\":true},\"comment\":\"",
            "The same column once more, to be read only.\"}],\"relations\":[{\"name\":\"project\",\"kind\":",
            "\"MANY_TO_ONE\",\"form\":\"ONE\",\"target\":{\"value\":{\"packageName\":\"com.acme.board\",\"s",
            "impleNames\":[\"Project\"]}},\"required\":true,\"joins\":[{\"name\":\"project_id\",\"written\"",
            ":true}],\"onDelete\":\"UNSTATED\"},{\"name\":\"assignee\",\"kind\":\"MANY_TO_ONE\",\"form\":\"",
            "ONE\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"BetterAu",
            "th\",\"User\"]}},\"onDelete\":\"UNSTATED\",\"references\":{\"value\":{\"annotation\":\"@Refere",
            "nces\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"BetterA",
            "uth\",\"User\"]}},\"onDelete\":\"SET_NULL\",\"foreignKey\":true}}},{\"name\":\"reporter\",\"ki",
            "nd\":\"MANY_TO_ONE\",\"form\":\"ONE\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.au",
            "th\",\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"joins\":[{\"name\":\"reporter\",\"reference",
            "d\":\"id\",\"written\":true}],\"onDelete\":\"UNSTATED\"},{\"name\":\"tags\",\"kind\":\"MANY_TO",
            "_MANY\",\"form\":\"SET\",\"target\":{\"value\":{\"packageName\":\"com.acme.board\",\"simpleNam",
            "es\":[\"Tag\"]}},\"table\":{\"value\":{\"name\":\"task_label\",\"joins\":[{\"name\":\"task\",",
            "\"written\":true}],\"inverseJoins\":[{\"name\":\"label\",\"written\":true}]}},\"onDelete\":\"U",
            "NSTATED\"},{\"name\":\"blockers\",\"kind\":\"MANY_TO_MANY\",\"form\":\"SET\",\"target\":{\"val",
            "ue\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Task\"]}},\"onDelete\":\"UNSTATED",
            "\"}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id",
            "\"}},{\"OfColumn\":{\"property\":\"title\"}},{\"OfColumn\":{\"property\":\"projectId\"}}],\"wr",
            "iters\":[{\"value\":{\"Related\":{\"property\":\"project\",\"form\":\"ONE\"}},\"member\":\"set",
            "Project\",\"method\":true},{\"value\":{\"Related\":{\"property\":\"assignee\",\"form\":\"ONE\"",
            "}},\"member\":\"setAssignee\",\"method\":true},{\"value\":{\"Related\":{\"property\":\"reporte",
            "r\",\"form\":\"ONE\"}},\"member\":\"setReporter\",\"method\":true},{\"value\":{\"Related\":{\"",
            "property\":\"tags\",\"form\":\"SET\"}},\"member\":\"setTags\",\"method\":true},{\"value\":{\"R",
            "elated\":{\"property\":\"blockers\",\"form\":\"SET\"}},\"member\":\"setBlockers\",\"method\":t",
            "rue}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"getId\",\"method\":true}]},\"comment",
            "\":\"A constructor takes the columns, setters the relations.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
