// Generated from com.acme.desk.Goal. Do not edit; change the annotations on Goal.
package com.acme.desk;

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

/**
 * The table {@code "public"."goal"}: rows of {@link Goal}, each in one organization and one team.
 *
 * <p>What a team wants of them.
 *
 * @param <S> the row type from which a query starts; {@link Goal} itself for {@link #GOAL}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class GoalTable<S> extends Table<S, Goal> implements Writable<Goal> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> SPRINT_ID_COLUMN = Column.required("sprint_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Column<String> TEAM_ID_COLUMN = Column.required("team_id", SqlType.TEXT);

    private static final Reference SPRINT_REFERENCE = Reference.required("sprint")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(TEAM_ID_COLUMN, "team_id")
            .on(SPRINT_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference TEAM_REFERENCE = Reference.required("team").on(TEAM_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Goal> GOAL_ENTITY = Entity.of(Goal.class, "public", "goal")
            .id(ID_COLUMN, Goal::id)
            .row(GoalTable::read, ID_COLUMN, SPRINT_ID_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN, TEAM_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN).andTeam(TEAM_ID_COLUMN))
            .foreignKey("goal_sprint_id_fkey", SPRINT_REFERENCE, () -> SprintTable.SPRINT_ENTITY)
            .build();

    /** The rows of {@link Goal} that the actor may see: where queries start. */
    public static final GoalTable<Goal> GOAL = new GoalTable<>(Path.root(GOAL_ENTITY));

    /** The column {@code "public"."goal"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."goal"."sprint_id"}: points at {@code "public"."sprint"."id"}. */
    public final TextExpr<S> sprintId = text(SPRINT_ID_COLUMN);

    /** The column {@code "public"."goal"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /** The column {@code "public"."goal"."team_id"}: the team to which the row belongs. */
    public final TextExpr<S> teamId = text(TEAM_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #GOAL}.
     *
     * @param path the way from {@code S} to this table
     */
    public GoalTable(Path<S> path) {
        super(GOAL_ENTITY, path);
    }

    /**
     * Follows {@code sprint_id} to the sprint of the goal.
     *
     * @return the sprint, joined
     */
    public SprintTable<S> sprint() {
        return toOne(SPRINT_REFERENCE, SprintTable.SPRINT_ENTITY, SprintTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the goal.
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
     * Follows {@code team_id} to the team of the goal.
     *
     * @return the team, joined
     */
    public AuthTables.TeamTable<S> team() {
        return toOne(TEAM_REFERENCE, AuthTables.TeamTable.TEAM_ENTITY, AuthTables.TeamTable::new);
    }

    /**
     * The goal with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Goal> key(String id) {
        return Key.of(Assignments.of(GOAL_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new goal. Its organization and team come from the actor.
     *
     * @param id the value of {@code id}
     * @param sprintId the value of {@code sprint_id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public GoalInsert insert(String id, String sprintId) {
        return new GoalInsert(Assignments.of(GOAL_ENTITY).with(ID_COLUMN, id).with(SPRINT_ID_COLUMN, sprintId));
    }

    /**
     * Changes to rows of {@link Goal}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public GoalPatch patch() {
        return new GoalPatch(Assignments.of(GOAL_ENTITY));
    }

    private static Goal read(Row row) {
        return new Goal(row.required(ID_COLUMN), row.required(SPRINT_ID_COLUMN));
    }

    /** One goal to be inserted. Immutable: each method returns a new one. */
    public static final class GoalInsert implements Insert<Goal> {
        private final Assignments<Goal> assignments;

        private GoalInsert(Assignments<Goal> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Goal> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Goal}. Immutable: each method returns a new one. */
    public static final class GoalPatch implements Patch<Goal> {
        private final Assignments<Goal> assignments;

        private GoalPatch(Assignments<Goal> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code sprint_id}.
         *
         * @param sprintId the value of {@code sprint_id}
         * @return the patch with that change
         */
        public GoalPatch sprintId(String sprintId) {
            return new GoalPatch(assignments.with(SPRINT_ID_COLUMN, sprintId));
        }

        @Override
        public Assignments<Goal> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Goal} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Goal\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"},{\"kind\":\"TEAM\",\"onDelete",
            "\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"ja",
            "va.lang.String\"},\"id\":true},{\"name\":\"sprintId\",\"type\":{\"kind\":\"STRING\",\"name\":",
            "\"java.lang.String\"},\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"",
            "value\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Sprint\"]}},\"onDelete\":\"CASCA",
            "DE\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColu",
            "mn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"sprintId\"}}]}},\"accessors\":[{\"pr",
            "operty\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"What a team wants of them.",
            "\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
