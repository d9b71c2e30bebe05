// Generated from com.acme.vault.Notebook. Do not edit; change the annotations on Notebook.
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
 * The table {@code "vault"."notebook"}: rows of {@link Notebook}, each owned by one user.
 *
 * <p>A notebook of one user.
 *
 * @param <S> the row type from which a query starts; {@link Notebook} itself for {@link #NOTEBOOK}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class NotebookTable<S> extends Table<S, Notebook> implements Writable<Notebook> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> TITLE_COLUMN = Column.required("title", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.required("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference NOTES_REFERENCE = Reference.many("notes")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ID_COLUMN, "notebook_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Notebook> NOTEBOOK_ENTITY = Entity.of(Notebook.class, "vault", "notebook")
            .id(ID_COLUMN, Notebook::id)
            .row(NotebookTable::read, ID_COLUMN, TITLE_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .build();

    /** The rows of {@link Notebook} that the actor may see: where queries start. */
    public static final NotebookTable<Notebook> NOTEBOOK = new NotebookTable<>(Path.root(NOTEBOOK_ENTITY));

    /** The column {@code "vault"."notebook"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "vault"."notebook"."title"}. */
    public final TextExpr<S> title = text(TITLE_COLUMN);

    /** The column {@code "vault"."notebook"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #NOTEBOOK}.
     *
     * @param path the way from {@code S} to this table
     */
    public NotebookTable(Path<S> path) {
        super(NOTEBOOK_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the notebook.
     *
     * @return the user, joined
     */
    public AuthTables.UserTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The rows of {@link Note} whose {@code notebook_id} points at this notebook.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Note> notes() {
        return toMany(NOTES_REFERENCE, NoteTable.NOTE_ENTITY);
    }

    /**
     * The notebook with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Notebook> key(String id) {
        return Key.of(Assignments.of(NOTEBOOK_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new notebook. Its owner comes from the actor.
     *
     * @param id the value of {@code id}
     * @param title the value of {@code title}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public NotebookInsert insert(String id, String title) {
        return new NotebookInsert(Assignments.of(NOTEBOOK_ENTITY).with(ID_COLUMN, id).with(TITLE_COLUMN, title));
    }

    /**
     * Changes to rows of {@link Notebook}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public NotebookPatch patch() {
        return new NotebookPatch(Assignments.of(NOTEBOOK_ENTITY));
    }

    private static Notebook read(Row row) {
        return new Notebook(row.required(ID_COLUMN), row.required(TITLE_COLUMN));
    }

    /** One notebook to be inserted. Immutable: each method returns a new one. */
    public static final class NotebookInsert implements Insert<Notebook> {
        private final Assignments<Notebook> assignments;

        private NotebookInsert(Assignments<Notebook> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Notebook> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Notebook}. Immutable: each method returns a new one. */
    public static final class NotebookPatch implements Patch<Notebook> {
        private final Assignments<Notebook> assignments;

        private NotebookPatch(Assignments<Notebook> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value of {@code title}
         * @return the patch with that change
         */
        public NotebookPatch title(String title) {
            return new NotebookPatch(assignments.with(TITLE_COLUMN, title));
        }

        @Override
        public Assignments<Notebook> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Notebook} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.vault\",\"simpleNames\":[\"Notebook\"]},\"publicType\":t",
            "rue,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth",
            "\",\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"",
            "name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"nam",
            "e\":\"title\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"construction\":",
            "{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"p",
            "roperty\":\"title\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true",
            "}]},\"comment\":\"A notebook of one user.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
