// Generated from com.acme.welcome.Thanks. Do not edit; change the annotations on Thanks.
package com.acme.welcome;

import dev.freehold.auth.NeonAuth;
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
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."thanks"}: rows of {@link Thanks}, each owned by one user.
 *
 * <p>Thanks to somebody who may not be copied yet, as Jakarta Persistence says it.
 *
 * <p>Without {@code with} in the query, {@code to} is null or empty.
 *
 * @param <S> the row type from which a query starts; {@link Thanks} itself for {@link #THANKS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ThanksTable<S> extends Table<S, Thanks> implements Writable<Thanks> {
    private static final Column<Long> ID_COLUMN = Column.required("id", SqlType.INT8).identity();

    private static final Column<String> TO_ID_COLUMN = Column.optional("to_id", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference TO_REFERENCE = Reference.optional("to").on(TO_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Thanks> THANKS_ENTITY = Entity.of(Thanks.class, "public", "thanks")
            .id(ID_COLUMN, Thanks::id)
            .row(ThanksTable::read, ID_COLUMN)
            .hidden(TO_ID_COLUMN, OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .relation(TO_REFERENCE)
            .build();

    /** The rows of {@link Thanks} that the actor may see: where queries start. */
    public static final ThanksTable<Thanks> THANKS = new ThanksTable<>(Path.root(THANKS_ENTITY));

    /** The column {@code "public"."thanks"."id"}. */
    public final ComparableExpr<S, Long> id = comparable(ID_COLUMN);

    /** The column {@code "public"."thanks"."to_id"}: points at {@code "neon_auth"."users_sync"."id"}; may be null. */
    public final TextExpr<S> toId = text(TO_ID_COLUMN);

    /** The column {@code "public"."thanks"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #THANKS}.
     *
     * @param path the way from {@code S} to this table
     */
    public ThanksTable(Path<S> path) {
        super(THANKS_ENTITY, path);
    }

    /**
     * Follows {@code to_id} to the to of the thanks.
     *
     * @return the users sync, joined; all of its columns are null for every thanks whose to is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> to() {
        return toOne(TO_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the thanks.
     *
     * @return the users sync, joined; all of its columns are null for every thanks whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The thanks with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Thanks> key(long id) {
        return Key.of(Assignments.of(THANKS_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new thanks. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ThanksInsert insert() {
        return new ThanksInsert(Assignments.of(THANKS_ENTITY));
    }

    /**
     * Changes to rows of {@link Thanks}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ThanksPatch patch() {
        return new ThanksPatch(Assignments.of(THANKS_ENTITY));
    }

    private static Thanks read(Row row) {
        return new Thanks(row.required(ID_COLUMN), row.one(TO_REFERENCE, NeonAuth.Legacy.UsersSync.class));
    }

    /** One thanks to be inserted. Immutable: each method returns a new one. */
    public static final class ThanksInsert implements Insert<Thanks> {
        private final Assignments<Thanks> assignments;

        private ThanksInsert(Assignments<Thanks> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code to_id}.
         *
         * @param toId the value of {@code to_id}, or null
         * @return the insert with that value
         */
        public ThanksInsert toId(@Nullable String toId) {
            return new ThanksInsert(assignments.with(TO_ID_COLUMN, toId));
        }

        @Override
        public Assignments<Thanks> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Thanks}. Immutable: each method returns a new one. */
    public static final class ThanksPatch implements Patch<Thanks> {
        private final Assignments<Thanks> assignments;

        private ThanksPatch(Assignments<Thanks> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code to_id}.
         *
         * @param toId the value of {@code to_id}, or null
         * @return the patch with that change
         */
        public ThanksPatch toId(@Nullable String toId) {
            return new ThanksPatch(assignments.with(TO_ID_COLUMN, toId));
        }

        @Override
        public Assignments<Thanks> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Thanks} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.welcome\",\"simpleNames\":[\"Thanks\"]},\"publicType\":t",
            "rue,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth",
            "\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\",\"unenf",
            "orced\":true}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"}",
            ",\"id\":true,\"generated\":{\"value\":{}}}],\"relations\":[{\"name\":\"to\",\"kind\":\"MANY_TO",
            "_ONE\",\"form\":\"ONE\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleN",
            "ames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"joins\":[{\"written\":true}],\"foreignKey\"",
            ":{\"value\":{}},\"onDelete\":\"UNSTATED\"}],\"construction\":{\"making\":{\"value\":{\"argumen",
            "ts\":[{\"OfColumn\":{\"property\":\"id\"}},{\"Related\":{\"property\":\"to\",\"form\":\"ONE\"}",
            "}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Th",
            "anks to somebody who may not be copied yet, as Jakarta Persistence says it.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
