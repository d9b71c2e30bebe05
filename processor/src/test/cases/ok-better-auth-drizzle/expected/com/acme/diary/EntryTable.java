// Generated from com.acme.diary.Entry. Do not edit; change the annotations on Entry.
package com.acme.diary;

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
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."entry"}: rows of {@link Entry}, each in one team.
 *
 * <p>What a team did on a day.
 *
 * @param <S> the row type from which a query starts; {@link Entry} itself for {@link #ENTRY}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class EntryTable<S> extends Table<S, Entry> implements Writable<Entry> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.INSTANT).createdAt();

    private static final Column<String> OWNER_ID_COLUMN = Column.optional("owner_id", SqlType.TEXT);

    private static final Column<String> TEAM_ID_COLUMN = Column.required("team_id", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference TEAM_REFERENCE = Reference.required("team").on(TEAM_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Entry> ENTRY_ENTITY = Entity.of(Entry.class, "public", "entry")
            .id(ID_COLUMN, Entry::id)
            .row(EntryTable::read, ID_COLUMN, TEXT_COLUMN, CREATED_AT_COLUMN)
            .hidden(OWNER_ID_COLUMN, TEAM_ID_COLUMN)
            .scope(Scoping.team(TEAM_ID_COLUMN).attributedTo(OWNER_ID_COLUMN))
            .build();

    /** The rows of {@link Entry} that the actor may see: where queries start. */
    public static final EntryTable<Entry> ENTRY = new EntryTable<>(Path.root(ENTRY_ENTITY));

    /** The column {@code "public"."entry"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."entry"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."entry"."created_at"}: when the row was inserted. */
    public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

    /**
     * The column {@code "public"."entry"."owner_id"}: the user who owns the row; null when the owner's account is gone.
     */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /** The column {@code "public"."entry"."team_id"}: the team to which the row belongs. */
    public final TextExpr<S> teamId = text(TEAM_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #ENTRY}.
     *
     * @param path the way from {@code S} to this table
     */
    public EntryTable(Path<S> path) {
        super(ENTRY_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the entry.
     *
     * @return the user, joined; all of its columns are null for every entry without owner
     */
    public AuthTables.UserTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * Follows {@code team_id} to the team of the entry.
     *
     * @return the team, joined
     */
    public AuthTables.TeamTable<S> team() {
        return toOne(TEAM_REFERENCE, AuthTables.TeamTable.TEAM_ENTITY, AuthTables.TeamTable::new);
    }

    /**
     * The entry with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Entry> key(String id) {
        return Key.of(Assignments.of(ENTRY_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new entry. Its owner and team come from the actor. Its {@code id} is made on insert.
     *
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public EntryInsert insert(String text) {
        return new EntryInsert(Assignments.of(ENTRY_ENTITY).with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Entry}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public EntryPatch patch() {
        return new EntryPatch(Assignments.of(ENTRY_ENTITY));
    }

    private static Entry read(Row row) {
        return new Entry(row.required(ID_COLUMN), row.required(TEXT_COLUMN), row.required(CREATED_AT_COLUMN));
    }

    /** One entry to be inserted. Immutable: each method returns a new one. */
    public static final class EntryInsert implements Insert<Entry> {
        private final Assignments<Entry> assignments;

        private EntryInsert(Assignments<Entry> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public EntryInsert id(String id) {
            return new EntryInsert(assignments.with(ID_COLUMN, id));
        }

        @Override
        public Assignments<Entry> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Entry}. Immutable: each method returns a new one. */
    public static final class EntryPatch implements Patch<Entry> {
        private final Assignments<Entry> assignments;

        private EntryPatch(Assignments<Entry> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public EntryPatch text(String text) {
            return new EntryPatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Entry> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Entry} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.diary\",\"simpleNames\":[\"Entry\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",",
            "\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"SET_NULL\"},{\"kind\":\"TEAM\",\"on",
            "Delete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name",
            "\":\"java.lang.String\"},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"text\",\"type\"",
            ":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}},{\"name\":\"createdAt\",\"type\":{\"kind",
            "\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"createdAt\":{\"value\":{}}}],\"construction\"",
            ":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"",
            "property\":\"text\"}},{\"OfColumn\":{\"property\":\"createdAt\"}}]}},\"accessors\":[{\"propert",
            "y\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"What a team did on a day.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
