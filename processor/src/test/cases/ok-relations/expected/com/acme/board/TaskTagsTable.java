// Generated from com.acme.board.Task. Do not edit; change the annotations on Task.
package com.acme.board;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."task_label"}: rows of {@link TaskTags}, each in one organization.
 *
 * <p>Which tasks have which tags.
 *
 * @param <S> the row type from which a query starts; {@link TaskTags} itself for {@link #TASK_TAGS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskTagsTable<S> extends Table<S, TaskTags> implements Writable<TaskTags> {
    private static final Column<Long> TASK_ID_COLUMN = Column.required("task", SqlType.INT8);

    private static final Column<UUID> TAG_ID_COLUMN = Column.required("label", SqlType.UUID);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    /** Used by generated code to go on to {@link Task}. */
    public static final Reference TASK_REFERENCE = Reference.required("task")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(TASK_ID_COLUMN, "id");

    /** Used by generated code to go on to {@link Tag}. */
    public static final Reference TAG_REFERENCE = Reference.required("tag")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(TAG_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<TaskTags> TASK_TAGS_ENTITY = Entity.of(TaskTags.class, "public", "task_label")
            .id(TASK_ID_COLUMN, TaskTags::taskId)
            .id(TAG_ID_COLUMN, TaskTags::tagId)
            .row(TaskTagsTable::read, TASK_ID_COLUMN, TAG_ID_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("task_label_task_fkey", TASK_REFERENCE, () -> TaskTable.TASK_ENTITY)
            .foreignKey("task_label_label_fkey", TAG_REFERENCE, () -> TagTable.TAG_ENTITY)
            .build();

    /** The rows of {@link TaskTags} that the actor may see: where queries start. */
    public static final TaskTagsTable<TaskTags> TASK_TAGS = new TaskTagsTable<>(Path.root(TASK_TAGS_ENTITY));

    /** The column {@code "public"."task_label"."task"}: points at {@code "public"."task"."id"}. */
    public final ComparableExpr<S, Long> taskId = comparable(TASK_ID_COLUMN);

    /** The column {@code "public"."task_label"."label"}: points at {@code "public"."tag"."id"}. */
    public final ComparableExpr<S, UUID> tagId = comparable(TAG_ID_COLUMN);

    /** The column {@code "public"."task_label"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TASK_TAGS}.
     *
     * @param path the way from {@code S} to this table
     */
    public TaskTagsTable(Path<S> path) {
        super(TASK_TAGS_ENTITY, path);
    }

    /**
     * Follows {@code task} to the task of the task tags.
     *
     * @return the task, joined
     */
    public TaskTable<S> task() {
        return toOne(TASK_REFERENCE, TaskTable.TASK_ENTITY, TaskTable::new);
    }

    /**
     * Follows {@code label} to the tag of the task tags.
     *
     * @return the tag, joined
     */
    public TagTable<S> tag() {
        return toOne(TAG_REFERENCE, TagTable.TAG_ENTITY, TagTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the task tags.
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
     * The task tags with these ids.
     *
     * @param taskId the value of {@code task}
     * @param tagId the value of {@code label}
     * @return the key, a condition that holds for at most one row
     */
    public Key<TaskTags> key(Long taskId, UUID tagId) {
        return Key.of(Assignments.of(TASK_TAGS_ENTITY).with(TASK_ID_COLUMN, taskId).with(TAG_ID_COLUMN, tagId));
    }

    /**
     * One new task tags. Its organization comes from the actor.
     *
     * @param taskId the value of {@code task}
     * @param tagId the value of {@code label}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TaskTagsInsert insert(Long taskId, UUID tagId) {
        return new TaskTagsInsert(Assignments.of(TASK_TAGS_ENTITY)
                .with(TASK_ID_COLUMN, taskId)
                .with(TAG_ID_COLUMN, tagId));
    }

    private static TaskTags read(Row row) {
        return new TaskTags(row.required(TASK_ID_COLUMN), row.required(TAG_ID_COLUMN));
    }

    /** One task tags to be inserted. Immutable: each method returns a new one. */
    public static final class TaskTagsInsert implements Insert<TaskTags> {
        private final Assignments<TaskTags> assignments;

        private TaskTagsInsert(Assignments<TaskTags> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<TaskTags> assignments() {
            return assignments;
        }
    }
}
