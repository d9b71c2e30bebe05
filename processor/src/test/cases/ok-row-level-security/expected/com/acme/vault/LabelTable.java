// Generated from com.acme.vault.Label. Do not edit; change the annotations on Label.
package com.acme.vault;

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
 * The table {@code "vault"."label"}: rows of {@link Label}. Everybody sees them: the same labels for everyone.
 *
 * <p>A colour with a meaning.
 *
 * @param <S> the row type from which a query starts; {@link Label} itself for {@link #LABEL}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class LabelTable<S> extends Table<S, Label> implements Writable<Label> {
    private static final Column<String> CODE_COLUMN = Column.required("code", SqlType.TEXT);

    private static final Column<String> MEANING_COLUMN = Column.required("meaning", SqlType.TEXT);

    private static final Reference TASKS_BY_LABEL_CODE_REFERENCE =
            Reference.many("tasksByLabelCode").on(CODE_COLUMN, "label_code");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Label> LABEL_ENTITY = Entity.of(Label.class, "vault", "label")
            .id(CODE_COLUMN, Label::code)
            .row(LabelTable::read, CODE_COLUMN, MEANING_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Label} that the actor may see: where queries start. */
    public static final LabelTable<Label> LABEL = new LabelTable<>(Path.root(LABEL_ENTITY));

    /** The column {@code "vault"."label"."code"}. */
    public final TextExpr<S> code = text(CODE_COLUMN);

    /** The column {@code "vault"."label"."meaning"}. */
    public final TextExpr<S> meaning = text(MEANING_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #LABEL}.
     *
     * @param path the way from {@code S} to this table
     */
    public LabelTable(Path<S> path) {
        super(LABEL_ENTITY, path);
    }

    /**
     * The rows of {@link Task} whose {@code label_code} points at this label.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Task> tasksByLabelCode() {
        return toMany(TASKS_BY_LABEL_CODE_REFERENCE, TaskTable.TASK_ENTITY);
    }

    /**
     * The label with this id.
     *
     * @param code the value of {@code code}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Label> key(String code) {
        return Key.of(Assignments.of(LABEL_ENTITY).with(CODE_COLUMN, code));
    }

    /**
     * One new label.
     *
     * @param code the value of {@code code}
     * @param meaning the value of {@code meaning}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public LabelInsert insert(String code, String meaning) {
        return new LabelInsert(Assignments.of(LABEL_ENTITY).with(CODE_COLUMN, code).with(MEANING_COLUMN, meaning));
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
        return new Label(row.required(CODE_COLUMN), row.required(MEANING_COLUMN));
    }

    /** One label to be inserted. Immutable: each method returns a new one. */
    public static final class LabelInsert implements Insert<Label> {
        private final Assignments<Label> assignments;

        private LabelInsert(Assignments<Label> assignments) {
            this.assignments = assignments;
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
         * Sets {@code meaning}.
         *
         * @param meaning the value of {@code meaning}
         * @return the patch with that change
         */
        public LabelPatch meaning(String meaning) {
            return new LabelPatch(assignments.with(MEANING_COLUMN, meaning));
        }

        @Override
        public Assignments<Label> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Label} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.vault\",\"simpleNames\":[\"Label\"]},\"publicType\":true",
            ",\"unscoped\":{\"value\":\"the same labels for everyone\"},\"properties\":[{\"name\":\"code\",",
            "\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"meaning",
            "\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"construction\":{\"making\"",
            ":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"code\"}},{\"OfColumn\":{\"property\"",
            ":\"meaning\"}}]}},\"accessors\":[{\"property\":\"code\",\"member\":\"code\",\"method\":true}]}",
            ",\"comment\":\"A colour with a meaning.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
