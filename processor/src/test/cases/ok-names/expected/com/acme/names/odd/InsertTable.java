// Generated from com.acme.names.odd.Insert. Do not edit; change the annotations on Insert.
package com.acme.names.odd;

import com.acme.names.AuthTables;
import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "app"."insert"}: rows of {@link Insert}, each owned by one user.
 *
 * <p>Called like what makes it.
 *
 * @param <S1> the row type from which a query starts; {@link Insert} itself for {@link #INSERT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class InsertTable<S1> extends Table<S1, Insert> implements Writable<Insert> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4).identity();

    private static final Column<Insert.Kind> KIND_COLUMN = Column.required("kind", SqlType.enumText(Insert.Kind.class));

    private static final Column<java.lang.String> OWNER_ID_COLUMN = Column.required("ownerId", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference ENTITIES_BY_INSERT2_REFERENCE = Reference.many("entitiesByInsert2")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(ID_COLUMN, "insertId");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final dev.freehold.db.schema.Entity<Insert> INSERT_ENTITY = dev.freehold.db.schema.Entity.of(
                    Insert.class, "app", "insert")
            .id(ID_COLUMN, Insert::id)
            .row(InsertTable::read, ID_COLUMN, KIND_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("insert_ownerId_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Insert} that the actor may see: where queries start. */
    public static final InsertTable<Insert> INSERT = new InsertTable<>(Path.root(INSERT_ENTITY));

    /** The column {@code "app"."insert"."id"}. */
    public final ComparableExpr<S1, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "app"."insert"."kind"}. */
    public final Expr<S1, Insert.Kind> kind = expr(KIND_COLUMN);

    /** The column {@code "app"."insert"."ownerId"}: the user who owns the row. */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #INSERT}.
     *
     * @param path the way from {@code S1} to this table
     */
    public InsertTable(Path<S1> path) {
        super(INSERT_ENTITY, path);
    }

    /**
     * Follows {@code ownerId} to the owner of the insert.
     *
     * @return the users sync, joined; all of its columns are null for every insert whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Entity} whose {@code insertId} points at this insert.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S1, Entity> entitiesByInsert2() {
        return toMany(ENTITIES_BY_INSERT2_REFERENCE, EntityTable.ENTITY_ENTITY);
    }

    /**
     * The insert with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Insert> key(int id) {
        return Key.of(Assignments.of(INSERT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new insert. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param kind the value of {@code kind}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public InsertInsert insert(Insert.Kind kind) {
        return new InsertInsert(Assignments.of(INSERT_ENTITY).with(KIND_COLUMN, kind));
    }

    /**
     * Changes to rows of {@link Insert}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public InsertPatch patch() {
        return new InsertPatch(Assignments.of(INSERT_ENTITY));
    }

    private static Insert read(Row row) {
        return new Insert(row.required(ID_COLUMN), row.required(KIND_COLUMN));
    }

    /** One insert to be inserted. Immutable: each method returns a new one. */
    public static final class InsertInsert implements dev.freehold.db.Insert<Insert> {
        private final Assignments<Insert> assignments;

        private InsertInsert(Assignments<Insert> assignments) {
            this.assignments = assignments;
        }

        @java.lang.Override
        public Assignments<Insert> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Insert}. Immutable: each method returns a new one. */
    public static final class InsertPatch implements Patch<Insert> {
        private final Assignments<Insert> assignments;

        private InsertPatch(Assignments<Insert> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code kind}.
         *
         * @param kind the value of {@code kind}
         * @return the patch with that change
         */
        public InsertPatch kind(Insert.Kind kind) {
            return new InsertPatch(assignments.with(KIND_COLUMN, kind));
        }

        @java.lang.Override
        public Assignments<Insert> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Insert} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names.odd\",\"simpleNames\":[\"Insert\"]},\"publicType\"",
            ":true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.aut",
            "h\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"pr",
            "operties\":[{\"name\":\"id\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true,\"genera",
            "ted\":{\"value\":{}}},{\"name\":\"kind\",\"type\":{\"kind\":\"ENUM\",\"name\":\"com.acme.names",
            ".odd.Insert.Kind\",\"constants\":[\"Key\",\"SMALL\"]}}],\"construction\":{\"making\":{\"value",
            "\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"kind\"}}",
            "]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Cal",
            "led like what makes it.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
