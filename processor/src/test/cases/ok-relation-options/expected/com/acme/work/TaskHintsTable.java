// Generated from com.acme.work.Task. Do not edit; change the annotations on Task.
package com.acme.work;

import dev.freehold.db.Assignments;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."work_item_label"}: rows of {@link TaskHints}, each in one organization.
 *
 * <p>Which tasks have which hints.
 *
 * @param <S> the row type from which a query starts; {@link TaskHints} itself for {@link #TASK_HINTS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskHintsTable<S> extends Table<S, TaskHints> implements Writable<TaskHints> {
    private static final Column<String> TASK_ID_COLUMN = Column.required("work_item_id", SqlType.TEXT);

    private static final Column<String> LABEL_ID_COLUMN = Column.required("hints_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    /** Used by generated code to go on to {@link Task}. */
    public static final Reference TASK_REFERENCE = Reference.required("task")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(TASK_ID_COLUMN, "id");

    /** Used by generated code to go on to {@link Label}. */
    public static final Reference LABEL_REFERENCE = Reference.required("label")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(LABEL_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<TaskHints> TASK_HINTS_ENTITY = Entity.of(TaskHints.class, "public", "work_item_label")
            .id(TASK_ID_COLUMN, TaskHints::taskId)
            .id(LABEL_ID_COLUMN, TaskHints::labelId)
            .row(TaskHintsTable::read, TASK_ID_COLUMN, LABEL_ID_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("work_item_label_work_item_id_fkey", TASK_REFERENCE, () -> TaskTable.TASK_ENTITY)
            .foreignKey("work_item_label_hints_id_fkey", LABEL_REFERENCE, () -> LabelTable.LABEL_ENTITY)
            .build();

    /** The rows of {@link TaskHints} that the actor may see: where queries start. */
    public static final TaskHintsTable<TaskHints> TASK_HINTS = new TaskHintsTable<>(Path.root(TASK_HINTS_ENTITY));

    /** The column {@code "public"."work_item_label"."work_item_id"}: points at {@code "public"."work_item"."id"}. */
    public final TextExpr<S> taskId = text(TASK_ID_COLUMN);

    /** The column {@code "public"."work_item_label"."hints_id"}: points at {@code "public"."label"."id"}. */
    public final TextExpr<S> labelId = text(LABEL_ID_COLUMN);

    /** The column {@code "public"."work_item_label"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TASK_HINTS}.
     *
     * @param path the way from {@code S} to this table
     */
    public TaskHintsTable(Path<S> path) {
        super(TASK_HINTS_ENTITY, path);
    }

    /**
     * Follows {@code work_item_id} to the task of the task hints.
     *
     * @return the task, joined
     */
    public TaskTable<S> task() {
        return toOne(TASK_REFERENCE, TaskTable.TASK_ENTITY, TaskTable::new);
    }

    /**
     * Follows {@code hints_id} to the label of the task hints.
     *
     * @return the label, joined
     */
    public LabelTable<S> label() {
        return toOne(LABEL_REFERENCE, LabelTable.LABEL_ENTITY, LabelTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the task hints.
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
     * The task hints with these ids.
     *
     * @param taskId the value of {@code work_item_id}
     * @param labelId the value of {@code hints_id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<TaskHints> key(String taskId, String labelId) {
        return Key.of(Assignments.of(TASK_HINTS_ENTITY).with(TASK_ID_COLUMN, taskId).with(LABEL_ID_COLUMN, labelId));
    }

    /**
     * One new task hints. Its organization comes from the actor.
     *
     * @param taskId the value of {@code work_item_id}
     * @param labelId the value of {@code hints_id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TaskHintsInsert insert(String taskId, String labelId) {
        return new TaskHintsInsert(Assignments.of(TASK_HINTS_ENTITY)
                .with(TASK_ID_COLUMN, taskId)
                .with(LABEL_ID_COLUMN, labelId));
    }

    private static TaskHints read(Row row) {
        return new TaskHints(row.required(TASK_ID_COLUMN), row.required(LABEL_ID_COLUMN));
    }

    /** One task hints to be inserted. Immutable: each method returns a new one. */
    public static final class TaskHintsInsert implements Insert<TaskHints> {
        private final Assignments<TaskHints> assignments;

        private TaskHintsInsert(Assignments<TaskHints> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<TaskHints> assignments() {
            return assignments;
        }
    }
}
