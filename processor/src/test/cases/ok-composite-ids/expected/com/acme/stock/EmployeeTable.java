// Generated from com.acme.stock.Employee. Do not edit; change the annotations on Employee.
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

/**
 * The table {@code "public"."employee"}: rows of {@link Employee}, each in one organization.
 *
 * <p>Somebody in a department.
 *
 * @param <S> the row type from which a query starts; {@link Employee} itself for {@link #EMPLOYEE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class EmployeeTable<S> extends Table<S, Employee> implements Writable<Employee> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> DEPARTMENT_ID_COLUMN = Column.required("department_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference DEPARTMENT_REFERENCE = Reference.required("department")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(DEPARTMENT_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference DEPARTMENTS_BY_HEAD_REFERENCE = Reference.many("departmentsByHead")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "head_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Employee> EMPLOYEE_ENTITY = Entity.of(Employee.class, "public", "employee")
            .id(ID_COLUMN, Employee::id)
            .row(EmployeeTable::read, ID_COLUMN, DEPARTMENT_ID_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("employee_department_id_fkey", DEPARTMENT_REFERENCE, () -> DepartmentTable.DEPARTMENT_ENTITY)
            .build();

    /** The rows of {@link Employee} that the actor may see: where queries start. */
    public static final EmployeeTable<Employee> EMPLOYEE = new EmployeeTable<>(Path.root(EMPLOYEE_ENTITY));

    /** The column {@code "public"."employee"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."employee"."department_id"}: points at {@code "public"."department"."id"}. */
    public final TextExpr<S> departmentId = text(DEPARTMENT_ID_COLUMN);

    /** The column {@code "public"."employee"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #EMPLOYEE}.
     *
     * @param path the way from {@code S} to this table
     */
    public EmployeeTable(Path<S> path) {
        super(EMPLOYEE_ENTITY, path);
    }

    /**
     * Follows {@code department_id} to the department of the employee.
     *
     * @return the department, joined
     */
    public DepartmentTable<S> department() {
        return toOne(DEPARTMENT_REFERENCE, DepartmentTable.DEPARTMENT_ENTITY, DepartmentTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the employee.
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
     * The rows of {@link Department} whose {@code head_id} points at this employee.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Department> departmentsByHead() {
        return toMany(DEPARTMENTS_BY_HEAD_REFERENCE, DepartmentTable.DEPARTMENT_ENTITY);
    }

    /**
     * The employee with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Employee> key(String id) {
        return Key.of(Assignments.of(EMPLOYEE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new employee. Its organization comes from the actor.
     *
     * @param id the value of {@code id}
     * @param departmentId the value of {@code department_id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public EmployeeInsert insert(String id, String departmentId) {
        return new EmployeeInsert(Assignments.of(EMPLOYEE_ENTITY)
                .with(ID_COLUMN, id)
                .with(DEPARTMENT_ID_COLUMN, departmentId));
    }

    /**
     * Changes to rows of {@link Employee}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public EmployeePatch patch() {
        return new EmployeePatch(Assignments.of(EMPLOYEE_ENTITY));
    }

    private static Employee read(Row row) {
        return new Employee(row.required(ID_COLUMN), row.required(DEPARTMENT_ID_COLUMN));
    }

    /** One employee to be inserted. Immutable: each method returns a new one. */
    public static final class EmployeeInsert implements Insert<Employee> {
        private final Assignments<Employee> assignments;

        private EmployeeInsert(Assignments<Employee> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Employee> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Employee}. Immutable: each method returns a new one. */
    public static final class EmployeePatch implements Patch<Employee> {
        private final Assignments<Employee> assignments;

        private EmployeePatch(Assignments<Employee> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code department_id}.
         *
         * @param departmentId the value of {@code department_id}
         * @return the patch with that change
         */
        public EmployeePatch departmentId(String departmentId) {
            return new EmployeePatch(assignments.with(DEPARTMENT_ID_COLUMN, departmentId));
        }

        @Override
        public Assignments<Employee> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Employee} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Employee\"]},\"publicType\":t",
            "rue,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name",
            "\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":",
            "\"departmentId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"references\":{",
            "\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.st",
            "ock\",\"simpleNames\":[\"Department\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}}],\"c",
            "onstruction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"O",
            "fColumn\":{\"property\":\"departmentId\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":",
            "\"id\",\"method\":true}]},\"comment\":\"Somebody in a department.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
