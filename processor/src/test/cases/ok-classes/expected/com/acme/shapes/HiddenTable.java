// Generated from com.acme.shapes.Hidden. Do not edit; change the annotations on Hidden.
package com.acme.shapes;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."hidden"}: rows of {@link Hidden}, each owned by one user.
 *
 * <p>A record that only its package knows, with a constructor of its own.
 *
 * @param <S> the row type from which a query starts; {@link Hidden} itself for {@link #HIDDEN}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class HiddenTable<S> extends Table<S, Hidden> implements Writable<Hidden> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<Integer> AMOUNT_COLUMN = Column.required("amount", SqlType.INT4);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Hidden> HIDDEN_ENTITY = Entity.of(Hidden.class, "public", "hidden")
            .id(ID_COLUMN, Hidden::id)
            .row(HiddenTable::read, ID_COLUMN, AMOUNT_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("hidden_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Hidden} that the actor may see: where queries start. */
    public static final HiddenTable<Hidden> HIDDEN = new HiddenTable<>(Path.root(HIDDEN_ENTITY));

    /** The column {@code "public"."hidden"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."hidden"."amount"}. */
    public final ComparableExpr<S, Integer> amount = comparable(AMOUNT_COLUMN);

    /** The column {@code "public"."hidden"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #HIDDEN}.
     *
     * @param path the way from {@code S} to this table
     */
    public HiddenTable(Path<S> path) {
        super(HIDDEN_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the hidden.
     *
     * @return the users sync, joined; all of its columns are null for every hidden whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The hidden with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Hidden> key(String id) {
        return Key.of(Assignments.of(HIDDEN_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new hidden. Its owner comes from the actor.
     *
     * @param id the value of {@code id}
     * @param amount the value of {@code amount}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public HiddenInsert insert(String id, int amount) {
        return new HiddenInsert(Assignments.of(HIDDEN_ENTITY).with(ID_COLUMN, id).with(AMOUNT_COLUMN, amount));
    }

    /**
     * Changes to rows of {@link Hidden}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public HiddenPatch patch() {
        return new HiddenPatch(Assignments.of(HIDDEN_ENTITY));
    }

    private static Hidden read(Row row) {
        return new Hidden(row.required(ID_COLUMN), row.required(AMOUNT_COLUMN));
    }

    /** One hidden to be inserted. Immutable: each method returns a new one. */
    public static final class HiddenInsert implements Insert<Hidden> {
        private final Assignments<Hidden> assignments;

        private HiddenInsert(Assignments<Hidden> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Hidden> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Hidden}. Immutable: each method returns a new one. */
    public static final class HiddenPatch implements Patch<Hidden> {
        private final Assignments<Hidden> assignments;

        private HiddenPatch(Assignments<Hidden> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount the value of {@code amount}
         * @return the patch with that change
         */
        public HiddenPatch amount(int amount) {
            return new HiddenPatch(assignments.with(AMOUNT_COLUMN, amount));
        }

        @Override
        public Assignments<Hidden> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Hidden} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.shapes\",\"simpleNames\":[\"Hidden\"]},\"marks\":[{\"kin",
            "d\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"",
            "NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":",
            "\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"a",
            "mount\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"column\":{\"name\":{\"value\":\"amount",
            "\"}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"i",
            "d\"}},{\"OfColumn\":{\"property\":\"amount\"}}]}},\"accessors\":[{\"property\":\"id\",\"member",
            "\":\"id\",\"method\":true}]},\"comment\":\"A record that only its package knows, with a constr",
            "uctor of its own.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
