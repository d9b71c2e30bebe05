// Generated from com.acme.board.Project. Do not edit; change the annotations on Project.
package com.acme.board;

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
 * The table {@code "public"."project"}: rows of {@link Project}, each in one organization.
 *
 * <p>Work with an end.
 *
 * <p>Without {@code with} in the query, {@code parent}, {@code parts}, {@code tasks} and {@code budget} are null or
 * empty.
 *
 * @param <S> the row type from which a query starts; {@link Project} itself for {@link #PROJECT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ProjectTable<S> extends Table<S, Project> implements Writable<Project> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<String> PARENT_ID_COLUMN = Column.optional("parent_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference PARENT_REFERENCE = Reference.optional("parent")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(PARENT_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference BUDGET_REFERENCE = Reference.many("budget")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "project_id");

    private static final Reference PARTS_REFERENCE = Reference.many("parts")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "parent_id");

    private static final Reference TASKS_REFERENCE = Reference.many("tasks")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "project_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Project> PROJECT_ENTITY = Entity.of(Project.class, "public", "project")
            .id(ID_COLUMN, Project::getId)
            .row(ProjectTable::read, ID_COLUMN, NAME_COLUMN)
            .hidden(PARENT_ID_COLUMN, ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("project_parent_id_fkey", PARENT_REFERENCE, () -> ProjectTable.PROJECT_ENTITY)
            .relation(PARENT_REFERENCE)
            .relation(PARTS_REFERENCE)
            .relation(TASKS_REFERENCE)
            .relation(BUDGET_REFERENCE)
            .build();

    /** The rows of {@link Project} that the actor may see: where queries start. */
    public static final ProjectTable<Project> PROJECT = new ProjectTable<>(Path.root(PROJECT_ENTITY));

    /** The column {@code "public"."project"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."project"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /** The column {@code "public"."project"."parent_id"}: What it is a part of. May be null. */
    public final TextExpr<S> parentId = text(PARENT_ID_COLUMN);

    /** The column {@code "public"."project"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #PROJECT}.
     *
     * @param path the way from {@code S} to this table
     */
    public ProjectTable(Path<S> path) {
        super(PROJECT_ENTITY, path);
    }

    /**
     * Follows {@code parent_id} to the parent of the project.
     *
     * @return the project, joined; all of its columns are null for every project without parent
     */
    public ProjectTable<S> parent() {
        return toOne(PARENT_REFERENCE, ProjectTable.PROJECT_ENTITY, ProjectTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the project.
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
     * The rows of {@link Budget} whose {@code project_id} points at this project: at most one.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Budget> budget() {
        return toMany(BUDGET_REFERENCE, BudgetTable.BUDGET_ENTITY);
    }

    /**
     * The rows of {@link Project} whose {@code parent_id} points at this project.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Project> parts() {
        return toMany(PARTS_REFERENCE, ProjectTable.PROJECT_ENTITY);
    }

    /**
     * The rows of {@link Task} whose {@code project_id} points at this project.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Task> tasks() {
        return toMany(TASKS_REFERENCE, TaskTable.TASK_ENTITY);
    }

    /**
     * The project with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Project> key(String id) {
        return Key.of(Assignments.of(PROJECT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new project. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ProjectInsert insert(String name) {
        return new ProjectInsert(Assignments.of(PROJECT_ENTITY).with(NAME_COLUMN, name));
    }

    /**
     * Changes to rows of {@link Project}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ProjectPatch patch() {
        return new ProjectPatch(Assignments.of(PROJECT_ENTITY));
    }

    private static Project read(Row row) {
        Project result = new Project();
        result.setId(row.required(ID_COLUMN));
        result.setName(row.required(NAME_COLUMN));
        result.setParent(row.one(PARENT_REFERENCE, Project.class));
        result.setParts(row.many(PARTS_REFERENCE, Project.class));
        result.setTasks(row.many(TASKS_REFERENCE, Task.class));
        result.setBudget(row.one(BUDGET_REFERENCE, Budget.class));
        return result;
    }

    /** One project to be inserted. Immutable: each method returns a new one. */
    public static final class ProjectInsert implements Insert<Project> {
        private final Assignments<Project> assignments;

        private ProjectInsert(Assignments<Project> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public ProjectInsert id(String id) {
            return new ProjectInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code parent_id}.
         *
         * @param parentId the value of {@code parent_id}, or null
         * @return the insert with that value
         */
        public ProjectInsert parentId(@Nullable String parentId) {
            return new ProjectInsert(assignments.with(PARENT_ID_COLUMN, parentId));
        }

        @Override
        public Assignments<Project> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Project}. Immutable: each method returns a new one. */
    public static final class ProjectPatch implements Patch<Project> {
        private final Assignments<Project> assignments;

        private ProjectPatch(Assignments<Project> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value of {@code name}
         * @return the patch with that change
         */
        public ProjectPatch name(String name) {
            return new ProjectPatch(assignments.with(NAME_COLUMN, name));
        }

        /**
         * Sets {@code parent_id}.
         *
         * @param parentId the value of {@code parent_id}, or null
         * @return the patch with that change
         */
        public ProjectPatch parentId(@Nullable String parentId) {
            return new ProjectPatch(assignments.with(PARENT_ID_COLUMN, parentId));
        }

        @Override
        public Assignments<Project> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Project} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Project\"]},\"publicType\":tr",
            "ue,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\"",
            ":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"generated\"",
            ":{\"value\":{}}},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String",
            "\"}}],\"relations\":[{\"name\":\"parent\",\"kind\":\"MANY_TO_ONE\",\"form\":\"ONE\",\"target\"",
            ":{\"value\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Project\"]}},\"joins\":[{\"",
            "name\":\"parent_id\",\"written\":true}],\"onDelete\":\"UNSTATED\",\"comment\":\"What it is a p",
            "art of.\"},{\"name\":\"parts\",\"kind\":\"ONE_TO_MANY\",\"form\":\"LIST\",\"target\":{\"value",
            "\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Project\"]}},\"mappedBy\":\"parent\"",
            ",\"onDelete\":\"UNSTATED\"},{\"name\":\"tasks\",\"kind\":\"ONE_TO_MANY\",\"form\":\"LIST\",\"t",
            "arget\":{\"value\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Task\"]}},\"mappedBy",
            "\":\"project\",\"onDelete\":\"UNSTATED\",\"removes\":true},{\"name\":\"budget\",\"kind\":\"ONE",
            "_TO_ONE\",\"form\":\"ONE\",\"target\":{\"value\":{\"packageName\":\"com.acme.board\",\"simpleN",
            "ames\":[\"Budget\"]}},\"mappedBy\":\"project\",\"onDelete\":\"UNSTATED\"}],\"construction\":{",
            "\"making\":{\"value\":{\"writers\":[{\"value\":{\"OfColumn\":{\"property\":\"id\"}},\"member\"",
            ":\"setId\",\"method\":true},{\"value\":{\"OfColumn\":{\"property\":\"name\"}},\"member\":\"set",
            "Name\",\"method\":true},{\"value\":{\"Related\":{\"property\":\"parent\",\"form\":\"ONE\"}},\"",
            "member\":\"setParent\",\"method\":true},{\"value\":{\"Related\":{\"property\":\"parts\",\"form",
            "\":\"LIST\"}},\"member\":\"setParts\",\"method\":true},{\"value\":{\"Related\":{\"property\":",
            "\"tasks\",\"form\":\"LIST\"}},\"member\":\"setTasks\",\"method\":true},{\"value\":{\"Related\"",
            ":{\"property\":\"budget\",\"form\":\"ONE\"}},\"member\":\"setBudget\",\"method\":true}]}},\"ac",
            "cessors\":[{\"property\":\"id\",\"member\":\"getId\",\"method\":true}]},\"comment\":\"Work wit",
            "h an end.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
