// Generated from com.acme.board.Color. Do not edit; change the annotations on Color.
package com.acme.board;

import dev.freehold.db.Assignments;
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
 * The table {@code "public"."color"}: rows of {@link Color}. Everybody sees them: the same colors for everyone.
 *
 * @param <S> the row type from which a query starts; {@link Color} itself for {@link #COLOR}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ColorTable<S> extends Table<S, Color> implements Writable<Color> {
    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Reference STEP_COLORS_REFERENCE = Reference.many("stepColors").on(NAME_COLUMN, "colors_name");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Color> COLOR_ENTITY = Entity.of(Color.class, "public", "color")
            .id(NAME_COLUMN, Color::name)
            .row(ColorTable::read, NAME_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Color} that the actor may see: where queries start. */
    public static final ColorTable<Color> COLOR = new ColorTable<>(Path.root(COLOR_ENTITY));

    /** The column {@code "public"."color"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #COLOR}.
     *
     * @param path the way from {@code S} to this table
     */
    public ColorTable(Path<S> path) {
        super(COLOR_ENTITY, path);
    }

    /**
     * The rows of {@link StepColors} whose {@code colors_name} points at this color.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, StepColors> stepColors() {
        return toMany(STEP_COLORS_REFERENCE, StepColorsTable.STEP_COLORS_ENTITY);
    }

    /**
     * The rows of {@link Step} that a row of {@link StepColors} joins with this color.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Step> stepsByColors() {
        return across(
                STEP_COLORS_REFERENCE,
                StepColorsTable.STEP_COLORS_ENTITY,
                StepColorsTable.STEP_REFERENCE,
                StepTable.STEP_ENTITY);
    }

    /**
     * The color with this id.
     *
     * @param name the value of {@code name}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Color> key(String name) {
        return Key.of(Assignments.of(COLOR_ENTITY).with(NAME_COLUMN, name));
    }

    /**
     * One new color.
     *
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ColorInsert insert(String name) {
        return new ColorInsert(Assignments.of(COLOR_ENTITY).with(NAME_COLUMN, name));
    }

    private static Color read(Row row) {
        return new Color(row.required(NAME_COLUMN));
    }

    /** One color to be inserted. Immutable: each method returns a new one. */
    public static final class ColorInsert implements Insert<Color> {
        private final Assignments<Color> assignments;

        private ColorInsert(Assignments<Color> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Color> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Color} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Color\"]},\"publicType\":true",
            ",\"unscoped\":{\"value\":\"the same colors for everyone\"},\"properties\":[{\"name\":\"name\",",
            "\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true}],\"construction\":{",
            "\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"name\"}}]}},\"accessors\":",
            "[{\"property\":\"name\",\"member\":\"name\",\"method\":true}]}}"
    })
    private static final class Description {
        private Description() {}
    }
}
