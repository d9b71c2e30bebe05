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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."task_task"}: rows of {@link TaskBlockers}, each in one organization.
 *
 * <p>Which tasks have which blockers.
 *
 * @param <S> the row type from which a query starts; {@link TaskBlockers} itself for {@link #TASK_BLOCKERS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskBlockersTable<S> extends Table<S, TaskBlockers> implements Writable<TaskBlockers> {
    private static final Column<Long> TASK_ID_COLUMN = Column.required("task_id", SqlType.INT8);

    private static final Column<Long> BLOCKERS_ID_COLUMN = Column.required("blockers_id", SqlType.INT8);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    /** Used by generated code to go on to {@link Task}. */
    public static final Reference TASK_REFERENCE = Reference.required("task")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(TASK_ID_COLUMN, "id");

    /** Used by generated code to go on to {@link Task}. */
    public static final Reference BLOCKERS_REFERENCE = Reference.required("blockers")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(BLOCKERS_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<TaskBlockers> TASK_BLOCKERS_ENTITY = Entity.of(TaskBlockers.class, "public", "task_task")
            .id(TASK_ID_COLUMN, TaskBlockers::taskId)
            .id(BLOCKERS_ID_COLUMN, TaskBlockers::blockersId)
            .row(TaskBlockersTable::read, TASK_ID_COLUMN, BLOCKERS_ID_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("task_task_task_id_fkey", TASK_REFERENCE, () -> TaskTable.TASK_ENTITY)
            .foreignKey("task_task_blockers_id_fkey", BLOCKERS_REFERENCE, () -> TaskTable.TASK_ENTITY)
            .build();

    /** The rows of {@link TaskBlockers} that the actor may see: where queries start. */
    public static final TaskBlockersTable<TaskBlockers> TASK_BLOCKERS =
            new TaskBlockersTable<>(Path.root(TASK_BLOCKERS_ENTITY));

    /** The column {@code "public"."task_task"."task_id"}: points at {@code "public"."task"."id"}. */
    public final ComparableExpr<S, Long> taskId = comparable(TASK_ID_COLUMN);

    /** The column {@code "public"."task_task"."blockers_id"}: points at {@code "public"."task"."id"}. */
    public final ComparableExpr<S, Long> blockersId = comparable(BLOCKERS_ID_COLUMN);

    /** The column {@code "public"."task_task"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TASK_BLOCKERS}.
     *
     * @param path the way from {@code S} to this table
     */
    public TaskBlockersTable(Path<S> path) {
        super(TASK_BLOCKERS_ENTITY, path);
    }

    /**
     * Follows {@code task_id} to the task of the task blockers.
     *
     * @return the task, joined
     */
    public TaskTable<S> task() {
        return toOne(TASK_REFERENCE, TaskTable.TASK_ENTITY, TaskTable::new);
    }

    /**
     * Follows {@code blockers_id} to the blockers of the task blockers.
     *
     * @return the task, joined
     */
    public TaskTable<S> blockers() {
        return toOne(BLOCKERS_REFERENCE, TaskTable.TASK_ENTITY, TaskTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the task blockers.
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
     * The task blockers with these ids.
     *
     * @param taskId the value of {@code task_id}
     * @param blockersId the value of {@code blockers_id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<TaskBlockers> key(Long taskId, Long blockersId) {
        return Key.of(Assignments.of(TASK_BLOCKERS_ENTITY)
                .with(TASK_ID_COLUMN, taskId)
                .with(BLOCKERS_ID_COLUMN, blockersId));
    }

    /**
     * One new task blockers. Its organization comes from the actor.
     *
     * @param taskId the value of {@code task_id}
     * @param blockersId the value of {@code blockers_id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TaskBlockersInsert insert(Long taskId, Long blockersId) {
        return new TaskBlockersInsert(Assignments.of(TASK_BLOCKERS_ENTITY)
                .with(TASK_ID_COLUMN, taskId)
                .with(BLOCKERS_ID_COLUMN, blockersId));
    }

    private static TaskBlockers read(Row row) {
        return new TaskBlockers(row.required(TASK_ID_COLUMN), row.required(BLOCKERS_ID_COLUMN));
    }

    /** One task blockers to be inserted. Immutable: each method returns a new one. */
    public static final class TaskBlockersInsert implements Insert<TaskBlockers> {
        private final Assignments<TaskBlockers> assignments;

        private TaskBlockersInsert(Assignments<TaskBlockers> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<TaskBlockers> assignments() {
            return assignments;
        }
    }
}
