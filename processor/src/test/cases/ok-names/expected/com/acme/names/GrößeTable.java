// Generated from com.acme.names.Größe. Do not edit; change the annotations on Größe.
package com.acme.names;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "Other ""Schema"""."größe"}: rows of {@link Größe}. Everybody sees them: it's "for" everyone
 * &#123;&#64;code &#42;&#125;/ &#42;/ &#92;u0041.
 *
 * <p>Größe: names beyond ASCII.
 *
 * @param <S1> the row type from which a query starts; {@link Größe} itself for {@link #GRÖSSE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class GrößeTable<S1> extends Table<S1, Größe> implements Writable<Größe> {
    private static final Column<String> КЛЮЧ_COLUMN = Column.required("ключ", SqlType.TEXT);

    private static final Column<Integer> STRASSE_COLUMN = Column.required("straße", SqlType.INT4);

    private static final Column<String> 名前_COLUMN = Column.optional("名前", SqlType.TEXT);

    private static final Column<String> É_É_COLUMN = Column.optional("éÉ", SqlType.TEXT);

    private static final Column<String> GRÖSSERE_ID_COLUMN = Column.optional("größereId", SqlType.TEXT);

    private static final Reference GRÖSSERE_REFERENCE = Reference.optional("größere").on(GRÖSSERE_ID_COLUMN, "ключ");

    private static final Reference KLEINERE_REFERENCE = Reference.many("kleinere").on(КЛЮЧ_COLUMN, "größereId");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Größe> GRÖSSE_ENTITY = Entity.of(Größe.class, "Other \"Schema\"", "größe")
            .id(КЛЮЧ_COLUMN, Größe::ключ)
            .row(GrößeTable::read, КЛЮЧ_COLUMN, STRASSE_COLUMN, 名前_COLUMN, É_É_COLUMN, GRÖSSERE_ID_COLUMN)
            .scope(Scoping.none())
            .foreignKey("größe_größereId_fkey", GRÖSSERE_REFERENCE, () -> GrößeTable.GRÖSSE_ENTITY)
            .build();

    /** The rows of {@link Größe} that the actor may see: where queries start. */
    public static final GrößeTable<Größe> GRÖSSE = new GrößeTable<>(Path.root(GRÖSSE_ENTITY));

    /** The column {@code "Other ""Schema"""."größe"."ключ"}. */
    public final TextExpr<S1> ключ = text(КЛЮЧ_COLUMN);

    /** The column {@code "Other ""Schema"""."größe"."straße"}. */
    public final ComparableExpr<S1, Integer> straße = comparable(STRASSE_COLUMN);

    /** The column {@code "Other ""Schema"""."größe"."名前"}; may be null. */
    public final TextExpr<S1> 名前 = text(名前_COLUMN);

    /** The column {@code "Other ""Schema"""."größe"."éÉ"}; may be null. */
    public final TextExpr<S1> éÉ = text(É_É_COLUMN);

    /**
     * The column {@code "Other ""Schema"""."größe"."größereId"}: points at {@code "Other ""Schema"""."größe"."ключ"};
     * may be null.
     */
    public final TextExpr<S1> größereId = text(GRÖSSERE_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #GRÖSSE}.
     *
     * @param path the way from {@code S1} to this table
     */
    public GrößeTable(Path<S1> path) {
        super(GRÖSSE_ENTITY, path);
    }

    /**
     * Follows {@code größereId} to the größere of the größe.
     *
     * @return the größe, joined; all of its columns are null for every größe without größere
     */
    public GrößeTable<S1> größere() {
        return toOne(GRÖSSERE_REFERENCE, GrößeTable.GRÖSSE_ENTITY, GrößeTable::new);
    }

    /**
     * The rows of {@link Größe} whose {@code größereId} points at this größe.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S1, Größe> kleinere() {
        return toMany(KLEINERE_REFERENCE, GrößeTable.GRÖSSE_ENTITY);
    }

    /**
     * The größe with this id.
     *
     * @param ключ the value of {@code ключ}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Größe> key(String ключ) {
        return Key.of(Assignments.of(GRÖSSE_ENTITY).with(КЛЮЧ_COLUMN, ключ));
    }

    /**
     * One new größe.
     *
     * @param ключ the value of {@code ключ}
     * @param straße the value of {@code straße}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public GrößeInsert insert(String ключ, int straße) {
        return new GrößeInsert(Assignments.of(GRÖSSE_ENTITY).with(КЛЮЧ_COLUMN, ключ).with(STRASSE_COLUMN, straße));
    }

    /**
     * Changes to rows of {@link Größe}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public GrößePatch patch() {
        return new GrößePatch(Assignments.of(GRÖSSE_ENTITY));
    }

    private static Größe read(Row row) {
        return new Größe(
                row.required(КЛЮЧ_COLUMN),
                row.required(STRASSE_COLUMN),
                row.optional(名前_COLUMN),
                row.optional(É_É_COLUMN),
                row.optional(GRÖSSERE_ID_COLUMN));
    }

    /** One größe to be inserted. Immutable: each method returns a new one. */
    public static final class GrößeInsert implements Insert<Größe> {
        private final Assignments<Größe> assignments;

        private GrößeInsert(Assignments<Größe> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code 名前}.
         *
         * @param 名前 the value of {@code 名前}, or null
         * @return the insert with that value
         */
        public GrößeInsert 名前(@Nullable String 名前) {
            return new GrößeInsert(assignments.with(名前_COLUMN, 名前));
        }

        /**
         * Sets {@code éÉ}.
         *
         * @param éÉ the value of {@code éÉ}, or null
         * @return the insert with that value
         */
        public GrößeInsert éÉ(@Nullable String éÉ) {
            return new GrößeInsert(assignments.with(É_É_COLUMN, éÉ));
        }

        /**
         * Sets {@code größereId}.
         *
         * @param größereId the value of {@code größereId}, or null
         * @return the insert with that value
         */
        public GrößeInsert größereId(@Nullable String größereId) {
            return new GrößeInsert(assignments.with(GRÖSSERE_ID_COLUMN, größereId));
        }

        @Override
        public Assignments<Größe> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Größe}. Immutable: each method returns a new one. */
    public static final class GrößePatch implements Patch<Größe> {
        private final Assignments<Größe> assignments;

        private GrößePatch(Assignments<Größe> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code straße}.
         *
         * @param straße the value of {@code straße}
         * @return the patch with that change
         */
        public GrößePatch straße(int straße) {
            return new GrößePatch(assignments.with(STRASSE_COLUMN, straße));
        }

        /**
         * Sets {@code 名前}.
         *
         * @param 名前 the value of {@code 名前}, or null
         * @return the patch with that change
         */
        public GrößePatch 名前(@Nullable String 名前) {
            return new GrößePatch(assignments.with(名前_COLUMN, 名前));
        }

        /**
         * Sets {@code éÉ}.
         *
         * @param éÉ the value of {@code éÉ}, or null
         * @return the patch with that change
         */
        public GrößePatch éÉ(@Nullable String éÉ) {
            return new GrößePatch(assignments.with(É_É_COLUMN, éÉ));
        }

        /**
         * Sets {@code größereId}.
         *
         * @param größereId the value of {@code größereId}, or null
         * @return the patch with that change
         */
        public GrößePatch größereId(@Nullable String größereId) {
            return new GrößePatch(assignments.with(GRÖSSERE_ID_COLUMN, größereId));
        }

        @Override
        public Assignments<Größe> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Größe} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names\",\"simpleNames\":[\"Größe\"]},\"publicType\":true",
            ",\"schema\":{\"value\":\"Other \\\"Schema\\\"\"},\"unscoped\":{\"value\":\"it's \\\"for\\\" ev",
            "eryone {@code *}/ */ \\\\u0041\"},\"properties\":[{\"name\":\"ключ\",\"type\":{\"kind\":\"STRI",
            "NG\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"straße\",\"type\":{\"kind\":\"INT",
            "\",\"name\":\"int\"}},{\"name\":\"名前\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Stri",
            "ng\"},\"nullable\":true},{\"name\":\"éÉ\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.S",
            "tring\"},\"nullable\":true},{\"name\":\"größereId\",\"type\":{\"kind\":\"STRING\",\"name\":\"j",
            "ava.lang.String\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@References\"",
            ",\"target\":{\"value\":{\"packageName\":\"com.acme.names\",\"simpleNames\":[\"Größe\"]}},\"onD",
            "elete\":\"UNSTATED\",\"name\":\"größere\",\"inverse\":\"kleinere\",\"foreignKey\":true}}}],\"c",
            "onstruction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"ключ\"}},{",
            "\"OfColumn\":{\"property\":\"straße\"}},{\"OfColumn\":{\"property\":\"名前\"}},{\"OfColumn\":{\"",
            "property\":\"éÉ\"}},{\"OfColumn\":{\"property\":\"größereId\"}}]}},\"accessors\":[{\"property",
            "\":\"ключ\",\"member\":\"ключ\",\"method\":true}]},\"comment\":\"Größe: names beyond ASCII.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
