// Generated from com.acme.stock.Department. Do not edit; change the annotations on Department.
package com.acme.stock;

import dev.freehold.db.Assignments;
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
 * The table {@code "public"."department"}: rows of {@link Department}, each in one organization.
 *
 * <p>It has a head, who belongs to a department: two tables that refer to each other.
 *
 * @param <S> the row type from which a query starts; {@link Department} itself for {@link #DEPARTMENT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class DepartmentTable<S> extends Table<S, Department> implements Writable<Department> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> HEAD_ID_COLUMN = Column.optional("head_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference HEAD_REFERENCE = Reference.optional("head")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(HEAD_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference EMPLOYEES_REFERENCE = Reference.many("employees")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "department_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Department> DEPARTMENT_ENTITY = Entity.of(Department.class, "public", "department")
            .id(ID_COLUMN, Department::id)
            .row(DepartmentTable::read, ID_COLUMN, HEAD_ID_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("department_head_id_fkey", HEAD_REFERENCE, () -> EmployeeTable.EMPLOYEE_ENTITY)
            .build();

    /** The rows of {@link Department} that the actor may see: where queries start. */
    public static final DepartmentTable<Department> DEPARTMENT = new DepartmentTable<>(Path.root(DEPARTMENT_ENTITY));

    /** The column {@code "public"."department"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."department"."head_id"}: points at {@code "public"."employee"."id"}; may be null. */
    public final TextExpr<S> headId = text(HEAD_ID_COLUMN);

    /** The column {@code "public"."department"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #DEPARTMENT}.
     *
     * @param path the way from {@code S} to this table
     */
    public DepartmentTable(Path<S> path) {
        super(DEPARTMENT_ENTITY, path);
    }

    /**
     * Follows {@code head_id} to the head of the department.
     *
     * @return the employee, joined; all of its columns are null for every department without head
     */
    public EmployeeTable<S> head() {
        return toOne(HEAD_REFERENCE, EmployeeTable.EMPLOYEE_ENTITY, EmployeeTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the department.
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
     * The rows of {@link Employee} whose {@code department_id} points at this department.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Employee> employees() {
        return toMany(EMPLOYEES_REFERENCE, EmployeeTable.EMPLOYEE_ENTITY);
    }

    /**
     * The department with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Department> key(String id) {
        return Key.of(Assignments.of(DEPARTMENT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new department. Its organization comes from the actor.
     *
     * @param id the value of {@code id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public DepartmentInsert insert(String id) {
        return new DepartmentInsert(Assignments.of(DEPARTMENT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * Changes to rows of {@link Department}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public DepartmentPatch patch() {
        return new DepartmentPatch(Assignments.of(DEPARTMENT_ENTITY));
    }

    private static Department read(Row row) {
        return new Department(row.required(ID_COLUMN), row.optional(HEAD_ID_COLUMN));
    }

    /** One department to be inserted. Immutable: each method returns a new one. */
    public static final class DepartmentInsert implements Insert<Department> {
        private final Assignments<Department> assignments;

        private DepartmentInsert(Assignments<Department> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code head_id}.
         *
         * @param headId the value of {@code head_id}, or null
         * @return the insert with that value
         */
        public DepartmentInsert headId(@Nullable String headId) {
            return new DepartmentInsert(assignments.with(HEAD_ID_COLUMN, headId));
        }

        @Override
        public Assignments<Department> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Department}. Immutable: each method returns a new one. */
    public static final class DepartmentPatch implements Patch<Department> {
        private final Assignments<Department> assignments;

        private DepartmentPatch(Assignments<Department> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code head_id}.
         *
         * @param headId the value of {@code head_id}, or null
         * @return the patch with that change
         */
        public DepartmentPatch headId(@Nullable String headId) {
            return new DepartmentPatch(assignments.with(HEAD_ID_COLUMN, headId));
        }

        @Override
        public Assignments<Department> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Department} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Department\"]},\"publicType\"",
            ":true,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"nam",
            "e\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\"",
            ":\"headId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"r",
            "eferences\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":",
            "\"com.acme.stock\",\"simpleNames\":[\"Employee\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":t",
            "rue}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"",
            "id\"}},{\"OfColumn\":{\"property\":\"headId\"}}]}},\"accessors\":[{\"property\":\"id\",\"membe",
            "r\":\"id\",\"method\":true}]},\"comment\":\"It has a head, who belongs to a department: two ta",
            "bles that refer to each other.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
