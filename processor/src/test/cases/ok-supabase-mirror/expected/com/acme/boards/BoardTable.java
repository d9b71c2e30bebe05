// Generated from com.acme.boards.Board. Do not edit; change the annotations on Board.
package com.acme.boards;

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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."board"}: rows of {@link Board}, each owned by one user.
 *
 * <p>A board; its owner is a profile.
 *
 * @param <S> the row type from which a query starts; {@link Board} itself for {@link #BOARD}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class BoardTable<S> extends Table<S, Board> implements Writable<Board> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID).generatedUuid();

    private static final Column<String> TITLE_COLUMN = Column.required("title", SqlType.TEXT);

    private static final Column<UUID> REVIEWER_ID_COLUMN = Column.optional("reviewer_id", SqlType.UUID);

    private static final Column<UUID> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.UUID);

    private static final Reference REVIEWER_REFERENCE = Reference.optional("reviewer").on(REVIEWER_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.required("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Board> BOARD_ENTITY = Entity.of(Board.class, "public", "board")
            .id(ID_COLUMN, Board::id)
            .row(BoardTable::read, ID_COLUMN, TITLE_COLUMN, REVIEWER_ID_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("board_reviewer_id_fkey", REVIEWER_REFERENCE, () -> ProfileTable.PROFILE_ENTITY)
            .build();

    /** The rows of {@link Board} that the actor may see: where queries start. */
    public static final BoardTable<Board> BOARD = new BoardTable<>(Path.root(BOARD_ENTITY));

    /** The column {@code "public"."board"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."board"."title"}. */
    public final TextExpr<S> title = text(TITLE_COLUMN);

    /** The column {@code "public"."board"."reviewer_id"}: points at {@code "public"."profile"."id"}; may be null. */
    public final ComparableExpr<S, UUID> reviewerId = comparable(REVIEWER_ID_COLUMN);

    /** The column {@code "public"."board"."owner_id"}: the user who owns the row. */
    public final ComparableExpr<S, UUID> ownerId = comparable(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #BOARD}.
     *
     * @param path the way from {@code S} to this table
     */
    public BoardTable(Path<S> path) {
        super(BOARD_ENTITY, path);
    }

    /**
     * Follows {@code reviewer_id} to the reviewer of the board.
     *
     * @return the profile, joined; all of its columns are null for every board without reviewer
     */
    public ProfileTable<S> reviewer() {
        return toOne(REVIEWER_REFERENCE, ProfileTable.PROFILE_ENTITY, ProfileTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the board.
     *
     * @return the profile, joined
     */
    public ProfileTable<S> owner() {
        return toOne(OWNER_REFERENCE, ProfileTable.PROFILE_ENTITY, ProfileTable::new);
    }

    /**
     * The board with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Board> key(UUID id) {
        return Key.of(Assignments.of(BOARD_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new board. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param title the value of {@code title}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public BoardInsert insert(String title) {
        return new BoardInsert(Assignments.of(BOARD_ENTITY).with(TITLE_COLUMN, title));
    }

    /**
     * Changes to rows of {@link Board}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public BoardPatch patch() {
        return new BoardPatch(Assignments.of(BOARD_ENTITY));
    }

    private static Board read(Row row) {
        return new Board(row.required(ID_COLUMN), row.required(TITLE_COLUMN), row.optional(REVIEWER_ID_COLUMN));
    }

    /** One board to be inserted. Immutable: each method returns a new one. */
    public static final class BoardInsert implements Insert<Board> {
        private final Assignments<Board> assignments;

        private BoardInsert(Assignments<Board> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public BoardInsert id(UUID id) {
            return new BoardInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code reviewer_id}.
         *
         * @param reviewerId the value of {@code reviewer_id}, or null
         * @return the insert with that value
         */
        public BoardInsert reviewerId(@Nullable UUID reviewerId) {
            return new BoardInsert(assignments.with(REVIEWER_ID_COLUMN, reviewerId));
        }

        @Override
        public Assignments<Board> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Board}. Immutable: each method returns a new one. */
    public static final class BoardPatch implements Patch<Board> {
        private final Assignments<Board> assignments;

        private BoardPatch(Assignments<Board> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value of {@code title}
         * @return the patch with that change
         */
        public BoardPatch title(String title) {
            return new BoardPatch(assignments.with(TITLE_COLUMN, title));
        }

        /**
         * Sets {@code reviewer_id}.
         *
         * @param reviewerId the value of {@code reviewer_id}, or null
         * @return the patch with that change
         */
        public BoardPatch reviewerId(@Nullable UUID reviewerId) {
            return new BoardPatch(assignments.with(REVIEWER_ID_COLUMN, reviewerId));
        }

        @Override
        public Assignments<Board> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Board} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.boards\",\"simpleNames\":[\"Board\"]},\"publicType\":tru",
            "e,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"com.acme.boards\",\"",
            "simpleNames\":[\"Profile\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"t",
            "ype\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true,\"generated\":{\"value\":{}}",
            "},{\"name\":\"title\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}},{\"name\":",
            "\"reviewerId\",\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"nullable\":true,\"re",
            "ferences\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":",
            "\"com.acme.boards\",\"simpleNames\":[\"Profile\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":t",
            "rue}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"",
            "id\"}},{\"OfColumn\":{\"property\":\"title\"}},{\"OfColumn\":{\"property\":\"reviewerId\"}}]}}",
            ",\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"A boar",
            "d; its owner is a profile.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
