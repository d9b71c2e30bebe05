// Generated from com.acme.notes.Note. Do not edit; change the annotations on Note.
package com.acme.notes;

import dev.freehold.db.Assignments;
import dev.freehold.db.BooleanExpr;
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
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."note"}: rows of {@link Note}, each in one organization.
 *
 * @param <S> the row type from which a query starts; {@link Note} itself for {@link #NOTE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class NoteTable<S> extends Table<S, Note> implements Writable<Note> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID).generatedUuid();

    private static final Column<Instant> CREATED_AT_COLUMN = Column.required("written_at", SqlType.INSTANT).createdAt();

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<Boolean> IS_PINNED_COLUMN = Column.required("is_pinned", SqlType.BOOLEAN);

    private static final Column<String> TITLE_COLUMN = Column.optional("title", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Note> NOTE_ENTITY = Entity.of(Note.class, "public", "note")
            .id(ID_COLUMN, Note::getId)
            .row(NoteTable::read, ID_COLUMN, CREATED_AT_COLUMN, TEXT_COLUMN, IS_PINNED_COLUMN, TITLE_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .build();

    /** The rows of {@link Note} that the actor may see: where queries start. */
    public static final NoteTable<Note> NOTE = new NoteTable<>(Path.root(NOTE_ENTITY));

    /** The column {@code "public"."note"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."note"."written_at"}: when the row was inserted. */
    public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

    /** The column {@code "public"."note"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."note"."is_pinned"}: As Kotlin would name it. */
    public final BooleanExpr<S> isPinned = bool(IS_PINNED_COLUMN);

    /** The column {@code "public"."note"."title"}; may be null. */
    public final TextExpr<S> title = text(TITLE_COLUMN);

    /** The column {@code "public"."note"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #NOTE}.
     *
     * @param path the way from {@code S} to this table
     */
    public NoteTable(Path<S> path) {
        super(NOTE_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the note.
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
     * The note with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Note> key(UUID id) {
        return Key.of(Assignments.of(NOTE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new note. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @param text the value of {@code text}
     * @param isPinned the value of {@code is_pinned}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public NoteInsert insert(String text, boolean isPinned) {
        return new NoteInsert(Assignments.of(NOTE_ENTITY).with(TEXT_COLUMN, text).with(IS_PINNED_COLUMN, isPinned));
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
        Note result = new Note();
        result.setId(row.required(ID_COLUMN));
        result.createdAt = row.required(CREATED_AT_COLUMN);
        result.setText(row.required(TEXT_COLUMN));
        result.setPinned(row.required(IS_PINNED_COLUMN));
        result.setTitle(row.optional(TITLE_COLUMN));
        return result;
    }

    /** One note to be inserted. Immutable: each method returns a new one. */
    public static final class NoteInsert implements Insert<Note> {
        private final Assignments<Note> assignments;

        private NoteInsert(Assignments<Note> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public NoteInsert id(UUID id) {
            return new NoteInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value of {@code title}, or null
         * @return the insert with that value
         */
        public NoteInsert title(@Nullable String title) {
            return new NoteInsert(assignments.with(TITLE_COLUMN, title));
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
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public NotePatch text(String text) {
            return new NotePatch(assignments.with(TEXT_COLUMN, text));
        }

        /**
         * Sets {@code is_pinned}.
         *
         * @param isPinned the value of {@code is_pinned}
         * @return the patch with that change
         */
        public NotePatch isPinned(boolean isPinned) {
            return new NotePatch(assignments.with(IS_PINNED_COLUMN, isPinned));
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value of {@code title}, or null
         * @return the patch with that change
         */
        public NotePatch title(@Nullable String title) {
            return new NotePatch(assignments.with(TITLE_COLUMN, title));
        }

        @Override
        public Assignments<Note> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Note} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.notes\",\"simpleNames\":[\"Note\"]},\"marks\":[{\"kind\"",
            ":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kin",
            "d\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":",
            "\"createdAt\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"column\":{\"nam",
            "e\":{\"value\":\"written_at\"}},\"createdAt\":{\"value\":{}}},{\"name\":\"text\",\"type\":{\"k",
            "ind\":\"STRING\",\"name\":\"java.lang.String\"}},{\"name\":\"isPinned\",\"type\":{\"kind\":\"B",
            "OOLEAN\",\"name\":\"boolean\"},\"comment\":\"As Kotlin would name it.\"},{\"name\":\"title\",",
            "\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true}],\"constructio",
            "n\":{\"making\":{\"value\":{\"writers\":[{\"value\":{\"OfColumn\":{\"property\":\"id\"}},\"mem",
            "ber\":\"setId\",\"method\":true},{\"value\":{\"OfColumn\":{\"property\":\"createdAt\"}},\"memb",
            "er\":\"createdAt\"},{\"value\":{\"OfColumn\":{\"property\":\"text\"}},\"member\":\"setText\",",
            "\"method\":true},{\"value\":{\"OfColumn\":{\"property\":\"isPinned\"}},\"member\":\"setPinned",
            "\",\"method\":true},{\"value\":{\"OfColumn\":{\"property\":\"title\"}},\"member\":\"setTitle\"",
            ",\"method\":true}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"getId\",\"method\":true}",
            "]}}"
    })
    private static final class Description {
        private Description() {}
    }
}
