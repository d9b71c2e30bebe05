// Generated from com.acme.vault.Task. Do not edit; change the annotations on Task.
package com.acme.vault;

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
 * The table {@code "vault"."task"}: rows of {@link Task}, each in one organization.
 *
 * <p>A step of a project, done by somebody, perhaps for a team.
 *
 * @param <S> the row type from which a query starts; {@link Task} itself for {@link #TASK}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskTable<S> extends Table<S, Task> implements Writable<Task> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> PROJECT_ID_COLUMN = Column.required("project_id", SqlType.TEXT);

    private static final Column<String> TITLE_COLUMN = Column.required("title", SqlType.TEXT);

    private static final Column<String> ASSIGNEE_ID_COLUMN = Column.optional("assignee_id", SqlType.TEXT);

    private static final Column<String> TEAM_ID_COLUMN = Column.optional("team_id", SqlType.TEXT);

    private static final Column<String> LABEL_CODE_COLUMN = Column.optional("label_code", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference PROJECT_REFERENCE = Reference.required("project")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(PROJECT_ID_COLUMN, "id");

    private static final Reference ASSIGNEE_REFERENCE = Reference.optional("assignee").on(ASSIGNEE_ID_COLUMN, "id");

    private static final Reference TEAM_REFERENCE = Reference.optional("team").on(TEAM_ID_COLUMN, "id");

    private static final Reference LABEL_CODE_REFERENCE = Reference.optional("labelCode").on(LABEL_CODE_COLUMN, "code");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference REMARKS_REFERENCE = Reference.many("remarks").on(ID_COLUMN, "task_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Task> TASK_ENTITY = Entity.of(Task.class, "vault", "task")
            .id(ID_COLUMN, Task::id)
            .row(
                    TaskTable::read,
                    ID_COLUMN,
                    PROJECT_ID_COLUMN,
                    TITLE_COLUMN,
                    ASSIGNEE_ID_COLUMN,
                    TEAM_ID_COLUMN,
                    LABEL_CODE_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("task_project_id_fkey", PROJECT_REFERENCE, () -> ProjectTable.PROJECT_ENTITY)
            .foreignKey("task_assignee_id_fkey", ASSIGNEE_REFERENCE, () -> AuthTables.UserTable.USER_ENTITY)
            .foreignKey("task_team_id_fkey", TEAM_REFERENCE, () -> AuthTables.TeamTable.TEAM_ENTITY)
            .foreignKey("task_label_code_fkey", LABEL_CODE_REFERENCE, () -> LabelTable.LABEL_ENTITY)
            .build();

    /** The rows of {@link Task} that the actor may see: where queries start. */
    public static final TaskTable<Task> TASK = new TaskTable<>(Path.root(TASK_ENTITY));

    /** The column {@code "vault"."task"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "vault"."task"."project_id"}: points at {@code "vault"."project"."id"}. */
    public final TextExpr<S> projectId = text(PROJECT_ID_COLUMN);

    /** The column {@code "vault"."task"."title"}. */
    public final TextExpr<S> title = text(TITLE_COLUMN);

    /** The column {@code "vault"."task"."assignee_id"}: points at {@code "public"."user"."id"}; may be null. */
    public final TextExpr<S> assigneeId = text(ASSIGNEE_ID_COLUMN);

    /** The column {@code "vault"."task"."team_id"}: points at {@code "public"."team"."id"}; may be null. */
    public final TextExpr<S> teamId = text(TEAM_ID_COLUMN);

    /** The column {@code "vault"."task"."label_code"}: points at {@code "vault"."label"."code"}; may be null. */
    public final TextExpr<S> labelCode = text(LABEL_CODE_COLUMN);

    /** The column {@code "vault"."task"."organization_id"}: the organization to which the row belongs. */
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
     * Follows {@code team_id} to the team of the task.
     *
     * @return the team, joined; all of its columns are null for every task without team
     */
    public AuthTables.TeamTable<S> team() {
        return toOne(TEAM_REFERENCE, AuthTables.TeamTable.TEAM_ENTITY, AuthTables.TeamTable::new);
    }

    /**
     * Follows {@code label_code} to the label code of the task.
     *
     * @return the label, joined; all of its columns are null for every task without label code
     */
    public LabelTable<S> labelCode() {
        return toOne(LABEL_CODE_REFERENCE, LabelTable.LABEL_ENTITY, LabelTable::new);
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
     * One new task. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @param projectId the value of {@code project_id}
     * @param title the value of {@code title}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TaskInsert insert(String projectId, String title) {
        return new TaskInsert(Assignments.of(TASK_ENTITY).with(PROJECT_ID_COLUMN, projectId).with(TITLE_COLUMN, title));
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
                row.optional(ASSIGNEE_ID_COLUMN),
                row.optional(TEAM_ID_COLUMN),
                row.optional(LABEL_CODE_COLUMN));
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
        public TaskInsert id(String id) {
            return new TaskInsert(assignments.with(ID_COLUMN, id));
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
         * Sets {@code team_id}.
         *
         * @param teamId the value of {@code team_id}, or null
         * @return the insert with that value
         */
        public TaskInsert teamId(@Nullable String teamId) {
            return new TaskInsert(assignments.with(TEAM_ID_COLUMN, teamId));
        }

        /**
         * Sets {@code label_code}.
         *
         * @param labelCode the value of {@code label_code}, or null
         * @return the insert with that value
         */
        public TaskInsert labelCode(@Nullable String labelCode) {
            return new TaskInsert(assignments.with(LABEL_CODE_COLUMN, labelCode));
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
        public TaskPatch projectId(String projectId) {
            return new TaskPatch(assignments.with(PROJECT_ID_COLUMN, projectId));
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
         * Sets {@code assignee_id}.
         *
         * @param assigneeId the value of {@code assignee_id}, or null
         * @return the patch with that change
         */
        public TaskPatch assigneeId(@Nullable String assigneeId) {
            return new TaskPatch(assignments.with(ASSIGNEE_ID_COLUMN, assigneeId));
        }

        /**
         * Sets {@code team_id}.
         *
         * @param teamId the value of {@code team_id}, or null
         * @return the patch with that change
         */
        public TaskPatch teamId(@Nullable String teamId) {
            return new TaskPatch(assignments.with(TEAM_ID_COLUMN, teamId));
        }

        /**
         * Sets {@code label_code}.
         *
         * @param labelCode the value of {@code label_code}, or null
         * @return the patch with that change
         */
        public TaskPatch labelCode(@Nullable String labelCode) {
            return new TaskPatch(assignments.with(LABEL_CODE_COLUMN, labelCode));
        }

        @Override
        public Assignments<Task> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Task} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.vault\",\"simpleNames\":[\"Task\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"",
            "id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"generated\":{",
            "\"value\":{}}},{\"name\":\"projectId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Stri",
            "ng\"},\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packa",
            "geName\":\"com.acme.vault\",\"simpleNames\":[\"Project\"]}},\"onDelete\":\"UNSTATED\",\"foreig",
            "nKey\":true}}},{\"name\":\"title\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"",
            "}},{\"name\":\"assigneeId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nul",
            "lable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{",
            "\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\"",
            ":\"UNSTATED\",\"foreignKey\":true}}},{\"name\":\"teamId\",\"type\":{\"kind\":\"STRING\",\"name",
            "\":\"java.lang.String\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@Refere",
            "nces\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"BetterA",
            "uth\",\"Team\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}},{\"name\":\"labelCode\",\"t",
            "ype\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"references\":{\"",
            "value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.vaul",
            "t\",\"simpleNames\":[\"Label\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}}],\"construc",
            "tion\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn",
            "\":{\"property\":\"projectId\"}},{\"OfColumn\":{\"property\":\"title\"}},{\"OfColumn\":{\"prop",
            "erty\":\"assigneeId\"}},{\"OfColumn\":{\"property\":\"teamId\"}},{\"OfColumn\":{\"property\":",
            "\"labelCode\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"",
            "comment\":\"A step of a project, done by somebody, perhaps for a team.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
