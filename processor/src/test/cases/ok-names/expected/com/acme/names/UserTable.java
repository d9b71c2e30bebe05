// Generated from com.acme.names.User. Do not edit; change the annotations on User.
package com.acme.names;

import dev.freehold.db.Assignments;
import dev.freehold.db.BooleanExpr;
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
 * The table {@code "app"."user"}: rows of {@link User}, each owned by one user.
 *
 * <p>A user that is not the auth schema's.
 *
 * @param <S1> the row type from which a query starts; {@link User} itself for {@link #USER}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class UserTable<S1> extends Table<S1, User> implements Writable<User> {
    private static final Column<String> USER_COLUMN = Column.required("user", SqlType.TEXT);

    private static final Column<Boolean> S_COLUMN = Column.required("S", SqlType.BOOLEAN);

    private static final Column<Integer> CREATED_AT_URL_COLUMN = Column.required("createdAtURL", SqlType.INT4);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("ownerId", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference ORDERS_BY_ROW_REFERENCE = Reference.many("ordersByRow")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(USER_COLUMN, "row");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<User> USER_ENTITY = Entity.of(User.class, "app", "user")
            .id(USER_COLUMN, User::user)
            .row(UserTable::read, USER_COLUMN, S_COLUMN, CREATED_AT_URL_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("user_ownerId_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link User} that the actor may see: where queries start. */
    public static final UserTable<User> USER = new UserTable<>(Path.root(USER_ENTITY));

    /** The column {@code "app"."user"."user"}. */
    public final TextExpr<S1> user = text(USER_COLUMN);

    /** The column {@code "app"."user"."S"}. */
    public final BooleanExpr<S1> S = bool(S_COLUMN);

    /** The column {@code "app"."user"."createdAtURL"}. */
    public final ComparableExpr<S1, Integer> createdAtURL = comparable(CREATED_AT_URL_COLUMN);

    /** The column {@code "app"."user"."ownerId"}: the user who owns the row. */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #USER}.
     *
     * @param path the way from {@code S1} to this table
     */
    public UserTable(Path<S1> path) {
        super(USER_ENTITY, path);
    }

    /**
     * Follows {@code ownerId} to the owner of the user.
     *
     * @return the users sync, joined; all of its columns are null for every user whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Order} whose {@code row} points at this user.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S1, Order> ordersByRow() {
        return toMany(ORDERS_BY_ROW_REFERENCE, OrderTable.ORDER_ENTITY);
    }

    /**
     * The user with this id.
     *
     * @param user the value of {@code user}
     * @return the key, a condition that holds for at most one row
     */
    public Key<User> key(String user) {
        return Key.of(Assignments.of(USER_ENTITY).with(USER_COLUMN, user));
    }

    /**
     * One new user. Its owner comes from the actor.
     *
     * @param user the value of {@code user}
     * @param S the value of {@code S}
     * @param createdAtURL the value of {@code createdAtURL}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public UserInsert insert(String user, boolean S, int createdAtURL) {
        return new UserInsert(Assignments.of(USER_ENTITY)
                .with(USER_COLUMN, user)
                .with(S_COLUMN, S)
                .with(CREATED_AT_URL_COLUMN, createdAtURL));
    }

    /**
     * Changes to rows of {@link User}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public UserPatch patch() {
        return new UserPatch(Assignments.of(USER_ENTITY));
    }

    private static User read(Row row) {
        return new User(row.required(USER_COLUMN), row.required(S_COLUMN), row.required(CREATED_AT_URL_COLUMN));
    }

    /** One user to be inserted. Immutable: each method returns a new one. */
    public static final class UserInsert implements Insert<User> {
        private final Assignments<User> assignments;

        private UserInsert(Assignments<User> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<User> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link User}. Immutable: each method returns a new one. */
    public static final class UserPatch implements Patch<User> {
        private final Assignments<User> assignments;

        private UserPatch(Assignments<User> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code S}.
         *
         * @param S the value of {@code S}
         * @return the patch with that change
         */
        public UserPatch S(boolean S) {
            return new UserPatch(assignments.with(S_COLUMN, S));
        }

        /**
         * Sets {@code createdAtURL}.
         *
         * @param createdAtURL the value of {@code createdAtURL}
         * @return the patch with that change
         */
        public UserPatch createdAtURL(int createdAtURL) {
            return new UserPatch(assignments.with(CREATED_AT_URL_COLUMN, createdAtURL));
        }

        @Override
        public Assignments<User> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code User} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names\",\"simpleNames\":[\"User\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"",
            "simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"properti",
            "es\":[{\"name\":\"user\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":t",
            "rue},{\"name\":\"S\",\"type\":{\"kind\":\"BOOLEAN\",\"name\":\"boolean\"}},{\"name\":\"created",
            "AtURL\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"}}],\"construction\":{\"making\":{\"value\"",
            ":{\"arguments\":[{\"OfColumn\":{\"property\":\"user\"}},{\"OfColumn\":{\"property\":\"S\"}},{",
            "\"OfColumn\":{\"property\":\"createdAtURL\"}}]}},\"accessors\":[{\"property\":\"user\",\"membe",
            "r\":\"user\",\"method\":true}]},\"comment\":\"A user that is not the auth schema's.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
