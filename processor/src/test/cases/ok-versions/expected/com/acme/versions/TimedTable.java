// Generated from com.acme.versions.Timed. Do not edit; change the annotations on Timed.
package com.acme.versions;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."timed"}: rows of {@link Timed}. Everybody sees them: pages are for everyone.
 *
 * <p>A version that is a time.
 *
 * @param <S> the row type from which a query starts; {@link Timed} itself for {@link #TIMED}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TimedTable<S> extends Table<S, Timed> implements Writable<Timed> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<Instant> CHANGED_COLUMN = Column.required("changed", SqlType.INSTANT).updatedAt();

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Timed> TIMED_ENTITY = Entity.of(Timed.class, "public", "timed")
            .id(ID_COLUMN, Timed::id)
            .version(CHANGED_COLUMN, Timed::changed)
            .row(TimedTable::read, ID_COLUMN, TEXT_COLUMN, CHANGED_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Timed} that the actor may see: where queries start. */
    public static final TimedTable<Timed> TIMED = new TimedTable<>(Path.root(TIMED_ENTITY));

    /** The column {@code "public"."timed"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."timed"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."timed"."changed"}: when the row was last changed. */
    public final ComparableExpr<S, Instant> changed = comparable(CHANGED_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TIMED}.
     *
     * @param path the way from {@code S} to this table
     */
    public TimedTable(Path<S> path) {
        super(TIMED_ENTITY, path);
    }

    /**
     * The timed with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Timed> key(int id) {
        return Key.of(Assignments.of(TIMED_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new timed.
     *
     * @param id the value of {@code id}
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TimedInsert insert(int id, String text) {
        return new TimedInsert(Assignments.of(TIMED_ENTITY).with(ID_COLUMN, id).with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Timed}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public TimedPatch patch() {
        return new TimedPatch(Assignments.of(TIMED_ENTITY));
    }

    private static Timed read(Row row) {
        return new Timed(row.required(ID_COLUMN), row.required(TEXT_COLUMN), row.required(CHANGED_COLUMN));
    }

    /** One timed to be inserted. Immutable: each method returns a new one. */
    public static final class TimedInsert implements Insert<Timed> {
        private final Assignments<Timed> assignments;

        private TimedInsert(Assignments<Timed> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Timed> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Timed}. Immutable: each method returns a new one. */
    public static final class TimedPatch implements Patch<Timed> {
        private final Assignments<Timed> assignments;

        private TimedPatch(Assignments<Timed> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public TimedPatch text(String text) {
            return new TimedPatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Timed> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Timed} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.versions\",\"simpleNames\":[\"Timed\"]},\"publicType\":t",
            "rue,\"unscoped\":{\"value\":\"pages are for everyone\"},\"properties\":[{\"name\":\"id\",\"typ",
            "e\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"text\",\"type\":{\"kind\":\"S",
            "TRING\",\"name\":\"java.lang.String\"}},{\"name\":\"changed\",\"type\":{\"kind\":\"INSTANT\",",
            "\"name\":\"java.time.Instant\"},\"storage\":{\"version\":{\"value\":{}}}}],\"construction\":{",
            "\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"pr",
            "operty\":\"text\"}},{\"OfColumn\":{\"property\":\"changed\"}}]}},\"accessors\":[{\"property\":",
            "\"id\",\"member\":\"id\",\"method\":true},{\"property\":\"changed\",\"member\":\"changed\",\"m",
            "ethod\":true}]},\"comment\":\"A version that is a time.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
