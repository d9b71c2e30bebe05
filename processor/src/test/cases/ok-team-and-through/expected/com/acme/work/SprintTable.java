// Generated from com.acme.work.Sprint. Do not edit; change the annotations on Sprint.
package com.acme.work;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."sprint"}: rows of {@link Sprint}, each in one organization and one team.
 *
 * <p>A row behind two walls: of a team, in an organization.
 *
 * @param <S> the row type from which a query starts; {@link Sprint} itself for {@link #SPRINT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class SprintTable<S> extends Table<S, Sprint> implements Writable<Sprint> {
    private static final Column<Integer> NUMBER_COLUMN = Column.required("number", SqlType.INT4);

    private static final Column<String> GOAL_COLUMN = Column.required("goal", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Column<String> TEAM_ID_COLUMN = Column.required("team_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference TEAM_REFERENCE = Reference.required("team").on(TEAM_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Sprint> SPRINT_ENTITY = Entity.of(Sprint.class, "public", "sprint")
            .id(NUMBER_COLUMN, Sprint::number)
            .row(SprintTable::read, NUMBER_COLUMN, GOAL_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN, TEAM_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN).andTeam(TEAM_ID_COLUMN))
            .build();

    /** The rows of {@link Sprint} that the actor may see: where queries start. */
    public static final SprintTable<Sprint> SPRINT = new SprintTable<>(Path.root(SPRINT_ENTITY));

    /** The column {@code "public"."sprint"."number"}. */
    public final ComparableExpr<S, Integer> number = comparable(NUMBER_COLUMN);

    /** The column {@code "public"."sprint"."goal"}. */
    public final TextExpr<S> goal = text(GOAL_COLUMN);

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
     * The sprint with this id.
     *
     * @param number the value of {@code number}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Sprint> key(int number) {
        return Key.of(Assignments.of(SPRINT_ENTITY).with(NUMBER_COLUMN, number));
    }

    /**
     * One new sprint. Its organization and team come from the actor.
     *
     * @param number the value of {@code number}
     * @param goal the value of {@code goal}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public SprintInsert insert(int number, String goal) {
        return new SprintInsert(Assignments.of(SPRINT_ENTITY).with(NUMBER_COLUMN, number).with(GOAL_COLUMN, goal));
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
        return new Sprint(row.required(NUMBER_COLUMN), row.required(GOAL_COLUMN));
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
         * Sets {@code goal}.
         *
         * @param goal the value of {@code goal}
         * @return the patch with that change
         */
        public SprintPatch goal(String goal) {
            return new SprintPatch(assignments.with(GOAL_COLUMN, goal));
        }

        @Override
        public Assignments<Sprint> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Sprint} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Sprint\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"},{\"kind\":\"TEAM\",\"onDelet",
            "e\":\"UNSTATED\"}],\"properties\":[{\"name\":\"number\",\"type\":{\"kind\":\"INT\",\"name\":\"",
            "int\"},\"id\":true},{\"name\":\"goal\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Stri",
            "ng\"}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"",
            "number\"}},{\"OfColumn\":{\"property\":\"goal\"}}]}},\"accessors\":[{\"property\":\"number\",",
            "\"member\":\"number\",\"method\":true}]},\"comment\":\"A row behind two walls: of a team, in a",
            "n organization.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
