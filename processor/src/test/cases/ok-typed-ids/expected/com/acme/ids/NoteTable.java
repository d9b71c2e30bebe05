// Generated from com.acme.ids.Note. Do not edit; change the annotations on Note.
package com.acme.ids;

import com.acme.ids.Ids.NoteId;
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
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."note"}: rows of {@link Note}, each owned by one user.
 *
 * <p>A class, whose id is a number that the database makes.
 *
 * @param <S> the row type from which a query starts; {@link Note} itself for {@link #NOTE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class NoteTable<S> extends Table<S, Note> implements Writable<Note> {
    private static final Column<NoteId> ID_COLUMN =
            Column.required("id", SqlType.INT8.as(NoteId::new, NoteId::number)).identity();

    private static final Column<TaskId> TASK_ID_COLUMN =
            Column.required("task_id", SqlType.TEXT.as(TaskId::new, TaskId::text));

    private static final Column<Note.Priority> PRIORITY_COLUMN =
            Column.optional("priority", SqlType.INT4.as(Note.Priority::new, Note.Priority::value));

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference TASK_REFERENCE = Reference.required("task")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(TASK_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Note> NOTE_ENTITY = Entity.of(Note.class, "public", "note")
            .id(ID_COLUMN, Note::id)
            .row(NoteTable::read, ID_COLUMN, TASK_ID_COLUMN, PRIORITY_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("note_task_id_fkey", TASK_REFERENCE, () -> TaskTable.TASK_ENTITY)
            .awaits("note_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Note} that the actor may see: where queries start. */
    public static final NoteTable<Note> NOTE = new NoteTable<>(Path.root(NOTE_ENTITY));

    /** The column {@code "public"."note"."id"}. */
    public final ComparableExpr<S, NoteId> id = comparable(ID_COLUMN);

    /** The column {@code "public"."note"."task_id"}: points at {@code "public"."task"."id"}. */
    public final ComparableExpr<S, TaskId> taskId = comparable(TASK_ID_COLUMN);

    /** The column {@code "public"."note"."priority"}; may be null. */
    public final ComparableExpr<S, Note.Priority> priority = comparable(PRIORITY_COLUMN);

    /** The column {@code "public"."note"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #NOTE}.
     *
     * @param path the way from {@code S} to this table
     */
    public NoteTable(Path<S> path) {
        super(NOTE_ENTITY, path);
    }

    /**
     * Follows {@code task_id} to the task of the note.
     *
     * @return the task, joined
     */
    public TaskTable<S> task() {
        return toOne(TASK_REFERENCE, TaskTable.TASK_ENTITY, TaskTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the note.
     *
     * @return the users sync, joined; all of its columns are null for every note whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The note with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Note> key(NoteId id) {
        return Key.of(Assignments.of(NOTE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new note. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param taskId the value of {@code task_id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public NoteInsert insert(TaskId taskId) {
        return new NoteInsert(Assignments.of(NOTE_ENTITY).with(TASK_ID_COLUMN, taskId));
    }

    /**
     * Changes to rows of {@link Note}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public NotePatch patch() {
        return new NotePatch(Assignments.of(NOTE_ENTITY));
    }

    private static Note read(Row row) {
        return new Note(row.required(ID_COLUMN), row.required(TASK_ID_COLUMN), row.optional(PRIORITY_COLUMN));
    }

    /** One note to be inserted. Immutable: each method returns a new one. */
    public static final class NoteInsert implements Insert<Note> {
        private final Assignments<Note> assignments;

        private NoteInsert(Assignments<Note> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code priority}.
         *
         * @param priority the value of {@code priority}, or null
         * @return the insert with that value
         */
        public NoteInsert priority(Note.@Nullable Priority priority) {
            return new NoteInsert(assignments.with(PRIORITY_COLUMN, priority));
        }

        @Override
        public Assignments<Note> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Note}. Immutable: each method returns a new one. */
    public static final class NotePatch implements Patch<Note> {
        private final Assignments<Note> assignments;

        private NotePatch(Assignments<Note> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code task_id}.
         *
         * @param taskId the value of {@code task_id}
         * @return the patch with that change
         */
        public NotePatch taskId(TaskId taskId) {
            return new NotePatch(assignments.with(TASK_ID_COLUMN, taskId));
        }

        /**
         * Sets {@code priority}.
         *
         * @param priority the value of {@code priority}, or null
         * @return the patch with that change
         */
        public NotePatch priority(Note.@Nullable Priority priority) {
            return new NotePatch(assignments.with(PRIORITY_COLUMN, priority));
        }

        @Override
        public Assignments<Note> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Note} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.ids\",\"simpleNames\":[\"Note\"]},\"publicType\":true,\"",
            "marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"si",
            "mpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"properties",
            "\":[{\"name\":\"id\",\"type\":{\"kind\":\"WRAPPER\",\"name\":\"com.acme.ids.Ids.NoteId\",\"wra",
            "pped\":{\"value\":{\"component\":\"number\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"}}}},",
            "\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"taskId\",\"type\":{\"kind\":\"WRAPPER\",",
            "\"name\":\"com.acme.ids.TaskId\",\"wrapped\":{\"value\":{\"component\":\"text\",\"type\":{\"ki",
            "nd\":\"STRING\",\"name\":\"java.lang.String\"}}}},\"references\":{\"value\":{\"annotation\":\"",
            "@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.ids\",\"simpleNames\":[\"Task",
            "\"]}},\"onDelete\":\"CASCADE\",\"foreignKey\":true}}},{\"name\":\"priority\",\"type\":{\"kind",
            "\":\"WRAPPER\",\"name\":\"com.acme.ids.Note.Priority\",\"wrapped\":{\"value\":{\"component\":",
            "\"value\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"}}}},\"nullable\":true}],\"construction\"",
            ":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"",
            "property\":\"taskId\"}},{\"OfColumn\":{\"property\":\"priority\"}}]}},\"accessors\":[{\"proper",
            "ty\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"A class, whose id is a number t",
            "hat the database makes.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
