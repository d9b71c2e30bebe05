// Generated from com.acme.todos.work.deep.down.Project. Do not edit; change the annotations on Project.
package com.acme.todos.work.deep.down;

import com.acme.todos.work.AuthTables;
import com.acme.todos.work.Todo;
import com.acme.todos.work.TodoTable;
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
 * The table {@code "public"."project"}: rows of {@link Project}, each in one organization.
 *
 * <p>A project, two packages below.
 *
 * @param <S> the row type from which a query starts; {@link Project} itself for {@link #PROJECT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ProjectTable<S> extends Table<S, Project> implements Writable<Project> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference TODOS_REFERENCE = Reference.many("todos")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "project_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Project> PROJECT_ENTITY = Entity.of(Project.class, "public", "project")
            .id(ID_COLUMN, Project::id)
            .row(ProjectTable::read, ID_COLUMN, NAME_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .build();

    /** The rows of {@link Project} that the actor may see: where queries start. */
    public static final ProjectTable<Project> PROJECT = new ProjectTable<>(Path.root(PROJECT_ENTITY));

    /** The column {@code "public"."project"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."project"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

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
     * The rows of {@link Todo} whose {@code project_id} points at this project.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Todo> todos() {
        return toMany(TODOS_REFERENCE, TodoTable.TODO_ENTITY);
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
        return new Project(row.required(ID_COLUMN), row.required(NAME_COLUMN));
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

        @Override
        public Assignments<Project> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Project} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.todos.work.deep.down\",\"simpleNames\":[\"Project\"]},\"",
            "publicType\":true,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properti",
            "es\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":tru",
            "e,\"generated\":{\"value\":{}}},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"ja",
            "va.lang.String\"}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"p",
            "roperty\":\"id\"}},{\"OfColumn\":{\"property\":\"name\"}}]}},\"accessors\":[{\"property\":\"id",
            "\",\"member\":\"id\",\"method\":true}]},\"comment\":\"A project, two packages below.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
