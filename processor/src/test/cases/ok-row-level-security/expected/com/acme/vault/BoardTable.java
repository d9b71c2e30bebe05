// Generated from com.acme.vault.Board. Do not edit; change the annotations on Board.
package com.acme.vault;

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

/**
 * The table {@code "vault"."board"}: rows of {@link Board}, each in one team.
 *
 * <p>What a team looks at.
 *
 * @param <S> the row type from which a query starts; {@link Board} itself for {@link #BOARD}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class BoardTable<S> extends Table<S, Board> implements Writable<Board> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<String> TEAM_ID_COLUMN = Column.required("team_id", SqlType.TEXT);

    private static final Reference TEAM_REFERENCE = Reference.required("team").on(TEAM_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Board> BOARD_ENTITY = Entity.of(Board.class, "vault", "board")
            .id(ID_COLUMN, Board::id)
            .row(BoardTable::read, ID_COLUMN, NAME_COLUMN)
            .hidden(TEAM_ID_COLUMN)
            .scope(Scoping.team(TEAM_ID_COLUMN))
            .build();

    /** The rows of {@link Board} that the actor may see: where queries start. */
    public static final BoardTable<Board> BOARD = new BoardTable<>(Path.root(BOARD_ENTITY));

    /** The column {@code "vault"."board"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "vault"."board"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /** The column {@code "vault"."board"."team_id"}: the team to which the row belongs. */
    public final TextExpr<S> teamId = text(TEAM_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #BOARD}.
     *
     * @param path the way from {@code S} to this table
     */
    public BoardTable(Path<S> path) {
        super(BOARD_ENTITY, path);
    }

    /**
     * Follows {@code team_id} to the team of the board.
     *
     * @return the team, joined
     */
    public AuthTables.TeamTable<S> team() {
        return toOne(TEAM_REFERENCE, AuthTables.TeamTable.TEAM_ENTITY, AuthTables.TeamTable::new);
    }

    /**
     * The board with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Board> key(String id) {
        return Key.of(Assignments.of(BOARD_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new board. Its team comes from the actor. Its {@code id} is made on insert.
     *
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public BoardInsert insert(String name) {
        return new BoardInsert(Assignments.of(BOARD_ENTITY).with(NAME_COLUMN, name));
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
        return new Board(row.required(ID_COLUMN), row.required(NAME_COLUMN));
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
        public BoardInsert id(String id) {
            return new BoardInsert(assignments.with(ID_COLUMN, id));
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
         * Sets {@code name}.
         *
         * @param name the value of {@code name}
         * @return the patch with that change
         */
        public BoardPatch name(String name) {
            return new BoardPatch(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<Board> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Board} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.vault\",\"simpleNames\":[\"Board\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"TEAM\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"",
            "type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"generated\":{\"value",
            "\":{}}},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"co",
            "nstruction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"Of",
            "Column\":{\"property\":\"name\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"m",
            "ethod\":true}]},\"comment\":\"What a team looks at.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
