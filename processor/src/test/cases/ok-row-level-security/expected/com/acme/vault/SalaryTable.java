// Generated from com.acme.vault.Salary. Do not edit; change the annotations on Salary.
package com.acme.vault;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
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
import dev.freehold.db.schema.Limit;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "vault"."salary"}: rows of {@link Salary}, each in one organization.
 *
 * <p>What admins see and owners write.
 *
 * @param <S> the row type from which a query starts; {@link Salary} itself for {@link #SALARY}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class SalaryTable<S> extends Table<S, Salary> implements Writable<Salary> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<Integer> AMOUNT_COLUMN = Column.required("amount", SqlType.INT4);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference PAYMENTS_REFERENCE = Reference.many("payments")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "salary_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Salary> SALARY_ENTITY = Entity.of(Salary.class, "vault", "salary")
            .id(ID_COLUMN, Salary::id)
            .row(SalaryTable::read, ID_COLUMN, AMOUNT_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN)
                    .readBy(Limit.toRoles("admin", "owner"))
                    .writtenBy(Limit.toRoles("owner")))
            .build();

    /** The rows of {@link Salary} that the actor may see: where queries start. */
    public static final SalaryTable<Salary> SALARY = new SalaryTable<>(Path.root(SALARY_ENTITY));

    /** The column {@code "vault"."salary"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "vault"."salary"."amount"}. */
    public final ComparableExpr<S, Integer> amount = comparable(AMOUNT_COLUMN);

    /** The column {@code "vault"."salary"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #SALARY}.
     *
     * @param path the way from {@code S} to this table
     */
    public SalaryTable(Path<S> path) {
        super(SALARY_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the salary.
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
     * The rows of {@link Payment} whose {@code salary_id} points at this salary.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Payment> payments() {
        return toMany(PAYMENTS_REFERENCE, PaymentTable.PAYMENT_ENTITY);
    }

    /**
     * The salary with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Salary> key(String id) {
        return Key.of(Assignments.of(SALARY_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new salary. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @param amount the value of {@code amount}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public SalaryInsert insert(int amount) {
        return new SalaryInsert(Assignments.of(SALARY_ENTITY).with(AMOUNT_COLUMN, amount));
    }

    /**
     * Changes to rows of {@link Salary}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public SalaryPatch patch() {
        return new SalaryPatch(Assignments.of(SALARY_ENTITY));
    }

    private static Salary read(Row row) {
        return new Salary(row.required(ID_COLUMN), row.required(AMOUNT_COLUMN));
    }

    /** One salary to be inserted. Immutable: each method returns a new one. */
    public static final class SalaryInsert implements Insert<Salary> {
        private final Assignments<Salary> assignments;

        private SalaryInsert(Assignments<Salary> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public SalaryInsert id(String id) {
            return new SalaryInsert(assignments.with(ID_COLUMN, id));
        }

        @Override
        public Assignments<Salary> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Salary}. Immutable: each method returns a new one. */
    public static final class SalaryPatch implements Patch<Salary> {
        private final Assignments<Salary> assignments;

        private SalaryPatch(Assignments<Salary> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount the value of {@code amount}
         * @return the patch with that change
         */
        public SalaryPatch amount(int amount) {
            return new SalaryPatch(assignments.with(AMOUNT_COLUMN, amount));
        }

        @Override
        public Assignments<Salary> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Salary} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.vault\",\"simpleNames\":[\"Salary\"]},\"publicType\":tru",
            "e,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\",\"limits\":{\"reads\":{\"rol",
            "es\":[\"admin\",\"owner\"]},\"writes\":{\"roles\":[\"owner\"]}}}],\"properties\":[{\"name\":\"",
            "id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"generated\":{",
            "\"value\":{}}},{\"name\":\"amount\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"}}],\"construct",
            "ion\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn",
            "\":{\"property\":\"amount\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"metho",
            "d\":true}]},\"comment\":\"What admins see and owners write.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
