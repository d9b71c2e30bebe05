// Generated from the entities of com.acme.memos. Do not edit; change their annotations.
package com.acme.memos;

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
    /** The rows of {@link CompanyAuth.Badge} that the actor may see: where queries start. */
    public static final BadgeTable<CompanyAuth.Badge> BADGE = new BadgeTable<>(Path.root(BadgeTable.BADGE_ENTITY));

    /** The rows of {@link CompanyAuth.Company} that the actor may see: where queries start. */
    public static final CompanyTable<CompanyAuth.Company> COMPANY =
            new CompanyTable<>(Path.root(CompanyTable.COMPANY_ENTITY));

    /** The rows of {@link CompanyAuth.Employment} that the actor may see: where queries start. */
    public static final EmploymentTable<CompanyAuth.Employment> EMPLOYMENT =
            new EmploymentTable<>(Path.root(EmploymentTable.EMPLOYMENT_ENTITY));

    /** The rows of {@link CompanyAuth.Person} that the actor may see: where queries start. */
    public static final PersonTable<CompanyAuth.Person> PERSON =
            new PersonTable<>(Path.root(PersonTable.PERSON_ENTITY));

    /** Who belongs to which organization. */
    public static final Membership ORGANIZATION_MEMBERS = Membership.of(
            EmploymentTable.EMPLOYMENT_ENTITY, EmploymentTable.PERSON_ID_COLUMN, EmploymentTable.COMPANY_ID_COLUMN);

    private AuthTables() {}

    /**
     * What the auth server's tables and columns are called, for checks of credentials. Names of secrets are among them,
     * which no query reads.
     */
    static AuthNames[] names() {
        return new AuthNames[] {
            AuthNames.of(AuthNames.Role.ORGANIZATION, "public", "company")
                    .id("uuid")
                    .columns("id", "title"),
            AuthNames.of(AuthNames.Role.MEMBER, "public", "employment")
                    .id("uuid")
                    .columns("leftAt")
                    .column("companyId", "company_id")
                    .column("personId", "person_id")
                    .column("deletedAt", "leftAt")
                    .column("userId", "person_id")
                    .column("organizationId", "company_id"),
            AuthNames.of(AuthNames.Role.USER, "public", "person")
                    .id("uuid")
                    .columns("id", "name")
                    .column("closedOn", "closed_on")
                    .column("deletedAt", "closed_on")
        };
    }

    /**
     * The table {@code "public"."badge"}: rows of {@link CompanyAuth.Badge}. No actor sees any; {@code db.unscoped}
     * does.
     *
     * <p>A badge; the machine that makes them tells of it at night.
     *
     * @param <S> the row type from which a query starts; {@link CompanyAuth.Badge} itself for {@link AuthTables#BADGE}
     */
    public static final class BadgeTable<S> extends Table<S, CompanyAuth.Badge> {
        private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID);

        private static final Reference MEMOS_REFERENCE = Reference.many("memos").on(ID_COLUMN, "badge_id");

        private static final Reference MEMOS_BY_STAMP_REFERENCE =
                Reference.many("memosByStamp").on(ID_COLUMN, "stamp_id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<CompanyAuth.Badge> BADGE_ENTITY = Entity.of(
                        CompanyAuth.Badge.class, "public", "badge")
                .id(ID_COLUMN, CompanyAuth.Badge::id)
                .row(BadgeTable::read, ID_COLUMN)
                .scope(Scoping.hidden())
                .build();

        /** The column {@code "public"."badge"."id"}. */
        public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#BADGE}.
         *
         * @param path the way from {@code S} to this table
         */
        public BadgeTable(Path<S> path) {
            super(BADGE_ENTITY, path);
        }

        /**
         * The rows of {@link Memo} whose {@code badge_id} points at this badge.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Memo> memos() {
            return toMany(MEMOS_REFERENCE, MemoTable.MEMO_ENTITY);
        }

        /**
         * The rows of {@link Memo} whose {@code stamp_id} points at this badge.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Memo> memosByStamp() {
            return toMany(MEMOS_BY_STAMP_REFERENCE, MemoTable.MEMO_ENTITY);
        }

        /**
         * The badge with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<CompanyAuth.Badge> key(UUID id) {
            return Key.of(Assignments.of(BADGE_ENTITY).with(ID_COLUMN, id));
        }

        private static CompanyAuth.Badge read(Row row) {
            return new CompanyAuth.Badge(row.required(ID_COLUMN));
        }
    }

    /**
     * The table {@code "public"."company"}: rows of {@link CompanyAuth.Company}. An actor sees those that one is a
     * member of.
     *
     * <p>A company.
     *
     * @param <S> the row type from which a query starts; {@link CompanyAuth.Company} itself for {@link
     *     AuthTables#COMPANY}
     */
    public static final class CompanyTable<S> extends Table<S, CompanyAuth.Company> {
        private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID);

        private static final Column<String> TITLE_COLUMN = Column.required("title", SqlType.TEXT);

        private static final Reference EMPLOYMENTS_REFERENCE =
                Reference.many("employments").on(ID_COLUMN, "company_id");

        private static final Reference MEMOS_REFERENCE = Reference.many("memos").on(ID_COLUMN, "organization_id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<CompanyAuth.Company> COMPANY_ENTITY = Entity.of(
                        CompanyAuth.Company.class, "public", "company")
                .id(ID_COLUMN, CompanyAuth.Company::id)
                .row(CompanyTable::read, ID_COLUMN, TITLE_COLUMN)
                .scope(Scoping.memberOf(ID_COLUMN))
                .build();

        /** The column {@code "public"."company"."id"}. */
        public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

        /** The column {@code "public"."company"."title"}. */
        public final TextExpr<S> title = text(TITLE_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#COMPANY}.
         *
         * @param path the way from {@code S} to this table
         */
        public CompanyTable(Path<S> path) {
            super(COMPANY_ENTITY, path);
        }

        /**
         * The rows of {@link CompanyAuth.Employment} whose {@code company_id} points at this company.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, CompanyAuth.Employment> employments() {
            return toMany(EMPLOYMENTS_REFERENCE, EmploymentTable.EMPLOYMENT_ENTITY);
        }

        /**
         * The rows of {@link Memo} whose {@code organization_id} points at this company.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Memo> memos() {
            return toMany(MEMOS_REFERENCE, MemoTable.MEMO_ENTITY);
        }

        /**
         * The company with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<CompanyAuth.Company> key(UUID id) {
            return Key.of(Assignments.of(COMPANY_ENTITY).with(ID_COLUMN, id));
        }

        private static CompanyAuth.Company read(Row row) {
            return new CompanyAuth.Company(row.required(ID_COLUMN), row.required(TITLE_COLUMN));
        }
    }

    /**
     * The table {@code "public"."employment"}: rows of {@link CompanyAuth.Employment}. An actor sees those of the
     * organizations that one is a member of. Deleted ones are seen {@code withDeleted()} only.
     *
     * <p>Who works where.
     *
     * @param <S> the row type from which a query starts; {@link CompanyAuth.Employment} itself for {@link
     *     AuthTables#EMPLOYMENT}
     */
    public static final class EmploymentTable<S> extends Table<S, CompanyAuth.Employment> {
        private static final Column<UUID> COMPANY_ID_COLUMN = Column.required("company_id", SqlType.UUID);

        private static final Column<UUID> PERSON_ID_COLUMN = Column.required("person_id", SqlType.UUID);

        private static final Column<Instant> LEFT_AT_COLUMN = Column.optional("leftAt", SqlType.INSTANT);

        private static final Reference COMPANY_REFERENCE = Reference.required("company").on(COMPANY_ID_COLUMN, "id");

        private static final Reference PERSON_REFERENCE = Reference.required("person").on(PERSON_ID_COLUMN, "id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<CompanyAuth.Employment> EMPLOYMENT_ENTITY = Entity.of(
                        CompanyAuth.Employment.class, "public", "employment")
                .id(COMPANY_ID_COLUMN, CompanyAuth.Employment::companyId)
                .id(PERSON_ID_COLUMN, CompanyAuth.Employment::personId)
                .row(EmploymentTable::read, COMPANY_ID_COLUMN, PERSON_ID_COLUMN, LEFT_AT_COLUMN)
                .scope(Scoping.memberOf(COMPANY_ID_COLUMN))
                .deleted(LEFT_AT_COLUMN)
                .build();

        /** The column {@code "public"."employment"."company_id"}: points at {@code "public"."company"."id"}. */
        public final ComparableExpr<S, UUID> companyId = comparable(COMPANY_ID_COLUMN);

        /** The column {@code "public"."employment"."person_id"}: points at {@code "public"."person"."id"}. */
        public final ComparableExpr<S, UUID> personId = comparable(PERSON_ID_COLUMN);

        /** The column {@code "public"."employment"."leftAt"}: when the person left. May be null. */
        public final ComparableExpr<S, Instant> leftAt = comparable(LEFT_AT_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#EMPLOYMENT}.
         *
         * @param path the way from {@code S} to this table
         */
        public EmploymentTable(Path<S> path) {
            super(EMPLOYMENT_ENTITY, path);
        }

        /**
         * Follows {@code company_id} to the company of the employment.
         *
         * @return the company, joined
         */
        public CompanyTable<S> company() {
            return toOne(COMPANY_REFERENCE, CompanyTable.COMPANY_ENTITY, CompanyTable::new);
        }

        /**
         * Follows {@code person_id} to the person of the employment.
         *
         * @return the person, joined; all of its columns are null for every employment whose person is deleted
         */
        public PersonTable<S> person() {
            return toOne(PERSON_REFERENCE, PersonTable.PERSON_ENTITY, PersonTable::new);
        }

        /**
         * The employment with these ids.
         *
         * @param companyId the value of {@code company_id}
         * @param personId the value of {@code person_id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<CompanyAuth.Employment> key(UUID companyId, UUID personId) {
            return Key.of(Assignments.of(EMPLOYMENT_ENTITY)
                    .with(COMPANY_ID_COLUMN, companyId)
                    .with(PERSON_ID_COLUMN, personId));
        }

        private static CompanyAuth.Employment read(Row row) {
            return new CompanyAuth.Employment(
                    row.required(COMPANY_ID_COLUMN), row.required(PERSON_ID_COLUMN), row.optional(LEFT_AT_COLUMN));
        }
    }

    /**
     * The table {@code "public"."person"}: rows of {@link CompanyAuth.Person}. An actor sees oneself and the members of
     * the organizations that one is a member of. Deleted ones are seen {@code withDeleted()} only.
     *
     * <p>A person, who is marked when the account is closed.
     *
     * @param <S> the row type from which a query starts; {@link CompanyAuth.Person} itself for {@link
     *     AuthTables#PERSON}
     */
    public static final class PersonTable<S> extends Table<S, CompanyAuth.Person> {
        private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID);

        private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

        private static final Column<LocalDate> CLOSED_ON_COLUMN = Column.optional("closed_on", SqlType.LOCAL_DATE);

        private static final Reference EMPLOYMENTS_REFERENCE = Reference.many("employments").on(ID_COLUMN, "person_id");

        private static final Reference MEMOS_BY_READER_REFERENCE =
                Reference.many("memosByReader").on(ID_COLUMN, "reader_id");

        private static final Reference MEMOS_REFERENCE = Reference.many("memos").on(ID_COLUMN, "author_id");

        /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
        public static final Entity<CompanyAuth.Person> PERSON_ENTITY = Entity.of(
                        CompanyAuth.Person.class, "public", "person")
                .id(ID_COLUMN, CompanyAuth.Person::id)
                .row(PersonTable::read, ID_COLUMN, NAME_COLUMN, CLOSED_ON_COLUMN)
                .scope(Scoping.self(ID_COLUMN))
                .deleted(CLOSED_ON_COLUMN)
                .build();

        /** The column {@code "public"."person"."id"}. */
        public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

        /** The column {@code "public"."person"."name"}. */
        public final TextExpr<S> name = text(NAME_COLUMN);

        /**
         * The column {@code "public"."person"."closed_on"}: set in rows that are marked as deleted; null in all others.
         */
        public final ComparableExpr<S, LocalDate> closedOn = comparable(CLOSED_ON_COLUMN);

        /**
         * Used by generated code to join the table; a query starts with {@link AuthTables#PERSON}.
         *
         * @param path the way from {@code S} to this table
         */
        public PersonTable(Path<S> path) {
            super(PERSON_ENTITY, path);
        }

        /**
         * The rows of {@link CompanyAuth.Employment} whose {@code person_id} points at this person.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, CompanyAuth.Employment> employments() {
            return toMany(EMPLOYMENTS_REFERENCE, EmploymentTable.EMPLOYMENT_ENTITY);
        }

        /**
         * The rows of {@link Memo} whose {@code reader_id} points at this person.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Memo> memosByReader() {
            return toMany(MEMOS_BY_READER_REFERENCE, MemoTable.MEMO_ENTITY);
        }

        /**
         * The rows of {@link Memo} whose {@code author_id} points at this person.
         *
         * @return the way to them, for conditions, counts and loading
         */
        public Many<S, Memo> memos() {
            return toMany(MEMOS_REFERENCE, MemoTable.MEMO_ENTITY);
        }

        /**
         * The person with this id.
         *
         * @param id the value of {@code id}
         * @return the key, a condition that holds for at most one row
         */
        public Key<CompanyAuth.Person> key(UUID id) {
            return Key.of(Assignments.of(PERSON_ENTITY).with(ID_COLUMN, id));
        }

        private static CompanyAuth.Person read(Row row) {
            return new CompanyAuth.Person(
                    row.required(ID_COLUMN), row.required(NAME_COLUMN), row.optional(CLOSED_ON_COLUMN));
        }
    }
}
