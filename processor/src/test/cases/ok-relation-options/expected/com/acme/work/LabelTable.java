// Generated from com.acme.work.Label. Do not edit; change the annotations on Label.
package com.acme.work;

import dev.freehold.db.Assignments;
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

/**
 * The table {@code "public"."label"}: rows of {@link Label}, each in one organization.
 *
 * <p>A word for work.
 *
 * @param <S> the row type from which a query starts; {@link Label} itself for {@link #LABEL}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class LabelTable<S> extends Table<S, Label> implements Writable<Label> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference TASK_HINTS_REFERENCE = Reference.many("taskHints")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "hints_id");

    private static final Reference TASK_LABELS_REFERENCE = Reference.many("taskLabels")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "word");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Label> LABEL_ENTITY = Entity.of(Label.class, "public", "label")
            .id(ID_COLUMN, row -> row.id)
            .row(LabelTable::read, ID_COLUMN, NAME_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .build();

    /** The rows of {@link Label} that the actor may see: where queries start. */
    public static final LabelTable<Label> LABEL = new LabelTable<>(Path.root(LABEL_ENTITY));

    /** The column {@code "public"."label"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."label"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

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
     * The rows of {@link TaskHints} whose {@code hints_id} points at this label.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, TaskHints> taskHints() {
        return toMany(TASK_HINTS_REFERENCE, TaskHintsTable.TASK_HINTS_ENTITY);
    }

    /**
     * The rows of {@link TaskLabels} whose {@code word} points at this label.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, TaskLabels> taskLabels() {
        return toMany(TASK_LABELS_REFERENCE, TaskLabelsTable.TASK_LABELS_ENTITY);
    }

    /**
     * The rows of {@link Task} that a row of {@link TaskHints} joins with this label.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Task> tasksByHints() {
        return across(
                TASK_HINTS_REFERENCE,
                TaskHintsTable.TASK_HINTS_ENTITY,
                TaskHintsTable.TASK_REFERENCE,
                TaskTable.TASK_ENTITY);
    }

    /**
     * The rows of {@link Task} that a row of {@link TaskLabels} joins with this label.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Task> tasksByLabels() {
        return across(
                TASK_LABELS_REFERENCE,
                TaskLabelsTable.TASK_LABELS_ENTITY,
                TaskLabelsTable.TASK_REFERENCE,
                TaskTable.TASK_ENTITY);
    }

    /**
     * The label with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Label> key(String id) {
        return Key.of(Assignments.of(LABEL_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new label. Its organization comes from the actor. Its {@code id} is made on insert.
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
        result.id = row.required(ID_COLUMN);
        result.name = row.required(NAME_COLUMN);
        return result;
    }

    /** One label to be inserted. Immutable: each method returns a new one. */
    public static final class LabelInsert implements Insert<Label> {
        private final Assignments<Label> assignments;

        private LabelInsert(Assignments<Label> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public LabelInsert id(String id) {
            return new LabelInsert(assignments.with(ID_COLUMN, id));
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
         * Sets {@code name}.
         *
         * @param name the value of {@code name}
         * @return the patch with that change
         */
        public LabelPatch name(String name) {
            return new LabelPatch(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<Label> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Label} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Label\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"",
            "id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"generated\":{",
            "\"value\":{}}},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}",
            "}],\"construction\":{\"making\":{\"value\":{\"writers\":[{\"value\":{\"OfColumn\":{\"property",
            "\":\"id\"}},\"member\":\"id\"},{\"value\":{\"OfColumn\":{\"property\":\"name\"}},\"member\":\"",
            "name\"}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\"}]},\"comment\":\"A word for w",
            "ork.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
