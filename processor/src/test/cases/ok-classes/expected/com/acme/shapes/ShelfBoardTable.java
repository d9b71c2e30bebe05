// Generated from com.acme.shapes.Shelf.Board. Do not edit; change the annotations on Board.
package com.acme.shapes;

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

/**
 * The table {@code "public"."board"}: rows of {@link Shelf.Board}, each owned by one user.
 *
 * <p>A board of the shelf.
 *
 * @param <S> the row type from which a query starts; {@link Shelf.Board} itself for {@link #SHELF_BOARD}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ShelfBoardTable<S> extends Table<S, Shelf.Board> implements Writable<Shelf.Board> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> SHELF_ID_COLUMN = Column.required("shelf_id", SqlType.TEXT);

    private static final Column<Integer> NUMBER_COLUMN = Column.required("number", SqlType.INT4);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference SHELF_REFERENCE = Reference.required("shelf")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(SHELF_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference VOLUMES_REFERENCE = Reference.many("volumes")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ID_COLUMN, "board_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Shelf.Board> SHELF_BOARD_ENTITY = Entity.of(Shelf.Board.class, "public", "board")
            .id(ID_COLUMN, Shelf.Board::id)
            .row(ShelfBoardTable::read, ID_COLUMN, SHELF_ID_COLUMN, NUMBER_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("board_shelf_id_fkey", SHELF_REFERENCE, () -> ShelfTable.SHELF_ENTITY)
            .awaits("board_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Shelf.Board} that the actor may see: where queries start. */
    public static final ShelfBoardTable<Shelf.Board> SHELF_BOARD = new ShelfBoardTable<>(Path.root(SHELF_BOARD_ENTITY));

    /** The column {@code "public"."board"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."board"."shelf_id"}: points at {@code "public"."shelf"."id"}. */
    public final TextExpr<S> shelfId = text(SHELF_ID_COLUMN);

    /** The column {@code "public"."board"."number"}. */
    public final ComparableExpr<S, Integer> number = comparable(NUMBER_COLUMN);

    /** The column {@code "public"."board"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #SHELF_BOARD}.
     *
     * @param path the way from {@code S} to this table
     */
    public ShelfBoardTable(Path<S> path) {
        super(SHELF_BOARD_ENTITY, path);
    }

    /**
     * Follows {@code shelf_id} to the shelf of the board.
     *
     * @return the shelf, joined
     */
    public ShelfTable<S> shelf() {
        return toOne(SHELF_REFERENCE, ShelfTable.SHELF_ENTITY, ShelfTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the board.
     *
     * @return the users sync, joined; all of its columns are null for every board whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Shelf.Contents.Volume} whose {@code board_id} points at this board.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Shelf.Contents.Volume> volumes() {
        return toMany(VOLUMES_REFERENCE, ShelfContentsVolumeTable.SHELF_CONTENTS_VOLUME_ENTITY);
    }

    /**
     * The board with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Shelf.Board> key(String id) {
        return Key.of(Assignments.of(SHELF_BOARD_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new board. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param shelfId the value of {@code shelf_id}
     * @param number the value of {@code number}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ShelfBoardInsert insert(String shelfId, int number) {
        return new ShelfBoardInsert(Assignments.of(SHELF_BOARD_ENTITY)
                .with(SHELF_ID_COLUMN, shelfId)
                .with(NUMBER_COLUMN, number));
    }

    /**
     * Changes to rows of {@link Shelf.Board}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ShelfBoardPatch patch() {
        return new ShelfBoardPatch(Assignments.of(SHELF_BOARD_ENTITY));
    }

    private static Shelf.Board read(Row row) {
        return new Shelf.Board(row.required(ID_COLUMN), row.required(SHELF_ID_COLUMN), row.required(NUMBER_COLUMN));
    }

    /** One board to be inserted. Immutable: each method returns a new one. */
    public static final class ShelfBoardInsert implements Insert<Shelf.Board> {
        private final Assignments<Shelf.Board> assignments;

        private ShelfBoardInsert(Assignments<Shelf.Board> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public ShelfBoardInsert id(String id) {
            return new ShelfBoardInsert(assignments.with(ID_COLUMN, id));
        }

        @Override
        public Assignments<Shelf.Board> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Shelf.Board}. Immutable: each method returns a new one. */
    public static final class ShelfBoardPatch implements Patch<Shelf.Board> {
        private final Assignments<Shelf.Board> assignments;

        private ShelfBoardPatch(Assignments<Shelf.Board> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code shelf_id}.
         *
         * @param shelfId the value of {@code shelf_id}
         * @return the patch with that change
         */
        public ShelfBoardPatch shelfId(String shelfId) {
            return new ShelfBoardPatch(assignments.with(SHELF_ID_COLUMN, shelfId));
        }

        /**
         * Sets {@code number}.
         *
         * @param number the value of {@code number}
         * @return the patch with that change
         */
        public ShelfBoardPatch number(int number) {
            return new ShelfBoardPatch(assignments.with(NUMBER_COLUMN, number));
        }

        @Override
        public Assignments<Shelf.Board> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Board} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.shapes\",\"simpleNames\":[\"Shelf\",\"Board\"]},\"public",
            "Type\":true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freeho",
            "ld.auth\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}",
            "],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"",
            "},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"shelfId\",\"type\":{\"kind\":\"STRING",
            "\",\"name\":\"java.lang.String\"},\"references\":{\"value\":{\"annotation\":\"@References\",\"",
            "target\":{\"value\":{\"packageName\":\"com.acme.shapes\",\"simpleNames\":[\"Shelf\"]}},\"onDel",
            "ete\":\"UNSTATED\",\"foreignKey\":true}}},{\"name\":\"number\",\"type\":{\"kind\":\"INT\",\"na",
            "me\":\"int\"}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"prope",
            "rty\":\"id\"}},{\"OfColumn\":{\"property\":\"shelfId\"}},{\"OfColumn\":{\"property\":\"number",
            "\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":",
            "\"A board of the shelf.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
