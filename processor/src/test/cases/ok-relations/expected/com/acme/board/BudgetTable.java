// Generated from com.acme.board.Budget. Do not edit; change the annotations on Budget.
package com.acme.board;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
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
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."budget"}: rows of {@link Budget}, each in one organization.
 *
 * <p>What a project may cost: it has the project's id.
 *
 * <p>Without {@code with} in the query, {@code project} is null or empty.
 *
 * @param <S> the row type from which a query starts; {@link Budget} itself for {@link #BUDGET}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class BudgetTable<S> extends Table<S, Budget> implements Writable<Budget> {
    private static final Column<String> PROJECT_ID_COLUMN = Column.required("project_id", SqlType.TEXT);

    private static final Column<BigDecimal> AMOUNT_COLUMN = Column.required("amount", SqlType.NUMERIC);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference PROJECT_REFERENCE = Reference.required("project")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(PROJECT_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Budget> BUDGET_ENTITY = Entity.of(Budget.class, "public", "budget")
            .id(PROJECT_ID_COLUMN, Budget::projectId)
            .row(BudgetTable::read, PROJECT_ID_COLUMN, AMOUNT_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("budget_project_id_fkey", PROJECT_REFERENCE, () -> ProjectTable.PROJECT_ENTITY)
            .relation(PROJECT_REFERENCE)
            .build();

    /** The rows of {@link Budget} that the actor may see: where queries start. */
    public static final BudgetTable<Budget> BUDGET = new BudgetTable<>(Path.root(BUDGET_ENTITY));

    /** The column {@code "public"."budget"."project_id"}: points at {@code "public"."project"."id"}. */
    public final TextExpr<S> projectId = text(PROJECT_ID_COLUMN);

    /** The column {@code "public"."budget"."amount"}. */
    public final ComparableExpr<S, BigDecimal> amount = comparable(AMOUNT_COLUMN);

    /** The column {@code "public"."budget"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #BUDGET}.
     *
     * @param path the way from {@code S} to this table
     */
    public BudgetTable(Path<S> path) {
        super(BUDGET_ENTITY, path);
    }

    /**
     * Follows {@code project_id} to the project of the budget.
     *
     * @return the project, joined
     */
    public ProjectTable<S> project() {
        return toOne(PROJECT_REFERENCE, ProjectTable.PROJECT_ENTITY, ProjectTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the budget.
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
     * The budget with this id.
     *
     * @param projectId the value of {@code project_id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Budget> key(String projectId) {
        return Key.of(Assignments.of(BUDGET_ENTITY).with(PROJECT_ID_COLUMN, projectId));
    }

    /**
     * One new budget. Its organization comes from the actor.
     *
     * @param projectId the value of {@code project_id}
     * @param amount the value of {@code amount}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public BudgetInsert insert(String projectId, BigDecimal amount) {
        return new BudgetInsert(Assignments.of(BUDGET_ENTITY)
                .with(PROJECT_ID_COLUMN, projectId)
                .with(AMOUNT_COLUMN, amount));
    }

    /**
     * Changes to rows of {@link Budget}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public BudgetPatch patch() {
        return new BudgetPatch(Assignments.of(BUDGET_ENTITY));
    }

    private static Budget read(Row row) {
        return new Budget(
                row.required(PROJECT_ID_COLUMN),
                row.one(PROJECT_REFERENCE, Project.class),
                row.required(AMOUNT_COLUMN));
    }

    /** One budget to be inserted. Immutable: each method returns a new one. */
    public static final class BudgetInsert implements Insert<Budget> {
        private final Assignments<Budget> assignments;

        private BudgetInsert(Assignments<Budget> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Budget> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Budget}. Immutable: each method returns a new one. */
    public static final class BudgetPatch implements Patch<Budget> {
        private final Assignments<Budget> assignments;

        private BudgetPatch(Assignments<Budget> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount the value of {@code amount}
         * @return the patch with that change
         */
        public BudgetPatch amount(BigDecimal amount) {
            return new BudgetPatch(assignments.with(AMOUNT_COLUMN, amount));
        }

        @Override
        public Assignments<Budget> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Budget} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Budget\"]},\"publicType\":tru",
            "e,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":",
            "\"projectId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"nam",
            "e\":\"amount\",\"type\":{\"kind\":\"BIG_DECIMAL\",\"name\":\"java.math.BigDecimal\"},\"column",
            "\":{\"precision\":{\"value\":12},\"scale\":{\"value\":2}}}],\"relations\":[{\"name\":\"project",
            "\",\"kind\":\"ONE_TO_ONE\",\"form\":\"ONE\",\"target\":{\"value\":{\"packageName\":\"com.acme.",
            "board\",\"simpleNames\":[\"Project\"]}},\"required\":true,\"mapsId\":{\"value\":\"\"},\"onDele",
            "te\":\"UNSTATED\"}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"p",
            "roperty\":\"projectId\"}},{\"Related\":{\"property\":\"project\",\"form\":\"ONE\"}},{\"OfColum",
            "n\":{\"property\":\"amount\"}}]}},\"accessors\":[{\"property\":\"projectId\",\"member\":\"proj",
            "ectId\",\"method\":true}]},\"comment\":\"What a project may cost: it has the project's id.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
