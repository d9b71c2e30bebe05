// Generated from the entities of com.acme.welcome. Do not edit; change their annotations.
package com.acme.welcome;

import dev.freehold.auth.NeonAuth;
import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.schema.AuthNames;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of the auth server, with the ways back to the application's. Read-only. */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AuthTables {
    /** The rows of {@link NeonAuth.Legacy.UsersSync} that the actor may see: where queries start. */
    public static final UsersSyncTable<NeonAuth.Legacy.UsersSync> USERS_SYNC =
            new UsersSyncTable<>(Path.root(UsersSyncTable.USERS_SYNC_ENTITY));

    private AuthTables() {}

    /**
     * What the auth server's tables and columns are called, for checks of credentials. Names of secrets are among them,
     * which no query reads.
     */
    static AuthNames[] names() {
        return new AuthNames[] {
            AuthNames.of(AuthNames.Role.USER, "neon_auth", "users_sync")
                    .id("text")
                    .columns("id", "name", "email")
                    .column("createdAt", "created_at")
                    .column("updatedAt", "updated_at")
                    .column("deletedAt", "deleted_at")
                    .column("rawJson", "raw_json")
        };
    }

    /**
     * The table {@code "neon_auth"."users_sync"}: rows of {@link NeonAuth.Legacy.UsersSync}. An actor sees oneself and
     * the members of the organizations that one is a member of. Deleted ones are seen {@code withDeleted()} only.
     *
     * @param <S> the row type from which a query starts; {@link NeonAuth.Legacy.UsersSync} itself for {@link
     *     AuthTables#USERS_SYNC}
     */
    public static final class UsersSyncTable<S> extends Table<S, NeonAuth.Legacy.UsersSync> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> NAME_COLUMN = Column.optional("name", SqlType.TEXT);

        private static final Column<String> EMAIL_COLUMN = Column.optional("email", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.optional("created_at", SqlType.INSTANT);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.optional("updated_at", SqlType.INSTANT);

        private static final Column<Instant> DELETED_AT_COLUMN = Column.optional("deleted_at", SqlType.INSTANT);

        private static final Reference GREETINGS_BY_SENDER_REFERENCE =
                Reference.many("greetingsBySender").on(ID_COLUMN, "sender_id");

        private static final Reference GREETINGS_REFERENCE = Reference.many("greetings").on(ID_COLUMN, "owner_id");

        private static final Reference PREFERENCES_REFERENCE = Reference.many("preferences").on(ID_COLUMN, "user_id");

        private static final Reference THANKSES_BY_TO_REFERENCE = Reference.many("thanksesByTo").on(ID_COLUMN, "to_id");

        private static final Reference THANKSES_REFERENCE = Reference.many("thankses").on(ID_COLUMN, "owner_id");

        private static final Reference TODOS_BY_HELPER_REFERENCE =
                Reference.many("todosByHelper").on(ID_COLUMN, "helper_id");

        private static final Reference TODOS_REFERENCE = Reference.many("todos").on(ID_COLUMN, "owner_id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<NeonAuth.Legacy.UsersSync> USERS_SYNC_ENTITY = Entity.of(
                        NeonAuth.Legacy.UsersSync.class, "neon_auth", "users_sync")
                .id(ID_COLUMN, NeonAuth.Legacy.UsersSync::id)
                .row(
                        UsersSyncTable::read,
                        ID_COLUMN,
                        NAME_COLUMN,
                        EMAIL_COLUMN,
                        CREATED_AT_COLUMN,
                        UPDATED_AT_COLUMN,
                        DELETED_AT_COLUMN)
                .scope(Scoping.self(ID_COLUMN))
                .deleted(DELETED_AT_COLUMN)
                .build();

        /** The column {@code "neon_auth"."users_sync"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "neon_auth"."users_sync"."name"}; may be null. */
        public final TextExpr<S> name = text(NAME_COLUMN);

        /** The column {@code "neon_auth"."users_sync"."email"}; may be null. */
        public final TextExpr<S> email = text(EMAIL_COLUMN);

        /** The column {@code "neon_auth"."users_sync"."created_at"}; may be null. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "neon_auth"."users_sync"."updated_at"}; may be null. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /**
         * The column {@code "neon_auth"."users_sync"."deleted_at"}: set in rows that are marked as deleted; null in all
         * others.
         */
        public final ComparableExpr<S, Instant> deletedAt = comparable(DELETED_AT_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#USERS_SYNC}.
         *
         * @param path the way from {@code S} to this table
         */
        public UsersSyncTable(Path<S> path) {
            super(USERS_SYNC_ENTITY, path);
        }

        /**
         * The rows of {@link Greeting} whose {@code sender_id} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Greeting> greetingsBySender() {
            return toMany(GREETINGS_BY_SENDER_REFERENCE, GreetingTable.GREETING_ENTITY);
        }

        /**
         * The rows of {@link Greeting} whose {@code owner_id} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Greeting> greetings() {
            return toMany(GREETINGS_REFERENCE, GreetingTable.GREETING_ENTITY);
        }

        /**
         * The rows of {@link Preference} whose {@code user_id} points at this users sync: at most one.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Preference> preferences() {
            return toMany(PREFERENCES_REFERENCE, PreferenceTable.PREFERENCE_ENTITY);
        }

        /**
         * The rows of {@link Thanks} whose {@code to_id} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Thanks> thanksesByTo() {
            return toMany(THANKSES_BY_TO_REFERENCE, ThanksTable.THANKS_ENTITY);
        }

        /**
         * The rows of {@link Thanks} whose {@code owner_id} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Thanks> thankses() {
            return toMany(THANKSES_REFERENCE, ThanksTable.THANKS_ENTITY);
        }

        /**
         * The rows of {@link Todo} whose {@code helper_id} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Todo> todosByHelper() {
            return toMany(TODOS_BY_HELPER_REFERENCE, TodoTable.TODO_ENTITY);
        }

        /**
         * The rows of {@link Todo} whose {@code owner_id} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Todo> todos() {
            return toMany(TODOS_REFERENCE, TodoTable.TODO_ENTITY);
        }

        /**
         * The users sync with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<NeonAuth.Legacy.UsersSync> key(String id) {
            return Key.of(Assignments.of(USERS_SYNC_ENTITY).with(ID_COLUMN, id));
        }

        private static NeonAuth.Legacy.UsersSync read(Row row) {
            return new NeonAuth.Legacy.UsersSync(
                    row.required(ID_COLUMN),
                    row.optional(NAME_COLUMN),
                    row.optional(EMAIL_COLUMN),
                    row.optional(CREATED_AT_COLUMN),
                    row.optional(UPDATED_AT_COLUMN),
                    row.optional(DELETED_AT_COLUMN));
        }
    }
}
