// Generated from the entities of com.acme.board. Do not edit; change their annotations.
package com.acme.board;

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

    /** The rows of {@link BetterAuth.Invitation} that the actor may see: where queries start. */
    public static final InvitationTable<BetterAuth.Invitation> INVITATION =
            new InvitationTable<>(Path.root(InvitationTable.INVITATION_ENTITY));

    /** The rows of {@link BetterAuth.Member} that the actor may see: where queries start. */
    public static final MemberTable<BetterAuth.Member> MEMBER = new MemberTable<>(Path.root(MemberTable.MEMBER_ENTITY));

    /** The rows of {@link BetterAuth.Organization} that the actor may see: where queries start. */
    public static final OrganizationTable<BetterAuth.Organization> ORGANIZATION =
            new OrganizationTable<>(Path.root(OrganizationTable.ORGANIZATION_ENTITY));

    /** The rows of {@link BetterAuth.Session} that the actor may see: where queries start. */
    public static final SessionTable<BetterAuth.Session> SESSION =
            new SessionTable<>(Path.root(SessionTable.SESSION_ENTITY));

    /** The rows of {@link BetterAuth.User} that the actor may see: where queries start. */
    public static final UserTable<BetterAuth.User> USER = new UserTable<>(Path.root(UserTable.USER_ENTITY));

    /** The rows of {@link BetterAuth.Verification} that the actor may see: where queries start. */
    public static final VerificationTable<BetterAuth.Verification> VERIFICATION =
            new VerificationTable<>(Path.root(VerificationTable.VERIFICATION_ENTITY));

    /** Who belongs to which organization, and as what. */
    public static final Membership ORGANIZATION_MEMBERS = Membership.of(
                    MemberTable.MEMBER_ENTITY, MemberTable.USER_ID_COLUMN, MemberTable.ORGANIZATION_ID_COLUMN)
            .withRoles(MemberTable.ROLE_COLUMN);

    private AuthTables() {}

    /**
     * What the auth server's tables and columns are called, for checks of credentials. Names of secrets are among them,
     * which no query reads.
     */
    static AuthNames[] names() {
        return new AuthNames[] {
            AuthNames.of(AuthNames.Role.MEMBER, "public", "member")
                    .id("text")
                    .columns("id", "organizationId", "userId", "role", "createdAt"),
            AuthNames.of(AuthNames.Role.ORGANIZATION, "public", "organization")
                    .id("text")
                    .columns("id", "name", "slug", "logo", "createdAt", "metadata"),
            AuthNames.of(AuthNames.Role.SESSION, "public", "session")
                    .id("text")
                    .columns(
                            "id",
                            "expiresAt",
                            "createdAt",
                            "updatedAt",
                            "ipAddress",
                            "userAgent",
                            "userId",
                            "activeOrganizationId",
                            "token"),
            AuthNames.of(AuthNames.Role.USER, "public", "user")
                    .id("text")
                    .columns("id", "name", "email", "emailVerified", "image", "createdAt", "updatedAt")
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

        private static final Column<String> ACCOUNT_ID_COLUMN = Column.required("accountId", SqlType.TEXT);

        private static final Column<String> PROVIDER_ID_COLUMN = Column.required("providerId", SqlType.TEXT);

        private static final Column<String> USER_ID_COLUMN = Column.required("userId", SqlType.TEXT);

        private static final Column<Instant> ACCESS_TOKEN_EXPIRES_AT_COLUMN =
                Column.optional("accessTokenExpiresAt", SqlType.INSTANT);

        private static final Column<Instant> REFRESH_TOKEN_EXPIRES_AT_COLUMN =
                Column.optional("refreshTokenExpiresAt", SqlType.INSTANT);

        private static final Column<String> SCOPE_COLUMN = Column.optional("scope", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("createdAt", SqlType.INSTANT);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.required("updatedAt", SqlType.INSTANT);

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

        /** The column {@code "public"."account"."accountId"}. */
        public final TextExpr<S> accountId = text(ACCOUNT_ID_COLUMN);

        /** The column {@code "public"."account"."providerId"}. */
        public final TextExpr<S> providerId = text(PROVIDER_ID_COLUMN);

        /** The column {@code "public"."account"."userId"}: points at {@code "public"."user"."id"}. */
        public final TextExpr<S> userId = text(USER_ID_COLUMN);

        /** The column {@code "public"."account"."accessTokenExpiresAt"}; may be null. */
        public final ComparableExpr<S, Instant> accessTokenExpiresAt = comparable(ACCESS_TOKEN_EXPIRES_AT_COLUMN);

        /** The column {@code "public"."account"."refreshTokenExpiresAt"}; may be null. */
        public final ComparableExpr<S, Instant> refreshTokenExpiresAt = comparable(REFRESH_TOKEN_EXPIRES_AT_COLUMN);

        /** The column {@code "public"."account"."scope"}; may be null. */
        public final TextExpr<S> scope = text(SCOPE_COLUMN);

        /** The column {@code "public"."account"."createdAt"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."account"."updatedAt"}. */
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
         * Follows {@code userId} to the user of the account.
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
     * The table {@code "public"."invitation"}: rows of {@link BetterAuth.Invitation}. An actor sees those of the
     * organizations that one is a member of.
     *
     * <p>As the auth server is configured, there is no {@code teamId}: null in every row.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.Invitation} itself for {@link
     *     AuthTables#INVITATION}
     */
    public static final class InvitationTable<S> extends Table<S, BetterAuth.Invitation> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organizationId", SqlType.TEXT);

        private static final Column<String> EMAIL_COLUMN = Column.required("email", SqlType.TEXT);

        private static final Column<String> ROLE_COLUMN = Column.optional("role", SqlType.TEXT);

        private static final Column<String> STATUS_COLUMN = Column.required("status", SqlType.TEXT);

        private static final Column<Instant> EXPIRES_AT_COLUMN = Column.required("expiresAt", SqlType.INSTANT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("createdAt", SqlType.INSTANT);

        private static final Column<String> INVITER_ID_COLUMN = Column.required("inviterId", SqlType.TEXT);

        private static final Reference ORGANIZATION_REFERENCE =
                Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

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
                        STATUS_COLUMN,
                        EXPIRES_AT_COLUMN,
                        CREATED_AT_COLUMN,
                        INVITER_ID_COLUMN)
                .scope(Scoping.memberOf(ORGANIZATION_ID_COLUMN))
                .build();

        /** The column {@code "public"."invitation"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /**
         * The column {@code "public"."invitation"."organizationId"}: points at {@code "public"."organization"."id"}.
         */
        public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

        /** The column {@code "public"."invitation"."email"}. */
        public final TextExpr<S> email = text(EMAIL_COLUMN);

        /** The column {@code "public"."invitation"."role"}; may be null. */
        public final TextExpr<S> role = text(ROLE_COLUMN);

        /** The column {@code "public"."invitation"."status"}. */
        public final TextExpr<S> status = text(STATUS_COLUMN);

        /** The column {@code "public"."invitation"."expiresAt"}. */
        public final ComparableExpr<S, Instant> expiresAt = comparable(EXPIRES_AT_COLUMN);

        /** The column {@code "public"."invitation"."createdAt"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."invitation"."inviterId"}: points at {@code "public"."user"."id"}. */
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
         * Follows {@code organizationId} to the organization of the invitation.
         *
         * @return the organization, joined
         */
        public OrganizationTable<S> organization() {
            return toOne(ORGANIZATION_REFERENCE, OrganizationTable.ORGANIZATION_ENTITY, OrganizationTable::new);
        }

        /**
         * Follows {@code inviterId} to the inviter of the invitation.
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
                    null,
                    row.required(STATUS_COLUMN),
                    row.required(EXPIRES_AT_COLUMN),
                    row.required(CREATED_AT_COLUMN),
                    row.required(INVITER_ID_COLUMN));
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

        private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organizationId", SqlType.TEXT);

        private static final Column<String> USER_ID_COLUMN = Column.required("userId", SqlType.TEXT);

        private static final Column<String> ROLE_COLUMN = Column.required("role", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("createdAt", SqlType.INSTANT);

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

        /** The column {@code "public"."member"."organizationId"}: points at {@code "public"."organization"."id"}. */
        public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

        /** The column {@code "public"."member"."userId"}: points at {@code "public"."user"."id"}. */
        public final TextExpr<S> userId = text(USER_ID_COLUMN);

        /** The column {@code "public"."member"."role"}. */
        public final TextExpr<S> role = text(ROLE_COLUMN);

        /** The column {@code "public"."member"."createdAt"}. */
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
         * Follows {@code organizationId} to the organization of the member.
         *
         * @return the organization, joined
         */
        public OrganizationTable<S> organization() {
            return toOne(ORGANIZATION_REFERENCE, OrganizationTable.ORGANIZATION_ENTITY, OrganizationTable::new);
        }

        /**
         * Follows {@code userId} to the user of the member.
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

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("createdAt", SqlType.INSTANT);

        private static final Column<String> METADATA_COLUMN = Column.optional("metadata", SqlType.TEXT);

        private static final Reference INVITATIONS_REFERENCE =
                Reference.many("invitations").on(ID_COLUMN, "organizationId");

        private static final Reference MEMBERS_REFERENCE = Reference.many("members").on(ID_COLUMN, "organizationId");

        private static final Reference ACTIVE_SESSIONS_REFERENCE =
                Reference.many("activeSessions").on(ID_COLUMN, "activeOrganizationId");

        private static final Reference BUDGETS_REFERENCE = Reference.many("budgets").on(ID_COLUMN, "organization_id");

        private static final Reference PROJECTS_REFERENCE = Reference.many("projects").on(ID_COLUMN, "organization_id");

        private static final Reference TAGS_REFERENCE = Reference.many("tags").on(ID_COLUMN, "organization_id");

        private static final Reference TASKS_REFERENCE = Reference.many("tasks").on(ID_COLUMN, "organization_id");

        private static final Reference TASK_BLOCKERSES_REFERENCE =
                Reference.many("taskBlockerses").on(ID_COLUMN, "organization_id");

        private static final Reference TASK_TAGSES_REFERENCE =
                Reference.many("taskTagses").on(ID_COLUMN, "organization_id");

        private static final Reference WATCHES_REFERENCE = Reference.many("watches").on(ID_COLUMN, "organization_id");

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

        /** The column {@code "public"."organization"."createdAt"}. */
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
         * The rows of {@link BetterAuth.Invitation} whose {@code organizationId} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Invitation> invitations() {
            return toMany(INVITATIONS_REFERENCE, InvitationTable.INVITATION_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Member} whose {@code organizationId} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Member> members() {
            return toMany(MEMBERS_REFERENCE, MemberTable.MEMBER_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Session} whose {@code activeOrganizationId} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Session> activeSessions() {
            return toMany(ACTIVE_SESSIONS_REFERENCE, SessionTable.SESSION_ENTITY);
        }

        /**
         * The rows of {@link Budget} whose {@code organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Budget> budgets() {
            return toMany(BUDGETS_REFERENCE, BudgetTable.BUDGET_ENTITY);
        }

        /**
         * The rows of {@link Project} whose {@code organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Project> projects() {
            return toMany(PROJECTS_REFERENCE, ProjectTable.PROJECT_ENTITY);
        }

        /**
         * The rows of {@link Tag} whose {@code organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Tag> tags() {
            return toMany(TAGS_REFERENCE, TagTable.TAG_ENTITY);
        }

        /**
         * The rows of {@link Task} whose {@code organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Task> tasks() {
            return toMany(TASKS_REFERENCE, TaskTable.TASK_ENTITY);
        }

        /**
         * The rows of {@link TaskBlockers} whose {@code organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, TaskBlockers> taskBlockerses() {
            return toMany(TASK_BLOCKERSES_REFERENCE, TaskBlockersTable.TASK_BLOCKERS_ENTITY);
        }

        /**
         * The rows of {@link TaskTags} whose {@code organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, TaskTags> taskTagses() {
            return toMany(TASK_TAGSES_REFERENCE, TaskTagsTable.TASK_TAGS_ENTITY);
        }

        /**
         * The rows of {@link Watch} whose {@code organization_id} points at this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Watch> watches() {
            return toMany(WATCHES_REFERENCE, WatchTable.WATCH_ENTITY);
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
     * The table {@code "public"."session"}: rows of {@link BetterAuth.Session}. An actor sees one's own.
     *
     * <p>As the auth server is configured, there is no {@code activeTeamId} and {@code impersonatedBy}: null in every
     * row.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.Session} itself for {@link
     *     AuthTables#SESSION}
     */
    public static final class SessionTable<S> extends Table<S, BetterAuth.Session> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<Instant> EXPIRES_AT_COLUMN = Column.required("expiresAt", SqlType.INSTANT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("createdAt", SqlType.INSTANT);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.required("updatedAt", SqlType.INSTANT);

        private static final Column<String> IP_ADDRESS_COLUMN = Column.optional("ipAddress", SqlType.TEXT);

        private static final Column<String> USER_AGENT_COLUMN = Column.optional("userAgent", SqlType.TEXT);

        private static final Column<String> USER_ID_COLUMN = Column.required("userId", SqlType.TEXT);

        private static final Column<String> ACTIVE_ORGANIZATION_ID_COLUMN =
                Column.optional("activeOrganizationId", SqlType.TEXT);

        private static final Reference USER_REFERENCE = Reference.required("user").on(USER_ID_COLUMN, "id");

        private static final Reference ACTIVE_ORGANIZATION_REFERENCE =
                Reference.optional("activeOrganization").on(ACTIVE_ORGANIZATION_ID_COLUMN, "id");

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
                        ACTIVE_ORGANIZATION_ID_COLUMN)
                .scope(Scoping.owner(USER_ID_COLUMN))
                .build();

        /** The column {@code "public"."session"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."session"."expiresAt"}. */
        public final ComparableExpr<S, Instant> expiresAt = comparable(EXPIRES_AT_COLUMN);

        /** The column {@code "public"."session"."createdAt"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."session"."updatedAt"}. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /** The column {@code "public"."session"."ipAddress"}; may be null. */
        public final TextExpr<S> ipAddress = text(IP_ADDRESS_COLUMN);

        /** The column {@code "public"."session"."userAgent"}; may be null. */
        public final TextExpr<S> userAgent = text(USER_AGENT_COLUMN);

        /** The column {@code "public"."session"."userId"}: points at {@code "public"."user"."id"}. */
        public final TextExpr<S> userId = text(USER_ID_COLUMN);

        /**
         * The column {@code "public"."session"."activeOrganizationId"}: points at {@code "public"."organization"."id"};
         * may be null.
         */
        public final TextExpr<S> activeOrganizationId = text(ACTIVE_ORGANIZATION_ID_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#SESSION}.
         *
         * @param path the way from {@code S} to this table
         */
        public SessionTable(Path<S> path) {
            super(SESSION_ENTITY, path);
        }

        /**
         * Follows {@code userId} to the user of the session.
         *
         * @return the user, joined
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * Follows {@code activeOrganizationId} to the active organization of the session.
         *
         * @return the organization, joined; all of its columns are null for every session without active organization
         */
        public OrganizationTable<S> activeOrganization() {
            return toOne(ACTIVE_ORGANIZATION_REFERENCE, OrganizationTable.ORGANIZATION_ENTITY, OrganizationTable::new);
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
                    null,
                    null);
        }
    }

    /**
     * The table {@code "public"."user"}: rows of {@link BetterAuth.User}. An actor sees oneself and the members of the
     * organizations that one is a member of.
     *
     * <p>As the auth server is configured, there is no {@code role}, {@code banned}, {@code banReason}, {@code
     * banExpires} and {@code twoFactorEnabled}: null in every row.
     *
     * @param <S> the row type from which a query starts; {@link BetterAuth.User} itself for {@link AuthTables#USER}
     */
    public static final class UserTable<S> extends Table<S, BetterAuth.User> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

        private static final Column<String> EMAIL_COLUMN = Column.required("email", SqlType.TEXT);

        private static final Column<Boolean> EMAIL_VERIFIED_COLUMN = Column.required("emailVerified", SqlType.BOOLEAN);

        private static final Column<String> IMAGE_COLUMN = Column.optional("image", SqlType.TEXT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("createdAt", SqlType.INSTANT);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.required("updatedAt", SqlType.INSTANT);

        private static final Reference ACCOUNTS_REFERENCE = Reference.many("accounts").on(ID_COLUMN, "userId");

        private static final Reference SENT_INVITATIONS_REFERENCE =
                Reference.many("sentInvitations").on(ID_COLUMN, "inviterId");

        private static final Reference MEMBERS_REFERENCE = Reference.many("members").on(ID_COLUMN, "userId");

        private static final Reference SESSIONS_REFERENCE = Reference.many("sessions").on(ID_COLUMN, "userId");

        private static final Reference TASKS_BY_ASSIGNEE_REFERENCE =
                Reference.many("tasksByAssignee").on(ID_COLUMN, "assignee_id");

        private static final Reference TASKS_BY_REPORTER_REFERENCE =
                Reference.many("tasksByReporter").on(ID_COLUMN, "reporter");

        private static final Reference WATCHES_REFERENCE = Reference.many("watches").on(ID_COLUMN, "user_id");

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
                        UPDATED_AT_COLUMN)
                .scope(Scoping.self(ID_COLUMN))
                .build();

        /** The column {@code "public"."user"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."user"."name"}. */
        public final TextExpr<S> name = text(NAME_COLUMN);

        /** The column {@code "public"."user"."email"}. */
        public final TextExpr<S> email = text(EMAIL_COLUMN);

        /** The column {@code "public"."user"."emailVerified"}. */
        public final BooleanExpr<S> emailVerified = bool(EMAIL_VERIFIED_COLUMN);

        /** The column {@code "public"."user"."image"}; may be null. */
        public final TextExpr<S> image = text(IMAGE_COLUMN);

        /** The column {@code "public"."user"."createdAt"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."user"."updatedAt"}. */
        public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#USER}.
         *
         * @param path the way from {@code S} to this table
         */
        public UserTable(Path<S> path) {
            super(USER_ENTITY, path);
        }

        /**
         * The rows of {@link BetterAuth.Account} whose {@code userId} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Account> accounts() {
            return toMany(ACCOUNTS_REFERENCE, AccountTable.ACCOUNT_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Invitation} whose {@code inviterId} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Invitation> sentInvitations() {
            return toMany(SENT_INVITATIONS_REFERENCE, InvitationTable.INVITATION_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Member} whose {@code userId} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Member> members() {
            return toMany(MEMBERS_REFERENCE, MemberTable.MEMBER_ENTITY);
        }

        /**
         * The rows of {@link BetterAuth.Session} whose {@code userId} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, BetterAuth.Session> sessions() {
            return toMany(SESSIONS_REFERENCE, SessionTable.SESSION_ENTITY);
        }

        /**
         * The rows of {@link Task} whose {@code assignee_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Task> tasksByAssignee() {
            return toMany(TASKS_BY_ASSIGNEE_REFERENCE, TaskTable.TASK_ENTITY);
        }

        /**
         * The rows of {@link Task} whose {@code reporter} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Task> tasksByReporter() {
            return toMany(TASKS_BY_REPORTER_REFERENCE, TaskTable.TASK_ENTITY);
        }

        /**
         * The rows of {@link Watch} whose {@code user_id} points at this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Watch> watches() {
            return toMany(WATCHES_REFERENCE, WatchTable.WATCH_ENTITY);
        }

        /**
         * The rows of {@link Task} that a row of {@link Watch} joins with this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Task> tasksByWatch() {
            return across(WATCHES_REFERENCE, WatchTable.WATCH_ENTITY, WatchTable.TASK_REFERENCE, TaskTable.TASK_ENTITY);
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
                    null,
                    null,
                    null,
                    null,
                    null);
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

        private static final Column<Instant> EXPIRES_AT_COLUMN = Column.required("expiresAt", SqlType.INSTANT);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("createdAt", SqlType.INSTANT);

        private static final Column<Instant> UPDATED_AT_COLUMN = Column.required("updatedAt", SqlType.INSTANT);

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

        /** The column {@code "public"."verification"."expiresAt"}. */
        public final ComparableExpr<S, Instant> expiresAt = comparable(EXPIRES_AT_COLUMN);

        /** The column {@code "public"."verification"."createdAt"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /** The column {@code "public"."verification"."updatedAt"}. */
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
