// Generated from com.acme.board.Step. Do not edit; change the annotations on Step.
package com.acme.board;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
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
 * The table {@code "public"."step"}: rows of {@link Step}, each belonging to whom its task belongs.
 *
 * <p>Its organization is its task's, and so is that of what stands between it and others.
 *
 * <p>Without {@code with} in the query, {@code task}, {@code colors} and {@code tags} are null or empty.
 *
 * @param <S> the row type from which a query starts; {@link Step} itself for {@link #STEP}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class StepTable<S> extends Table<S, Step> implements Writable<Step> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<Long> TASK_ID_COLUMN = Column.required("task_id", SqlType.INT8);

    private static final Reference TASK_REFERENCE = Reference.required("task").on(TASK_ID_COLUMN, "id");

    private static final Reference STEP_COLORS_REFERENCE = Reference.many("stepColors").on(ID_COLUMN, "step_id");

    private static final Reference STEP_TAGS_REFERENCE = Reference.many("stepTags").on(ID_COLUMN, "step_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Step> STEP_ENTITY = Entity.of(Step.class, "public", "step")
            .id(ID_COLUMN, Step::id)
            .row(StepTable::read, ID_COLUMN)
            .hidden(TASK_ID_COLUMN)
            .scope(Scoping.through(TASK_REFERENCE, () -> TaskTable.TASK_ENTITY))
            .foreignKey("step_task_id_fkey", TASK_REFERENCE, () -> TaskTable.TASK_ENTITY)
            .relation(TASK_REFERENCE)
            .relation(STEP_COLORS_REFERENCE, StepColorsTable.COLOR_REFERENCE)
            .relation(STEP_TAGS_REFERENCE, StepTagsTable.TAG_REFERENCE)
            .build();

    /** The rows of {@link Step} that the actor may see: where queries start. */
    public static final StepTable<Step> STEP = new StepTable<>(Path.root(STEP_ENTITY));

    /** The column {@code "public"."step"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."step"."task_id"}: points at {@code "public"."task"."id"}. */
    public final ComparableExpr<S, Long> taskId = comparable(TASK_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #STEP}.
     *
     * @param path the way from {@code S} to this table
     */
    public StepTable(Path<S> path) {
        super(STEP_ENTITY, path);
    }

    /**
     * Follows {@code task_id} to the task of the step.
     *
     * @return the task, joined
     */
    public TaskTable<S> task() {
        return toOne(TASK_REFERENCE, TaskTable.TASK_ENTITY, TaskTable::new);
    }

    /**
     * The rows of {@link StepColors} whose {@code step_id} points at this step.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, StepColors> stepColors() {
        return toMany(STEP_COLORS_REFERENCE, StepColorsTable.STEP_COLORS_ENTITY);
    }

    /**
     * The rows of {@link StepTags} whose {@code step_id} points at this step.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, StepTags> stepTags() {
        return toMany(STEP_TAGS_REFERENCE, StepTagsTable.STEP_TAGS_ENTITY);
    }

    /**
     * The rows of {@link Color} that a row of {@link StepColors} joins with this step.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Color> colors() {
        return across(
                STEP_COLORS_REFERENCE,
                StepColorsTable.STEP_COLORS_ENTITY,
                StepColorsTable.COLOR_REFERENCE,
                ColorTable.COLOR_ENTITY);
    }

    /**
     * The rows of {@link Tag} that a row of {@link StepTags} joins with this step.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Tag> tags() {
        return across(
                STEP_TAGS_REFERENCE, StepTagsTable.STEP_TAGS_ENTITY, StepTagsTable.TAG_REFERENCE, TagTable.TAG_ENTITY);
    }

    /**
     * The step with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Step> key(String id) {
        return Key.of(Assignments.of(STEP_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new step. Its {@code id} is made on insert.
     *
     * @param taskId the value of {@code task_id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public StepInsert insert(Long taskId) {
        return new StepInsert(Assignments.of(STEP_ENTITY).with(TASK_ID_COLUMN, taskId));
    }

    private static Step read(Row row) {
        return new Step(
                row.required(ID_COLUMN),
                row.one(TASK_REFERENCE, Task.class),
                row.many(STEP_COLORS_REFERENCE, StepColorsTable.COLOR_REFERENCE, Color.class),
                row.many(STEP_TAGS_REFERENCE, StepTagsTable.TAG_REFERENCE, Tag.class));
    }

    /** One step to be inserted. Immutable: each method returns a new one. */
    public static final class StepInsert implements Insert<Step> {
        private final Assignments<Step> assignments;

        private StepInsert(Assignments<Step> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public StepInsert id(String id) {
            return new StepInsert(assignments.with(ID_COLUMN, id));
        }

        @Override
        public Assignments<Step> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Step} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Step\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\",\"through\":\"task\"}],\"prope",
            "rties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":",
            "true,\"generated\":{\"value\":{}}}],\"relations\":[{\"name\":\"task\",\"kind\":\"MANY_TO_ONE\"",
            ",\"form\":\"ONE\",\"target\":{\"value\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[",
            "\"Task\"]}},\"required\":true,\"onDelete\":\"UNSTATED\"},{\"name\":\"colors\",\"kind\":\"MANY_",
            "TO_MANY\",\"form\":\"LIST\",\"target\":{\"value\":{\"packageName\":\"com.acme.board\",\"simple",
            "Names\":[\"Color\"]}},\"onDelete\":\"UNSTATED\"},{\"name\":\"tags\",\"kind\":\"MANY_TO_MANY\",",
            "\"form\":\"LIST\",\"target\":{\"value\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[",
            "\"Tag\"]}},\"onDelete\":\"UNSTATED\"}],\"construction\":{\"making\":{\"value\":{\"arguments\":",
            "[{\"OfColumn\":{\"property\":\"id\"}},{\"Related\":{\"property\":\"task\",\"form\":\"ONE\"}},{",
            "\"Related\":{\"property\":\"colors\",\"form\":\"LIST\"}},{\"Related\":{\"property\":\"tags\",",
            "\"form\":\"LIST\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]",
            "},\"comment\":\"Its organization is its task's, and so is that of what stands between it and o",
            "thers.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
