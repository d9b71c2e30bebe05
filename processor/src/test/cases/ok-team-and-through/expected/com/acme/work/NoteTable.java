// Generated from com.acme.work.Note. Do not edit; change the annotations on Note.
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
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."note"}: rows of {@link Note}, each owned by one user.
 *
 * <p>A note in a notebook of its owner, perhaps after another.
 *
 * @param <S> the row type from which a query starts; {@link Note} itself for {@link #NOTE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class NoteTable<S> extends Table<S, Note> implements Writable<Note> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> NOTEBOOK_ID_COLUMN = Column.required("notebook_id", SqlType.TEXT);

    private static final Column<String> PREVIOUS_ID_COLUMN = Column.optional("previous_id", SqlType.TEXT);

    private static final Column<String> WRITER_ID_COLUMN = Column.required("writer_id", SqlType.TEXT);

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Reference NOTEBOOK_REFERENCE = Reference.required("notebook")
            .on(WRITER_ID_COLUMN, "owner_id")
            .on(NOTEBOOK_ID_COLUMN, "id");

    private static final Reference PREVIOUS_REFERENCE = Reference.optional("previous")
            .on(WRITER_ID_COLUMN, "writer_id")
            .on(PREVIOUS_ID_COLUMN, "id");

    private static final Reference WRITER_REFERENCE = Reference.required("writer").on(WRITER_ID_COLUMN, "id");

    private static final Reference NEXT_REFERENCE = Reference.many("next")
            .on(WRITER_ID_COLUMN, "writer_id")
            .on(ID_COLUMN, "previous_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Note> NOTE_ENTITY = Entity.of(Note.class, "public", "note")
            .id(ID_COLUMN, Note::id)
            .row(NoteTable::read, ID_COLUMN, NOTEBOOK_ID_COLUMN, PREVIOUS_ID_COLUMN, WRITER_ID_COLUMN, TEXT_COLUMN)
            .scope(Scoping.owner(WRITER_ID_COLUMN))
            .foreignKey("note_notebook_id_fkey", NOTEBOOK_REFERENCE, () -> NotebookTable.NOTEBOOK_ENTITY)
            .foreignKey("note_previous_id_fkey", PREVIOUS_REFERENCE, () -> NoteTable.NOTE_ENTITY)
            .build();

    /** The rows of {@link Note} that the actor may see: where queries start. */
    public static final NoteTable<Note> NOTE = new NoteTable<>(Path.root(NOTE_ENTITY));

    /** The column {@code "public"."note"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."note"."notebook_id"}: points at {@code "public"."notebook"."id"}. */
    public final TextExpr<S> notebookId = text(NOTEBOOK_ID_COLUMN);

    /** The column {@code "public"."note"."previous_id"}: points at {@code "public"."note"."id"}; may be null. */
    public final TextExpr<S> previousId = text(PREVIOUS_ID_COLUMN);

    /** The column {@code "public"."note"."writer_id"}: the user who owns the row. */
    public final TextExpr<S> writerId = text(WRITER_ID_COLUMN);

    /** The column {@code "public"."note"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #NOTE}.
     *
     * @param path the way from {@code S} to this table
     */
    public NoteTable(Path<S> path) {
        super(NOTE_ENTITY, path);
    }

    /**
     * Follows {@code notebook_id} to the notebook of the note.
     *
     * @return the notebook, joined
     */
    public NotebookTable<S> notebook() {
        return toOne(NOTEBOOK_REFERENCE, NotebookTable.NOTEBOOK_ENTITY, NotebookTable::new);
    }

    /**
     * Follows {@code previous_id} to the previous of the note.
     *
     * @return the note, joined; all of its columns are null for every note without previous
     */
    public NoteTable<S> previous() {
        return toOne(PREVIOUS_REFERENCE, NoteTable.NOTE_ENTITY, NoteTable::new);
    }

    /**
     * Follows {@code writer_id} to the writer of the note.
     *
     * @return the user, joined
     */
    public AuthTables.UserTable<S> writer() {
        return toOne(WRITER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The rows of {@link Note} whose {@code previous_id} points at this note.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Note> next() {
        return toMany(NEXT_REFERENCE, NoteTable.NOTE_ENTITY);
    }

    /**
     * The note with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Note> key(String id) {
        return Key.of(Assignments.of(NOTE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new note. Its owner comes from the actor.
     *
     * @param id the value of {@code id}
     * @param notebookId the value of {@code notebook_id}
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public NoteInsert insert(String id, String notebookId, String text) {
        return new NoteInsert(Assignments.of(NOTE_ENTITY)
                .with(ID_COLUMN, id)
                .with(NOTEBOOK_ID_COLUMN, notebookId)
                .with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Note}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public NotePatch patch() {
        return new NotePatch(Assignments.of(NOTE_ENTITY));
    }

    private static Note read(Row row) {
        return new Note(
                row.required(ID_COLUMN),
                row.required(NOTEBOOK_ID_COLUMN),
                row.optional(PREVIOUS_ID_COLUMN),
                row.required(WRITER_ID_COLUMN),
                row.required(TEXT_COLUMN));
    }

    /** One note to be inserted. Immutable: each method returns a new one. */
    public static final class NoteInsert implements Insert<Note> {
        private final Assignments<Note> assignments;

        private NoteInsert(Assignments<Note> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code previous_id}.
         *
         * @param previousId the value of {@code previous_id}, or null
         * @return the insert with that value
         */
        public NoteInsert previousId(@Nullable String previousId) {
            return new NoteInsert(assignments.with(PREVIOUS_ID_COLUMN, previousId));
        }

        @Override
        public Assignments<Note> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Note}. Immutable: each method returns a new one. */
    public static final class NotePatch implements Patch<Note> {
        private final Assignments<Note> assignments;

        private NotePatch(Assignments<Note> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code notebook_id}.
         *
         * @param notebookId the value of {@code notebook_id}
         * @return the patch with that change
         */
        public NotePatch notebookId(String notebookId) {
            return new NotePatch(assignments.with(NOTEBOOK_ID_COLUMN, notebookId));
        }

        /**
         * Sets {@code previous_id}.
         *
         * @param previousId the value of {@code previous_id}, or null
         * @return the patch with that change
         */
        public NotePatch previousId(@Nullable String previousId) {
            return new NotePatch(assignments.with(PREVIOUS_ID_COLUMN, previousId));
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public NotePatch text(String text) {
            return new NotePatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Note> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Note} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Note\"]},\"publicType\":true,",
            "\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},",
            "\"id\":true},{\"name\":\"notebookId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Strin",
            "g\"},\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packag",
            "eName\":\"com.acme.work\",\"simpleNames\":[\"Notebook\"]}},\"onDelete\":\"UNSTATED\",\"foreign",
            "Key\":true}}},{\"name\":\"previousId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Stri",
            "ng\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{",
            "\"value\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Note\"]}},\"onDelete\":\"UNSTA",
            "TED\",\"name\":\"previous\",\"inverse\":\"next\",\"foreignKey\":true}}},{\"name\":\"writerId\"",
            ",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"marks\":[{\"kind\":\"OWNER\",",
            "\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"BetterAuth\",",
            "\"User\"]}},\"onDelete\":\"UNSTATED\"}]},{\"name\":\"text\",\"type\":{\"kind\":\"STRING\",\"na",
            "me\":\"java.lang.String\"}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColu",
            "mn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"notebookId\"}},{\"OfColumn\":{\"prop",
            "erty\":\"previousId\"}},{\"OfColumn\":{\"property\":\"writerId\"}},{\"OfColumn\":{\"property\"",
            ":\"text\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comm",
            "ent\":\"A note in a notebook of its owner, perhaps after another.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
