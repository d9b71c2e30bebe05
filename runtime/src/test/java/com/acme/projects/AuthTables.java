package com.acme.projects;

import dev.freehold.db.Assignments;
import dev.freehold.db.BooleanExpr;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
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

/** The tables of the auth server, as queries name them. */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AuthTables {
    /** The users that the actor may see: oneself, and those with whom one shares an organization. */
    public static final UserTable<Auth.User> USER = new UserTable<>(Path.root(UserTable.USER_ENTITY));

    /** The organizations that the actor may see: one's own. */
    public static final OrganizationTable<Auth.Organization> ORGANIZATION =
            new OrganizationTable<>(Path.root(OrganizationTable.ORGANIZATION_ENTITY));

    /** The memberships that the actor may see: those of one's own organizations. */
    public static final MemberTable<Auth.Member> MEMBER = new MemberTable<>(Path.root(MemberTable.MEMBER_ENTITY));

    /** The sign-ins that the actor may see: one's own. */
    public static final SessionTable<Auth.Session> SESSION = new SessionTable<>(Path.root(SessionTable.SESSION_ENTITY));

    /** Where it stands who belongs to which organization. */
    public static final Membership ORGANIZATION_MEMBERS =
            Membership.of(MemberTable.MEMBER_ENTITY, MemberTable.USER_ID_COLUMN, MemberTable.ORGANIZATION_ID_COLUMN);

    private AuthTables() {}

    /**
     * The table {@code "public"."user"}: people who can sign in. Read-only: the auth server writes it.
     *
     * @param <S> the row type from which a query starts; {@link Auth.User} itself for {@link AuthTables#USER}
     */
    public static final class UserTable<S> extends Table<S, Auth.User> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

        private static final Column<String> EMAIL_COLUMN = Column.required("email", SqlType.TEXT);

        private static final Column<Boolean> EMAIL_VERIFIED_COLUMN = Column.required("emailVerified", SqlType.BOOLEAN);

        private static final Column<Instant> CREATED_AT_COLUMN = Column.required("createdAt", SqlType.INSTANT);

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<Auth.User> USER_ENTITY = Entity.of(Auth.User.class, "public", "user")
                .id(ID_COLUMN, Auth.User::id)
                .row(UserTable::read, ID_COLUMN, NAME_COLUMN, EMAIL_COLUMN, EMAIL_VERIFIED_COLUMN, CREATED_AT_COLUMN)
                .scope(Scoping.self(ID_COLUMN))
                .build();

        private static final Reference PROJECTS_REFERENCE =
                Reference.many("projects").on(ID_COLUMN, "owner_id");

        private static final Reference TASKS_BY_ASSIGNEE_REFERENCE =
                Reference.many("tasksByAssignee").on(ID_COLUMN, "assignee_id");

        private static final Reference MEMBERS_REFERENCE =
                Reference.many("members").on(ID_COLUMN, "userId");

        /** The column {@code "public"."user"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."user"."name"}. */
        public final TextExpr<S> name = text(NAME_COLUMN);

        /** The column {@code "public"."user"."email"}. */
        public final TextExpr<S> email = text(EMAIL_COLUMN);

        /** The column {@code "public"."user"."emailVerified"}. */
        public final BooleanExpr<S> emailVerified = bool(EMAIL_VERIFIED_COLUMN);

        /** The column {@code "public"."user"."createdAt"}. */
        public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#USER}.
         *
         * @param path the way from {@code S} to this table
         */
        public UserTable(Path<S> path) {
            super(USER_ENTITY, path);
        }

        /**
         * The projects whose {@code owner_id} is this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Project> projects() {
            return toMany(PROJECTS_REFERENCE, ProjectTable.PROJECT_ENTITY);
        }

        /**
         * The tasks whose {@code assignee_id} is this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Task> tasksByAssignee() {
            return toMany(TASKS_BY_ASSIGNEE_REFERENCE, TaskTable.TASK_ENTITY);
        }

        /**
         * The memberships whose {@code userId} is this user.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Auth.Member> members() {
            return toMany(MEMBERS_REFERENCE, MemberTable.MEMBER_ENTITY);
        }

        /**
         * The row with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<Auth.User> key(String id) {
            return Key.of(Assignments.of(USER_ENTITY).with(ID_COLUMN, id));
        }

        private static Auth.User read(Row row) {
            return new Auth.User(
                    row.required(ID_COLUMN),
                    row.required(NAME_COLUMN),
                    row.required(EMAIL_COLUMN),
                    row.required(EMAIL_VERIFIED_COLUMN),
                    row.required(CREATED_AT_COLUMN));
        }
    }

    /**
     * The table {@code "public"."organization"}: tenants. Read-only: the auth server writes it.
     *
     * @param <S> the row type from which a query starts; {@link Auth.Organization} itself for
     *     {@link AuthTables#ORGANIZATION}
     */
    public static final class OrganizationTable<S> extends Table<S, Auth.Organization> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

        private static final Column<String> SLUG_COLUMN = Column.required("slug", SqlType.TEXT);

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<Auth.Organization> ORGANIZATION_ENTITY = Entity.of(
                        Auth.Organization.class, "public", "organization")
                .id(ID_COLUMN, Auth.Organization::id)
                .row(OrganizationTable::read, ID_COLUMN, NAME_COLUMN, SLUG_COLUMN)
                .scope(Scoping.memberOf(ID_COLUMN))
                .build();

        private static final Reference PROJECTS_REFERENCE =
                Reference.many("projects").on(ID_COLUMN, "organization_id");

        private static final Reference TASKS_REFERENCE = Reference.many("tasks").on(ID_COLUMN, "organization_id");

        private static final Reference MEMBERS_REFERENCE =
                Reference.many("members").on(ID_COLUMN, "organizationId");

        /** The column {@code "public"."organization"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."organization"."name"}. */
        public final TextExpr<S> name = text(NAME_COLUMN);

        /** The column {@code "public"."organization"."slug"}. */
        public final TextExpr<S> slug = text(SLUG_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#ORGANIZATION}.
         *
         * @param path the way from {@code S} to this table
         */
        public OrganizationTable(Path<S> path) {
            super(ORGANIZATION_ENTITY, path);
        }

        /**
         * The projects whose {@code organization_id} is this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Project> projects() {
            return toMany(PROJECTS_REFERENCE, ProjectTable.PROJECT_ENTITY);
        }

        /**
         * The tasks whose {@code organization_id} is this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Task> tasks() {
            return toMany(TASKS_REFERENCE, TaskTable.TASK_ENTITY);
        }

        /**
         * The memberships whose {@code organizationId} is this organization.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Auth.Member> members() {
            return toMany(MEMBERS_REFERENCE, MemberTable.MEMBER_ENTITY);
        }

        /**
         * The row with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<Auth.Organization> key(String id) {
            return Key.of(Assignments.of(ORGANIZATION_ENTITY).with(ID_COLUMN, id));
        }

        private static Auth.Organization read(Row row) {
            return new Auth.Organization(row.required(ID_COLUMN), row.required(NAME_COLUMN), row.required(SLUG_COLUMN));
        }
    }

    /**
     * The table {@code "public"."member"}: who belongs to which organization. Read-only: the auth server writes it.
     *
     * @param <S> the row type from which a query starts; {@link Auth.Member} itself for {@link AuthTables#MEMBER}
     */
    public static final class MemberTable<S> extends Table<S, Auth.Member> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        /**
         * The column {@code "public"."member"."organizationId"}, which {@link AuthTables#ORGANIZATION_MEMBERS} names.
         */
        public static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organizationId", SqlType.TEXT);

        /** The column {@code "public"."member"."userId"}, which {@link AuthTables#ORGANIZATION_MEMBERS} names. */
        public static final Column<String> USER_ID_COLUMN = Column.required("userId", SqlType.TEXT);

        private static final Column<String> ROLE_COLUMN = Column.required("role", SqlType.TEXT);

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<Auth.Member> MEMBER_ENTITY = Entity.of(Auth.Member.class, "public", "member")
                .id(ID_COLUMN, Auth.Member::id)
                .row(MemberTable::read, ID_COLUMN, ORGANIZATION_ID_COLUMN, USER_ID_COLUMN, ROLE_COLUMN)
                .scope(Scoping.memberOf(ORGANIZATION_ID_COLUMN))
                .build();

        private static final Reference ORGANIZATION_REFERENCE =
                Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

        private static final Reference USER_REFERENCE =
                Reference.required("user").on(USER_ID_COLUMN, "id");

        /** The column {@code "public"."member"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."member"."organizationId"}. */
        public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

        /** The column {@code "public"."member"."userId"}. */
        public final TextExpr<S> userId = text(USER_ID_COLUMN);

        /** The column {@code "public"."member"."role"}. */
        public final TextExpr<S> role = text(ROLE_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#MEMBER}.
         *
         * @param path the way from {@code S} to this table
         */
        public MemberTable(Path<S> path) {
            super(MEMBER_ENTITY, path);
        }

        /**
         * Follows {@code organizationId} to the organization.
         *
         * @return the row, joined
         */
        public OrganizationTable<S> organization() {
            return toOne(ORGANIZATION_REFERENCE, OrganizationTable.ORGANIZATION_ENTITY, OrganizationTable::new);
        }

        /**
         * Follows {@code userId} to the member.
         *
         * @return the row, joined
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The row with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<Auth.Member> key(String id) {
            return Key.of(Assignments.of(MEMBER_ENTITY).with(ID_COLUMN, id));
        }

        private static Auth.Member read(Row row) {
            return new Auth.Member(
                    row.required(ID_COLUMN),
                    row.required(ORGANIZATION_ID_COLUMN),
                    row.required(USER_ID_COLUMN),
                    row.required(ROLE_COLUMN));
        }
    }

    /**
     * The table {@code "public"."session"}: sign-ins, without their secret tokens. Read-only: the auth server writes
     * it.
     *
     * @param <S> the row type from which a query starts; {@link Auth.Session} itself for {@link AuthTables#SESSION}
     */
    public static final class SessionTable<S> extends Table<S, Auth.Session> {
        private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

        private static final Column<String> USER_ID_COLUMN = Column.required("userId", SqlType.TEXT);

        private static final Column<String> ACTIVE_ORGANIZATION_ID_COLUMN =
                Column.optional("activeOrganizationId", SqlType.TEXT);

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<Auth.Session> SESSION_ENTITY = Entity.of(Auth.Session.class, "public", "session")
                .id(ID_COLUMN, Auth.Session::id)
                .row(SessionTable::read, ID_COLUMN, USER_ID_COLUMN, ACTIVE_ORGANIZATION_ID_COLUMN)
                .scope(Scoping.owner(USER_ID_COLUMN))
                .build();

        private static final Reference USER_REFERENCE =
                Reference.required("user").on(USER_ID_COLUMN, "id");

        /** The column {@code "public"."session"."id"}. */
        public final TextExpr<S> id = text(ID_COLUMN);

        /** The column {@code "public"."session"."userId"}. */
        public final TextExpr<S> userId = text(USER_ID_COLUMN);

        /** The column {@code "public"."session"."activeOrganizationId"}. */
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
         * Follows {@code userId} to who signed in.
         *
         * @return the row, joined
         */
        public UserTable<S> user() {
            return toOne(USER_REFERENCE, UserTable.USER_ENTITY, UserTable::new);
        }

        /**
         * The row with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<Auth.Session> key(String id) {
            return Key.of(Assignments.of(SESSION_ENTITY).with(ID_COLUMN, id));
        }

        private static Auth.Session read(Row row) {
            return new Auth.Session(
                    row.required(ID_COLUMN), row.required(USER_ID_COLUMN), row.optional(ACTIVE_ORGANIZATION_ID_COLUMN));
        }
    }
}
