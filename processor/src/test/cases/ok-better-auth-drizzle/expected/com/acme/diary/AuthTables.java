// Generated from the entities of com.acme.diary. Do not edit; change their annotations.
package com.acme.diary;

import dev.freehold.auth.BetterAuth;
import dev.freehold.db.Assignments;
import dev.freehold.db.BooleanExpr;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.schema.AuthNames;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Membership;
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
    /** The rows of {@link BetterAuth.Account} that the actor may see: where queries start. */
    public static final AccountTable<BetterAuth.Account> ACCOUNT =
            new AccountTable<>(Path.root(AccountTable.ACCOUNT_ENTITY));

    /** The rows of {@link BetterAuth.ApiKey} that the actor may see: where queries start. */
    public static final ApiKeyTable<BetterAuth.ApiKey> API_KEY =
            new ApiKeyTable<>(Path.root(ApiKeyTable.API_KEY_ENTITY));

    /** The rows of {@link BetterAuth.Invitation} that the actor may see: where queries start. */
    public static final InvitationTable<BetterAuth.Invitation> INVITATION =
            new InvitationTable<>(Path.root(InvitationTable.INVITATION_ENTITY));

    /** The rows of {@link BetterAuth.Jwks} that the actor may see: where queries start. */
    public static final JwksTable<BetterAuth.Jwks> JWKS = new JwksTable<>(Path.root(JwksTable.JWKS_ENTITY));

    /** The rows of {@link BetterAuth.Member} that the actor may see: where queries start. */
    public static final MemberTable<BetterAuth.Member> MEMBER = new MemberTable<>(Path.root(MemberTable.MEMBER_ENTITY));

    /** The rows of {@link BetterAuth.Organization} that the actor may see: where queries start. */
    public static final OrganizationTable<BetterAuth.Organization> ORGANIZATION =
            new OrganizationTable<>(Path.root(OrganizationTable.ORGANIZATION_ENTITY));

    /** The rows of {@link BetterAuth.OrganizationRole} that the actor may see: where queries start. */
    public static final OrganizationRoleTable<BetterAuth.OrganizationRole> ORGANIZATION_ROLE =
            new OrganizationRoleTable<>(Path.root(OrganizationRoleTable.ORGANIZATION_ROLE_ENTITY));

    /** The rows of {@link BetterAuth.Passkey} that the actor may see: where queries start. */
    public static final PasskeyTable<BetterAuth.Passkey> PASSKEY =
            new PasskeyTable<>(Path.root(PasskeyTable.PASSKEY_ENTITY));

    /** The rows of {@link BetterAuth.Session} that the actor may see: where queries start. */
    public static final SessionTable<BetterAuth.Session> SESSION =
            new SessionTable<>(Path.root(SessionTable.SESSION_ENTITY));

    /** The rows of {@link BetterAuth.Team} that the actor may see: where queries start. */
    public static final TeamTable<BetterAuth.Team> TEAM = new TeamTable<>(Path.root(TeamTable.TEAM_ENTITY));

    /** The rows of {@link BetterAuth.TeamMember} that the actor may see: where queries start. */
    public static final TeamMemberTable<BetterAuth.TeamMember> TEAM_MEMBER =
            new TeamMemberTable<>(Path.root(TeamMemberTable.TEAM_MEMBER_ENTITY));

    /** The rows of {@link BetterAuth.TwoFactor} that the actor may see: where queries start. */
    public static final TwoFactorTable<BetterAuth.TwoFactor> TWO_FACTOR =
            new TwoFactorTable<>(Path.root(TwoFactorTable.TWO_FACTOR_ENTITY));

    /** The rows of {@link BetterAuth.User} that the actor may see: where queries start. */
    public static final UserTable<BetterAuth.User> USER = new UserTable<>(Path.root(UserTable.USER_ENTITY));

    /** The rows of {@link BetterAuth.Verification} that the actor may see: where queries start. */
    public static final VerificationTable<BetterAuth.Verification> VERIFICATION =
            new VerificationTable<>(Path.root(VerificationTable.VERIFICATION_ENTITY));

    /** Who belongs to which organization, and as what. */
    public static final Membership ORGANIZATION_MEMBERS = Membership.of(
                    MemberTable.MEMBER_ENTITY, MemberTable.USER_ID_COLUMN, MemberTable.ORGANIZATION_ID_COLUMN)
            .withRoles(MemberTable.ROLE_COLUMN);

    /** Who belongs to which team. */
    public static final Membership TEAM_MEMBERS = Membership.of(
            TeamMemberTable.TEAM_MEMBER_ENTITY, TeamMemberTable.USER_ID_COLUMN, TeamMemberTable.TEAM_ID_COLUMN);

    private AuthTables() {}

    /**
     * What the auth server's tables and columns are called, for checks of credentials. Names of secrets are among them,
     * which no query reads.
     */
    static AuthNames[] names() {
        return new AuthNames[] {
            AuthNames.of(AuthNames.Role.API_KEY, "public", "apikey")
                    .id("text")
                    .columns("id", "name", "start", "prefix", "enabled", "remaining", "permissions", "metadata", "key")
                    .column("configId", "config_id")
                    .column("referenceId", "reference_id")
                    .column("refillInterval", "refill_interval")
                    .column("refillAmount", "refill_amount")
                    .column("lastRefillAt", "last_refill_at")
                    .column("rateLimitEnabled", "rate_limit_enabled")
                    .column("rateLimitTimeWindow", "rate_limit_time_window")
                    .column("rateLimitMax", "rate_limit_max")
                    .column("requestCount", "request_count")
                    .column("lastRequest", "last_request")
                    .column("expiresAt", "expires_at")
                    .column("createdAt", "created_at")
                    .column("updatedAt", "updated_at"),
            AuthNames.of(AuthNames.Role.SIGNING_KEY, "public", "jwks")
                    .id("text")
                    .columns("id", "alg", "crv")
                    .column("publicKey", "public_key")
                    .column("createdAt", "created_at")
                    .column("expiresAt", "expires_at")
                    .column("privateKey", "private_key"),
            AuthNames.of(AuthNames.Role.MEMBER, "public", "member")
                    .id("text")
                    .columns("id", "role")
                    .column("organizationId", "organization_id")
                    .column("userId", "user_id")
                    .column("createdAt", "created_at"),
            AuthNames.of(AuthNames.Role.ORGANIZATION, "public", "organization")
                    .id("text")
                    .columns("id", "name", "slug", "logo", "metadata")
                    .column("createdAt", "created_at"),
            AuthNames.of(AuthNames.Role.SESSION, "public", "session")
                    .id("text")
                    .columns("id", "token")
                    .column("expiresAt", "expires_at")
                    .column("createdAt", "created_at")
                    .column("updatedAt", "updated_at")
                    .column("ipAddress", "ip_address")
                    .column("userAgent", "user_agent")
                    .column("userId", "user_id")
                    .column("activeOrganizationId", "active_organization_id")
                    .column("activeTeamId", "active_team_id")
                    .column("impersonatedBy", "impersonated_by"),
            AuthNames.of(AuthNames.Role.TEAM, "public", "team")
                    .id("text")
                    .columns("id", "name")
                    .column("memberCount", "member_count")
                    .column("organizationId", "organization_id")
                    .column("createdAt", "created_at")
                    .column("updatedAt", "updated_at"),
            AuthNames.of(AuthNames.Role.TEAM_MEMBER, "public", "team_member")
                    .id("text")
                    .columns("id")
                    .column("teamId", "team_id")
                    .column("userId", "user_id")
                    .column("membershipKey", "membership_key")
                    .column("createdAt", "created_at"),
            AuthNames.of(AuthNames.Role.USER, "public", "user")
                    .id("text")
                    .columns("id", "name", "email", "image", "role", "banned")
                    .column("emailVerified", "email_verified")
                    .column("createdAt", "created_at")
                    .column("updatedAt", "updated_at")
                    .column("banReason", "ban_reason")
                    .column("banExpires", "ban_expires")
                    .column("twoFactorEnabled", "two_factor_enabled")
        };
    }

    /**
     * The table {@code "public"."account"}: rows of {@link BetterAuth.Account}. An actor sees one's own.
     *
     * <p>As the auth server is configured, there is no {@code issuer}: null in every row.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.Account} itself for {@link
     *     AuthTables#ACCOUNT}
     */
    public static final class AccountTable<S> extends Table<S, BetterAuth.Account> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> ACCOUNT_ID_COLUMN = Column.required("account_id", SqlType.TEXT);

        private static final Column<String> PROVIDER_ID_COLUMN = Column.required("provider_id", SqlType.TEXT);

        private static final Column<String> USER_ID_COLUMN = Column.required("user_id", SqlType.TEXT);

        private static final Column<Instant> ACCESS_TOKEN_EXPIRES_AT_COLUMN =
                Column.optional("access_token_expires_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> REFRESH_TOKEN_EXPIRES_AT_COLUMN =
                Column.optional("refresh_token_expires_at", SqlType.UTC_TIMESTAMP);

        private static final Column<String> SCOPE_COLUMN = Column.optional("scope", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.required("updated_at", SqlType.UTC_TIMESTAMP);

        private static final Reference USER_REFERENCE = Reference.required("user").on(USER_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.Account> ACCOUNT_ENTITY = Entity.of(
                        BetterAuth.Account.class, "public", "account")
                .id(ID_COLUMN, BetterAuth.Account::id)
                .row(
                        AccountTable::read,
                        ID_COLUMN,
                        ACCOUNT_ID_COLUMN,
                        PROVIDER_ID_COLUMN,
                        USER_ID_COLUMN,
                        ACCESS_TOKEN_EXPIRES_AT_COLUMN,
                        REFRESH_TOKEN_EXPIRES_AT_COLUMN,
                        SCOPE_COLUMN,
                        CREATED_AT_COLUMN,
                        UPDATED_AT_COLUMN)
                .scope(Scoping.owner(USER_ID_COLUMN))
                .build();

        /** The column {@code "public"."account"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."account"."account_id"}. */
        public final TextExpr<S> accountId = text(ACCOUNT_ID_COLUMN);

        /** The column {@code "public"."account"."provider_id"}. */
        public final TextExpr<S> providerId = text(PROVIDER_ID_COLUMN);

        /** The column {@code "public"."account"."user_id"}: points at {@code "public"."user"."id"}. */
        public final TextExpr<S> userId = text(USER_ID_COLUMN);

        /** The column {@code "public"."account"."access_token_expires_at"}; may be null. */
        public final ComparableExpr<S, Instant> accessTokenExpiresAt = comparable(ACCESS_TOKEN_EXPIRES_AT_COLUMN);

        /** The column {@code "public"."account"."refresh_token_expires_at"}; may be null. */
        public final ComparableExpr<S, Instant> refreshTokenExpiresAt = comparable(REFRESH_TOKEN_EXPIRES_AT_COLUMN);

        /** The column {@code "public"."account"."scope"}; may be null. */
        public final TextExpr<S> scope = text(SCOPE_COLUMN);

        /** The column {@code "public"."account"."created_at"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."account"."updated_at"}. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#ACCOUNT}.
         *
         * @param path the way from {@code S} to this table
         */
        public AccountTable(Path<S> path) {
            super(ACCOUNT_ENTITY, path);
        }

        /**
         * Follows {@code user_id} to the user of the account.
         *
         * @return the user, joined
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The account with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.Account> key(String id) {
            return Key.of(Assignments.of(ACCOUNT_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.Account read(Row row) {
            return new BetterAuth.Account(
                    row.required(ID_COLUMN),
                    row.required(ACCOUNT_ID_COLUMN),
                    row.required(PROVIDER_ID_COLUMN),
                    null,
                    row.required(USER_ID_COLUMN),
                    row.optional(ACCESS_TOKEN_EXPIRES_AT_COLUMN),
                    row.optional(REFRESH_TOKEN_EXPIRES_AT_COLUMN),
                    row.optional(SCOPE_COLUMN),
                    row.required(CREATED_AT_COLUMN),
                    row.required(UPDATED_AT_COLUMN));
        }
    }

    /**
     * The table {@code "public"."apikey"}: rows of {@link BetterAuth.ApiKey}. An actor sees one's own.
     *
     * <p>As the auth server is configured, there is no {@code userId}: null in every row.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.ApiKey} itself for {@link
     *     AuthTables#API_KEY}
     */
    public static final class ApiKeyTable<S> extends Table<S, BetterAuth.ApiKey> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> CONFIG_ID_COLUMN = Column.required("config_id", SqlType.TEXT);

        private static final Column<String> NAME_COLUMN = Column.optional("name", SqlType.TEXT);

        private static final Column<String> START_COLUMN = Column.optional("start", SqlType.TEXT);

        private static final Column<String> REFERENCE_ID_COLUMN = Column.required("reference_id", SqlType.TEXT);

        private static final Column<String> PREFIX_COLUMN = Column.optional("prefix", SqlType.TEXT);

        private static final Column<Integer> REFILL_INTERVAL_COLUMN = Column.optional("refill_interval", SqlType.INT4);

        private static final Column<Integer> REFILL_AMOUNT_COLUMN = Column.optional("refill_amount", SqlType.INT4);

        private static final Column<Instant> LAST_REFILL_AT_COLUMN =
                Column.optional("last_refill_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Boolean> ENABLED_COLUMN = Column.optional("enabled", SqlType.BOOLEAN);

        private static final Column<Boolean> RATE_LIMIT_ENABLED_COLUMN =
                Column.optional("rate_limit_enabled", SqlType.BOOLEAN);

        private static final Column<Integer> RATE_LIMIT_TIME_WINDOW_COLUMN =
                Column.optional("rate_limit_time_window", SqlType.INT4);

        private static final Column<Integer> RATE_LIMIT_MAX_COLUMN = Column.optional("rate_limit_max", SqlType.INT4);

        private static final Column<Integer> REQUEST_COUNT_COLUMN = Column.optional("request_count", SqlType.INT4);

        private static final Column<Integer> REMAINING_COLUMN = Column.optional("remaining", SqlType.INT4);

        private static final Column<Instant> LAST_REQUEST_COLUMN =
                Column.optional("last_request", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> EXPIRES_AT_COLUMN = Column.optional("expires_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.required("updated_at", SqlType.UTC_TIMESTAMP);

        private static final Column<String> PERMISSIONS_COLUMN = Column.optional("permissions", SqlType.TEXT);

        private static final Column<String> METADATA_COLUMN = Column.optional("metadata", SqlType.TEXT);

        private static final Reference USER_REFERENCE = Reference.optional("user").on(REFERENCE_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.ApiKey> API_KEY_ENTITY = Entity.of(
                        BetterAuth.ApiKey.class, "public", "apikey")
                .id(ID_COLUMN, BetterAuth.ApiKey::id)
                .row(
                        ApiKeyTable::read,
                        ID_COLUMN,
                        CONFIG_ID_COLUMN,
                        NAME_COLUMN,
                        START_COLUMN,
                        REFERENCE_ID_COLUMN,
                        PREFIX_COLUMN,
                        REFILL_INTERVAL_COLUMN,
                        REFILL_AMOUNT_COLUMN,
                        LAST_REFILL_AT_COLUMN,
                        ENABLED_COLUMN,
                        RATE_LIMIT_ENABLED_COLUMN,
                        RATE_LIMIT_TIME_WINDOW_COLUMN,
                        RATE_LIMIT_MAX_COLUMN,
                        REQUEST_COUNT_COLUMN,
                        REMAINING_COLUMN,
                        LAST_REQUEST_COLUMN,
                        EXPIRES_AT_COLUMN,
                        CREATED_AT_COLUMN,
                        UPDATED_AT_COLUMN,
                        PERMISSIONS_COLUMN,
                        METADATA_COLUMN)
                .scope(Scoping.owner(REFERENCE_ID_COLUMN))
                .build();

        /** The column {@code "public"."apikey"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."apikey"."config_id"}. */
        public final TextExpr<S> configId = text(CONFIG_ID_COLUMN);

        /** The column {@code "public"."apikey"."name"}; may be null. */
        public final TextExpr<S> name = text(NAME_COLUMN);

        /** The column {@code "public"."apikey"."start"}; may be null. */
        public final TextExpr<S> start = text(START_COLUMN);

        /** The column {@code "public"."apikey"."reference_id"}: points at {@code "public"."user"."id"}. */
        public final TextExpr<S> referenceId = text(REFERENCE_ID_COLUMN);

        /** The column {@code "public"."apikey"."prefix"}; may be null. */
        public final TextExpr<S> prefix = text(PREFIX_COLUMN);

        /** The column {@code "public"."apikey"."refill_interval"}; may be null. */
        public final ComparableExpr<S, Integer> refillInterval = comparable(REFILL_INTERVAL_COLUMN);

        /** The column {@code "public"."apikey"."refill_amount"}; may be null. */
        public final ComparableExpr<S, Integer> refillAmount = comparable(REFILL_AMOUNT_COLUMN);

        /** The column {@code "public"."apikey"."last_refill_at"}; may be null. */
        public final ComparableExpr<S, Instant> lastRefillAt = comparable(LAST_REFILL_AT_COLUMN);

        /** The column {@code "public"."apikey"."enabled"}; may be null. */
        public final BooleanExpr<S> enabled = bool(ENABLED_COLUMN);

        /** The column {@code "public"."apikey"."rate_limit_enabled"}; may be null. */
        public final BooleanExpr<S> rateLimitEnabled = bool(RATE_LIMIT_ENABLED_COLUMN);

        /** The column {@code "public"."apikey"."rate_limit_time_window"}; may be null. */
        public final ComparableExpr<S, Integer> rateLimitTimeWindow = comparable(RATE_LIMIT_TIME_WINDOW_COLUMN);

        /** The column {@code "public"."apikey"."rate_limit_max"}; may be null. */
        public final ComparableExpr<S, Integer> rateLimitMax = comparable(RATE_LIMIT_MAX_COLUMN);

        /** The column {@code "public"."apikey"."request_count"}; may be null. */
        public final ComparableExpr<S, Integer> requestCount = comparable(REQUEST_COUNT_COLUMN);

        /** The column {@code "public"."apikey"."remaining"}; may be null. */
        public final ComparableExpr<S, Integer> remaining = comparable(REMAINING_COLUMN);

        /** The column {@code "public"."apikey"."last_request"}; may be null. */
        public final ComparableExpr<S, Instant> lastRequest = comparable(LAST_REQUEST_COLUMN);

        /** The column {@code "public"."apikey"."expires_at"}; may be null. */
        public final ComparableExpr<S, Instant> expiresAt = comparable(EXPIRES_AT_COLUMN);

        /** The column {@code "public"."apikey"."created_at"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."apikey"."updated_at"}. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /** The column {@code "public"."apikey"."permissions"}; may be null. */
        public final TextExpr<S> permissions = text(PERMISSIONS_COLUMN);

        /** The column {@code "public"."apikey"."metadata"}; may be null. */
        public final TextExpr<S> metadata = text(METADATA_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#API_KEY}.
         *
         * @param path the way from {@code S} to this table
         */
        public ApiKeyTable(Path<S> path) {
            super(API_KEY_ENTITY, path);
        }

        /**
         * Follows {@code reference_id} to the user of the api key.
         *
         * @return the user, joined; all of its columns are null for every api key without user
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The api key with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.ApiKey> key(String id) {
            return Key.of(Assignments.of(API_KEY_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.ApiKey read(Row row) {
            return new BetterAuth.ApiKey(
                    row.required(ID_COLUMN),
                    row.required(CONFIG_ID_COLUMN),
                    row.optional(NAME_COLUMN),
                    row.optional(START_COLUMN),
                    null,
                    row.required(REFERENCE_ID_COLUMN),
                    row.optional(PREFIX_COLUMN),
                    row.optional(REFILL_INTERVAL_COLUMN),
                    row.optional(REFILL_AMOUNT_COLUMN),
                    row.optional(LAST_REFILL_AT_COLUMN),
                    row.optional(ENABLED_COLUMN),
                    row.optional(RATE_LIMIT_ENABLED_COLUMN),
                    row.optional(RATE_LIMIT_TIME_WINDOW_COLUMN),
                    row.optional(RATE_LIMIT_MAX_COLUMN),
                    row.optional(REQUEST_COUNT_COLUMN),
                    row.optional(REMAINING_COLUMN),
                    row.optional(LAST_REQUEST_COLUMN),
                    row.optional(EXPIRES_AT_COLUMN),
                    row.required(CREATED_AT_COLUMN),
                    row.required(UPDATED_AT_COLUMN),
                    row.optional(PERMISSIONS_COLUMN),
                    row.optional(METADATA_COLUMN));
        }
    }

    /**
     * The table {@code "public"."invitation"}: rows of {@link BetterAuth.Invitation}. An actor sees those of the
     * organizations that one is a member of.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.Invitation} itself for {@link
     *     AuthTables#INVITATION}
     */
    public static final class InvitationTable<S> extends Table<S, BetterAuth.Invitation> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

        private static final Column<String> EMAIL_COLUMN = Column.required("email", SqlType.TEXT);

        private static final Column<String> ROLE_COLUMN = Column.optional("role", SqlType.TEXT);

        private static final Column<String> TEAM_ID_COLUMN = Column.optional("team_id", SqlType.TEXT);

        private static final Column<String> STATUS_COLUMN = Column.required("status", SqlType.TEXT);

        private static final Column<Instant> EXPIRES_AT_COLUMN = Column.required("expires_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.UTC_TIMESTAMP);

        private static final Column<String> INVITER_ID_COLUMN = Column.required("inviter_id", SqlType.TEXT);

        private static final Reference ORGANIZATION_REFERENCE =
                Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

        private static final Reference TEAM_REFERENCE = Reference.optional("team").on(TEAM_ID_COLUMN, "id");

        private static final Reference INVITER_REFERENCE = Reference.required("inviter").on(INVITER_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.Invitation> INVITATION_ENTITY = Entity.of(
                        BetterAuth.Invitation.class, "public", "invitation")
                .id(ID_COLUMN, BetterAuth.Invitation::id)
                .row(
                        InvitationTable::read,
                        ID_COLUMN,
                        ORGANIZATION_ID_COLUMN,
                        EMAIL_COLUMN,
                        ROLE_COLUMN,
                        TEAM_ID_COLUMN,
                        STATUS_COLUMN,
                        EXPIRES_AT_COLUMN,
                        CREATED_AT_COLUMN,
                        INVITER_ID_COLUMN)
                .scope(Scoping.memberOf(ORGANIZATION_ID_COLUMN))
                .build();

        /** The column {@code "public"."invitation"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /**
         * The column {@code "public"."invitation"."organization_id"}: points at {@code "public"."organization"."id"}.
         */
        public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

        /** The column {@code "public"."invitation"."email"}. */
        public final TextExpr<S> email = text(EMAIL_COLUMN);

        /** The column {@code "public"."invitation"."role"}; may be null. */
        public final TextExpr<S> role = text(ROLE_COLUMN);

        /** The column {@code "public"."invitation"."team_id"}: points at {@code "public"."team"."id"}; may be null. */
        public final TextExpr<S> teamId = text(TEAM_ID_COLUMN);

        /** The column {@code "public"."invitation"."status"}. */
        public final TextExpr<S> status = text(STATUS_COLUMN);

        /** The column {@code "public"."invitation"."expires_at"}. */
        public final ComparableExpr<S, Instant> expiresAt = comparable(EXPIRES_AT_COLUMN);

        /** The column {@code "public"."invitation"."created_at"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."invitation"."inviter_id"}: points at {@code "public"."user"."id"}. */
        public final TextExpr<S> inviterId = text(INVITER_ID_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#INVITATION}.
         *
         * @param path the way from {@code S} to this table
         */
        public InvitationTable(Path<S> path) {
            super(INVITATION_ENTITY, path);
        }

        /**
         * Follows {@code organization_id} to the organization of the invitation.
         *
         * @return the organization, joined
         */
        public OrganizationTable<S> organization() {
            return toOne(ORGANIZATION_REFERENCE, OrganizationTable.ORGANIZATION_ENTITY, OrganizationTable::new);
        }

        /**
         * Follows {@code team_id} to the team of the invitation.
         *
         * @return the team, joined; all of its columns are null for every invitation without team
         */
        public TeamTable<S> team() {
            return toOne(TEAM_REFERENCE, TeamTable.TEAM_ENTITY, TeamTable::new);
        }

        /**
         * Follows {@code inviter_id} to the inviter of the invitation.
         *
         * @return the user, joined
         */
        public UserTable<S> inviter() {
            return toOne(INVITER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The invitation with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.Invitation> key(String id) {
            return Key.of(Assignments.of(INVITATION_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.Invitation read(Row row) {
            return new BetterAuth.Invitation(
                    row.required(ID_COLUMN),
                    row.required(ORGANIZATION_ID_COLUMN),
                    row.required(EMAIL_COLUMN),
                    row.optional(ROLE_COLUMN),
                    row.optional(TEAM_ID_COLUMN),
                    row.required(STATUS_COLUMN),
                    row.required(EXPIRES_AT_COLUMN),
                    row.required(CREATED_AT_COLUMN),
                    row.required(INVITER_ID_COLUMN));
        }
    }

    /**
     * The table {@code "public"."jwks"}: rows of {@link BetterAuth.Jwks}. No actor sees any; {@code db.unscoped} does.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.Jwks} itself for {@link AuthTables#JWKS}
     */
    public static final class JwksTable<S> extends Table<S, BetterAuth.Jwks> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> PUBLIC_KEY_COLUMN = Column.required("public_key", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> EXPIRES_AT_COLUMN = Column.optional("expires_at", SqlType.UTC_TIMESTAMP);

        private static final Column<String> ALG_COLUMN = Column.optional("alg", SqlType.TEXT);

        private static final Column<String> CRV_COLUMN = Column.optional("crv", SqlType.TEXT);

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.Jwks> JWKS_ENTITY = Entity.of(BetterAuth.Jwks.class, "public", "jwks")
                .id(ID_COLUMN, BetterAuth.Jwks::id)
                .row(
                        JwksTable::read,
                        ID_COLUMN,
                        PUBLIC_KEY_COLUMN,
                        CREATED_AT_COLUMN,
                        EXPIRES_AT_COLUMN,
                        ALG_COLUMN,
                        CRV_COLUMN)
                .scope(Scoping.hidden())
                .build();

        /** The column {@code "public"."jwks"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."jwks"."public_key"}. */
        public final TextExpr<S> publicKey = text(PUBLIC_KEY_COLUMN);

        /** The column {@code "public"."jwks"."created_at"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."jwks"."expires_at"}; may be null. */
        public final ComparableExpr<S, Instant> expiresAt = comparable(EXPIRES_AT_COLUMN);

        /** The column {@code "public"."jwks"."alg"}; may be null. */
        public final TextExpr<S> alg = text(ALG_COLUMN);

        /** The column {@code "public"."jwks"."crv"}; may be null. */
        public final TextExpr<S> crv = text(CRV_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#JWKS}.
         *
         * @param path the way from {@code S} to this table
         */
        public JwksTable(Path<S> path) {
            super(JWKS_ENTITY, path);
        }

        /**
         * The jwks with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.Jwks> key(String id) {
            return Key.of(Assignments.of(JWKS_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.Jwks read(Row row) {
            return new BetterAuth.Jwks(
                    row.required(ID_COLUMN),
                    row.required(PUBLIC_KEY_COLUMN),
                    row.required(CREATED_AT_COLUMN),
                    row.optional(EXPIRES_AT_COLUMN),
                    row.optional(ALG_COLUMN),
                    row.optional(CRV_COLUMN));
        }
    }

    /**
     * The table {@code "public"."member"}: rows of {@link BetterAuth.Member}. An actor sees those of the organizations
     * that one is a member of.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.Member} itself for {@link AuthTables#MEMBER}
     */
    public static final class MemberTable<S> extends Table<S, BetterAuth.Member> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

        private static final Column<String> USER_ID_COLUMN = Column.required("user_id", SqlType.TEXT);

        private static final Column<String> ROLE_COLUMN = Column.required("role", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.UTC_TIMESTAMP);

        private static final Reference ORGANIZATION_REFERENCE =
                Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

        private static final Reference USER_REFERENCE = Reference.required("user").on(USER_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.Member> MEMBER_ENTITY = Entity.of(
                        BetterAuth.Member.class, "public", "member")
                .id(ID_COLUMN, BetterAuth.Member::id)
                .row(
                        MemberTable::read,
                        ID_COLUMN,
                        ORGANIZATION_ID_COLUMN,
                        USER_ID_COLUMN,
                        ROLE_COLUMN,
                        CREATED_AT_COLUMN)
                .scope(Scoping.memberOf(ORGANIZATION_ID_COLUMN))
                .build();

        /** The column {@code "public"."member"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."member"."organization_id"}: points at {@code "public"."organization"."id"}. */
        public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

        /** The column {@code "public"."member"."user_id"}: points at {@code "public"."user"."id"}. */
        public final TextExpr<S> userId = text(USER_ID_COLUMN);

        /** The column {@code "public"."member"."role"}. */
        public final TextExpr<S> role = text(ROLE_COLUMN);

        /** The column {@code "public"."member"."created_at"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#MEMBER}.
         *
         * @param path the way from {@code S} to this table
         */
        public MemberTable(Path<S> path) {
            super(MEMBER_ENTITY, path);
        }

        /**
         * Follows {@code organization_id} to the organization of the member.
         *
         * @return the organization, joined
         */
        public OrganizationTable<S> organization() {
            return toOne(ORGANIZATION_REFERENCE, OrganizationTable.ORGANIZATION_ENTITY, OrganizationTable::new);
        }

        /**
         * Follows {@code user_id} to the user of the member.
         *
         * @return the user, joined
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The member with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.Member> key(String id) {
            return Key.of(Assignments.of(MEMBER_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.Member read(Row row) {
            return new BetterAuth.Member(
                    row.required(ID_COLUMN),
                    row.required(ORGANIZATION_ID_COLUMN),
                    row.required(USER_ID_COLUMN),
                    row.required(ROLE_COLUMN),
                    row.required(CREATED_AT_COLUMN));
        }
    }

    /**
     * The table {@code "public"."organization"}: rows of {@link BetterAuth.Organization}. An actor sees those that one
     * is a member of.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.Organization} itself for {@link
     *     AuthTables#ORGANIZATION}
     */
    public static final class OrganizationTable<S> extends Table<S, BetterAuth.Organization> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

        private static final Column<String> SLUG_COLUMN = Column.required("slug", SqlType.TEXT);

        private static final Column<String> LOGO_COLUMN = Column.optional("logo", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.UTC_TIMESTAMP);

        private static final Column<String> METADATA_COLUMN = Column.optional("metadata", SqlType.TEXT);

        private static final Reference INVITATIONS_REFERENCE =
                Reference.many("invitations").on(ID_COLUMN, "organization_id");

        private static final Reference MEMBERS_REFERENCE = Reference.many("members").on(ID_COLUMN, "organization_id");

        private static final Reference ORGANIZATION_ROLES_REFERENCE =
                Reference.many("organizationRoles").on(ID_COLUMN, "organization_id");

        private static final Reference ACTIVE_SESSIONS_REFERENCE =
                Reference.many("activeSessions").on(ID_COLUMN, "active_organization_id");

        private static final Reference TEAMS_REFERENCE = Reference.many("teams").on(ID_COLUMN, "organization_id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.Organization> ORGANIZATION_ENTITY = Entity.of(
                        BetterAuth.Organization.class, "public", "organization")
                .id(ID_COLUMN, BetterAuth.Organization::id)
                .row(
                        OrganizationTable::read,
                        ID_COLUMN,
                        NAME_COLUMN,
                        SLUG_COLUMN,
                        LOGO_COLUMN,
                        CREATED_AT_COLUMN,
                        METADATA_COLUMN)
                .scope(Scoping.memberOf(ID_COLUMN))
                .build();

        /** The column {@code "public"."organization"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."organization"."name"}. */
        public final TextExpr<S> name = text(NAME_COLUMN);

        /** The column {@code "public"."organization"."slug"}. */
        public final TextExpr<S> slug = text(SLUG_COLUMN);

        /** The column {@code "public"."organization"."logo"}; may be null. */
        public final TextExpr<S> logo = text(LOGO_COLUMN);

        /** The column {@code "public"."organization"."created_at"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."organization"."metadata"}; may be null. */
        public final TextExpr<S> metadata = text(METADATA_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#ORGANIZATION}.
         *
         * @param path the way from {@code S} to this table
         */
        public OrganizationTable(Path<S> path) {
            super(ORGANIZATION_ENTITY, path);
        }

        /**
         * The rows of {@link BetterAuth.Invitation} whose {@code organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Invitation> invitations() {
            return toMany(INVITATIONS_REFERENCE, InvitationTable.INVITATION_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Member} whose {@code organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Member> members() {
            return toMany(MEMBERS_REFERENCE, MemberTable.MEMBER_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.OrganizationRole} whose {@code organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.OrganizationRole> organizationRoles() {
            return toMany(ORGANIZATION_ROLES_REFERENCE, OrganizationRoleTable.ORGANIZATION_ROLE_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Session} whose {@code active_organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Session> activeSessions() {
            return toMany(ACTIVE_SESSIONS_REFERENCE, SessionTable.SESSION_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Team} whose {@code organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Team> teams() {
            return toMany(TEAMS_REFERENCE, TeamTable.TEAM_ENTITY);
        }

        /**
         * The organization with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.Organization> key(String id) {
            return Key.of(Assignments.of(ORGANIZATION_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.Organization read(Row row) {
            return new BetterAuth.Organization(
                    row.required(ID_COLUMN),
                    row.required(NAME_COLUMN),
                    row.required(SLUG_COLUMN),
                    row.optional(LOGO_COLUMN),
                    row.required(CREATED_AT_COLUMN),
                    row.optional(METADATA_COLUMN));
        }
    }

    /**
     * The table {@code "public"."organization_role"}: rows of {@link BetterAuth.OrganizationRole}. No actor sees any;
     * {@code db.unscoped} does.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.OrganizationRole} itself for {@link
     *     AuthTables#ORGANIZATION_ROLE}
     */
    public static final class OrganizationRoleTable<S> extends Table<S, BetterAuth.OrganizationRole> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

        private static final Column<String> ROLE_COLUMN = Column.required("role", SqlType.TEXT);

        private static final Column<String> PERMISSION_COLUMN = Column.required("permission", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.optional("updated_at", SqlType.UTC_TIMESTAMP);

        private static final Reference ORGANIZATION_REFERENCE =
                Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.OrganizationRole> ORGANIZATION_ROLE_ENTITY = Entity.of(
                        BetterAuth.OrganizationRole.class, "public", "organization_role")
                .id(ID_COLUMN, BetterAuth.OrganizationRole::id)
                .row(
                        OrganizationRoleTable::read,
                        ID_COLUMN,
                        ORGANIZATION_ID_COLUMN,
                        ROLE_COLUMN,
                        PERMISSION_COLUMN,
                        CREATED_AT_COLUMN,
                        UPDATED_AT_COLUMN)
                .scope(Scoping.hidden())
                .build();

        /** The column {@code "public"."organization_role"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /**
         * The column {@code "public"."organization_role"."organization_id"}: points at {@code
         * "public"."organization"."id"}.
         */
        public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

        /** The column {@code "public"."organization_role"."role"}. */
        public final TextExpr<S> role = text(ROLE_COLUMN);

        /** The column {@code "public"."organization_role"."permission"}. */
        public final TextExpr<S> permission = text(PERMISSION_COLUMN);

        /** The column {@code "public"."organization_role"."created_at"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."organization_role"."updated_at"}; may be null. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#ORGANIZATION_ROLE}.
         *
         * @param path the way from {@code S} to this table
         */
        public OrganizationRoleTable(Path<S> path) {
            super(ORGANIZATION_ROLE_ENTITY, path);
        }

        /**
         * Follows {@code organization_id} to the organization of the organization role.
         *
         * @return the organization, joined
         */
        public OrganizationTable<S> organization() {
            return toOne(ORGANIZATION_REFERENCE, OrganizationTable.ORGANIZATION_ENTITY, OrganizationTable::new);
        }

        /**
         * The organization role with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.OrganizationRole> key(String id) {
            return Key.of(Assignments.of(ORGANIZATION_ROLE_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.OrganizationRole read(Row row) {
            return new BetterAuth.OrganizationRole(
                    row.required(ID_COLUMN),
                    row.required(ORGANIZATION_ID_COLUMN),
                    row.required(ROLE_COLUMN),
                    row.required(PERMISSION_COLUMN),
                    row.required(CREATED_AT_COLUMN),
                    row.optional(UPDATED_AT_COLUMN));
        }
    }

    /**
     * The table {@code "public"."passkey"}: rows of {@link BetterAuth.Passkey}. An actor sees one's own.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.Passkey} itself for {@link
     *     AuthTables#PASSKEY}
     */
    public static final class PasskeyTable<S> extends Table<S, BetterAuth.Passkey> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> NAME_COLUMN = Column.optional("name", SqlType.TEXT);

        private static final Column<String> PUBLIC_KEY_COLUMN = Column.required("public_key", SqlType.TEXT);

        private static final Column<String> USER_ID_COLUMN = Column.required("user_id", SqlType.TEXT);

        private static final Column<String> CREDENTIAL_ID_COLUMN = Column.required("credential_id", SqlType.TEXT);

        private static final Column<Integer> COUNTER_COLUMN = Column.required("counter", SqlType.INT4);

        private static final Column<String> DEVICE_TYPE_COLUMN = Column.required("device_type", SqlType.TEXT);

        private static final Column<Boolean> BACKED_UP_COLUMN = Column.required("backed_up", SqlType.BOOLEAN);

        private static final Column<String> TRANSPORTS_COLUMN = Column.optional("transports", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.optional("created_at", SqlType.UTC_TIMESTAMP);

        private static final Column<String> AAGUID_COLUMN = Column.optional("aaguid", SqlType.TEXT);

        private static final Reference USER_REFERENCE = Reference.required("user").on(USER_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.Passkey> PASSKEY_ENTITY = Entity.of(
                        BetterAuth.Passkey.class, "public", "passkey")
                .id(ID_COLUMN, BetterAuth.Passkey::id)
                .row(
                        PasskeyTable::read,
                        ID_COLUMN,
                        NAME_COLUMN,
                        PUBLIC_KEY_COLUMN,
                        USER_ID_COLUMN,
                        CREDENTIAL_ID_COLUMN,
                        COUNTER_COLUMN,
                        DEVICE_TYPE_COLUMN,
                        BACKED_UP_COLUMN,
                        TRANSPORTS_COLUMN,
                        CREATED_AT_COLUMN,
                        AAGUID_COLUMN)
                .scope(Scoping.owner(USER_ID_COLUMN))
                .build();

        /** The column {@code "public"."passkey"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."passkey"."name"}; may be null. */
        public final TextExpr<S> name = text(NAME_COLUMN);

        /** The column {@code "public"."passkey"."public_key"}. */
        public final TextExpr<S> publicKey = text(PUBLIC_KEY_COLUMN);

        /** The column {@code "public"."passkey"."user_id"}: points at {@code "public"."user"."id"}. */
        public final TextExpr<S> userId = text(USER_ID_COLUMN);

        /** The column {@code "public"."passkey"."credential_id"}. */
        public final TextExpr<S> credentialID = text(CREDENTIAL_ID_COLUMN);

        /** The column {@code "public"."passkey"."counter"}. */
        public final ComparableExpr<S, Integer> counter = comparable(COUNTER_COLUMN);

        /** The column {@code "public"."passkey"."device_type"}. */
        public final TextExpr<S> deviceType = text(DEVICE_TYPE_COLUMN);

        /** The column {@code "public"."passkey"."backed_up"}. */
        public final BooleanExpr<S> backedUp = bool(BACKED_UP_COLUMN);

        /** The column {@code "public"."passkey"."transports"}; may be null. */
        public final TextExpr<S> transports = text(TRANSPORTS_COLUMN);

        /** The column {@code "public"."passkey"."created_at"}; may be null. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."passkey"."aaguid"}; may be null. */
        public final TextExpr<S> aaguid = text(AAGUID_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#PASSKEY}.
         *
         * @param path the way from {@code S} to this table
         */
        public PasskeyTable(Path<S> path) {
            super(PASSKEY_ENTITY, path);
        }

        /**
         * Follows {@code user_id} to the user of the passkey.
         *
         * @return the user, joined
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The passkey with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.Passkey> key(String id) {
            return Key.of(Assignments.of(PASSKEY_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.Passkey read(Row row) {
            return new BetterAuth.Passkey(
                    row.required(ID_COLUMN),
                    row.optional(NAME_COLUMN),
                    row.required(PUBLIC_KEY_COLUMN),
                    row.required(USER_ID_COLUMN),
                    row.required(CREDENTIAL_ID_COLUMN),
                    row.required(COUNTER_COLUMN),
                    row.required(DEVICE_TYPE_COLUMN),
                    row.required(BACKED_UP_COLUMN),
                    row.optional(TRANSPORTS_COLUMN),
                    row.optional(CREATED_AT_COLUMN),
                    row.optional(AAGUID_COLUMN));
        }
    }

    /**
     * The table {@code "public"."session"}: rows of {@link BetterAuth.Session}. An actor sees one's own.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.Session} itself for {@link
     *     AuthTables#SESSION}
     */
    public static final class SessionTable<S> extends Table<S, BetterAuth.Session> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<Instant> EXPIRES_AT_COLUMN = Column.required("expires_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.required("updated_at", SqlType.UTC_TIMESTAMP);

        private static final Column<String> IP_ADDRESS_COLUMN = Column.optional("ip_address", SqlType.TEXT);

        private static final Column<String> USER_AGENT_COLUMN = Column.optional("user_agent", SqlType.TEXT);

        private static final Column<String> USER_ID_COLUMN = Column.required("user_id", SqlType.TEXT);

        private static final Column<String> ACTIVE_ORGANIZATION_ID_COLUMN =
                Column.optional("active_organization_id", SqlType.TEXT);

        private static final Column<String> ACTIVE_TEAM_ID_COLUMN = Column.optional("active_team_id", SqlType.TEXT);

        private static final Column<String> IMPERSONATED_BY_COLUMN = Column.optional("impersonated_by", SqlType.TEXT);

        private static final Reference USER_REFERENCE = Reference.required("user").on(USER_ID_COLUMN, "id");

        private static final Reference ACTIVE_ORGANIZATION_REFERENCE =
                Reference.optional("activeOrganization").on(ACTIVE_ORGANIZATION_ID_COLUMN, "id");

        private static final Reference ACTIVE_TEAM_REFERENCE =
                Reference.optional("activeTeam").on(ACTIVE_TEAM_ID_COLUMN, "id");

        private static final Reference IMPERSONATOR_REFERENCE =
                Reference.optional("impersonator").on(IMPERSONATED_BY_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.Session> SESSION_ENTITY = Entity.of(
                        BetterAuth.Session.class, "public", "session")
                .id(ID_COLUMN, BetterAuth.Session::id)
                .row(
                        SessionTable::read,
                        ID_COLUMN,
                        EXPIRES_AT_COLUMN,
                        CREATED_AT_COLUMN,
                        UPDATED_AT_COLUMN,
                        IP_ADDRESS_COLUMN,
                        USER_AGENT_COLUMN,
                        USER_ID_COLUMN,
                        ACTIVE_ORGANIZATION_ID_COLUMN,
                        ACTIVE_TEAM_ID_COLUMN,
                        IMPERSONATED_BY_COLUMN)
                .scope(Scoping.owner(USER_ID_COLUMN))
                .build();

        /** The column {@code "public"."session"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."session"."expires_at"}. */
        public final ComparableExpr<S, Instant> expiresAt = comparable(EXPIRES_AT_COLUMN);

        /** The column {@code "public"."session"."created_at"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."session"."updated_at"}. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /** The column {@code "public"."session"."ip_address"}; may be null. */
        public final TextExpr<S> ipAddress = text(IP_ADDRESS_COLUMN);

        /** The column {@code "public"."session"."user_agent"}; may be null. */
        public final TextExpr<S> userAgent = text(USER_AGENT_COLUMN);

        /** The column {@code "public"."session"."user_id"}: points at {@code "public"."user"."id"}. */
        public final TextExpr<S> userId = text(USER_ID_COLUMN);

        /**
         * The column {@code "public"."session"."active_organization_id"}: points at {@code
         * "public"."organization"."id"}; may be null.
         */
        public final TextExpr<S> activeOrganizationId = text(ACTIVE_ORGANIZATION_ID_COLUMN);

        /**
         * The column {@code "public"."session"."active_team_id"}: points at {@code "public"."team"."id"}; may be null.
         */
        public final TextExpr<S> activeTeamId = text(ACTIVE_TEAM_ID_COLUMN);

        /**
         * The column {@code "public"."session"."impersonated_by"}: points at {@code "public"."user"."id"}; may be null.
         */
        public final TextExpr<S> impersonatedBy = text(IMPERSONATED_BY_COLUMN);

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
         * @return the user, joined
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * Follows {@code active_organization_id} to the active organization of the session.
         *
         * @return the organization, joined; all of its columns are null for every session without active organization
         */
        public OrganizationTable<S> activeOrganization() {
            return toOne(ACTIVE_ORGANIZATION_REFERENCE, OrganizationTable.ORGANIZATION_ENTITY, OrganizationTable::new);
        }

        /**
         * Follows {@code active_team_id} to the active team of the session.
         *
         * @return the team, joined; all of its columns are null for every session without active team
         */
        public TeamTable<S> activeTeam() {
            return toOne(ACTIVE_TEAM_REFERENCE, TeamTable.TEAM_ENTITY, TeamTable::new);
        }

        /**
         * Follows {@code impersonated_by} to the impersonator of the session.
         *
         * @return the user, joined; all of its columns are null for every session without impersonator
         */
        public UserTable<S> impersonator() {
            return toOne(IMPERSONATOR_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The session with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.Session> key(String id) {
            return Key.of(Assignments.of(SESSION_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.Session read(Row row) {
            return new BetterAuth.Session(
                    row.required(ID_COLUMN),
                    row.required(EXPIRES_AT_COLUMN),
                    row.required(CREATED_AT_COLUMN),
                    row.required(UPDATED_AT_COLUMN),
                    row.optional(IP_ADDRESS_COLUMN),
                    row.optional(USER_AGENT_COLUMN),
                    row.required(USER_ID_COLUMN),
                    row.optional(ACTIVE_ORGANIZATION_ID_COLUMN),
                    row.optional(ACTIVE_TEAM_ID_COLUMN),
                    row.optional(IMPERSONATED_BY_COLUMN));
        }
    }

    /**
     * The table {@code "public"."team"}: rows of {@link BetterAuth.Team}. An actor sees those of the organizations that
     * one is a member of.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.Team} itself for {@link AuthTables#TEAM}
     */
    public static final class TeamTable<S> extends Table<S, BetterAuth.Team> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

        private static final Column<Integer> MEMBER_COUNT_COLUMN = Column.required("member_count", SqlType.INT4);

        private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.optional("updated_at", SqlType.UTC_TIMESTAMP);

        private static final Reference ORGANIZATION_REFERENCE =
                Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

        private static final Reference INVITATIONS_REFERENCE = Reference.many("invitations").on(ID_COLUMN, "team_id");

        private static final Reference ACTIVE_SESSIONS_REFERENCE =
                Reference.many("activeSessions").on(ID_COLUMN, "active_team_id");

        private static final Reference TEAM_MEMBERS_REFERENCE = Reference.many("teamMembers").on(ID_COLUMN, "team_id");

        private static final Reference ENTRIES_REFERENCE = Reference.many("entries").on(ID_COLUMN, "team_id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.Team> TEAM_ENTITY = Entity.of(BetterAuth.Team.class, "public", "team")
                .id(ID_COLUMN, BetterAuth.Team::id)
                .row(
                        TeamTable::read,
                        ID_COLUMN,
                        NAME_COLUMN,
                        MEMBER_COUNT_COLUMN,
                        ORGANIZATION_ID_COLUMN,
                        CREATED_AT_COLUMN,
                        UPDATED_AT_COLUMN)
                .scope(Scoping.memberOf(ORGANIZATION_ID_COLUMN))
                .build();

        /** The column {@code "public"."team"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."team"."name"}. */
        public final TextExpr<S> name = text(NAME_COLUMN);

        /** The column {@code "public"."team"."member_count"}. */
        public final ComparableExpr<S, Integer> memberCount = comparable(MEMBER_COUNT_COLUMN);

        /** The column {@code "public"."team"."organization_id"}: points at {@code "public"."organization"."id"}. */
        public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

        /** The column {@code "public"."team"."created_at"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."team"."updated_at"}; may be null. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#TEAM}.
         *
         * @param path the way from {@code S} to this table
         */
        public TeamTable(Path<S> path) {
            super(TEAM_ENTITY, path);
        }

        /**
         * Follows {@code organization_id} to the organization of the team.
         *
         * @return the organization, joined
         */
        public OrganizationTable<S> organization() {
            return toOne(ORGANIZATION_REFERENCE, OrganizationTable.ORGANIZATION_ENTITY, OrganizationTable::new);
        }

        /**
         * The rows of {@link BetterAuth.Invitation} whose {@code team_id} points at this team.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Invitation> invitations() {
            return toMany(INVITATIONS_REFERENCE, InvitationTable.INVITATION_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Session} whose {@code active_team_id} points at this team.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Session> activeSessions() {
            return toMany(ACTIVE_SESSIONS_REFERENCE, SessionTable.SESSION_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.TeamMember} whose {@code team_id} points at this team.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.TeamMember> teamMembers() {
            return toMany(TEAM_MEMBERS_REFERENCE, TeamMemberTable.TEAM_MEMBER_ENTITY);
        }

        /**
         * The rows of {@link Entry} whose {@code team_id} points at this team.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Entry> entries() {
            return toMany(ENTRIES_REFERENCE, EntryTable.ENTRY_ENTITY);
        }

        /**
         * The team with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.Team> key(String id) {
            return Key.of(Assignments.of(TEAM_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.Team read(Row row) {
            return new BetterAuth.Team(
                    row.required(ID_COLUMN),
                    row.required(NAME_COLUMN),
                    row.required(MEMBER_COUNT_COLUMN),
                    row.required(ORGANIZATION_ID_COLUMN),
                    row.required(CREATED_AT_COLUMN),
                    row.optional(UPDATED_AT_COLUMN));
        }
    }

    /**
     * The table {@code "public"."team_member"}: rows of {@link BetterAuth.TeamMember}, each belonging to whom its team
     * belongs.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.TeamMember} itself for {@link
     *     AuthTables#TEAM_MEMBER}
     */
    public static final class TeamMemberTable<S> extends Table<S, BetterAuth.TeamMember> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> TEAM_ID_COLUMN = Column.required("team_id", SqlType.TEXT);

        private static final Column<String> USER_ID_COLUMN = Column.required("user_id", SqlType.TEXT);

        private static final Column<String> MEMBERSHIP_KEY_COLUMN = Column.optional("membership_key", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.optional("created_at", SqlType.UTC_TIMESTAMP);

        private static final Reference TEAM_REFERENCE = Reference.required("team").on(TEAM_ID_COLUMN, "id");

        private static final Reference USER_REFERENCE = Reference.required("user").on(USER_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.TeamMember> TEAM_MEMBER_ENTITY = Entity.of(
                        BetterAuth.TeamMember.class, "public", "team_member")
                .id(ID_COLUMN, BetterAuth.TeamMember::id)
                .row(
                        TeamMemberTable::read,
                        ID_COLUMN,
                        TEAM_ID_COLUMN,
                        USER_ID_COLUMN,
                        MEMBERSHIP_KEY_COLUMN,
                        CREATED_AT_COLUMN)
                .scope(Scoping.through(TEAM_REFERENCE, () -> TeamTable.TEAM_ENTITY))
                .build();

        /** The column {@code "public"."team_member"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."team_member"."team_id"}: points at {@code "public"."team"."id"}. */
        public final TextExpr<S> teamId = text(TEAM_ID_COLUMN);

        /** The column {@code "public"."team_member"."user_id"}: points at {@code "public"."user"."id"}. */
        public final TextExpr<S> userId = text(USER_ID_COLUMN);

        /** The column {@code "public"."team_member"."membership_key"}; may be null. */
        public final TextExpr<S> membershipKey = text(MEMBERSHIP_KEY_COLUMN);

        /** The column {@code "public"."team_member"."created_at"}; may be null. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#TEAM_MEMBER}.
         *
         * @param path the way from {@code S} to this table
         */
        public TeamMemberTable(Path<S> path) {
            super(TEAM_MEMBER_ENTITY, path);
        }

        /**
         * Follows {@code team_id} to the team of the team member.
         *
         * @return the team, joined
         */
        public TeamTable<S> team() {
            return toOne(TEAM_REFERENCE, TeamTable.TEAM_ENTITY, TeamTable::new);
        }

        /**
         * Follows {@code user_id} to the user of the team member.
         *
         * @return the user, joined
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The team member with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.TeamMember> key(String id) {
            return Key.of(Assignments.of(TEAM_MEMBER_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.TeamMember read(Row row) {
            return new BetterAuth.TeamMember(
                    row.required(ID_COLUMN),
                    row.required(TEAM_ID_COLUMN),
                    row.required(USER_ID_COLUMN),
                    row.optional(MEMBERSHIP_KEY_COLUMN),
                    row.optional(CREATED_AT_COLUMN));
        }
    }

    /**
     * The table {@code "public"."two_factor"}: rows of {@link BetterAuth.TwoFactor}. No actor sees any; {@code
     * db.unscoped} does.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.TwoFactor} itself for {@link
     *     AuthTables#TWO_FACTOR}
     */
    public static final class TwoFactorTable<S> extends Table<S, BetterAuth.TwoFactor> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> USER_ID_COLUMN = Column.required("user_id", SqlType.TEXT);

        private static final Column<Boolean> VERIFIED_COLUMN = Column.optional("verified", SqlType.BOOLEAN);

        private static final Column<Integer> FAILED_VERIFICATION_COUNT_COLUMN =
                Column.optional("failed_verification_count", SqlType.INT4);

        private static final Column<Instant> LOCKED_UNTIL_COLUMN =
                Column.optional("locked_until", SqlType.UTC_TIMESTAMP);

        private static final Reference USER_REFERENCE = Reference.required("user").on(USER_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.TwoFactor> TWO_FACTOR_ENTITY = Entity.of(
                        BetterAuth.TwoFactor.class, "public", "two_factor")
                .id(ID_COLUMN, BetterAuth.TwoFactor::id)
                .row(
                        TwoFactorTable::read,
                        ID_COLUMN,
                        USER_ID_COLUMN,
                        VERIFIED_COLUMN,
                        FAILED_VERIFICATION_COUNT_COLUMN,
                        LOCKED_UNTIL_COLUMN)
                .scope(Scoping.hidden())
                .build();

        /** The column {@code "public"."two_factor"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."two_factor"."user_id"}: points at {@code "public"."user"."id"}. */
        public final TextExpr<S> userId = text(USER_ID_COLUMN);

        /** The column {@code "public"."two_factor"."verified"}; may be null. */
        public final BooleanExpr<S> verified = bool(VERIFIED_COLUMN);

        /** The column {@code "public"."two_factor"."failed_verification_count"}; may be null. */
        public final ComparableExpr<S, Integer> failedVerificationCount = comparable(FAILED_VERIFICATION_COUNT_COLUMN);

        /** The column {@code "public"."two_factor"."locked_until"}; may be null. */
        public final ComparableExpr<S, Instant> lockedUntil = comparable(LOCKED_UNTIL_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#TWO_FACTOR}.
         *
         * @param path the way from {@code S} to this table
         */
        public TwoFactorTable(Path<S> path) {
            super(TWO_FACTOR_ENTITY, path);
        }

        /**
         * Follows {@code user_id} to the user of the two factor.
         *
         * @return the user, joined
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The two factor with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.TwoFactor> key(String id) {
            return Key.of(Assignments.of(TWO_FACTOR_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.TwoFactor read(Row row) {
            return new BetterAuth.TwoFactor(
                    row.required(ID_COLUMN),
                    row.required(USER_ID_COLUMN),
                    row.optional(VERIFIED_COLUMN),
                    row.optional(FAILED_VERIFICATION_COUNT_COLUMN),
                    row.optional(LOCKED_UNTIL_COLUMN));
        }
    }

    /**
     * The table {@code "public"."user"}: rows of {@link BetterAuth.User}. An actor sees oneself and the members of the
     * organizations that one is a member of.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.User} itself for {@link AuthTables#USER}
     */
    public static final class UserTable<S> extends Table<S, BetterAuth.User> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

        private static final Column<String> EMAIL_COLUMN = Column.required("email", SqlType.TEXT);

        private static final Column<Boolean> EMAIL_VERIFIED_COLUMN = Column.required("email_verified", SqlType.BOOLEAN);

        private static final Column<String> IMAGE_COLUMN = Column.optional("image", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.required("updated_at", SqlType.UTC_TIMESTAMP);

        private static final Column<String> ROLE_COLUMN = Column.optional("role", SqlType.TEXT);

        private static final Column<Boolean> BANNED_COLUMN = Column.optional("banned", SqlType.BOOLEAN);

        private static final Column<String> BAN_REASON_COLUMN = Column.optional("ban_reason", SqlType.TEXT);

        private static final Column<Instant> BAN_EXPIRES_COLUMN = Column.optional("ban_expires", SqlType.UTC_TIMESTAMP);

        private static final Column<Boolean> TWO_FACTOR_ENABLED_COLUMN =
                Column.optional("two_factor_enabled", SqlType.BOOLEAN);

        private static final Reference ACCOUNTS_REFERENCE = Reference.many("accounts").on(ID_COLUMN, "user_id");

        private static final Reference API_KEYS_REFERENCE = Reference.many("apiKeys").on(ID_COLUMN, "reference_id");

        private static final Reference SENT_INVITATIONS_REFERENCE =
                Reference.many("sentInvitations").on(ID_COLUMN, "inviter_id");

        private static final Reference MEMBERS_REFERENCE = Reference.many("members").on(ID_COLUMN, "user_id");

        private static final Reference PASSKEYS_REFERENCE = Reference.many("passkeys").on(ID_COLUMN, "user_id");

        private static final Reference SESSIONS_REFERENCE = Reference.many("sessions").on(ID_COLUMN, "user_id");

        private static final Reference IMPERSONATIONS_REFERENCE =
                Reference.many("impersonations").on(ID_COLUMN, "impersonated_by");

        private static final Reference TEAM_MEMBERS_REFERENCE = Reference.many("teamMembers").on(ID_COLUMN, "user_id");

        private static final Reference TWO_FACTORS_REFERENCE = Reference.many("twoFactors").on(ID_COLUMN, "user_id");

        private static final Reference ENTRIES_REFERENCE = Reference.many("entries").on(ID_COLUMN, "owner_id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.User> USER_ENTITY = Entity.of(BetterAuth.User.class, "public", "user")
                .id(ID_COLUMN, BetterAuth.User::id)
                .row(
                        UserTable::read,
                        ID_COLUMN,
                        NAME_COLUMN,
                        EMAIL_COLUMN,
                        EMAIL_VERIFIED_COLUMN,
                        IMAGE_COLUMN,
                        CREATED_AT_COLUMN,
                        UPDATED_AT_COLUMN,
                        ROLE_COLUMN,
                        BANNED_COLUMN,
                        BAN_REASON_COLUMN,
                        BAN_EXPIRES_COLUMN,
                        TWO_FACTOR_ENABLED_COLUMN)
                .scope(Scoping.self(ID_COLUMN))
                .build();

        /** The column {@code "public"."user"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."user"."name"}. */
        public final TextExpr<S> name = text(NAME_COLUMN);

        /** The column {@code "public"."user"."email"}. */
        public final TextExpr<S> email = text(EMAIL_COLUMN);

        /** The column {@code "public"."user"."email_verified"}. */
        public final BooleanExpr<S> emailVerified = bool(EMAIL_VERIFIED_COLUMN);

        /** The column {@code "public"."user"."image"}; may be null. */
        public final TextExpr<S> image = text(IMAGE_COLUMN);

        /** The column {@code "public"."user"."created_at"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."user"."updated_at"}. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /** The column {@code "public"."user"."role"}; may be null. */
        public final TextExpr<S> role = text(ROLE_COLUMN);

        /** The column {@code "public"."user"."banned"}; may be null. */
        public final BooleanExpr<S> banned = bool(BANNED_COLUMN);

        /** The column {@code "public"."user"."ban_reason"}; may be null. */
        public final TextExpr<S> banReason = text(BAN_REASON_COLUMN);

        /** The column {@code "public"."user"."ban_expires"}; may be null. */
        public final ComparableExpr<S, Instant> banExpires = comparable(BAN_EXPIRES_COLUMN);

        /** The column {@code "public"."user"."two_factor_enabled"}; may be null. */
        public final BooleanExpr<S> twoFactorEnabled = bool(TWO_FACTOR_ENABLED_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#USER}.
         *
         * @param path the way from {@code S} to this table
         */
        public UserTable(Path<S> path) {
            super(USER_ENTITY, path);
        }

        /**
         * The rows of {@link BetterAuth.Account} whose {@code user_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Account> accounts() {
            return toMany(ACCOUNTS_REFERENCE, AccountTable.ACCOUNT_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.ApiKey} whose {@code reference_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.ApiKey> apiKeys() {
            return toMany(API_KEYS_REFERENCE, ApiKeyTable.API_KEY_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Invitation} whose {@code inviter_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Invitation> sentInvitations() {
            return toMany(SENT_INVITATIONS_REFERENCE, InvitationTable.INVITATION_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Member} whose {@code user_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Member> members() {
            return toMany(MEMBERS_REFERENCE, MemberTable.MEMBER_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Passkey} whose {@code user_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Passkey> passkeys() {
            return toMany(PASSKEYS_REFERENCE, PasskeyTable.PASSKEY_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Session} whose {@code user_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Session> sessions() {
            return toMany(SESSIONS_REFERENCE, SessionTable.SESSION_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Session} whose {@code impersonated_by} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Session> impersonations() {
            return toMany(IMPERSONATIONS_REFERENCE, SessionTable.SESSION_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.TeamMember} whose {@code user_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.TeamMember> teamMembers() {
            return toMany(TEAM_MEMBERS_REFERENCE, TeamMemberTable.TEAM_MEMBER_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.TwoFactor} whose {@code user_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.TwoFactor> twoFactors() {
            return toMany(TWO_FACTORS_REFERENCE, TwoFactorTable.TWO_FACTOR_ENTITY);
        }

        /**
         * The rows of {@link Entry} whose {@code owner_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Entry> entries() {
            return toMany(ENTRIES_REFERENCE, EntryTable.ENTRY_ENTITY);
        }

        /**
         * The user with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.User> key(String id) {
            return Key.of(Assignments.of(USER_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.User read(Row row) {
            return new BetterAuth.User(
                    row.required(ID_COLUMN),
                    row.required(NAME_COLUMN),
                    row.required(EMAIL_COLUMN),
                    row.required(EMAIL_VERIFIED_COLUMN),
                    row.optional(IMAGE_COLUMN),
                    row.required(CREATED_AT_COLUMN),
                    row.required(UPDATED_AT_COLUMN),
                    row.optional(ROLE_COLUMN),
                    row.optional(BANNED_COLUMN),
                    row.optional(BAN_REASON_COLUMN),
                    row.optional(BAN_EXPIRES_COLUMN),
                    row.optional(TWO_FACTOR_ENABLED_COLUMN));
        }
    }

    /**
     * The table {@code "public"."verification"}: rows of {@link BetterAuth.Verification}. No actor sees any; {@code
     * db.unscoped} does.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.Verification} itself for {@link
     *     AuthTables#VERIFICATION}
     */
    public static final class VerificationTable<S> extends Table<S, BetterAuth.Verification> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> IDENTIFIER_COLUMN = Column.required("identifier", SqlType.TEXT);

        private static final Column<Instant> EXPIRES_AT_COLUMN = Column.required("expires_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.UTC_TIMESTAMP);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.required("updated_at", SqlType.UTC_TIMESTAMP);

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<BetterAuth.Verification> VERIFICATION_ENTITY = Entity.of(
                        BetterAuth.Verification.class, "public", "verification")
                .id(ID_COLUMN, BetterAuth.Verification::id)
                .row(
                        VerificationTable::read,
                        ID_COLUMN,
                        IDENTIFIER_COLUMN,
                        EXPIRES_AT_COLUMN,
                        CREATED_AT_COLUMN,
                        UPDATED_AT_COLUMN)
                .scope(Scoping.hidden())
                .build();

        /** The column {@code "public"."verification"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."verification"."identifier"}. */
        public final TextExpr<S> identifier = text(IDENTIFIER_COLUMN);

        /** The column {@code "public"."verification"."expires_at"}. */
        public final ComparableExpr<S, Instant> expiresAt = comparable(EXPIRES_AT_COLUMN);

        /** The column {@code "public"."verification"."created_at"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."verification"."updated_at"}. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#VERIFICATION}.
         *
         * @param path the way from {@code S} to this table
         */
        public VerificationTable(Path<S> path) {
            super(VERIFICATION_ENTITY, path);
        }

        /**
         * The verification with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<BetterAuth.Verification> key(String id) {
            return Key.of(Assignments.of(VERIFICATION_ENTITY).with(ID_COLUMN, id));
        }

        private static BetterAuth.Verification read(Row row) {
            return new BetterAuth.Verification(
                    row.required(ID_COLUMN),
                    row.required(IDENTIFIER_COLUMN),
                    row.required(EXPIRES_AT_COLUMN),
                    row.required(CREATED_AT_COLUMN),
                    row.required(UPDATED_AT_COLUMN));
        }
    }
}
