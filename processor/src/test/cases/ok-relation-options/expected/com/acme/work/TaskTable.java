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
import java.util.LinkedHashSet;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."work_item"}: rows of {@link Task}, each in one organization.
 *
 * <p>The entity has a name of its own, so that its table has, and the tables between have.
 *
 * <p>Without {@code with} in the query, {@code project}, {@code labels}, {@code origin} and {@code hints} are null or
 * empty.
 *
 * @param <S> the row type from which a query starts; {@link Task} itself for {@link #TASK}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskTable<S> extends Table<S, Task> implements Writable<Task> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> PROJECT_ID_COLUMN = Column.optional("in_project", SqlType.TEXT);

    private static final Column<String> ORIGIN_ID_COLUMN = Column.optional("origin", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference PROJECT_REFERENCE = Reference.optional("project")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(PROJECT_ID_COLUMN, "id");

    private static final Reference ORIGIN_REFERENCE = Reference.optional("origin")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ORIGIN_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference TASK_HINTS_REFERENCE = Reference.many("taskHints")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "work_item_id");

    private static final Reference TASK_LABELS_REFERENCE = Reference.many("taskLabels")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "work");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Task> TASK_ENTITY = Entity.of(Task.class, "public", "work_item")
            .id(ID_COLUMN, row -> row.id)
            .row(TaskTable::read, ID_COLUMN)
            .hidden(PROJECT_ID_COLUMN, ORIGIN_ID_COLUMN, ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("work_in_project", PROJECT_REFERENCE, () -> ProjectTable.PROJECT_ENTITY)
            .foreignKey("work_from_project", ORIGIN_REFERENCE, () -> ProjectTable.PROJECT_ENTITY)
            .relation(PROJECT_REFERENCE)
            .relation(TASK_LABELS_REFERENCE, TaskLabelsTable.LABEL_REFERENCE)
            .relation(ORIGIN_REFERENCE)
            .relation(TASK_HINTS_REFERENCE, TaskHintsTable.LABEL_REFERENCE)
            .build();

    /** The rows of {@link Task} that the actor may see: where queries start. */
    public static final TaskTable<Task> TASK = new TaskTable<>(Path.root(TASK_ENTITY));

    /** The column {@code "public"."work_item"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."work_item"."in_project"}: points at {@code "public"."project"."id"}; may be null. */
    public final TextExpr<S> projectId = text(PROJECT_ID_COLUMN);

    /** The column {@code "public"."work_item"."origin"}: where it began. May be null. */
    public final TextExpr<S> originId = text(ORIGIN_ID_COLUMN);

    /** The column {@code "public"."work_item"."organization_id"}: the organization to which the row belongs. */
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
     * Follows {@code in_project} to the project of the task.
     *
     * @return the project, joined; all of its columns are null for every task without project
     */
    public ProjectTable<S> project() {
        return toOne(PROJECT_REFERENCE, ProjectTable.PROJECT_ENTITY, ProjectTable::new);
    }

    /**
     * Follows {@code origin} to the origin of the task.
     *
     * @return the project, joined; all of its columns are null for every task without origin
     */
    public ProjectTable<S> origin() {
        return toOne(ORIGIN_REFERENCE, ProjectTable.PROJECT_ENTITY, ProjectTable::new);
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
     * The rows of {@link TaskHints} whose {@code work_item_id} points at this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, TaskHints> taskHints() {
        return toMany(TASK_HINTS_REFERENCE, TaskHintsTable.TASK_HINTS_ENTITY);
    }

    /**
     * The rows of {@link TaskLabels} whose {@code work} points at this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, TaskLabels> taskLabels() {
        return toMany(TASK_LABELS_REFERENCE, TaskLabelsTable.TASK_LABELS_ENTITY);
    }

    /**
     * The rows of {@link Label} that a row of {@link TaskHints} joins with this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Label> hints() {
        return across(
                TASK_HINTS_REFERENCE,
                TaskHintsTable.TASK_HINTS_ENTITY,
                TaskHintsTable.LABEL_REFERENCE,
                LabelTable.LABEL_ENTITY);
    }

    /**
     * The rows of {@link Label} that a row of {@link TaskLabels} joins with this task.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Label> labels() {
        return across(
                TASK_LABELS_REFERENCE,
                TaskLabelsTable.TASK_LABELS_ENTITY,
                TaskLabelsTable.LABEL_REFERENCE,
                LabelTable.LABEL_ENTITY);
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
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TaskInsert insert() {
        return new TaskInsert(Assignments.of(TASK_ENTITY));
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
        Task result = new Task();
        result.id = row.required(ID_COLUMN);
        result.project = row.one(PROJECT_REFERENCE, Project.class);
        result.labels = new LinkedHashSet<>(row.many(TASK_LABELS_REFERENCE, TaskLabelsTable.LABEL_REFERENCE, Label.class));
        result.origin = row.one(ORIGIN_REFERENCE, Project.class);
        result.hints = new LinkedHashSet<>(row.many(TASK_HINTS_REFERENCE, TaskHintsTable.LABEL_REFERENCE, Label.class));
        return result;
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
         * Sets {@code in_project}.
         *
         * @param projectId the value of {@code in_project}, or null
         * @return the insert with that value
         */
        public TaskInsert projectId(@Nullable String projectId) {
            return new TaskInsert(assignments.with(PROJECT_ID_COLUMN, projectId));
        }

        /**
         * Sets {@code origin}.
         *
         * @param originId the value of {@code origin}, or null
         * @return the insert with that value
         */
        public TaskInsert originId(@Nullable String originId) {
            return new TaskInsert(assignments.with(ORIGIN_ID_COLUMN, originId));
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
         * Sets {@code in_project}.
         *
         * @param projectId the value of {@code in_project}, or null
         * @return the patch with that change
         */
        public TaskPatch projectId(@Nullable String projectId) {
            return new TaskPatch(assignments.with(PROJECT_ID_COLUMN, projectId));
        }

        @Override
        public Assignments<Task> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Task} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Task\"]},\"publicType\":true,",
            "\"name\":{\"value\":\"WorkItem\"},\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATE",
            "D\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Stri",
            "ng\"},\"id\":true,\"generated\":{\"value\":{}}}],\"relations\":[{\"name\":\"project\",\"kind\"",
            ":\"MANY_TO_ONE\",\"form\":\"ONE\",\"target\":{\"value\":{\"packageName\":\"com.acme.work\",\"s",
            "impleNames\":[\"Project\"]}},\"joins\":[{\"name\":\"in_project\",\"written\":true}],\"foreignK",
            "ey\":{\"value\":{\"name\":{\"value\":\"work_in_project\"},\"enforced\":true}},\"onDelete\":\"U",
            "NSTATED\"},{\"name\":\"labels\",\"kind\":\"MANY_TO_MANY\",\"form\":\"SET\",\"target\":{\"value",
            "\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Label\"]}},\"table\":{\"value\":{\"na",
            "me\":\"worded\",\"joins\":[{\"name\":\"work\",\"written\":true,\"column\":{\"comment\":{\"valu",
            "e\":\"what bears the label\"}}}],\"inverseJoins\":[{\"name\":\"word\",\"written\":true,\"colum",
            "n\":{\"definition\":{\"value\":\"text\"}}}],\"foreignKey\":{\"value\":{\"name\":{\"value\":\"w",
            "orded_work\"},\"enforced\":true}},\"inverseForeignKey\":{\"value\":{\"name\":{\"value\":\"word",
            "ed_word\"},\"enforced\":true}},\"uniques\":[{\"name\":\"one_word_for_work\",\"columns\":[\"wor",
            "k\"]}],\"indexes\":[{\"name\":\"by_word\",\"columns\":[\"word\"],\"descending\":[\"word\"]}],",
            "\"checks\":[{\"name\":\"no_bad_word\",\"condition\":\"word <> 'bad'\"}],\"comment\":{\"value\"",
            ":\"Work and its words.\"}}},\"onDelete\":\"UNSTATED\"},{\"name\":\"origin\",\"kind\":\"MANY_TO",
            "_ONE\",\"form\":\"ONE\",\"target\":{\"value\":{\"packageName\":\"com.acme.work\",\"simpleNames",
            "\":[\"Project\"]}},\"joins\":[{\"name\":\"origin\",\"column\":{\"notUpdated\":true,\"comment\"",
            ":{\"value\":\"where it began\"},\"checks\":[{\"name\":\"no_nowhere\",\"condition\":\"origin <>",
            " 'nowhere'\"}]}}],\"foreignKey\":{\"value\":{\"name\":{\"value\":\"work_from_project\"},\"enfo",
            "rced\":true}},\"onDelete\":\"UNSTATED\"},{\"name\":\"hints\",\"kind\":\"MANY_TO_MANY\",\"form",
            "\":\"SET\",\"target\":{\"value\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Label\"",
            "]}},\"onDelete\":\"UNSTATED\"}],\"construction\":{\"making\":{\"value\":{\"writers\":[{\"value",
            "\":{\"OfColumn\":{\"property\":\"id\"}},\"member\":\"id\"},{\"value\":{\"Related\":{\"property",
            "\":\"project\",\"form\":\"ONE\"}},\"member\":\"project\"},{\"value\":{\"Related\":{\"property",
            "\":\"labels\",\"form\":\"SET\"}},\"member\":\"labels\"},{\"value\":{\"Related\":{\"property\":",
            "\"origin\",\"form\":\"ONE\"}},\"member\":\"origin\"},{\"value\":{\"Related\":{\"property\":\"h",
            "ints\",\"form\":\"SET\"}},\"member\":\"hints\"}]}},\"accessors\":[{\"property\":\"id\",\"membe",
            "r\":\"id\"}]},\"comment\":\"The entity has a name of its own, so that its table has, and the t",
            "ables between have.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
