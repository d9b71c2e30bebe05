// Generated from com.acme.names.RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote. Do not edit; change the annotations on RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote.
package com.acme.names;

import dev.freehold.db.Assignments;
import dev.freehold.db.Expr;
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
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "app"."recordOfEverythingThatHappenedInTheLongestDepartmentN_e936f224"}: rows of {@link
 * RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote}, each owned by one user.
 *
 * <p>Names longer than PostgreSQL keeps.
 *
 * @param <S1> the row type from which a query starts; {@link
 *     RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote} itself for {@link
 *     #RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable<S1> extends Table<S1, RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote>
        implements Writable<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> {
    private static final Column<String> THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_COLUMN =
            Column.required("theIdentifierOfTheRecordOfEverythingThatHappenedInThe_5d23a801", SqlType.TEXT);

    private static final Column<String> THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_BEFORE_THIS_ONE_ID_COLUMN =
            Column.optional("theIdentifierOfTheRecordOfEverythingThatHappenedInThe_8eb24ca2", SqlType.TEXT);

    private static final Column<String> THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_OTHER_THAN_THIS_COLUMN =
            Column.optional("theIdentifierOfTheRecordOfEverythingThatHappenedInThe_969bcadb", SqlType.TEXT);

    private static final Column<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote.ΕΠΙΛΟΓΗΠΟΛΥΜΑΚΡΑΣΟΝΟΜΑΣΙΑΣ> ΕΠΙΛΟΓΉ_ΠΟΛΎ_ΜΑΚΡΆΣ_ΟΝΟΜΑΣΊΑΣ_ΠΟΥ_ΔΕΝ_ΧΩΡΆΕΙ_ΣΕ_ΕΞΉΝΤΑ_ΤΡΊΑ_BYTES_COLUMN =
            Column.required(
                    "επιλογήΠολύΜακράςΟνομασίας_f5958e38",
                    SqlType.enumText(RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote.ΕΠΙΛΟΓΗΠΟΛΥΜΑΚΡΑΣΟΝΟΜΑΣΙΑΣ.class))
            .defaulted();

    private static final Column<String> OWNER_ID_COLUMN = Column.required("ownerId", SqlType.TEXT);

    private static final Reference THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_BEFORE_THIS_ONE_REFERENCE =
            Reference.optional("theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOne")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_BEFORE_THIS_ONE_ID_COLUMN, "theIdentifierOfTheRecordOfEverythingThatHappenedInThe_5d23a801");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference SUCCESSORS_REFERENCE = Reference.many("successors")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_COLUMN, "theIdentifierOfTheRecordOfEverythingThatHappenedInThe_8eb24ca2");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE_ENTITY =
            Entity.of(
                    RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote.class,
                    "app",
                    "recordOfEverythingThatHappenedInTheLongestDepartmentN_e936f224")
            .id(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_COLUMN, RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote::theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment)
            .row(
                    RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable::read,
                    THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_COLUMN,
                    THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_BEFORE_THIS_ONE_ID_COLUMN,
                    THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_OTHER_THAN_THIS_COLUMN,
                    ΕΠΙΛΟΓΉ_ΠΟΛΎ_ΜΑΚΡΆΣ_ΟΝΟΜΑΣΊΑΣ_ΠΟΥ_ΔΕΝ_ΧΩΡΆΕΙ_ΣΕ_ΕΞΉΝΤΑ_ΤΡΊΑ_BYTES_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey(
                    "recordOfEverythingThatHappenedInTheLongestDepartm_3b5ba515_fkey",
                    THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_BEFORE_THIS_ONE_REFERENCE,
                    () -> RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable.RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE_ENTITY)
            .awaits(
                    "recordOfEverythingThatHappenedInTheLongestDepartm_e5da1e02_fkey",
                    () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /**
     * The rows of {@link RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote} that the actor
     * may see: where queries start.
     */
    public static final RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE =
            new RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable<>(Path.root(RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE_ENTITY));

    /**
     * The column {@code
     * "app"."recordOfEverythingThatHappenedInTheLongestDepartmentN_e936f224"."theIdentifierOfTheRecordOfEverythingThatHappenedInThe_5d23a801"}.
     */
    public final TextExpr<S1> theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment =
            text(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_COLUMN);

    /**
     * The column {@code
     * "app"."recordOfEverythingThatHappenedInTheLongestDepartmentN_e936f224"."theIdentifierOfTheRecordOfEverythingThatHappenedInThe_8eb24ca2"}:
     * points at {@code
     * "app"."recordOfEverythingThatHappenedInTheLongestDepartmentN_e936f224"."theIdentifierOfTheRecordOfEverythingThatHappenedInThe_5d23a801"};
     * may be null.
     */
    public final TextExpr<S1> theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOneId =
            text(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_BEFORE_THIS_ONE_ID_COLUMN);

    /**
     * The column {@code
     * "app"."recordOfEverythingThatHappenedInTheLongestDepartmentN_e936f224"."theIdentifierOfTheRecordOfEverythingThatHappenedInThe_969bcadb"};
     * may be null.
     */
    public final TextExpr<S1> theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentOtherThanThis =
            text(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_OTHER_THAN_THIS_COLUMN);

    /**
     * The column {@code
     * "app"."recordOfEverythingThatHappenedInTheLongestDepartmentN_e936f224"."επιλογήΠολύΜακράςΟνομασίας_f5958e38"}.
     */
    public final Expr<S1, RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote.ΕΠΙΛΟΓΗΠΟΛΥΜΑΚΡΑΣΟΝΟΜΑΣΙΑΣ> επιλογήΠολύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes =
            expr(ΕΠΙΛΟΓΉ_ΠΟΛΎ_ΜΑΚΡΆΣ_ΟΝΟΜΑΣΊΑΣ_ΠΟΥ_ΔΕΝ_ΧΩΡΆΕΙ_ΣΕ_ΕΞΉΝΤΑ_ΤΡΊΑ_BYTES_COLUMN);

    /**
     * The column {@code "app"."recordOfEverythingThatHappenedInTheLongestDepartmentN_e936f224"."ownerId"}: the user who
     * owns the row.
     */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link
     * #RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE}.
     *
     * @param path the way from {@code S1} to this table
     */
    public RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable(
            Path<S1> path) {
        super(RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE_ENTITY, path);
    }

    /**
     * Follows {@code theIdentifierOfTheRecordOfEverythingThatHappenedInThe_8eb24ca2} to the the identifier of the
     * record of everything that happened in the longest department before this one of the record of everything that
     * happened in the longest department name that anybody ever wrote.
     *
     * @return the record of everything that happened in the longest department name that anybody ever wrote, joined;
     *     all of its columns are null for every record of everything that happened in the longest department name that
     *     anybody ever wrote without the identifier of the record of everything that happened in the longest department
     *     before this one
     */
    public RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable<S1> theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOne(
            ) {
        return toOne(
                THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_BEFORE_THIS_ONE_REFERENCE,
                RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable.RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE_ENTITY,
                RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable::new);
    }

    /**
     * Follows {@code ownerId} to the owner of the record of everything that happened in the longest department name
     * that anybody ever wrote.
     *
     * @return the users sync, joined; all of its columns are null for every record of everything that happened in the
     *     longest department name that anybody ever wrote whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote} whose {@code
     * theIdentifierOfTheRecordOfEverythingThatHappenedInThe_8eb24ca2} points at this record of everything that happened
     * in the longest department name that anybody ever wrote.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S1, RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> successors(
            ) {
        return toMany(
                SUCCESSORS_REFERENCE,
                RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteTable.RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE_ENTITY);
    }

    /**
     * The record of everything that happened in the longest department name that anybody ever wrote with this id.
     *
     * @param theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment the value of {@code
     *     theIdentifierOfTheRecordOfEverythingThatHappenedInThe_5d23a801}
     * @return the key, a condition that holds for at most one row
     */
    public Key<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> key(
            String theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment) {
        return Key.of(Assignments.of(RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE_ENTITY)
                .with(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_COLUMN, theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment));
    }

    /**
     * One new record of everything that happened in the longest department name that anybody ever wrote. Its owner
     * comes from the actor.
     *
     * @param theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment the value of {@code
     *     theIdentifierOfTheRecordOfEverythingThatHappenedInThe_5d23a801}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteInsert insert(
            String theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment) {
        return new RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteInsert(Assignments.of(RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE_ENTITY)
                .with(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_COLUMN, theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment));
    }

    /**
     * Changes to rows of {@link RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote}, none at
     * first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotePatch patch(
            ) {
        return new RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotePatch(Assignments.of(RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_NAME_THAT_ANYBODY_EVER_WROTE_ENTITY));
    }

    private static RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote read(
            Row row) {
        return new RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote(
                row.required(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_COLUMN),
                row.optional(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_BEFORE_THIS_ONE_ID_COLUMN),
                row.optional(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_OTHER_THAN_THIS_COLUMN),
                row.required(ΕΠΙΛΟΓΉ_ΠΟΛΎ_ΜΑΚΡΆΣ_ΟΝΟΜΑΣΊΑΣ_ΠΟΥ_ΔΕΝ_ΧΩΡΆΕΙ_ΣΕ_ΕΞΉΝΤΑ_ΤΡΊΑ_BYTES_COLUMN));
    }

    /**
     * One record of everything that happened in the longest department name that anybody ever wrote to be inserted.
     * Immutable: each method returns a new one.
     */
    public static final class RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteInsert
            implements Insert<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> {
        private final Assignments<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> assignments;

        private RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteInsert(
                Assignments<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code theIdentifierOfTheRecordOfEverythingThatHappenedInThe_8eb24ca2}.
         *
         * @param theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOneId the value of
         *     {@code theIdentifierOfTheRecordOfEverythingThatHappenedInThe_8eb24ca2}, or null
         * @return the insert with that value
         */
        public RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteInsert theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOneId(
                @Nullable String theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOneId) {
            return new RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteInsert(
                    assignments.with(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_BEFORE_THIS_ONE_ID_COLUMN, theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOneId));
        }

        /**
         * Sets {@code theIdentifierOfTheRecordOfEverythingThatHappenedInThe_969bcadb}.
         *
         * @param theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentOtherThanThis the value of
         *     {@code theIdentifierOfTheRecordOfEverythingThatHappenedInThe_969bcadb}, or null
         * @return the insert with that value
         */
        public RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteInsert theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentOtherThanThis(
                @Nullable String theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentOtherThanThis) {
            return new RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteInsert(
                    assignments.with(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_OTHER_THAN_THIS_COLUMN, theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentOtherThanThis));
        }

        /**
         * Sets {@code επιλογήΠολύΜακράςΟνομασίας_f5958e38} instead of the default of the database.
         *
         * @param επιλογήΠολύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes the value of {@code
         *     επιλογήΠολύΜακράςΟνομασίας_f5958e38}
         * @return the insert with that value
         */
        public RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteInsert επιλογήΠολύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes(
                RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote.ΕΠΙΛΟΓΗΠΟΛΥΜΑΚΡΑΣΟΝΟΜΑΣΙΑΣ επιλογήΠολύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes) {
            return new RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWroteInsert(
                    assignments.with(ΕΠΙΛΟΓΉ_ΠΟΛΎ_ΜΑΚΡΆΣ_ΟΝΟΜΑΣΊΑΣ_ΠΟΥ_ΔΕΝ_ΧΩΡΆΕΙ_ΣΕ_ΕΞΉΝΤΑ_ΤΡΊΑ_BYTES_COLUMN, επιλογήΠολύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes));
        }

        @Override
        public Assignments<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> assignments(
                ) {
            return assignments;
        }
    }

    /**
     * Changes to rows of {@link RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote}.
     * Immutable: each method returns a new one.
     */
    public static final class RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotePatch
            implements Patch<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> {
        private final Assignments<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> assignments;

        private RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotePatch(
                Assignments<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code theIdentifierOfTheRecordOfEverythingThatHappenedInThe_8eb24ca2}.
         *
         * @param theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOneId the value of
         *     {@code theIdentifierOfTheRecordOfEverythingThatHappenedInThe_8eb24ca2}, or null
         * @return the patch with that change
         */
        public RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotePatch theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOneId(
                @Nullable String theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOneId) {
            return new RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotePatch(
                    assignments.with(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_BEFORE_THIS_ONE_ID_COLUMN, theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentBeforeThisOneId));
        }

        /**
         * Sets {@code theIdentifierOfTheRecordOfEverythingThatHappenedInThe_969bcadb}.
         *
         * @param theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentOtherThanThis the value of
         *     {@code theIdentifierOfTheRecordOfEverythingThatHappenedInThe_969bcadb}, or null
         * @return the patch with that change
         */
        public RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotePatch theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentOtherThanThis(
                @Nullable String theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentOtherThanThis) {
            return new RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotePatch(
                    assignments.with(THE_IDENTIFIER_OF_THE_RECORD_OF_EVERYTHING_THAT_HAPPENED_IN_THE_LONGEST_DEPARTMENT_OTHER_THAN_THIS_COLUMN, theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartmentOtherThanThis));
        }

        /**
         * Sets {@code επιλογήΠολύΜακράςΟνομασίας_f5958e38}.
         *
         * @param επιλογήΠολύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes the value of {@code
         *     επιλογήΠολύΜακράςΟνομασίας_f5958e38}
         * @return the patch with that change
         */
        public RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotePatch επιλογήΠολύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes(
                RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote.ΕΠΙΛΟΓΗΠΟΛΥΜΑΚΡΑΣΟΝΟΜΑΣΙΑΣ επιλογήΠολύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes) {
            return new RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrotePatch(
                    assignments.with(ΕΠΙΛΟΓΉ_ΠΟΛΎ_ΜΑΚΡΆΣ_ΟΝΟΜΑΣΊΑΣ_ΠΟΥ_ΔΕΝ_ΧΩΡΆΕΙ_ΣΕ_ΕΞΉΝΤΑ_ΤΡΊΑ_BYTES_COLUMN, επιλογήΠολύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes));
        }

        @Override
        public Assignments<RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote> assignments(
                ) {
            return assignments;
        }
    }

    /**
     * What a later compilation knows of {@code
     * RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote} when it does not get its source.
     */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names\",\"simpleNames\":[\"RecordOfEverythingThatHappene",
            "dInTheLongestDepartmentNameThatAnybodyEverWrote\"]},\"publicType\":true,\"marks\":[{\"kind\":",
            "\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"Neon",
            "Auth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"the",
            "IdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment\",\"type\":{\"kind\":\"STR",
            "ING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"theIdentifierOfTheRecordOfEveryt",
            "hingThatHappenedInTheLongestDepartmentBeforeThisOneId\",\"type\":{\"kind\":\"STRING\",\"name\"",
            ":\"java.lang.String\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@Referenc",
            "es\",\"target\":{\"value\":{\"packageName\":\"com.acme.names\",\"simpleNames\":[\"RecordOfEver",
            "ythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote\"]}},\"onDelete\":\"UNSTATED",
            "\",\"inverse\":\"successors\",\"foreignKey\":true}}},{\"name\":\"theIdentifierOfTheRecordOfEve",
            "rythingThatHappenedInTheLongestDepartmentOtherThanThis\",\"type\":{\"kind\":\"STRING\",\"name",
            "\":\"java.lang.String\"},\"nullable\":true,\"column\":{\"unique\":true}},{\"name\":\"επιλογήΠο",
            "λύΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes\",\"type\":{\"kind\":\"ENUM\",\"name\":\"com.ac",
            "me.names.RecordOfEverythingThatHappenedInTheLongestDepartmentNameThatAnybodyEverWrote.ΕΠΙΛΟΓΗΠ",
            "ΟΛΥΜΑΚΡΑΣΟΝΟΜΑΣΙΑΣ\",\"constants\":[\"ΜΙΚΡΟ\",\"ΜΕΓΑΛΟ\"]},\"defaultValue\":{\"value\":{\"valu",
            "e\":{\"value\":\"ΜΙΚΡΟ\"}}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfCol",
            "umn\":{\"property\":\"theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestDepartment\"",
            "}},{\"OfColumn\":{\"property\":\"theIdentifierOfTheRecordOfEverythingThatHappenedInTheLongestD",
            "epartmentBeforeThisOneId\"}},{\"OfColumn\":{\"property\":\"theIdentifierOfTheRecordOfEverythin",
            "gThatHappenedInTheLongestDepartmentOtherThanThis\"}},{\"OfColumn\":{\"property\":\"επιλογήΠολύ",
            "ΜακράςΟνομασίαςΠουΔενΧωράειΣεΕξήνταΤρίαBytes\"}}]}},\"accessors\":[{\"property\":\"theIdentifi",
            "erOfTheRecordOfEverythingThatHappenedInTheLongestDepartment\",\"member\":\"theIdentifierOfTheR",
            "ecordOfEverythingThatHappenedInTheLongestDepartment\",\"method\":true}]},\"comment\":\"Names l",
            "onger than PostgreSQL keeps.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
