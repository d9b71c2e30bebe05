// Generated from com.acme.vault.Payment. Do not edit; change the annotations on Payment.
package com.acme.vault;

import dev.freehold.db.Assignments;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
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
 * The table {@code "vault"."payment"}: rows of {@link Payment}, each in one organization.
 *
 * <p>Everyone's to see, though it refers to a row that is not.
 *
 * @param <S> the row type from which a query starts; {@link Payment} itself for {@link #PAYMENT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class PaymentTable<S> extends Table<S, Payment> implements Writable<Payment> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> SALARY_ID_COLUMN = Column.optional("salary_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference SALARY_REFERENCE = Reference.optional("salary")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(SALARY_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Payment> PAYMENT_ENTITY = Entity.of(Payment.class, "vault", "payment")
            .id(ID_COLUMN, Payment::id)
            .row(PaymentTable::read, ID_COLUMN, SALARY_ID_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("payment_salary_id_fkey", SALARY_REFERENCE, () -> SalaryTable.SALARY_ENTITY)
            .build();

    /** The rows of {@link Payment} that the actor may see: where queries start. */
    public static final PaymentTable<Payment> PAYMENT = new PaymentTable<>(Path.root(PAYMENT_ENTITY));

    /** The column {@code "vault"."payment"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "vault"."payment"."salary_id"}: points at {@code "vault"."salary"."id"}; may be null. */
    public final TextExpr<S> salaryId = text(SALARY_ID_COLUMN);

    /** The column {@code "vault"."payment"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #PAYMENT}.
     *
     * @param path the way from {@code S} to this table
     */
    public PaymentTable(Path<S> path) {
        super(PAYMENT_ENTITY, path);
    }

    /**
     * Follows {@code salary_id} to the salary of the payment.
     *
     * @return the salary, joined; all of its columns are null for every payment without salary
     */
    public SalaryTable<S> salary() {
        return toOne(SALARY_REFERENCE, SalaryTable.SALARY_ENTITY, SalaryTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the payment.
     *
     * @return the organization, joined
     */
    public AuthTables.OrganizationTable<S> organization() {
        return toOne(
                ORGANIZATION_REFERENCE,
                AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                AuthTables.OrganizationTable::new);
    }

    /**
     * The payment with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Payment> key(String id) {
        return Key.of(Assignments.of(PAYMENT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new payment. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public PaymentInsert insert() {
        return new PaymentInsert(Assignments.of(PAYMENT_ENTITY));
    }

    /**
     * Changes to rows of {@link Payment}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public PaymentPatch patch() {
        return new PaymentPatch(Assignments.of(PAYMENT_ENTITY));
    }

    private static Payment read(Row row) {
        return new Payment(row.required(ID_COLUMN), row.optional(SALARY_ID_COLUMN));
    }

    /** One payment to be inserted. Immutable: each method returns a new one. */
    public static final class PaymentInsert implements Insert<Payment> {
        private final Assignments<Payment> assignments;

        private PaymentInsert(Assignments<Payment> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public PaymentInsert id(String id) {
            return new PaymentInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code salary_id}.
         *
         * @param salaryId the value of {@code salary_id}, or null
         * @return the insert with that value
         */
        public PaymentInsert salaryId(@Nullable String salaryId) {
            return new PaymentInsert(assignments.with(SALARY_ID_COLUMN, salaryId));
        }

        @Override
        public Assignments<Payment> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Payment}. Immutable: each method returns a new one. */
    public static final class PaymentPatch implements Patch<Payment> {
        private final Assignments<Payment> assignments;

        private PaymentPatch(Assignments<Payment> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code salary_id}.
         *
         * @param salaryId the value of {@code salary_id}, or null
         * @return the patch with that change
         */
        public PaymentPatch salaryId(@Nullable String salaryId) {
            return new PaymentPatch(assignments.with(SALARY_ID_COLUMN, salaryId));
        }

        @Override
        public Assignments<Payment> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Payment} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.vault\",\"simpleNames\":[\"Payment\"]},\"publicType\":tr",
            "ue,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\"",
            ":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"generated\"",
            ":{\"value\":{}}},{\"name\":\"salaryId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Str",
            "ing\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":",
            "{\"value\":{\"packageName\":\"com.acme.vault\",\"simpleNames\":[\"Salary\"]}},\"onDelete\":\"U",
            "NSTATED\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"O",
            "fColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"salaryId\"}}]}},\"accessors\":[",
            "{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Everyone's to see, tho",
            "ugh it refers to a row that is not.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
