// Generated from com.acme.shapes.Shelf. Do not edit; change the annotations on Shelf.
package com.acme.shapes;

import dev.freehold.db.Assignments;
import dev.freehold.db.Expr;
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
 * The table {@code "public"."shelf"}: rows of {@link Shelf}, each owned by one user.
 *
 * <p>A holder of entities, and an entity itself.
 *
 * @param <S> the row type from which a query starts; {@link Shelf} itself for {@link #SHELF}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ShelfTable<S> extends Table<S, Shelf> implements Writable<Shelf> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<Shelf.Kind> KIND_COLUMN = Column.required("kind", SqlType.enumText(Shelf.Kind.class));

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference BOARDS_REFERENCE = Reference.many("boards")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ID_COLUMN, "shelf_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Shelf> SHELF_ENTITY = Entity.of(Shelf.class, "public", "shelf")
            .id(ID_COLUMN, Shelf::id)
            .row(ShelfTable::read, ID_COLUMN, KIND_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("shelf_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Shelf} that the actor may see: where queries start. */
    public static final ShelfTable<Shelf> SHELF = new ShelfTable<>(Path.root(SHELF_ENTITY));

    /** The column {@code "public"."shelf"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."shelf"."kind"}. */
    public final Expr<S, Shelf.Kind> kind = expr(KIND_COLUMN);

    /** The column {@code "public"."shelf"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #SHELF}.
     *
     * @param path the way from {@code S} to this table
     */
    public ShelfTable(Path<S> path) {
        super(SHELF_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the shelf.
     *
     * @return the users sync, joined; all of its columns are null for every shelf whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Shelf.Board} whose {@code shelf_id} points at this shelf.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Shelf.Board> boards() {
        return toMany(BOARDS_REFERENCE, ShelfBoardTable.SHELF_BOARD_ENTITY);
    }

    /**
     * The shelf with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Shelf> key(String id) {
        return Key.of(Assignments.of(SHELF_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new shelf. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param kind the value of {@code kind}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ShelfInsert insert(Shelf.Kind kind) {
        return new ShelfInsert(Assignments.of(SHELF_ENTITY).with(KIND_COLUMN, kind));
    }

    /**
     * Changes to rows of {@link Shelf}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ShelfPatch patch() {
        return new ShelfPatch(Assignments.of(SHELF_ENTITY));
    }

    private static Shelf read(Row row) {
        return new Shelf(row.required(ID_COLUMN), row.required(KIND_COLUMN));
    }

    /** One shelf to be inserted. Immutable: each method returns a new one. */
    public static final class ShelfInsert implements Insert<Shelf> {
        private final Assignments<Shelf> assignments;

        private ShelfInsert(Assignments<Shelf> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public ShelfInsert id(String id) {
            return new ShelfInsert(assignments.with(ID_COLUMN, id));
        }

        @Override
        public Assignments<Shelf> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Shelf}. Immutable: each method returns a new one. */
    public static final class ShelfPatch implements Patch<Shelf> {
        private final Assignments<Shelf> assignments;

        private ShelfPatch(Assignments<Shelf> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code kind}.
         *
         * @param kind the value of {@code kind}
         * @return the patch with that change
         */
        public ShelfPatch kind(Shelf.Kind kind) {
            return new ShelfPatch(assignments.with(KIND_COLUMN, kind));
        }

        @Override
        public Assignments<Shelf> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Shelf} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.shapes\",\"simpleNames\":[\"Shelf\"]},\"publicType\":tru",
            "e,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",",
            "\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"proper",
            "ties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":t",
            "rue,\"generated\":{\"value\":{}}},{\"name\":\"kind\",\"type\":{\"kind\":\"ENUM\",\"name\":\"co",
            "m.acme.shapes.Shelf.Kind\",\"constants\":[\"BOOKS\",\"PAPERS\"]}}],\"construction\":{\"making",
            "\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\"",
            ":\"kind\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comm",
            "ent\":\"A holder of entities, and an entity itself.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
