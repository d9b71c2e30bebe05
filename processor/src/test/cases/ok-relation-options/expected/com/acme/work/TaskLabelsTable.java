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
 * The table {@code "public"."worded"}: rows of {@link TaskLabels}, each in one organization.
 *
 * <p>Work and its words.
 *
 * @param <S> the row type from which a query starts; {@link TaskLabels} itself for {@link #TASK_LABELS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskLabelsTable<S> extends Table<S, TaskLabels> implements Writable<TaskLabels> {
    private static final Column<String> TASK_ID_COLUMN = Column.required("work", SqlType.TEXT);

    private static final Column<String> LABEL_ID_COLUMN = Column.required("word", SqlType.TEXT);

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
    public static final Entity<TaskLabels> TASK_LABELS_ENTITY = Entity.of(TaskLabels.class, "public", "worded")
            .id(TASK_ID_COLUMN, TaskLabels::taskId)
            .id(LABEL_ID_COLUMN, TaskLabels::labelId)
            .row(TaskLabelsTable::read, TASK_ID_COLUMN, LABEL_ID_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("worded_work", TASK_REFERENCE, () -> TaskTable.TASK_ENTITY)
            .foreignKey("worded_word", LABEL_REFERENCE, () -> LabelTable.LABEL_ENTITY)
            .build();

    /** The rows of {@link TaskLabels} that the actor may see: where queries start. */
    public static final TaskLabelsTable<TaskLabels> TASK_LABELS = new TaskLabelsTable<>(Path.root(TASK_LABELS_ENTITY));

    /** The column {@code "public"."worded"."work"}: what bears the label. */
    public final TextExpr<S> taskId = text(TASK_ID_COLUMN);

    /** The column {@code "public"."worded"."word"}: points at {@code "public"."label"."id"}. */
    public final TextExpr<S> labelId = text(LABEL_ID_COLUMN);

    /** The column {@code "public"."worded"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TASK_LABELS}.
     *
     * @param path the way from {@code S} to this table
     */
    public TaskLabelsTable(Path<S> path) {
        super(TASK_LABELS_ENTITY, path);
    }

    /**
     * Follows {@code work} to the task of the task labels.
     *
     * @return the task, joined
     */
    public TaskTable<S> task() {
        return toOne(TASK_REFERENCE, TaskTable.TASK_ENTITY, TaskTable::new);
    }

    /**
     * Follows {@code word} to the label of the task labels.
     *
     * @return the label, joined
     */
    public LabelTable<S> label() {
        return toOne(LABEL_REFERENCE, LabelTable.LABEL_ENTITY, LabelTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the task labels.
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
     * The task labels with these ids.
     *
     * @param taskId the value of {@code work}
     * @param labelId the value of {@code word}
     * @return the key, a condition that holds for at most one row
     */
    public Key<TaskLabels> key(String taskId, String labelId) {
        return Key.of(Assignments.of(TASK_LABELS_ENTITY).with(TASK_ID_COLUMN, taskId).with(LABEL_ID_COLUMN, labelId));
    }

    /**
     * One new task labels. Its organization comes from the actor.
     *
     * @param taskId the value of {@code work}
     * @param labelId the value of {@code word}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TaskLabelsInsert insert(String taskId, String labelId) {
        return new TaskLabelsInsert(Assignments.of(TASK_LABELS_ENTITY)
                .with(TASK_ID_COLUMN, taskId)
                .with(LABEL_ID_COLUMN, labelId));
    }

    private static TaskLabels read(Row row) {
        return new TaskLabels(row.required(TASK_ID_COLUMN), row.required(LABEL_ID_COLUMN));
    }

    /** One task labels to be inserted. Immutable: each method returns a new one. */
    public static final class TaskLabelsInsert implements Insert<TaskLabels> {
        private final Assignments<TaskLabels> assignments;

        private TaskLabelsInsert(Assignments<TaskLabels> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<TaskLabels> assignments() {
            return assignments;
        }
    }
}
