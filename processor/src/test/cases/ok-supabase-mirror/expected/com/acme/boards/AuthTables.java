// Generated from the entities of com.acme.boards. Do not edit; change their annotations.
package com.acme.boards;

import dev.freehold.auth.SupabaseAuth;
import dev.freehold.db.Assignments;
import dev.freehold.db.BooleanExpr;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of the auth server, with the ways back to the application's. Read-only. */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AuthTables {
    /** The rows of {@link SupabaseAuth.Identity} that the actor may see: where queries start. */
    public static final IdentityTable<SupabaseAuth.Identity> IDENTITY =
            new IdentityTable<>(Path.root(IdentityTable.IDENTITY_ENTITY));

    /** The rows of {@link SupabaseAuth.Session} that the actor may see: where queries start. */
    public static final SessionTable<SupabaseAuth.Session> SESSION =
            new SessionTable<>(Path.root(SessionTable.SESSION_ENTITY));

    /** The rows of {@link SupabaseAuth.User} that the actor may see: where queries start. */
    public static final UserTable<SupabaseAuth.User> USER = new UserTable<>(Path.root(UserTable.USER_ENTITY));

    private AuthTables() {}

    /**
     * What the auth server's tables and columns are called, for checks of credentials. Names of secrets are among them,
     * which no query reads.
     */
    static AuthNames[] names() {
        return new AuthNames[] {
            AuthNames.of(AuthNames.Role.SESSION, "auth", "sessions")
                    .id("uuid")
                    .columns("id", "tag", "scopes")
                    .column("userId", "user_id")
                    .column("createdAt", "created_at")
                    .column("updatedAt", "updated_at")
                    .column("factorId", "factor_id")
                    .column("notAfter", "not_after")
                    .column("refreshedAt", "refreshed_at")
                    .column("userAgent", "user_agent")
                    .column("oauthClientId", "oauth_client_id")
                    .column("refreshTokenCounter", "refresh_token_counter")
                    .column("refreshTokenHmacKey", "refresh_token_hmac_key"),
            AuthNames.of(AuthNames.Role.USER, "auth", "users")
                    .id("uuid")
                    .columns("id", "aud", "role", "email", "phone")
                    .column("instanceId", "instance_id")
                    .column("emailConfirmedAt", "email_confirmed_at")
                    .column("invitedAt", "invited_at")
                    .column("confirmationSentAt", "confirmation_sent_at")
                    .column("recoverySentAt", "recovery_sent_at")
                    .column("emailChange", "email_change")
                    .column("emailChangeSentAt", "email_change_sent_at")
                    .column("lastSignInAt", "last_sign_in_at")
                    .column("rawAppMetaData", "raw_app_meta_data")
                    .column("rawUserMetaData", "raw_user_meta_data")
                    .column("isSuperAdmin", "is_super_admin")
                    .column("createdAt", "created_at")
                    .column("updatedAt", "updated_at")
                    .column("phoneConfirmedAt", "phone_confirmed_at")
                    .column("phoneChange", "phone_change")
                    .column("phoneChangeSentAt", "phone_change_sent_at")
                    .column("confirmedAt", "confirmed_at")
                    .column("emailChangeConfirmStatus", "email_change_confirm_status")
                    .column("bannedUntil", "banned_until")
                    .column("reauthenticationSentAt", "reauthentication_sent_at")
                    .column("isSsoUser", "is_sso_user")
                    .column("deletedAt", "deleted_at")
                    .column("isAnonymous", "is_anonymous")
                    .column("encryptedPassword", "encrypted_password")
                    .column("confirmationToken", "confirmation_token")
                    .column("recoveryToken", "recovery_token")
                    .column("emailChangeTokenNew", "email_change_token_new")
                    .column("emailChangeTokenCurrent", "email_change_token_current")
                    .column("phoneChangeToken", "phone_change_token")
                    .column("reauthenticationToken", "reauthentication_token")
        };
    }

    /**
     * The table {@code "auth"."identities"}: rows of {@link SupabaseAuth.Identity}. An actor sees one's own.
     *
     * @param <S> the row type from which a query starts; {@link SupabaseAuth.Identity} itself for {@link
     *     AuthTables#IDENTITY}
     */
    public static final class IdentityTable<S> extends Table<S, SupabaseAuth.Identity> {
        private static final Column<String> PROVIDER_ID_COLUMN = Column.required("provider_id", SqlType.TEXT);

        private static final Column<UUID> USER_ID_COLUMN = Column.required("user_id", SqlType.UUID);

        private static final Column<String> IDENTITY_DATA_COLUMN = Column.required("identity_data", SqlType.JSON_TEXT);

        private static final Column<String> PROVIDER_COLUMN = Column.required("provider", SqlType.TEXT);

        private static final Column<Instant> LAST_SIGN_IN_AT_COLUMN =
                Column.optional("last_sign_in_at", SqlType.INSTANT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.optional("created_at", SqlType.INSTANT);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.optional("updated_at", SqlType.INSTANT);

        private static final Column<String> EMAIL_COLUMN = Column.optional("email", SqlType.TEXT);

        private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID);

        private static final Reference USER_REFERENCE = Reference.required("user").on(USER_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<SupabaseAuth.Identity> IDENTITY_ENTITY = Entity.of(
                        SupabaseAuth.Identity.class, "auth", "identities")
                .id(ID_COLUMN, SupabaseAuth.Identity::id)
                .row(
                        IdentityTable::read,
                        PROVIDER_ID_COLUMN,
                        USER_ID_COLUMN,
                        IDENTITY_DATA_COLUMN,
                        PROVIDER_COLUMN,
                        LAST_SIGN_IN_AT_COLUMN,
                        CREATED_AT_COLUMN,
                        UPDATED_AT_COLUMN,
                        EMAIL_COLUMN,
                        ID_COLUMN)
                .scope(Scoping.owner(USER_ID_COLUMN))
                .build();

        /** The column {@code "auth"."identities"."provider_id"}. */
        public final TextExpr<S> providerId = text(PROVIDER_ID_COLUMN);

        /** The column {@code "auth"."identities"."user_id"}: points at {@code "auth"."users"."id"}. */
        public final ComparableExpr<S, UUID> userId = comparable(USER_ID_COLUMN);

        /** The column {@code "auth"."identities"."identity_data"}. */
        public final Expr<S, String> identityData = expr(IDENTITY_DATA_COLUMN);

        /** The column {@code "auth"."identities"."provider"}. */
        public final TextExpr<S> provider = text(PROVIDER_COLUMN);

        /** The column {@code "auth"."identities"."last_sign_in_at"}; may be null. */
        public final ComparableExpr<S, Instant> lastSignInAt = comparable(LAST_SIGN_IN_AT_COLUMN);

        /** The column {@code "auth"."identities"."created_at"}; may be null. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "auth"."identities"."updated_at"}; may be null. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /** The column {@code "auth"."identities"."email"}; may be null. */
        public final TextExpr<S> email = text(EMAIL_COLUMN);

        /** The column {@code "auth"."identities"."id"}. */
        public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#IDENTITY}.
         *
         * @param path the way from {@code S} to this table
         */
        public IdentityTable(Path<S> path) {
            super(IDENTITY_ENTITY, path);
        }

        /**
         * Follows {@code user_id} to the user of the identity.
         *
         * @return the user, joined; all of its columns are null for every identity whose user is deleted
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The identity with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<SupabaseAuth.Identity> key(UUID id) {
            return Key.of(Assignments.of(IDENTITY_ENTITY).with(ID_COLUMN, id));
        }

        private static SupabaseAuth.Identity read(Row row) {
            return new SupabaseAuth.Identity(
                    row.required(PROVIDER_ID_COLUMN),
                    row.required(USER_ID_COLUMN),
                    row.required(IDENTITY_DATA_COLUMN),
                    row.required(PROVIDER_COLUMN),
                    row.optional(LAST_SIGN_IN_AT_COLUMN),
                    row.optional(CREATED_AT_COLUMN),
                    row.optional(UPDATED_AT_COLUMN),
                    row.optional(EMAIL_COLUMN),
                    row.required(ID_COLUMN));
        }
    }

    /**
     * The table {@code "auth"."sessions"}: rows of {@link SupabaseAuth.Session}. An actor sees one's own.
     *
     * @param <S> the row type from which a query starts; {@link SupabaseAuth.Session} itself for {@link
     *     AuthTables#SESSION}
     */
    public static final class SessionTable<S> extends Table<S, SupabaseAuth.Session> {
        private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID);

        private static final Column<UUID> USER_ID_COLUMN = Column.required("user_id", SqlType.UUID);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.optional("created_at", SqlType.INSTANT);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.optional("updated_at", SqlType.INSTANT);

        private static final Column<UUID> FACTOR_ID_COLUMN = Column.optional("factor_id", SqlType.UUID);

        private static final Column<Instant> NOT_AFTER_COLUMN = Column.optional("not_after", SqlType.INSTANT);

        private static final Column<Instant> REFRESHED_AT_COLUMN =
                Column.optional("refreshed_at", SqlType.UTC_TIMESTAMP);

        private static final Column<String> USER_AGENT_COLUMN = Column.optional("user_agent", SqlType.TEXT);

        private static final Column<String> TAG_COLUMN = Column.optional("tag", SqlType.TEXT);

        private static final Column<UUID> OAUTH_CLIENT_ID_COLUMN = Column.optional("oauth_client_id", SqlType.UUID);

        private static final Column<Long> REFRESH_TOKEN_COUNTER_COLUMN =
                Column.optional("refresh_token_counter", SqlType.INT8);

        private static final Column<String> SCOPES_COLUMN = Column.optional("scopes", SqlType.TEXT);

        private static final Reference USER_REFERENCE = Reference.required("user").on(USER_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<SupabaseAuth.Session> SESSION_ENTITY = Entity.of(
                        SupabaseAuth.Session.class, "auth", "sessions")
                .id(ID_COLUMN, SupabaseAuth.Session::id)
                .row(
                        SessionTable::read,
                        ID_COLUMN,
                        USER_ID_COLUMN,
                        CREATED_AT_COLUMN,
                        UPDATED_AT_COLUMN,
                        FACTOR_ID_COLUMN,
                        NOT_AFTER_COLUMN,
                        REFRESHED_AT_COLUMN,
                        USER_AGENT_COLUMN,
                        TAG_COLUMN,
                        OAUTH_CLIENT_ID_COLUMN,
                        REFRESH_TOKEN_COUNTER_COLUMN,
                        SCOPES_COLUMN)
                .scope(Scoping.owner(USER_ID_COLUMN))
                .build();

        /** The column {@code "auth"."sessions"."id"}. */
        public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

        /** The column {@code "auth"."sessions"."user_id"}: points at {@code "auth"."users"."id"}. */
        public final ComparableExpr<S, UUID> userId = comparable(USER_ID_COLUMN);

        /** The column {@code "auth"."sessions"."created_at"}; may be null. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "auth"."sessions"."updated_at"}; may be null. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /** The column {@code "auth"."sessions"."factor_id"}; may be null. */
        public final ComparableExpr<S, UUID> factorId = comparable(FACTOR_ID_COLUMN);

        /** The column {@code "auth"."sessions"."not_after"}; may be null. */
        public final ComparableExpr<S, Instant> notAfter = comparable(NOT_AFTER_COLUMN);

        /** The column {@code "auth"."sessions"."refreshed_at"}; may be null. */
        public final ComparableExpr<S, Instant> refreshedAt = comparable(REFRESHED_AT_COLUMN);

        /** The column {@code "auth"."sessions"."user_agent"}; may be null. */
        public final TextExpr<S> userAgent = text(USER_AGENT_COLUMN);

        /** The column {@code "auth"."sessions"."tag"}; may be null. */
        public final TextExpr<S> tag = text(TAG_COLUMN);

        /** The column {@code "auth"."sessions"."oauth_client_id"}; may be null. */
        public final ComparableExpr<S, UUID> oauthClientId = comparable(OAUTH_CLIENT_ID_COLUMN);

        /** The column {@code "auth"."sessions"."refresh_token_counter"}; may be null. */
        public final ComparableExpr<S, Long> refreshTokenCounter = comparable(REFRESH_TOKEN_COUNTER_COLUMN);

        /** The column {@code "auth"."sessions"."scopes"}; may be null. */
        public final TextExpr<S> scopes = text(SCOPES_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#SESSION}.
         *
         * @param path the way from {@code S} to this table
         */
        public SessionTable(Path<S> path) {
            super(SESSION_ENTITY, path);
        }

        /**
         * Follows {@code user_id} to the user of the session.
         *
         * @return the user, joined; all of its columns are null for every session whose user is deleted
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The session with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<SupabaseAuth.Session> key(UUID id) {
            return Key.of(Assignments.of(SESSION_ENTITY).with(ID_COLUMN, id));
        }

        private static SupabaseAuth.Session read(Row row) {
            return new SupabaseAuth.Session(
                    row.required(ID_COLUMN),
                    row.required(USER_ID_COLUMN),
                    row.optional(CREATED_AT_COLUMN),
                    row.optional(UPDATED_AT_COLUMN),
                    row.optional(FACTOR_ID_COLUMN),
                    row.optional(NOT_AFTER_COLUMN),
                    row.optional(REFRESHED_AT_COLUMN),
                    row.optional(USER_AGENT_COLUMN),
                    row.optional(TAG_COLUMN),
                    row.optional(OAUTH_CLIENT_ID_COLUMN),
                    row.optional(REFRESH_TOKEN_COUNTER_COLUMN),
                    row.optional(SCOPES_COLUMN));
        }
    }

    /**
     * The table {@code "auth"."users"}: rows of {@link SupabaseAuth.User}. An actor sees oneself and the members of the
     * organizations that one is a member of. Deleted ones are seen {@code withDeleted()} only.
     *
     * @param <S> the row type from which a query starts; {@link SupabaseAuth.User} itself for {@link AuthTables#USER}
     */
    public static final class UserTable<S> extends Table<S, SupabaseAuth.User> {
        private static final Column<UUID> INSTANCE_ID_COLUMN = Column.optional("instance_id", SqlType.UUID);

        private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID);

        private static final Column<String> AUD_COLUMN = Column.optional("aud", SqlType.TEXT);

        private static final Column<String> ROLE_COLUMN = Column.optional("role", SqlType.TEXT);

        private static final Column<String> EMAIL_COLUMN = Column.optional("email", SqlType.TEXT);

        private static final Column<Instant> EMAIL_CONFIRMED_AT_COLUMN =
                Column.optional("email_confirmed_at", SqlType.INSTANT);

        private static final Column<Instant> INVITED_AT_COLUMN = Column.optional("invited_at", SqlType.INSTANT);

        private static final Column<Instant> CONFIRMATION_SENT_AT_COLUMN =
                Column.optional("confirmation_sent_at", SqlType.INSTANT);

        private static final Column<Instant> RECOVERY_SENT_AT_COLUMN =
                Column.optional("recovery_sent_at", SqlType.INSTANT);

        private static final Column<String> EMAIL_CHANGE_COLUMN = Column.optional("email_change", SqlType.TEXT);

        private static final Column<Instant> EMAIL_CHANGE_SENT_AT_COLUMN =
                Column.optional("email_change_sent_at", SqlType.INSTANT);

        private static final Column<Instant> LAST_SIGN_IN_AT_COLUMN =
                Column.optional("last_sign_in_at", SqlType.INSTANT);

        private static final Column<String> RAW_APP_META_DATA_COLUMN =
                Column.optional("raw_app_meta_data", SqlType.JSON_TEXT);

        private static final Column<String> RAW_USER_META_DATA_COLUMN =
                Column.optional("raw_user_meta_data", SqlType.JSON_TEXT);

        private static final Column<Boolean> IS_SUPER_ADMIN_COLUMN = Column.optional("is_super_admin", SqlType.BOOLEAN);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.optional("created_at", SqlType.INSTANT);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.optional("updated_at", SqlType.INSTANT);

        private static final Column<String> PHONE_COLUMN = Column.optional("phone", SqlType.TEXT);

        private static final Column<Instant> PHONE_CONFIRMED_AT_COLUMN =
                Column.optional("phone_confirmed_at", SqlType.INSTANT);

        private static final Column<String> PHONE_CHANGE_COLUMN = Column.optional("phone_change", SqlType.TEXT);

        private static final Column<Instant> PHONE_CHANGE_SENT_AT_COLUMN =
                Column.optional("phone_change_sent_at", SqlType.INSTANT);

        private static final Column<Instant> CONFIRMED_AT_COLUMN = Column.optional("confirmed_at", SqlType.INSTANT);

        private static final Column<Short> EMAIL_CHANGE_CONFIRM_STATUS_COLUMN =
                Column.optional("email_change_confirm_status", SqlType.INT2);

        private static final Column<Instant> BANNED_UNTIL_COLUMN = Column.optional("banned_until", SqlType.INSTANT);

        private static final Column<Instant> REAUTHENTICATION_SENT_AT_COLUMN =
                Column.optional("reauthentication_sent_at", SqlType.INSTANT);

        private static final Column<Boolean> IS_SSO_USER_COLUMN = Column.required("is_sso_user", SqlType.BOOLEAN);

        private static final Column<Instant> DELETED_AT_COLUMN = Column.optional("deleted_at", SqlType.INSTANT);

        private static final Column<Boolean> IS_ANONYMOUS_COLUMN = Column.required("is_anonymous", SqlType.BOOLEAN);

        private static final Reference IDENTITIES_REFERENCE = Reference.many("identities").on(ID_COLUMN, "user_id");

        private static final Reference SESSIONS_REFERENCE = Reference.many("sessions").on(ID_COLUMN, "user_id");

        private static final Reference DEVICES_REFERENCE = Reference.many("devices").on(ID_COLUMN, "owner_id");

        private static final Reference PROFILES_REFERENCE = Reference.many("profiles").on(ID_COLUMN, "id");

        private static final Reference VISITS_REFERENCE = Reference.many("visits").on(ID_COLUMN, "Number");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<SupabaseAuth.User> USER_ENTITY = Entity.of(SupabaseAuth.User.class, "auth", "users")
                .id(ID_COLUMN, SupabaseAuth.User::id)
                .row(
                        UserTable::read,
                        INSTANCE_ID_COLUMN,
                        ID_COLUMN,
                        AUD_COLUMN,
                        ROLE_COLUMN,
                        EMAIL_COLUMN,
                        EMAIL_CONFIRMED_AT_COLUMN,
                        INVITED_AT_COLUMN,
                        CONFIRMATION_SENT_AT_COLUMN,
                        RECOVERY_SENT_AT_COLUMN,
                        EMAIL_CHANGE_COLUMN,
                        EMAIL_CHANGE_SENT_AT_COLUMN,
                        LAST_SIGN_IN_AT_COLUMN,
                        RAW_APP_META_DATA_COLUMN,
                        RAW_USER_META_DATA_COLUMN,
                        IS_SUPER_ADMIN_COLUMN,
                        CREATED_AT_COLUMN,
                        UPDATED_AT_COLUMN,
                        PHONE_COLUMN,
                        PHONE_CONFIRMED_AT_COLUMN,
                        PHONE_CHANGE_COLUMN,
                        PHONE_CHANGE_SENT_AT_COLUMN,
                        CONFIRMED_AT_COLUMN,
                        EMAIL_CHANGE_CONFIRM_STATUS_COLUMN,
                        BANNED_UNTIL_COLUMN,
                        REAUTHENTICATION_SENT_AT_COLUMN,
                        IS_SSO_USER_COLUMN,
                        DELETED_AT_COLUMN,
                        IS_ANONYMOUS_COLUMN)
                .scope(Scoping.self(ID_COLUMN))
                .deleted(DELETED_AT_COLUMN)
                .build();

        /** The column {@code "auth"."users"."instance_id"}; may be null. */
        public final ComparableExpr<S, UUID> instanceId = comparable(INSTANCE_ID_COLUMN);

        /** The column {@code "auth"."users"."id"}. */
        public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

        /** The column {@code "auth"."users"."aud"}; may be null. */
        public final TextExpr<S> aud = text(AUD_COLUMN);

        /** The column {@code "auth"."users"."role"}; may be null. */
        public final TextExpr<S> role = text(ROLE_COLUMN);

        /** The column {@code "auth"."users"."email"}; may be null. */
        public final TextExpr<S> email = text(EMAIL_COLUMN);

        /** The column {@code "auth"."users"."email_confirmed_at"}; may be null. */
        public final ComparableExpr<S, Instant> emailConfirmedAt = comparable(EMAIL_CONFIRMED_AT_COLUMN);

        /** The column {@code "auth"."users"."invited_at"}; may be null. */
        public final ComparableExpr<S, Instant> invitedAt = comparable(INVITED_AT_COLUMN);

        /** The column {@code "auth"."users"."confirmation_sent_at"}; may be null. */
        public final ComparableExpr<S, Instant> confirmationSentAt = comparable(CONFIRMATION_SENT_AT_COLUMN);

        /** The column {@code "auth"."users"."recovery_sent_at"}; may be null. */
        public final ComparableExpr<S, Instant> recoverySentAt = comparable(RECOVERY_SENT_AT_COLUMN);

        /** The column {@code "auth"."users"."email_change"}; may be null. */
        public final TextExpr<S> emailChange = text(EMAIL_CHANGE_COLUMN);

        /** The column {@code "auth"."users"."email_change_sent_at"}; may be null. */
        public final ComparableExpr<S, Instant> emailChangeSentAt = comparable(EMAIL_CHANGE_SENT_AT_COLUMN);

        /** The column {@code "auth"."users"."last_sign_in_at"}; may be null. */
        public final ComparableExpr<S, Instant> lastSignInAt = comparable(LAST_SIGN_IN_AT_COLUMN);

        /** The column {@code "auth"."users"."raw_app_meta_data"}; may be null. */
        public final Expr<S, String> rawAppMetaData = expr(RAW_APP_META_DATA_COLUMN);

        /** The column {@code "auth"."users"."raw_user_meta_data"}; may be null. */
        public final Expr<S, String> rawUserMetaData = expr(RAW_USER_META_DATA_COLUMN);

        /** The column {@code "auth"."users"."is_super_admin"}; may be null. */
        public final BooleanExpr<S> isSuperAdmin = bool(IS_SUPER_ADMIN_COLUMN);

        /** The column {@code "auth"."users"."created_at"}; may be null. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "auth"."users"."updated_at"}; may be null. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /** The column {@code "auth"."users"."phone"}; may be null. */
        public final TextExpr<S> phone = text(PHONE_COLUMN);

        /** The column {@code "auth"."users"."phone_confirmed_at"}; may be null. */
        public final ComparableExpr<S, Instant> phoneConfirmedAt = comparable(PHONE_CONFIRMED_AT_COLUMN);

        /** The column {@code "auth"."users"."phone_change"}; may be null. */
        public final TextExpr<S> phoneChange = text(PHONE_CHANGE_COLUMN);

        /** The column {@code "auth"."users"."phone_change_sent_at"}; may be null. */
        public final ComparableExpr<S, Instant> phoneChangeSentAt = comparable(PHONE_CHANGE_SENT_AT_COLUMN);

        /** The column {@code "auth"."users"."confirmed_at"}; may be null. */
        public final ComparableExpr<S, Instant> confirmedAt = comparable(CONFIRMED_AT_COLUMN);

        /** The column {@code "auth"."users"."email_change_confirm_status"}; may be null. */
        public final ComparableExpr<S, Short> emailChangeConfirmStatus = comparable(EMAIL_CHANGE_CONFIRM_STATUS_COLUMN);

        /** The column {@code "auth"."users"."banned_until"}; may be null. */
        public final ComparableExpr<S, Instant> bannedUntil = comparable(BANNED_UNTIL_COLUMN);

        /** The column {@code "auth"."users"."reauthentication_sent_at"}; may be null. */
        public final ComparableExpr<S, Instant> reauthenticationSentAt = comparable(REAUTHENTICATION_SENT_AT_COLUMN);

        /** The column {@code "auth"."users"."is_sso_user"}. */
        public final BooleanExpr<S> isSsoUser = bool(IS_SSO_USER_COLUMN);

        /**
         * The column {@code "auth"."users"."deleted_at"}: set in rows that are marked as deleted; null in all others.
         */
        public final ComparableExpr<S, Instant> deletedAt = comparable(DELETED_AT_COLUMN);

        /** The column {@code "auth"."users"."is_anonymous"}. */
        public final BooleanExpr<S> isAnonymous = bool(IS_ANONYMOUS_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#USER}.
         *
         * @param path the way from {@code S} to this table
         */
        public UserTable(Path<S> path) {
            super(USER_ENTITY, path);
        }

        /**
         * The rows of {@link SupabaseAuth.Identity} whose {@code user_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, SupabaseAuth.Identity> identities() {
            return toMany(IDENTITIES_REFERENCE, IdentityTable.IDENTITY_ENTITY);
        }

        /**
         * The rows of {@link SupabaseAuth.Session} whose {@code user_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, SupabaseAuth.Session> sessions() {
            return toMany(SESSIONS_REFERENCE, SessionTable.SESSION_ENTITY);
        }

        /**
         * The rows of {@link Device} whose {@code owner_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Device> devices() {
            return toMany(DEVICES_REFERENCE, DeviceTable.DEVICE_ENTITY);
        }

        /**
         * The rows of {@link Profile} whose {@code id} points at this user: at most one.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Profile> profiles() {
            return toMany(PROFILES_REFERENCE, ProfileTable.PROFILE_ENTITY);
        }

        /**
         * The rows of {@link Visitor} whose {@code Number} points at this user: at most one.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Visitor> visits() {
            return toMany(VISITS_REFERENCE, VisitorTable.VISITOR_ENTITY);
        }

        /**
         * The user with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<SupabaseAuth.User> key(UUID id) {
            return Key.of(Assignments.of(USER_ENTITY).with(ID_COLUMN, id));
        }

        private static SupabaseAuth.User read(Row row) {
            return new SupabaseAuth.User(
                    row.optional(INSTANCE_ID_COLUMN),
                    row.required(ID_COLUMN),
                    row.optional(AUD_COLUMN),
                    row.optional(ROLE_COLUMN),
                    row.optional(EMAIL_COLUMN),
                    row.optional(EMAIL_CONFIRMED_AT_COLUMN),
                    row.optional(INVITED_AT_COLUMN),
                    row.optional(CONFIRMATION_SENT_AT_COLUMN),
                    row.optional(RECOVERY_SENT_AT_COLUMN),
                    row.optional(EMAIL_CHANGE_COLUMN),
                    row.optional(EMAIL_CHANGE_SENT_AT_COLUMN),
                    row.optional(LAST_SIGN_IN_AT_COLUMN),
                    row.optional(RAW_APP_META_DATA_COLUMN),
                    row.optional(RAW_USER_META_DATA_COLUMN),
                    row.optional(IS_SUPER_ADMIN_COLUMN),
                    row.optional(CREATED_AT_COLUMN),
                    row.optional(UPDATED_AT_COLUMN),
                    row.optional(PHONE_COLUMN),
                    row.optional(PHONE_CONFIRMED_AT_COLUMN),
                    row.optional(PHONE_CHANGE_COLUMN),
                    row.optional(PHONE_CHANGE_SENT_AT_COLUMN),
                    row.optional(CONFIRMED_AT_COLUMN),
                    row.optional(EMAIL_CHANGE_CONFIRM_STATUS_COLUMN),
                    row.optional(BANNED_UNTIL_COLUMN),
                    row.optional(REAUTHENTICATION_SENT_AT_COLUMN),
                    row.required(IS_SSO_USER_COLUMN),
                    row.optional(DELETED_AT_COLUMN),
                    row.required(IS_ANONYMOUS_COLUMN));
        }
    }
}
