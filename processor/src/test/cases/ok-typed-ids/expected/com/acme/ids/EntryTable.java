// Generated from com.acme.ids.Entry. Do not edit; change the annotations on Entry.
package com.acme.ids;

import com.acme.ids.Ids.LabelId;
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
 * The table {@code "public"."entry"}: rows of {@link Entry}, each owned by one user.
 *
 * <p>An id of two records, one of them a reference.
 *
 * @param <S> the row type from which a query starts; {@link Entry} itself for {@link #ENTRY}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class EntryTable<S> extends Table<S, Entry> implements Writable<Entry> {
    private static final Column<ProjectId> PROJECT_ID_COLUMN =
            Column.required("project_id", SqlType.UUID.as(ProjectId::new, ProjectId::value));

    private static final Column<LabelId> LABEL_COLUMN =
            Column.required("label", SqlType.INT4.as(LabelId::new, LabelId::number));

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference PROJECT_REFERENCE = Reference.required("project")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(PROJECT_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Entry> ENTRY_ENTITY = Entity.of(Entry.class, "public", "entry")
            .id(PROJECT_ID_COLUMN, Entry::projectId)
            .id(LABEL_COLUMN, Entry::label)
            .row(EntryTable::read, PROJECT_ID_COLUMN, LABEL_COLUMN, TEXT_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("entry_project_id_fkey", PROJECT_REFERENCE, () -> ProjectTable.PROJECT_ENTITY)
            .awaits("entry_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Entry} that the actor may see: where queries start. */
    public static final EntryTable<Entry> ENTRY = new EntryTable<>(Path.root(ENTRY_ENTITY));

    /** The column {@code "public"."entry"."project_id"}: points at {@code "public"."project"."id"}. */
    public final ComparableExpr<S, ProjectId> projectId = comparable(PROJECT_ID_COLUMN);

    /** The column {@code "public"."entry"."label"}. */
    public final ComparableExpr<S, LabelId> label = comparable(LABEL_COLUMN);

    /** The column {@code "public"."entry"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."entry"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #ENTRY}.
     *
     * @param path the way from {@code S} to this table
     */
    public EntryTable(Path<S> path) {
        super(ENTRY_ENTITY, path);
    }

    /**
     * Follows {@code project_id} to the project of the entry.
     *
     * @return the project, joined
     */
    public ProjectTable<S> project() {
        return toOne(PROJECT_REFERENCE, ProjectTable.PROJECT_ENTITY, ProjectTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the entry.
     *
     * @return the users sync, joined; all of its columns are null for every entry whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The entry with these ids.
     *
     * @param projectId the value of {@code project_id}
     * @param label the value of {@code label}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Entry> key(ProjectId projectId, LabelId label) {
        return Key.of(Assignments.of(ENTRY_ENTITY).with(PROJECT_ID_COLUMN, projectId).with(LABEL_COLUMN, label));
    }

    /**
     * One new entry. Its owner comes from the actor.
     *
     * @param projectId the value of {@code project_id}
     * @param label the value of {@code label}
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public EntryInsert insert(ProjectId projectId, LabelId label, String text) {
        return new EntryInsert(Assignments.of(ENTRY_ENTITY)
                .with(PROJECT_ID_COLUMN, projectId)
                .with(LABEL_COLUMN, label)
                .with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Entry}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public EntryPatch patch() {
        return new EntryPatch(Assignments.of(ENTRY_ENTITY));
    }

    private static Entry read(Row row) {
        return new Entry(row.required(PROJECT_ID_COLUMN), row.required(LABEL_COLUMN), row.required(TEXT_COLUMN));
    }

    /** One entry to be inserted. Immutable: each method returns a new one. */
    public static final class EntryInsert implements Insert<Entry> {
        private final Assignments<Entry> assignments;

        private EntryInsert(Assignments<Entry> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Entry> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Entry}. Immutable: each method returns a new one. */
    public static final class EntryPatch implements Patch<Entry> {
        private final Assignments<Entry> assignments;

        private EntryPatch(Assignments<Entry> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public EntryPatch text(String text) {
            return new EntryPatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Entry> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Entry} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.ids\",\"simpleNames\":[\"Entry\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"",
            "simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"properti",
            "es\":[{\"name\":\"projectId\",\"type\":{\"kind\":\"WRAPPER\",\"name\":\"com.acme.ids.ProjectId",
            "\",\"wrapped\":{\"value\":{\"component\":\"value\",\"type\":{\"kind\":\"UUID\",\"name\":\"java",
            ".util.UUID\"}}}},\"id\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"targe",
            "t\":{\"value\":{\"packageName\":\"com.acme.ids\",\"simpleNames\":[\"Project\"]}},\"onDelete\":",
            "\"CASCADE\",\"foreignKey\":true}}},{\"name\":\"label\",\"type\":{\"kind\":\"WRAPPER\",\"name\"",
            ":\"com.acme.ids.Ids.LabelId\",\"wrapped\":{\"value\":{\"component\":\"number\",\"type\":{\"kin",
            "d\":\"INT\",\"name\":\"java.lang.Integer\"}}}},\"id\":true},{\"name\":\"text\",\"type\":{\"kin",
            "d\":\"STRING\",\"name\":\"java.lang.String\"}}],\"construction\":{\"making\":{\"value\":{\"arg",
            "uments\":[{\"OfColumn\":{\"property\":\"projectId\"}},{\"OfColumn\":{\"property\":\"label\"}},",
            "{\"OfColumn\":{\"property\":\"text\"}}]}},\"accessors\":[{\"property\":\"projectId\",\"member",
            "\":\"projectId\",\"method\":true},{\"property\":\"label\",\"member\":\"label\",\"method\":true",
            "}]},\"comment\":\"An id of two records, one of them a reference.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
