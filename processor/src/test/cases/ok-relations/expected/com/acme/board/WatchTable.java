// Generated from com.acme.board.Watch. Do not edit; change the annotations on Watch.
package com.acme.board;

import dev.freehold.auth.BetterAuth;
import dev.freehold.db.Assignments;
import dev.freehold.db.BooleanExpr;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Selection;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Embedded;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."watch"}: rows of {@link Watch}, each in one organization.
 *
 * <p>Joins a user with a task: its key is the ids of both.
 *
 * <p>Without {@code with} in the query, {@code task} is null or empty.
 *
 * @param <S> the row type from which a query starts; {@link Watch} itself for {@link #WATCH}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class WatchTable<S> extends Table<S, Watch> implements Writable<Watch> {
    private static final Column<Long> TASK_ID_COLUMN = Column.required("task_id", SqlType.INT8);

    private static final Column<String> USER_ID_COLUMN = Column.required("user_id", SqlType.TEXT);

    private static final Column<Boolean> LOUD_COLUMN = Column.required("loud", SqlType.BOOLEAN);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Embedded<Watch.Key> KEY_PART = Embedded.of(WatchTable::readKey)
            .column(TASK_ID_COLUMN, Watch.Key::taskId)
            .column(USER_ID_COLUMN, Watch.Key::userId)
            .build();

    /** Used by generated code to go on to {@link Task}. */
    public static final Reference TASK_REFERENCE = Reference.required("task")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(TASK_ID_COLUMN, "id");

    /** Used by generated code to go on to {@link BetterAuth.User}. */
    public static final Reference USER_REFERENCE = Reference.required("user").on(USER_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Watch> WATCH_ENTITY = Entity.of(Watch.class, "public", "watch")
            .id(TASK_ID_COLUMN, row -> row.key().taskId())
            .id(USER_ID_COLUMN, row -> row.key().userId())
            .row(WatchTable::read, TASK_ID_COLUMN, USER_ID_COLUMN, LOUD_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("watch_task_id_fkey", TASK_REFERENCE, () -> TaskTable.TASK_ENTITY)
            .foreignKey("watch_user_id_fkey", USER_REFERENCE, () -> AuthTables.UserTable.USER_ENTITY)
            .relation(TASK_REFERENCE)
            .build();

    /** The rows of {@link Watch} that the actor may see: where queries start. */
    public static final WatchTable<Watch> WATCH = new WatchTable<>(Path.root(WATCH_ENTITY));

    /** The column {@code "public"."watch"."task_id"}: points at {@code "public"."task"."id"}. */
    public final ComparableExpr<S, Long> taskId = comparable(TASK_ID_COLUMN);

    /** The column {@code "public"."watch"."user_id"}: points at {@code "public"."user"."id"}. */
    public final TextExpr<S> userId = text(USER_ID_COLUMN);

    /** The column {@code "public"."watch"."loud"}. */
    public final BooleanExpr<S> loud = bool(LOUD_COLUMN);

    /** The column {@code "public"."watch"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /** The columns {@code task_id} and {@code user_id} as one {@link Watch.Key}. */
    public final Selection<S, Watch.Key> key = embedded(KEY_PART);

    /**
     * Used by generated code to join the table; a query starts with {@link #WATCH}.
     *
     * @param path the way from {@code S} to this table
     */
    public WatchTable(Path<S> path) {
        super(WATCH_ENTITY, path);
    }

    /**
     * Follows {@code task_id} to the task of the watch.
     *
     * @return the task, joined
     */
    public TaskTable<S> task() {
        return toOne(TASK_REFERENCE, TaskTable.TASK_ENTITY, TaskTable::new);
    }

    /**
     * Follows {@code user_id} to the user of the watch.
     *
     * @return the user, joined
     */
    public AuthTables.UserTable<S> user() {
        return toOne(USER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the watch.
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
     * The watch with these ids.
     *
     * @param key the values of {@code task_id} and {@code user_id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Watch> key(Watch.Key key) {
        return Key.of(Assignments.of(WATCH_ENTITY).with(KEY_PART, key));
    }

    /**
     * One new watch. Its organization comes from the actor.
     *
     * @param key the values of {@code task_id} and {@code user_id}
     * @param loud the value of {@code loud}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public WatchInsert insert(Watch.Key key, boolean loud) {
        return new WatchInsert(Assignments.of(WATCH_ENTITY).with(KEY_PART, key).with(LOUD_COLUMN, loud));
    }

    /**
     * Changes to rows of {@link Watch}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public WatchPatch patch() {
        return new WatchPatch(Assignments.of(WATCH_ENTITY));
    }

    private static Watch read(Row row) {
        return new Watch(readKey(row), row.one(TASK_REFERENCE, Task.class), row.required(LOUD_COLUMN));
    }

    private static Watch.Key readKey(Row row) {
        return new Watch.Key(row.required(TASK_ID_COLUMN), row.required(USER_ID_COLUMN));
    }

    /** One watch to be inserted. Immutable: each method returns a new one. */
    public static final class WatchInsert implements Insert<Watch> {
        private final Assignments<Watch> assignments;

        private WatchInsert(Assignments<Watch> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Watch> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Watch}. Immutable: each method returns a new one. */
    public static final class WatchPatch implements Patch<Watch> {
        private final Assignments<Watch> assignments;

        private WatchPatch(Assignments<Watch> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code loud}.
         *
         * @param loud the value of {@code loud}
         * @return the patch with that change
         */
        public WatchPatch loud(boolean loud) {
            return new WatchPatch(assignments.with(LOUD_COLUMN, loud));
        }

        @Override
        public Assignments<Watch> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Watch} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Watch\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":",
            "\"taskId\",\"type\":{\"kind\":\"LONG\",\"name\":\"java.lang.Long\"},\"id\":true},{\"name\":\"u",
            "serId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"references",
            "\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"dev.fre",
            "ehold.auth\",\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"CASCADE\",\"foreignKey",
            "\":true}}},{\"name\":\"loud\",\"type\":{\"kind\":\"BOOLEAN\",\"name\":\"boolean\"}}],\"relatio",
            "ns\":[{\"name\":\"task\",\"kind\":\"MANY_TO_ONE\",\"form\":\"ONE\",\"target\":{\"value\":{\"pa",
            "ckageName\":\"com.acme.board\",\"simpleNames\":[\"Task\"]}},\"required\":true,\"mapsId\":{\"va",
            "lue\":\"taskId\"},\"onDelete\":\"UNSTATED\",\"references\":{\"value\":{\"annotation\":\"@Refer",
            "ences\",\"target\":{\"value\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Task\"]}}",
            ",\"onDelete\":\"CASCADE\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"a",
            "rguments\":[{\"OfPart\":{\"property\":\"key\"}},{\"Related\":{\"property\":\"task\",\"form\":",
            "\"ONE\"}},{\"OfColumn\":{\"property\":\"loud\"}}]}},\"accessors\":[{\"property\":\"key\",\"mem",
            "ber\":\"key\",\"method\":true}],\"parts\":[{\"property\":\"key\",\"type\":{\"packageName\":\"c",
            "om.acme.board\",\"simpleNames\":[\"Watch\",\"Key\"]},\"making\":{\"value\":{\"arguments\":[{\"",
            "OfColumn\":{\"property\":\"taskId\"}},{\"OfColumn\":{\"property\":\"userId\"}}]}},\"members\":",
            "[\"taskId\",\"userId\"],\"accessors\":[{\"property\":\"taskId\",\"member\":\"taskId\",\"method",
            "\":true},{\"property\":\"userId\",\"member\":\"userId\",\"method\":true}]}]},\"comment\":\"Joi",
            "ns a user with a task: its key is the ids of both.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
