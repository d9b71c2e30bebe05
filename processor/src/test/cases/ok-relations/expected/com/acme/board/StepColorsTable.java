// Generated from com.acme.board.Step. Do not edit; change the annotations on Step.
package com.acme.board;

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
 * The table {@code "public"."step_color"}: rows of {@link StepColors}, each belonging to whom its step belongs.
 *
 * <p>Which steps have which colors.
 *
 * @param <S> the row type from which a query starts; {@link StepColors} itself for {@link #STEP_COLORS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class StepColorsTable<S> extends Table<S, StepColors> implements Writable<StepColors> {
    private static final Column<String> STEP_ID_COLUMN = Column.required("step_id", SqlType.TEXT);

    private static final Column<String> COLOR_NAME_COLUMN = Column.required("colors_name", SqlType.TEXT);

    /** Used by generated code to go on to {@link Step}. */
    public static final Reference STEP_REFERENCE = Reference.required("step").on(STEP_ID_COLUMN, "id");

    /** Used by generated code to go on to {@link Color}. */
    public static final Reference COLOR_REFERENCE = Reference.required("color").on(COLOR_NAME_COLUMN, "name");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<StepColors> STEP_COLORS_ENTITY = Entity.of(StepColors.class, "public", "step_color")
            .id(STEP_ID_COLUMN, StepColors::stepId)
            .id(COLOR_NAME_COLUMN, StepColors::colorName)
            .row(StepColorsTable::read, STEP_ID_COLUMN, COLOR_NAME_COLUMN)
            .scope(Scoping.through(STEP_REFERENCE, () -> StepTable.STEP_ENTITY))
            .foreignKey("step_color_step_id_fkey", STEP_REFERENCE, () -> StepTable.STEP_ENTITY)
            .foreignKey("step_color_colors_name_fkey", COLOR_REFERENCE, () -> ColorTable.COLOR_ENTITY)
            .build();

    /** The rows of {@link StepColors} that the actor may see: where queries start. */
    public static final StepColorsTable<StepColors> STEP_COLORS = new StepColorsTable<>(Path.root(STEP_COLORS_ENTITY));

    /** The column {@code "public"."step_color"."step_id"}: points at {@code "public"."step"."id"}. */
    public final TextExpr<S> stepId = text(STEP_ID_COLUMN);

    /** The column {@code "public"."step_color"."colors_name"}: points at {@code "public"."color"."name"}. */
    public final TextExpr<S> colorName = text(COLOR_NAME_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #STEP_COLORS}.
     *
     * @param path the way from {@code S} to this table
     */
    public StepColorsTable(Path<S> path) {
        super(STEP_COLORS_ENTITY, path);
    }

    /**
     * Follows {@code step_id} to the step of the step colors.
     *
     * @return the step, joined
     */
    public StepTable<S> step() {
        return toOne(STEP_REFERENCE, StepTable.STEP_ENTITY, StepTable::new);
    }

    /**
     * Follows {@code colors_name} to the color of the step colors.
     *
     * @return the color, joined
     */
    public ColorTable<S> color() {
        return toOne(COLOR_REFERENCE, ColorTable.COLOR_ENTITY, ColorTable::new);
    }

    /**
     * The step colors with these ids.
     *
     * @param stepId the value of {@code step_id}
     * @param colorName the value of {@code colors_name}
     * @return the key, a condition that holds for at most one row
     */
    public Key<StepColors> key(String stepId, String colorName) {
        return Key.of(Assignments.of(STEP_COLORS_ENTITY)
                .with(STEP_ID_COLUMN, stepId)
                .with(COLOR_NAME_COLUMN, colorName));
    }

    /**
     * One new step colors.
     *
     * @param stepId the value of {@code step_id}
     * @param colorName the value of {@code colors_name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public StepColorsInsert insert(String stepId, String colorName) {
        return new StepColorsInsert(Assignments.of(STEP_COLORS_ENTITY)
                .with(STEP_ID_COLUMN, stepId)
                .with(COLOR_NAME_COLUMN, colorName));
    }

    private static StepColors read(Row row) {
        return new StepColors(row.required(STEP_ID_COLUMN), row.required(COLOR_NAME_COLUMN));
    }

    /** One step colors to be inserted. Immutable: each method returns a new one. */
    public static final class StepColorsInsert implements Insert<StepColors> {
        private final Assignments<StepColors> assignments;

        private StepColorsInsert(Assignments<StepColors> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<StepColors> assignments() {
            return assignments;
        }
    }
}
