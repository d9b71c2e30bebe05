// Generated from com.acme.versions.Hidden. Do not edit; change the annotations on Hidden.
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."hidden"}: rows of {@link Hidden}. Everybody sees them: pages are for everyone.
 *
 * <p>A class that does not show its version: updates count it, and no row is known by it.
 *
 * @param <S> the row type from which a query starts; {@link Hidden} itself for {@link #HIDDEN}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class HiddenTable<S> extends Table<S, Hidden> implements Writable<Hidden> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<Integer> VERSION_COLUMN = Column.required("version", SqlType.INT4).version();

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Hidden> HIDDEN_ENTITY = Entity.of(Hidden.class, "public", "hidden")
            .id(ID_COLUMN, row -> row.id)
            .row(HiddenTable::read, ID_COLUMN, TEXT_COLUMN, VERSION_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Hidden} that the actor may see: where queries start. */
    public static final HiddenTable<Hidden> HIDDEN = new HiddenTable<>(Path.root(HIDDEN_ENTITY));

    /** The column {@code "public"."hidden"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."hidden"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."hidden"."version"}: counts the changes of the row. */
    public final ComparableExpr<S, Integer> version = comparable(VERSION_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #HIDDEN}.
     *
     * @param path the way from {@code S} to this table
     */
    public HiddenTable(Path<S> path) {
        super(HIDDEN_ENTITY, path);
    }

    /**
     * The hidden with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Hidden> key(int id) {
        return Key.of(Assignments.of(HIDDEN_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new hidden.
     *
     * @param id the value of {@code id}
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public HiddenInsert insert(int id, String text) {
        return new HiddenInsert(Assignments.of(HIDDEN_ENTITY).with(ID_COLUMN, id).with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Hidden}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public HiddenPatch patch() {
        return new HiddenPatch(Assignments.of(HIDDEN_ENTITY));
    }

    private static Hidden read(Row row) {
        return new Hidden(row.required(ID_COLUMN), row.required(TEXT_COLUMN), row.required(VERSION_COLUMN));
    }

    /** One hidden to be inserted. Immutable: each method returns a new one. */
    public static final class HiddenInsert implements Insert<Hidden> {
        private final Assignments<Hidden> assignments;

        private HiddenInsert(Assignments<Hidden> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Hidden> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Hidden}. Immutable: each method returns a new one. */
    public static final class HiddenPatch implements Patch<Hidden> {
        private final Assignments<Hidden> assignments;

        private HiddenPatch(Assignments<Hidden> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public HiddenPatch text(String text) {
            return new HiddenPatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Hidden> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Hidden} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.versions\",\"simpleNames\":[\"Hidden\"]},\"publicType\":",
            "true,\"unscoped\":{\"value\":\"pages are for everyone\"},\"properties\":[{\"name\":\"id\",\"ty",
            "pe\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"text\",\"type\":{\"kind\":\"",
            "STRING\",\"name\":\"java.lang.String\"}},{\"name\":\"version\",\"type\":{\"kind\":\"INT\",\"na",
            "me\":\"java.lang.Integer\"},\"storage\":{\"version\":{\"value\":{}}}}],\"construction\":{\"mak",
            "ing\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"propert",
            "y\":\"text\"}},{\"OfColumn\":{\"property\":\"version\"}}]}},\"accessors\":[{\"property\":\"id",
            "\",\"member\":\"id\"}]},\"comment\":\"A class that does not show its version: updates count it",
            ", and no row is known by it.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
