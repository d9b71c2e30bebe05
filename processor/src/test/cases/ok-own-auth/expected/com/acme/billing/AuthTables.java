// Generated from the entities of com.acme.billing. Do not edit; change their annotations.
package com.acme.billing;

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
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of the auth server, with the ways back to the application's. Read-only. */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AuthTables {
    /** The rows of {@link OurAuth.Account} that the actor may see: where queries start. */
    public static final AccountTable<OurAuth.Account> ACCOUNT =
            new AccountTable<>(Path.root(AccountTable.ACCOUNT_ENTITY));

    /** The rows of {@link OurAuth.Group} that the actor may see: where queries start. */
    public static final GroupTable<OurAuth.Group> GROUP = new GroupTable<>(Path.root(GroupTable.GROUP_ENTITY));

    /** The rows of {@link OurAuth.GroupMember} that the actor may see: where queries start. */
    public static final GroupMemberTable<OurAuth.GroupMember> GROUP_MEMBER =
            new GroupMemberTable<>(Path.root(GroupMemberTable.GROUP_MEMBER_ENTITY));

    /** The rows of {@link OurAuth.SignIn} that the actor may see: where queries start. */
    public static final SignInTable<OurAuth.SignIn> SIGN_IN = new SignInTable<>(Path.root(SignInTable.SIGN_IN_ENTITY));

    /** Who belongs to which organization. */
    public static final Membership ORGANIZATION_MEMBERS = Membership.of(
            GroupMemberTable.GROUP_MEMBER_ENTITY, GroupMemberTable.ACCOUNT_ID_COLUMN, GroupMemberTable.GROUP_ID_COLUMN);

    private AuthTables() {}

    /**
     * What the auth server's tables and columns are called, for checks of credentials. Names of secrets are among them,
     * which no query reads.
     */
    static AuthNames[] names() {
        return new AuthNames[] {
            AuthNames.of(AuthNames.Role.USER, "login", "accounts")
                    .id("uuid")
                    .columns("id", "email")
                    .column("displayName", "display_name")
                    .column("madeOn", "made_on")
                    .column("passwordHash", "password_hash"),
            AuthNames.of(AuthNames.Role.ORGANIZATION, "login", "Groups")
                    .id("bigint")
                    .columns("id", "title"),
            AuthNames.of(AuthNames.Role.MEMBER, "login", "group_members")
                    .id("bigint")
                    .columns("admin")
                    .column("groupId", "group_id")
                    .column("accountId", "account_id")
                    .column("userId", "account_id")
                    .column("organizationId", "group_id"),
            AuthNames.of(AuthNames.Role.SESSION, "login", "sign_ins")
                    .id("integer")
                    .columns("id", "begun")
                    .column("accountId", "account_id")
                    .column("activeGroup", "active_group")
                    .column("tokenHash", "token_hash")
        };
    }

    /**
     * The table {@code "login"."accounts"}: rows of {@link OurAuth.Account}. An actor sees oneself and the members of
     * the organizations that one is a member of.
     *
     * <p>A person.
     *
     * @param <S> the row type from which a query starts; {@link OurAuth.Account} itself for {@link AuthTables#ACCOUNT}
     */
    public static final class AccountTable<S> extends Table<S, OurAuth.Account> {
        private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID);

        private static final Column<String> EMAIL_COLUMN = Column.required("email", SqlType.TEXT);

        private static final Column<String> DISPLAY_NAME_COLUMN = Column.optional("display_name", SqlType.TEXT);

        private static final Column<LocalDate> MADE_ON_COLUMN = Column.required("made_on", SqlType.LOCAL_DATE);

        private static final Reference GROUP_MEMBERS_REFERENCE =
                Reference.many("groupMembers").on(ID_COLUMN, "account_id");

        private static final Reference SIGN_INS_REFERENCE = Reference.many("signIns").on(ID_COLUMN, "account_id");

        private static final Reference INVOICES_BY_APPROVER_REFERENCE =
                Reference.many("invoicesByApprover").on(ID_COLUMN, "approver_id");

        private static final Reference INVOICES_REFERENCE = Reference.many("invoices").on(ID_COLUMN, "author_id");

        private static final Reference PREFERENCES_REFERENCE =
                Reference.many("preferences").on(ID_COLUMN, "account_id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<OurAuth.Account> ACCOUNT_ENTITY = Entity.of(
                        OurAuth.Account.class, "login", "accounts")
                .id(ID_COLUMN, OurAuth.Account::id)
                .row(AccountTable::read, ID_COLUMN, EMAIL_COLUMN, DISPLAY_NAME_COLUMN, MADE_ON_COLUMN)
                .scope(Scoping.self(ID_COLUMN))
                .build();

        /** The column {@code "login"."accounts"."id"}. */
        public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

        /** The column {@code "login"."accounts"."email"}: where to reach them. */
        public final TextExpr<S> email = text(EMAIL_COLUMN);

        /** The column {@code "login"."accounts"."display_name"}; may be null. */
        public final TextExpr<S> displayName = text(DISPLAY_NAME_COLUMN);

        /** The column {@code "login"."accounts"."made_on"}. */
        public final ComparableExpr<S, LocalDate> madeOn = comparable(MADE_ON_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#ACCOUNT}.
         *
         * @param path the way from {@code S} to this table
         */
        public AccountTable(Path<S> path) {
            super(ACCOUNT_ENTITY, path);
        }

        /**
         * The rows of {@link OurAuth.GroupMember} whose {@code account_id} points at this account.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, OurAuth.GroupMember> groupMembers() {
            return toMany(GROUP_MEMBERS_REFERENCE, GroupMemberTable.GROUP_MEMBER_ENTITY);
        }

        /**
         * The rows of {@link OurAuth.SignIn} whose {@code account_id} points at this account.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, OurAuth.SignIn> signIns() {
            return toMany(SIGN_INS_REFERENCE, SignInTable.SIGN_IN_ENTITY);
        }

        /**
         * The rows of {@link Invoice} whose {@code approver_id} points at this account.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Invoice> invoicesByApprover() {
            return toMany(INVOICES_BY_APPROVER_REFERENCE, InvoiceTable.INVOICE_ENTITY);
        }

        /**
         * The rows of {@link Invoice} whose {@code author_id} points at this account.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Invoice> invoices() {
            return toMany(INVOICES_REFERENCE, InvoiceTable.INVOICE_ENTITY);
        }

        /**
         * The rows of {@link Preference} whose {@code account_id} points at this account: at most one.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Preference> preferences() {
            return toMany(PREFERENCES_REFERENCE, PreferenceTable.PREFERENCE_ENTITY);
        }

        /**
         * The account with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<OurAuth.Account> key(UUID id) {
            return Key.of(Assignments.of(ACCOUNT_ENTITY).with(ID_COLUMN, id));
        }

        private static OurAuth.Account read(Row row) {
            return new OurAuth.Account(
                    row.required(ID_COLUMN),
                    row.required(EMAIL_COLUMN),
                    row.optional(DISPLAY_NAME_COLUMN),
                    row.required(MADE_ON_COLUMN));
        }
    }

    /**
     * The table {@code "login"."Groups"}: rows of {@link OurAuth.Group}. An actor sees those that one is a member of.
     *
     * <p>People who work together.
     *
     * @param <S> the row type from which a query starts; {@link OurAuth.Group} itself for {@link AuthTables#GROUP}
     */
    public static final class GroupTable<S> extends Table<S, OurAuth.Group> {
        private static final Column<Long> ID_COLUMN = Column.required("id", SqlType.INT8);

        private static final Column<String> TITLE_COLUMN = Column.required("title", SqlType.TEXT);

        private static final Reference GROUP_MEMBERS_REFERENCE =
                Reference.many("groupMembers").on(ID_COLUMN, "group_id");

        private static final Reference SIGN_INS_REFERENCE = Reference.many("signIns").onText(ID_COLUMN, "active_group");

        private static final Reference INVOICES_REFERENCE = Reference.many("invoices").on(ID_COLUMN, "group_id");

        private static final Reference INVOICE_LINES_REFERENCE =
                Reference.many("invoiceLines").on(ID_COLUMN, "group_id");

        private static final Reference REMINDERS_REFERENCE = Reference.many("reminders").on(ID_COLUMN, "group_id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<OurAuth.Group> GROUP_ENTITY = Entity.of(OurAuth.Group.class, "login", "Groups")
                .id(ID_COLUMN, OurAuth.Group::id)
                .row(GroupTable::read, ID_COLUMN, TITLE_COLUMN)
                .scope(Scoping.memberOf(ID_COLUMN))
                .build();

        /** The column {@code "login"."Groups"."id"}. */
        public final ComparableExpr<S, Long> id = comparable(ID_COLUMN);

        /** The column {@code "login"."Groups"."title"}. */
        public final TextExpr<S> title = text(TITLE_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#GROUP}.
         *
         * @param path the way from {@code S} to this table
         */
        public GroupTable(Path<S> path) {
            super(GROUP_ENTITY, path);
        }

        /**
         * The rows of {@link OurAuth.GroupMember} whose {@code group_id} points at this group.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, OurAuth.GroupMember> groupMembers() {
            return toMany(GROUP_MEMBERS_REFERENCE, GroupMemberTable.GROUP_MEMBER_ENTITY);
        }

        /**
         * The rows of {@link OurAuth.SignIn} whose {@code active_group} points at this group.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, OurAuth.SignIn> signIns() {
            return toMany(SIGN_INS_REFERENCE, SignInTable.SIGN_IN_ENTITY);
        }

        /**
         * The rows of {@link Invoice} whose {@code group_id} points at this group.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Invoice> invoices() {
            return toMany(INVOICES_REFERENCE, InvoiceTable.INVOICE_ENTITY);
        }

        /**
         * The rows of {@link InvoiceLine} whose {@code group_id} points at this group.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, InvoiceLine> invoiceLines() {
            return toMany(INVOICE_LINES_REFERENCE, InvoiceLineTable.INVOICE_LINE_ENTITY);
        }

        /**
         * The rows of {@link Reminder} whose {@code group_id} points at this group.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Reminder> reminders() {
            return toMany(REMINDERS_REFERENCE, ReminderTable.REMINDER_ENTITY);
        }

        /**
         * The group with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<OurAuth.Group> key(Long id) {
            return Key.of(Assignments.of(GROUP_ENTITY).with(ID_COLUMN, id));
        }

        private static OurAuth.Group read(Row row) {
            return new OurAuth.Group(row.required(ID_COLUMN), row.required(TITLE_COLUMN));
        }
    }

    /**
     * The table {@code "login"."group_members"}: rows of {@link OurAuth.GroupMember}. An actor sees those of the
     * organizations that one is a member of.
     *
     * <p>Who belongs to which group.
     *
     * @param <S> the row type from which a query starts; {@link OurAuth.GroupMember} itself for {@link
     *     AuthTables#GROUP_MEMBER}
     */
    public static final class GroupMemberTable<S> extends Table<S, OurAuth.GroupMember> {
        private static final Column<Long> GROUP_ID_COLUMN = Column.required("group_id", SqlType.INT8);

        private static final Column<UUID> ACCOUNT_ID_COLUMN = Column.required("account_id", SqlType.UUID);

        private static final Column<Boolean> ADMIN_COLUMN = Column.required("admin", SqlType.BOOLEAN);

        private static final Reference GROUP_REFERENCE = Reference.required("group").on(GROUP_ID_COLUMN, "id");

        private static final Reference ACCOUNT_REFERENCE = Reference.required("account").on(ACCOUNT_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<OurAuth.GroupMember> GROUP_MEMBER_ENTITY = Entity.of(
                        OurAuth.GroupMember.class, "login", "group_members")
                .id(GROUP_ID_COLUMN, OurAuth.GroupMember::groupId)
                .id(ACCOUNT_ID_COLUMN, OurAuth.GroupMember::accountId)
                .row(GroupMemberTable::read, GROUP_ID_COLUMN, ACCOUNT_ID_COLUMN, ADMIN_COLUMN)
                .scope(Scoping.memberOf(GROUP_ID_COLUMN))
                .build();

        /** The column {@code "login"."group_members"."group_id"}: points at {@code "login"."Groups"."id"}. */
        public final ComparableExpr<S, Long> groupId = comparable(GROUP_ID_COLUMN);

        /** The column {@code "login"."group_members"."account_id"}: points at {@code "login"."accounts"."id"}. */
        public final ComparableExpr<S, UUID> accountId = comparable(ACCOUNT_ID_COLUMN);

        /** The column {@code "login"."group_members"."admin"}. */
        public final BooleanExpr<S> admin = bool(ADMIN_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#GROUP_MEMBER}.
         *
         * @param path the way from {@code S} to this table
         */
        public GroupMemberTable(Path<S> path) {
            super(GROUP_MEMBER_ENTITY, path);
        }

        /**
         * Follows {@code group_id} to the group of the group member.
         *
         * @return the group, joined
         */
        public GroupTable<S> group() {
            return toOne(GROUP_REFERENCE, GroupTable.GROUP_ENTITY, GroupTable::new);
        }

        /**
         * Follows {@code account_id} to the account of the group member.
         *
         * @return the account, joined
         */
        public AccountTable<S> account() {
            return toOne(ACCOUNT_REFERENCE, AccountTable.ACCOUNT_ENTITY, AccountTable::new);
        }

        /**
         * The group member with these ids.
         *
         * @param groupId the value of {@code group_id}
         * @param accountId the value of {@code account_id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<OurAuth.GroupMember> key(long groupId, UUID accountId) {
            return Key.of(Assignments.of(GROUP_MEMBER_ENTITY)
                    .with(GROUP_ID_COLUMN, groupId)
                    .with(ACCOUNT_ID_COLUMN, accountId));
        }

        private static OurAuth.GroupMember read(Row row) {
            return new OurAuth.GroupMember(
                    row.required(GROUP_ID_COLUMN), row.required(ACCOUNT_ID_COLUMN), row.required(ADMIN_COLUMN));
        }
    }

    /**
     * The table {@code "login"."sign_ins"}: rows of {@link OurAuth.SignIn}. An actor sees one's own.
     *
     * <p>A browser that is signed in.
     *
     * @param <S> the row type from which a query starts; {@link OurAuth.SignIn} itself for {@link AuthTables#SIGN_IN}
     */
    public static final class SignInTable<S> extends Table<S, OurAuth.SignIn> {
        private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

        private static final Column<UUID> ACCOUNT_ID_COLUMN = Column.required("account_id", SqlType.UUID);

        private static final Column<Instant> BEGUN_COLUMN = Column.required("begun", SqlType.UTC_TIMESTAMP);

        private static final Column<String> ACTIVE_GROUP_COLUMN = Column.optional("active_group", SqlType.TEXT);

        private static final Reference ACCOUNT_REFERENCE = Reference.required("account").on(ACCOUNT_ID_COLUMN, "id");

        private static final Reference GROUP_REFERENCE = Reference.optional("group").onText(ACTIVE_GROUP_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<OurAuth.SignIn> SIGN_IN_ENTITY = Entity.of(OurAuth.SignIn.class, "login", "sign_ins")
                .id(ID_COLUMN, OurAuth.SignIn::id)
                .row(SignInTable::read, ID_COLUMN, ACCOUNT_ID_COLUMN, BEGUN_COLUMN, ACTIVE_GROUP_COLUMN)
                .scope(Scoping.owner(ACCOUNT_ID_COLUMN))
                .build();

        /** The column {@code "login"."sign_ins"."id"}. */
        public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

        /** The column {@code "login"."sign_ins"."account_id"}: points at {@code "login"."accounts"."id"}. */
        public final ComparableExpr<S, UUID> accountId = comparable(ACCOUNT_ID_COLUMN);

        /** The column {@code "login"."sign_ins"."begun"}. */
        public final ComparableExpr<S, Instant> begun = comparable(BEGUN_COLUMN);

        /**
         * The column {@code "login"."sign_ins"."active_group"}: points at {@code "login"."Groups"."id"}; may be null.
         */
        public final TextExpr<S> activeGroup = text(ACTIVE_GROUP_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#SIGN_IN}.
         *
         * @param path the way from {@code S} to this table
         */
        public SignInTable(Path<S> path) {
            super(SIGN_IN_ENTITY, path);
        }

        /**
         * Follows {@code account_id} to the account of the sign in.
         *
         * @return the account, joined
         */
        public AccountTable<S> account() {
            return toOne(ACCOUNT_REFERENCE, AccountTable.ACCOUNT_ENTITY, AccountTable::new);
        }

        /**
         * Follows {@code active_group} to the group of the sign in.
         *
         * @return the group, joined; all of its columns are null for every sign in without group
         */
        public GroupTable<S> group() {
            return toOne(GROUP_REFERENCE, GroupTable.GROUP_ENTITY, GroupTable::new);
        }

        /**
         * The sign in with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<OurAuth.SignIn> key(int id) {
            return Key.of(Assignments.of(SIGN_IN_ENTITY).with(ID_COLUMN, id));
        }

        private static OurAuth.SignIn read(Row row) {
            return new OurAuth.SignIn(
                    row.required(ID_COLUMN),
                    row.required(ACCOUNT_ID_COLUMN),
                    row.required(BEGUN_COLUMN),
                    row.optional(ACTIVE_GROUP_COLUMN));
        }
    }
}
