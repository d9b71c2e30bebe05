// Generated from the entities of com.acme.names. Do not edit; change their annotations.
package com.acme.names;

import com.acme.names.odd.ColumnTable;
import com.acme.names.odd.EntityTable;
import com.acme.names.odd.Insert;
import com.acme.names.odd.InsertTable;
import com.acme.names.odd.Override;
import com.acme.names.odd.OverrideTable;
import com.acme.names.odd.Row;
import com.acme.names.odd.RowTable;
import com.acme.names.odd.S;
import com.acme.names.odd.STable;
import com.acme.names.odd.StringTable;
import com.acme.names.odd.TableTable;
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
     * @param <S1> the row type from which a query starts; {@link NeonAuth.Legacy.UsersSync} itself for {@link
     *     AuthTables#USERS_SYNC}
     */
    public static final class UsersSyncTable<S1> extends Table<S1, NeonAuth.Legacy.UsersSync> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> NAME_COLUMN = Column.optional("name", SqlType.TEXT);

        private static final Column<String> EMAIL_COLUMN = Column.optional("email", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.optional("created_at", SqlType.INSTANT);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.optional("updated_at", SqlType.INSTANT);

        private static final Column<Instant> DELETED_AT_COLUMN = Column.optional("deleted_at", SqlType.INSTANT);

        private static final Reference ORDERS_REFERENCE = Reference.many("orders").on(ID_COLUMN, "ownerId");

        private static final Reference RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTES_REFERENCE =
                Reference.many("recordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotes").on(ID_COLUMN, "ownerId");

        private static final Reference SELECTS_REFERENCE = Reference.many("selects").on(ID_COLUMN, "ownerId");

        private static final Reference USERS_REFERENCE = Reference.many("users").on(ID_COLUMN, "ownerId");

        private static final Reference COLUMNS_REFERENCE = Reference.many("columns").on(ID_COLUMN, "ownerId");

        private static final Reference ENTITIES_REFERENCE = Reference.many("entities").on(ID_COLUMN, "ownerId");

        private static final Reference INSERTS_REFERENCE = Reference.many("inserts").on(ID_COLUMN, "ownerId");

        private static final Reference OVERRIDES_REFERENCE = Reference.many("overrides").on(ID_COLUMN, "ownerId");

        private static final Reference ROWS_REFERENCE = Reference.many("rows").on(ID_COLUMN, "ownerId");

        private static final Reference SES_REFERENCE = Reference.many("ses").on(ID_COLUMN, "ownerId");

        private static final Reference STRINGS_REFERENCE = Reference.many("strings").on(ID_COLUMN, "ownerId");

        private static final Reference TABLES_REFERENCE = Reference.many("tables").on(ID_COLUMN, "ownerId");

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
        public final TextExpr<S1> id = text(ID_COLUMN);

        /** The column {@code "neon_auth"."users_sync"."name"}; may be null. */
        public final TextExpr<S1> name = text(NAME_COLUMN);

        /** The column {@code "neon_auth"."users_sync"."email"}; may be null. */
        public final TextExpr<S1> email = text(EMAIL_COLUMN);

        /** The column {@code "neon_auth"."users_sync"."created_at"}; may be null. */
        public final ComparableExpr<S1, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "neon_auth"."users_sync"."updated_at"}; may be null. */
        public final ComparableExpr<S1, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /**
         * The column {@code "neon_auth"."users_sync"."deleted_at"}: set in rows that are marked as deleted; null in all
         * others.
         */
        public final ComparableExpr<S1, Instant> deletedAt = comparable(DELETED_AT_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#USERS_SYNC}.
         *
         * @param path the way from {@code S1} to this table
         */
        public UsersSyncTable(Path<S1> path) {
            super(USERS_SYNC_ENTITY, path);
        }

        /**
         * The rows of {@link Order} whose {@code ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, Order> orders() {
            return toMany(ORDERS_REFERENCE, OrderTable.ORDER_ENTITY);
        }

        /**
         * The rows of {@link RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote} whose {@code
         * ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> recordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotes(
                ) {
            return toMany(
                    RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTES_REFERENCE,
                    RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable.RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE_ENTITY);
        }

        /**
         * The rows of {@link Select} whose {@code ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, Select> selects() {
            return toMany(SELECTS_REFERENCE, SelectTable.SELECT_ENTITY);
        }

        /**
         * The rows of {@link User} whose {@code ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, User> users() {
            return toMany(USERS_REFERENCE, UserTable.USER_ENTITY);
        }

        /**
         * The rows of {@link com.acme.names.odd.Column} whose {@code ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, com.acme.names.odd.Column> columns() {
            return toMany(COLUMNS_REFERENCE, ColumnTable.COLUMN_ENTITY);
        }

        /**
         * The rows of {@link com.acme.names.odd.Entity} whose {@code ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, com.acme.names.odd.Entity> entities() {
            return toMany(ENTITIES_REFERENCE, EntityTable.ENTITY_ENTITY);
        }

        /**
         * The rows of {@link Insert} whose {@code ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, Insert> inserts() {
            return toMany(INSERTS_REFERENCE, InsertTable.INSERT_ENTITY);
        }

        /**
         * The rows of {@link Override} whose {@code ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, Override> overrides() {
            return toMany(OVERRIDES_REFERENCE, OverrideTable.OVERRIDE_ENTITY);
        }

        /**
         * The rows of {@link Row} whose {@code ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, Row> rows() {
            return toMany(ROWS_REFERENCE, RowTable.ROW_ENTITY);
        }

        /**
         * The rows of {@link S} whose {@code ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, S> ses() {
            return toMany(SES_REFERENCE, STable.S_ENTITY);
        }

        /**
         * The rows of {@link com.acme.names.odd.String} whose {@code ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, com.acme.names.odd.String> strings() {
            return toMany(STRINGS_REFERENCE, StringTable.STRING_ENTITY);
        }

        /**
         * The rows of {@link com.acme.names.odd.Table} whose {@code ownerId} points at this users sync.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S1, com.acme.names.odd.Table> tables() {
            return toMany(TABLES_REFERENCE, TableTable.TABLE_ENTITY);
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

        private static NeonAuth.Legacy.UsersSync read(dev.freehold.db.schema.Row row) {
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
