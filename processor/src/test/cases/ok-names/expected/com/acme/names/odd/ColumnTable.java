// Generated from com.acme.names.odd.Column. Do not edit; change the annotations on Column.
package com.acme.names.odd;

import com.acme.names.AuthTables;
import dev.freehold.db.Assignments;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "app"."column"}: rows of {@link Column}, each owned by one user.
 *
 * <p>Called like what generated code is made of.
 *
 * @param <S1> the row type from which a query starts; {@link Column} itself for {@link #COLUMN}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ColumnTable<S1> extends Table<S1, Column> implements Writable<Column> {
    private static final dev.freehold.db.schema.Column<java.lang.String> ID_COLUMN =
            dev.freehold.db.schema.Column.required("id", SqlType.TEXT);

    private static final dev.freehold.db.schema.Column<java.lang.String> ROW_ID_COLUMN =
            dev.freehold.db.schema.Column.required("rowId", SqlType.TEXT);

    private static final dev.freehold.db.schema.Column<java.lang.String> ENTITY_ID_COLUMN =
            dev.freehold.db.schema.Column.required("entityId", SqlType.TEXT);

    private static final dev.freehold.db.schema.Column<java.lang.String> OWNER_ID_COLUMN =
            dev.freehold.db.schema.Column.required("ownerId", SqlType.TEXT);

    private static final Reference ROW_REFERENCE = Reference.required("row")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(ROW_ID_COLUMN, "row");

    private static final Reference ENTITY_REFERENCE = Reference.required("entity")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(ENTITY_ID_COLUMN, "row");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Column> COLUMN_ENTITY = Entity.of(Column.class, "app", "column")
            .id(ID_COLUMN, Column::id)
            .row(ColumnTable::read, ID_COLUMN, ROW_ID_COLUMN, ENTITY_ID_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("column_rowId_fkey", ROW_REFERENCE, () -> RowTable.ROW_ENTITY)
            .foreignKey("column_entityId_fkey", ENTITY_REFERENCE, () -> EntityTable.ENTITY_ENTITY)
            .awaits("column_ownerId_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Column} that the actor may see: where queries start. */
    public static final ColumnTable<Column> COLUMN = new ColumnTable<>(Path.root(COLUMN_ENTITY));

    /** The column {@code "app"."column"."id"}. */
    public final TextExpr<S1> id = text(ID_COLUMN);

    /** The column {@code "app"."column"."rowId"}: points at {@code "app"."row"."row"}. */
    public final TextExpr<S1> rowId = text(ROW_ID_COLUMN);

    /** The column {@code "app"."column"."entityId"}: points at {@code "app"."entity"."row"}. */
    public final TextExpr<S1> entityId = text(ENTITY_ID_COLUMN);

    /** The column {@code "app"."column"."ownerId"}: the user who owns the row. */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #COLUMN}.
     *
     * @param path the way from {@code S1} to this table
     */
    public ColumnTable(Path<S1> path) {
        super(COLUMN_ENTITY, path);
    }

    /**
     * Follows {@code rowId} to the row of the column.
     *
     * @return the row, joined
     */
    public RowTable<S1> row() {
        return toOne(ROW_REFERENCE, RowTable.ROW_ENTITY, RowTable::new);
    }

    /**
     * Follows {@code entityId} to the entity of the column.
     *
     * @return the entity, joined
     */
    public EntityTable<S1> entity() {
        return toOne(ENTITY_REFERENCE, EntityTable.ENTITY_ENTITY, EntityTable::new);
    }

    /**
     * Follows {@code ownerId} to the owner of the column.
     *
     * @return the users sync, joined; all of its columns are null for every column whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The column with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Column> key(java.lang.String id) {
        return Key.of(Assignments.of(COLUMN_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new column. Its owner comes from the actor.
     *
     * @param id the value of {@code id}
     * @param rowId the value of {@code rowId}
     * @param entityId the value of {@code entityId}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ColumnInsert insert(java.lang.String id, java.lang.String rowId,
            java.lang.String entityId) {
        return new ColumnInsert(Assignments.of(COLUMN_ENTITY)
                .with(ID_COLUMN, id)
                .with(ROW_ID_COLUMN, rowId)
                .with(ENTITY_ID_COLUMN, entityId));
    }

    /**
     * Changes to rows of {@link Column}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ColumnPatch patch() {
        return new ColumnPatch(Assignments.of(COLUMN_ENTITY));
    }

    private static Column read(Row row) {
        return new Column(row.required(ID_COLUMN), row.required(ROW_ID_COLUMN), row.required(ENTITY_ID_COLUMN));
    }

    /** One column to be inserted. Immutable: each method returns a new one. */
    public static final class ColumnInsert implements Insert<Column> {
        private final Assignments<Column> assignments;

        private ColumnInsert(Assignments<Column> assignments) {
            this.assignments = assignments;
        }

        @java.lang.Override
        public Assignments<Column> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Column}. Immutable: each method returns a new one. */
    public static final class ColumnPatch implements Patch<Column> {
        private final Assignments<Column> assignments;

        private ColumnPatch(Assignments<Column> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code rowId}.
         *
         * @param rowId the value of {@code rowId}
         * @return the patch with that change
         */
        public ColumnPatch rowId(java.lang.String rowId) {
            return new ColumnPatch(assignments.with(ROW_ID_COLUMN, rowId));
        }

        /**
         * Sets {@code entityId}.
         *
         * @param entityId the value of {@code entityId}
         * @return the patch with that change
         */
        public ColumnPatch entityId(java.lang.String entityId) {
            return new ColumnPatch(assignments.with(ENTITY_ID_COLUMN, entityId));
        }

        @java.lang.Override
        public Assignments<Column> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Column} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names.odd\",\"simpleNames\":[\"Column\"]},\"publicType\"",
            ":true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.aut",
            "h\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"pr",
            "operties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id",
            "\":true},{\"name\":\"rowId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"re",
            "ferences\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":",
            "\"com.acme.names.odd\",\"simpleNames\":[\"Row\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":tr",
            "ue}}},{\"name\":\"entityId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"re",
            "ferences\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":",
            "\"com.acme.names.odd\",\"simpleNames\":[\"Entity\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\"",
            ":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":",
            "\"id\"}},{\"OfColumn\":{\"property\":\"rowId\"}},{\"OfColumn\":{\"property\":\"entityId\"}}]}}",
            ",\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Called",
            " like what generated code is made of.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
