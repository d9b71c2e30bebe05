// Generated from com.acme.notes.Label. Do not edit; change the annotations on Label.
package com.acme.notes;

import dev.freehold.db.Assignments;
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
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."label"}: rows of {@link Label}, each in one organization.
 *
 * <p>Its getters are its properties, as the id stands on one; what they are kept in is nobody's business.
 *
 * @param <S> the row type from which a query starts; {@link Label} itself for {@link #LABEL}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class LabelTable<S> extends Table<S, Label> implements Writable<Label> {
    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<String> COLOR_COLUMN = Column.optional("color", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Label> LABEL_ENTITY = Entity.of(Label.class, "public", "label")
            .id(NAME_COLUMN, Label::getName)
            .row(LabelTable::read, NAME_COLUMN, COLOR_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .build();

    /** The rows of {@link Label} that the actor may see: where queries start. */
    public static final LabelTable<Label> LABEL = new LabelTable<>(Path.root(LABEL_ENTITY));

    /** The column {@code "public"."label"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /** The column {@code "public"."label"."color"}; may be null. */
    public final TextExpr<S> color = text(COLOR_COLUMN);

    /** The column {@code "public"."label"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #LABEL}.
     *
     * @param path the way from {@code S} to this table
     */
    public LabelTable(Path<S> path) {
        super(LABEL_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the label.
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
     * The label with this id.
     *
     * @param name the value of {@code name}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Label> key(String name) {
        return Key.of(Assignments.of(LABEL_ENTITY).with(NAME_COLUMN, name));
    }

    /**
     * One new label. Its organization comes from the actor.
     *
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public LabelInsert insert(String name) {
        return new LabelInsert(Assignments.of(LABEL_ENTITY).with(NAME_COLUMN, name));
    }

    /**
     * Changes to rows of {@link Label}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public LabelPatch patch() {
        return new LabelPatch(Assignments.of(LABEL_ENTITY));
    }

    private static Label read(Row row) {
        Label result = new Label();
        result.setName(row.required(NAME_COLUMN));
        result.setColor(row.optional(COLOR_COLUMN));
        return result;
    }

    /** One label to be inserted. Immutable: each method returns a new one. */
    public static final class LabelInsert implements Insert<Label> {
        private final Assignments<Label> assignments;

        private LabelInsert(Assignments<Label> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code color}.
         *
         * @param color the value of {@code color}, or null
         * @return the insert with that value
         */
        public LabelInsert color(@Nullable String color) {
            return new LabelInsert(assignments.with(COLOR_COLUMN, color));
        }

        @Override
        public Assignments<Label> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Label}. Immutable: each method returns a new one. */
    public static final class LabelPatch implements Patch<Label> {
        private final Assignments<Label> assignments;

        private LabelPatch(Assignments<Label> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code color}.
         *
         * @param color the value of {@code color}, or null
         * @return the patch with that change
         */
        public LabelPatch color(@Nullable String color) {
            return new LabelPatch(assignments.with(COLOR_COLUMN, color));
        }

        @Override
        public Assignments<Label> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Label} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.notes\",\"simpleNames\":[\"Label\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":",
            "\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":",
            "\"color\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true}],\"c",
            "onstruction\":{\"making\":{\"value\":{\"writers\":[{\"value\":{\"OfColumn\":{\"property\":\"na",
            "me\"}},\"member\":\"setName\",\"method\":true},{\"value\":{\"OfColumn\":{\"property\":\"color",
            "\"}},\"member\":\"setColor\",\"method\":true}]}},\"accessors\":[{\"property\":\"name\",\"membe",
            "r\":\"getName\",\"method\":true}]},\"comment\":\"Its getters are its properties, as the id sta",
            "nds on one; what they are kept in is nobody's business.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
