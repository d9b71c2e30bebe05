// Generated from com.acme.desk.Sprint. Do not edit; change the annotations on Sprint.
package com.acme.desk;

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
 * The table {@code "public"."sprint"}: rows of {@link Sprint}, each in one organization and one team.
 *
 * <p>A team's weeks.
 *
 * @param <S> the row type from which a query starts; {@link Sprint} itself for {@link #SPRINT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class SprintTable<S> extends Table<S, Sprint> implements Writable<Sprint> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Column<String> TEAM_ID_COLUMN = Column.required("team_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference TEAM_REFERENCE = Reference.required("team").on(TEAM_ID_COLUMN, "id");

    private static final Reference GOALS_REFERENCE = Reference.many("goals")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(TEAM_ID_COLUMN, "team_id")
            .on(ID_COLUMN, "sprint_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Sprint> SPRINT_ENTITY = Entity.of(Sprint.class, "public", "sprint")
            .id(ID_COLUMN, Sprint::id)
            .row(SprintTable::read, ID_COLUMN, NAME_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN, TEAM_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN).andTeam(TEAM_ID_COLUMN))
            .build();

    /** The rows of {@link Sprint} that the actor may see: where queries start. */
    public static final SprintTable<Sprint> SPRINT = new SprintTable<>(Path.root(SPRINT_ENTITY));

    /** The column {@code "public"."sprint"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."sprint"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /** The column {@code "public"."sprint"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /** The column {@code "public"."sprint"."team_id"}: the team to which the row belongs. */
    public final TextExpr<S> teamId = text(TEAM_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #SPRINT}.
     *
     * @param path the way from {@code S} to this table
     */
    public SprintTable(Path<S> path) {
        super(SPRINT_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the sprint.
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
     * Follows {@code team_id} to the team of the sprint.
     *
     * @return the team, joined
     */
    public AuthTables.TeamTable<S> team() {
        return toOne(TEAM_REFERENCE, AuthTables.TeamTable.TEAM_ENTITY, AuthTables.TeamTable::new);
    }

    /**
     * The rows of {@link Goal} whose {@code sprint_id} points at this sprint.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Goal> goals() {
        return toMany(GOALS_REFERENCE, GoalTable.GOAL_ENTITY);
    }

    /**
     * The sprint with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Sprint> key(String id) {
        return Key.of(Assignments.of(SPRINT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new sprint. Its organization and team come from the actor.
     *
     * @param id the value of {@code id}
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public SprintInsert insert(String id, String name) {
        return new SprintInsert(Assignments.of(SPRINT_ENTITY).with(ID_COLUMN, id).with(NAME_COLUMN, name));
    }

    /**
     * Changes to rows of {@link Sprint}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public SprintPatch patch() {
        return new SprintPatch(Assignments.of(SPRINT_ENTITY));
    }

    private static Sprint read(Row row) {
        return new Sprint(row.required(ID_COLUMN), row.required(NAME_COLUMN));
    }

    /** One sprint to be inserted. Immutable: each method returns a new one. */
    public static final class SprintInsert implements Insert<Sprint> {
        private final Assignments<Sprint> assignments;

        private SprintInsert(Assignments<Sprint> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Sprint> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Sprint}. Immutable: each method returns a new one. */
    public static final class SprintPatch implements Patch<Sprint> {
        private final Assignments<Sprint> assignments;

        private SprintPatch(Assignments<Sprint> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value of {@code name}
         * @return the patch with that change
         */
        public SprintPatch name(String name) {
            return new SprintPatch(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<Sprint> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Sprint} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Sprint\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"},{\"kind\":\"TEAM\",\"onDelet",
            "e\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"j",
            "ava.lang.String\"},\"id\":true},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"ja",
            "va.lang.String\"},\"column\":{\"unique\":true}}],\"construction\":{\"making\":{\"value\":{\"ar",
            "guments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"name\"}}]}},\"ac",
            "cessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"A team's we",
            "eks.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
