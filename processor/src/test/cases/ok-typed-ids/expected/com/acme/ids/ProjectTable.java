// Generated from com.acme.ids.Project. Do not edit; change the annotations on Project.
package com.acme.ids;

import com.acme.ids.Ids.UserId;
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
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."project"}: rows of {@link Project}, each owned by one user.
 *
 * <p>Its id is a UUID that the runtime makes.
 *
 * @param <S> the row type from which a query starts; {@link Project} itself for {@link #PROJECT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ProjectTable<S> extends Table<S, Project> implements Writable<Project> {
    private static final Column<ProjectId> ID_COLUMN =
            Column.required("id", SqlType.UUID.as(ProjectId::new, ProjectId::value)).generatedUuid();

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<UserId> OWNER_ID_COLUMN =
            Column.required("owner_id", SqlType.TEXT.as(UserId::new, UserId::value));

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference ENTRIES_REFERENCE = Reference.many("entries")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ID_COLUMN, "project_id");

    private static final Reference TASKS_REFERENCE = Reference.many("tasks")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ID_COLUMN, "project_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Project> PROJECT_ENTITY = Entity.of(Project.class, "public", "project")
            .id(ID_COLUMN, Project::id)
            .row(ProjectTable::read, ID_COLUMN, NAME_COLUMN, OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("project_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Project} that the actor may see: where queries start. */
    public static final ProjectTable<Project> PROJECT = new ProjectTable<>(Path.root(PROJECT_ENTITY));

    /** The column {@code "public"."project"."id"}. */
    public final ComparableExpr<S, ProjectId> id = comparable(ID_COLUMN);

    /** The column {@code "public"."project"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /** The column {@code "public"."project"."owner_id"}: the user who owns the row. */
    public final ComparableExpr<S, UserId> ownerId = comparable(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #PROJECT}.
     *
     * @param path the way from {@code S} to this table
     */
    public ProjectTable(Path<S> path) {
        super(PROJECT_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the project.
     *
     * @return the users sync, joined; all of its columns are null for every project whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Entry} whose {@code project_id} points at this project.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Entry> entries() {
        return toMany(ENTRIES_REFERENCE, EntryTable.ENTRY_ENTITY);
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
    public Key<Project> key(ProjectId id) {
        return Key.of(Assignments.of(PROJECT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new project. Its owner comes from the actor. Its {@code id} is made on insert.
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
        return new Project(row.required(ID_COLUMN), row.required(NAME_COLUMN), row.required(OWNER_ID_COLUMN));
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
        public ProjectInsert id(ProjectId id) {
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
            "{\"type\":{\"packageName\":\"com.acme.ids\",\"simpleNames\":[\"Project\"]},\"publicType\":true",
            ",\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"WRAPPER\",\"name\":\"com.acme.ids.Proje",
            "ctId\",\"wrapped\":{\"value\":{\"component\":\"value\",\"type\":{\"kind\":\"UUID\",\"name\":\"",
            "java.util.UUID\"}}}},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"name\",\"type\":{\"",
            "kind\":\"STRING\",\"name\":\"java.lang.String\"}},{\"name\":\"ownerId\",\"type\":{\"kind\":\"W",
            "RAPPER\",\"name\":\"com.acme.ids.Ids.UserId\",\"wrapped\":{\"value\":{\"component\":\"value\",",
            "\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}}},\"marks\":[{\"kind\":\"OWNER\"",
            ",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"NeonAuth\",\"",
            "Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}]}],\"construction\":{\"making\":{\"value",
            "\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"name\"}}",
            ",{\"OfColumn\":{\"property\":\"ownerId\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":",
            "\"id\",\"method\":true}]},\"comment\":\"Its id is a UUID that the runtime makes.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
