// Generated from com.acme.shapes.Shelf.Contents.Volume. Do not edit; change the annotations on Volume.
package com.acme.shapes;

import com.acme.shapes.Shelf.Kind;
import dev.freehold.db.Assignments;
import dev.freehold.db.Expr;
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
 * The table {@code "public"."volume"}: rows of {@link Shelf.Contents.Volume}, each owned by one user.
 *
 * @param <S> the row type from which a query starts; {@link Shelf.Contents.Volume} itself for {@link
 *     #SHELF_CONTENTS_VOLUME}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ShelfContentsVolumeTable<S> extends Table<S, Shelf.Contents.Volume>
        implements Writable<Shelf.Contents.Volume> {
    private static final Column<Kind> KIND_COLUMN = Column.required("kind", SqlType.enumText(Kind.class));

    private static final Column<String> ISBN_COLUMN = Column.required("isbn", SqlType.TEXT);

    private static final Column<String> BOARD_ID_COLUMN = Column.optional("board_id", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference BOARD_REFERENCE = Reference.optional("board")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(BOARD_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Shelf.Contents.Volume> SHELF_CONTENTS_VOLUME_ENTITY = Entity.of(
                    Shelf.Contents.Volume.class, "public", "volume")
            .id(ISBN_COLUMN, Shelf.Contents.Volume::isbn)
            .row(ShelfContentsVolumeTable::read, KIND_COLUMN, ISBN_COLUMN, BOARD_ID_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("volume_board_id_fkey", BOARD_REFERENCE, () -> ShelfBoardTable.SHELF_BOARD_ENTITY)
            .awaits("volume_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Shelf.Contents.Volume} that the actor may see: where queries start. */
    public static final ShelfContentsVolumeTable<Shelf.Contents.Volume> SHELF_CONTENTS_VOLUME =
            new ShelfContentsVolumeTable<>(Path.root(SHELF_CONTENTS_VOLUME_ENTITY));

    /** The column {@code "public"."volume"."kind"}. */
    public final Expr<S, Kind> kind = expr(KIND_COLUMN);

    /** The column {@code "public"."volume"."isbn"}. */
    public final TextExpr<S> isbn = text(ISBN_COLUMN);

    /** The column {@code "public"."volume"."board_id"}: points at {@code "public"."board"."id"}; may be null. */
    public final TextExpr<S> boardId = text(BOARD_ID_COLUMN);

    /** The column {@code "public"."volume"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #SHELF_CONTENTS_VOLUME}.
     *
     * @param path the way from {@code S} to this table
     */
    public ShelfContentsVolumeTable(Path<S> path) {
        super(SHELF_CONTENTS_VOLUME_ENTITY, path);
    }

    /**
     * Follows {@code board_id} to the board of the volume.
     *
     * @return the board, joined; all of its columns are null for every volume without board
     */
    public ShelfBoardTable<S> board() {
        return toOne(BOARD_REFERENCE, ShelfBoardTable.SHELF_BOARD_ENTITY, ShelfBoardTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the volume.
     *
     * @return the users sync, joined; all of its columns are null for every volume whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The volume with this id.
     *
     * @param isbn the value of {@code isbn}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Shelf.Contents.Volume> key(String isbn) {
        return Key.of(Assignments.of(SHELF_CONTENTS_VOLUME_ENTITY).with(ISBN_COLUMN, isbn));
    }

    /**
     * One new volume. Its owner comes from the actor.
     *
     * @param kind the value of {@code kind}
     * @param isbn the value of {@code isbn}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ShelfContentsVolumeInsert insert(Kind kind, String isbn) {
        return new ShelfContentsVolumeInsert(Assignments.of(SHELF_CONTENTS_VOLUME_ENTITY)
                .with(KIND_COLUMN, kind)
                .with(ISBN_COLUMN, isbn));
    }

    /**
     * Changes to rows of {@link Shelf.Contents.Volume}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ShelfContentsVolumePatch patch() {
        return new ShelfContentsVolumePatch(Assignments.of(SHELF_CONTENTS_VOLUME_ENTITY));
    }

    private static Shelf.Contents.Volume read(Row row) {
        return new Shelf.Contents.Volume(
                row.required(KIND_COLUMN), row.required(ISBN_COLUMN), row.optional(BOARD_ID_COLUMN));
    }

    /** One volume to be inserted. Immutable: each method returns a new one. */
    public static final class ShelfContentsVolumeInsert implements Insert<Shelf.Contents.Volume> {
        private final Assignments<Shelf.Contents.Volume> assignments;

        private ShelfContentsVolumeInsert(Assignments<Shelf.Contents.Volume> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code board_id}.
         *
         * @param boardId the value of {@code board_id}, or null
         * @return the insert with that value
         */
        public ShelfContentsVolumeInsert boardId(@Nullable String boardId) {
            return new ShelfContentsVolumeInsert(assignments.with(BOARD_ID_COLUMN, boardId));
        }

        @Override
        public Assignments<Shelf.Contents.Volume> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Shelf.Contents.Volume}. Immutable: each method returns a new one. */
    public static final class ShelfContentsVolumePatch implements Patch<Shelf.Contents.Volume> {
        private final Assignments<Shelf.Contents.Volume> assignments;

        private ShelfContentsVolumePatch(Assignments<Shelf.Contents.Volume> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code kind}.
         *
         * @param kind the value of {@code kind}
         * @return the patch with that change
         */
        public ShelfContentsVolumePatch kind(Kind kind) {
            return new ShelfContentsVolumePatch(assignments.with(KIND_COLUMN, kind));
        }

        /**
         * Sets {@code board_id}.
         *
         * @param boardId the value of {@code board_id}, or null
         * @return the patch with that change
         */
        public ShelfContentsVolumePatch boardId(@Nullable String boardId) {
            return new ShelfContentsVolumePatch(assignments.with(BOARD_ID_COLUMN, boardId));
        }

        @Override
        public Assignments<Shelf.Contents.Volume> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Volume} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.shapes\",\"simpleNames\":[\"Shelf\",\"Contents\",\"Volum",
            "e\"]},\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.aut",
            "h\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"pr",
            "operties\":[{\"name\":\"kind\",\"type\":{\"kind\":\"ENUM\",\"name\":\"com.acme.shapes.Shelf.Ki",
            "nd\",\"constants\":[\"BOOKS\",\"PAPERS\"]}},{\"name\":\"isbn\",\"type\":{\"kind\":\"STRING\",",
            "\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"boardId\",\"type\":{\"kind\":\"STRING",
            "\",\"name\":\"java.lang.String\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":",
            "\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.shapes\",\"simpleNames\":[\"",
            "Shelf\",\"Board\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}}],\"construction\":{\"mak",
            "ing\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"kind\"}},{\"OfColumn\":{\"prope",
            "rty\":\"isbn\"}},{\"OfColumn\":{\"property\":\"boardId\"}}]}},\"accessors\":[{\"property\":\"i",
            "sbn\",\"member\":\"isbn\",\"method\":true}]}}"
    })
    private static final class Description {
        private Description() {}
    }
}
