// Generated from com.acme.work.Remark. Do not edit; change the annotations on Remark.
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
 * The table {@code "public"."remark"}: rows of {@link Remark}, each belonging to whom its task belongs.
 *
 * <p>What somebody says of a task; the organization is that of the task's project.
 *
 * @param <S> the row type from which a query starts; {@link Remark} itself for {@link #REMARK}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class RemarkTable<S> extends Table<S, Remark> implements Writable<Remark> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4).identity();

    private static final Column<String> TASK_ID_COLUMN = Column.required("task_id", SqlType.TEXT);

    private static final Column<String> WORDS_COLUMN = Column.required("words", SqlType.TEXT);

    private static final Column<String> AUTHOR_ID_COLUMN = Column.optional("author_id", SqlType.TEXT);

    private static final Reference TASK_REFERENCE = Reference.required("task").on(TASK_ID_COLUMN, "id");

    private static final Reference AUTHOR_REFERENCE = Reference.optional("author").on(AUTHOR_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Remark> REMARK_ENTITY = Entity.of(Remark.class, "public", "remark")
            .id(ID_COLUMN, Remark::id)
            .row(RemarkTable::read, ID_COLUMN, TASK_ID_COLUMN, WORDS_COLUMN)
            .hidden(AUTHOR_ID_COLUMN)
            .scope(Scoping.through(TASK_REFERENCE, () -> TaskTable.TASK_ENTITY).attributedTo(AUTHOR_ID_COLUMN))
            .foreignKey("remark_task_id_fkey", TASK_REFERENCE, () -> TaskTable.TASK_ENTITY)
            .build();

    /** The rows of {@link Remark} that the actor may see: where queries start. */
    public static final RemarkTable<Remark> REMARK = new RemarkTable<>(Path.root(REMARK_ENTITY));

    /** The column {@code "public"."remark"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."remark"."task_id"}: points at {@code "public"."task"."id"}. */
    public final TextExpr<S> taskId = text(TASK_ID_COLUMN);

    /** The column {@code "public"."remark"."words"}. */
    public final TextExpr<S> words = text(WORDS_COLUMN);

    /**
     * The column {@code "public"."remark"."author_id"}: the user who owns the row; null when the owner's account is
     * gone.
     */
    public final TextExpr<S> authorId = text(AUTHOR_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #REMARK}.
     *
     * @param path the way from {@code S} to this table
     */
    public RemarkTable(Path<S> path) {
        super(REMARK_ENTITY, path);
    }

    /**
     * Follows {@code task_id} to the task of the remark.
     *
     * @return the task, joined
     */
    public TaskTable<S> task() {
        return toOne(TASK_REFERENCE, TaskTable.TASK_ENTITY, TaskTable::new);
    }

    /**
     * Follows {@code author_id} to the author of the remark.
     *
     * @return the user, joined; all of its columns are null for every remark without author
     */
    public AuthTables.UserTable<S> author() {
        return toOne(AUTHOR_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The remark with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Remark> key(int id) {
        return Key.of(Assignments.of(REMARK_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new remark. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param taskId the value of {@code task_id}
     * @param words the value of {@code words}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public RemarkInsert insert(String taskId, String words) {
        return new RemarkInsert(Assignments.of(REMARK_ENTITY).with(TASK_ID_COLUMN, taskId).with(WORDS_COLUMN, words));
    }

    /**
     * Changes to rows of {@link Remark}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public RemarkPatch patch() {
        return new RemarkPatch(Assignments.of(REMARK_ENTITY));
    }

    private static Remark read(Row row) {
        return new Remark(row.required(ID_COLUMN), row.required(TASK_ID_COLUMN), row.required(WORDS_COLUMN));
    }

    /** One remark to be inserted. Immutable: each method returns a new one. */
    public static final class RemarkInsert implements Insert<Remark> {
        private final Assignments<Remark> assignments;

        private RemarkInsert(Assignments<Remark> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Remark> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Remark}. Immutable: each method returns a new one. */
    public static final class RemarkPatch implements Patch<Remark> {
        private final Assignments<Remark> assignments;

        private RemarkPatch(Assignments<Remark> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code words}.
         *
         * @param words the value of {@code words}
         * @return the patch with that change
         */
        public RemarkPatch words(String words) {
            return new RemarkPatch(assignments.with(WORDS_COLUMN, words));
        }

        @Override
        public Assignments<Remark> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Remark} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.work\",\"simpleNames\":[\"Remark\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",",
            "\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"SET_NULL\",\"name\":\"author\"},{\"",
            "kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\",\"through\":\"task\"}],\"properties\":[{\"na",
            "me\":\"id\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true,\"generated\":{\"value\":",
            "{}}},{\"name\":\"taskId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"refer",
            "ences\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"co",
            "m.acme.work\",\"simpleNames\":[\"Task\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}},{",
            "\"name\":\"words\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"constructi",
            "on\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\"",
            ":{\"property\":\"taskId\"}},{\"OfColumn\":{\"property\":\"words\"}}]}},\"accessors\":[{\"prope",
            "rty\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"What somebody says of a task; ",
            "the organization is that of the task's project.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
