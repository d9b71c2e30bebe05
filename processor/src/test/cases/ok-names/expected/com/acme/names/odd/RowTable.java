// Generated from com.acme.names.odd.Row. Do not edit; change the annotations on Row.
package com.acme.names.odd;

import com.acme.names.AuthTables;
import dev.freehold.db.Assignments;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "app"."row"}: rows of {@link Row}, each owned by one user.
 *
 * <p>Called like what reads it.
 *
 * @param <S1> the row type from which a query starts; {@link Row} itself for {@link #ROW}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class RowTable<S1> extends Table<S1, Row> implements Writable<Row> {
    private static final dev.freehold.db.schema.Column<java.lang.String> ROW_COLUMN =
            dev.freehold.db.schema.Column.required("row", SqlType.TEXT);

    private static final dev.freehold.db.schema.Column<java.lang.String> TABLE_ID_COLUMN =
            dev.freehold.db.schema.Column.optional("tableId", SqlType.TEXT);

    private static final dev.freehold.db.schema.Column<java.lang.String> OWNER_ID_COLUMN =
            dev.freehold.db.schema.Column.required("ownerId", SqlType.TEXT);

    private static final Reference TABLE_REFERENCE = Reference.optional("table")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(TABLE_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference COLUMNS_REFERENCE = Reference.many("columns")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(ROW_COLUMN, "rowId");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Row> ROW_ENTITY = Entity.of(Row.class, "app", "row")
            .id(ROW_COLUMN, Row::row)
            .row(RowTable::read, ROW_COLUMN, TABLE_ID_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("row_tableId_fkey", TABLE_REFERENCE, () -> TableTable.TABLE_ENTITY)
            .awaits("row_ownerId_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Row} that the actor may see: where queries start. */
    public static final RowTable<Row> ROW = new RowTable<>(Path.root(ROW_ENTITY));

    /** The column {@code "app"."row"."row"}. */
    public final TextExpr<S1> row = text(ROW_COLUMN);

    /** The column {@code "app"."row"."tableId"}: points at {@code "app"."table"."id"}; may be null. */
    public final TextExpr<S1> tableId = text(TABLE_ID_COLUMN);

    /** The column {@code "app"."row"."ownerId"}: the user who owns the row. */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #ROW}.
     *
     * @param path the way from {@code S1} to this table
     */
    public RowTable(Path<S1> path) {
        super(ROW_ENTITY, path);
    }

    /**
     * Follows {@code tableId} to the table of the row.
     *
     * @return the table, joined; all of its columns are null for every row without table
     */
    public TableTable<S1> table() {
        return toOne(TABLE_REFERENCE, TableTable.TABLE_ENTITY, TableTable::new);
    }

    /**
     * Follows {@code ownerId} to the owner of the row.
     *
     * @return the users sync, joined; all of its columns are null for every row whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Column} whose {@code rowId} points at this row.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S1, Column> columns() {
        return toMany(COLUMNS_REFERENCE, ColumnTable.COLUMN_ENTITY);
    }

    /**
     * The row with this id.
     *
     * @param row the value of {@code row}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Row> key(java.lang.String row) {
        return Key.of(Assignments.of(ROW_ENTITY).with(ROW_COLUMN, row));
    }

    /**
     * One new row. Its owner comes from the actor.
     *
     * @param row the value of {@code row}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public RowInsert insert(java.lang.String row) {
        return new RowInsert(Assignments.of(ROW_ENTITY).with(ROW_COLUMN, row));
    }

    /**
     * Changes to rows of {@link Row}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public RowPatch patch() {
        return new RowPatch(Assignments.of(ROW_ENTITY));
    }

    private static Row read(dev.freehold.db.schema.Row row) {
        return new Row(row.required(ROW_COLUMN), row.optional(TABLE_ID_COLUMN));
    }

    /** One row to be inserted. Immutable: each method returns a new one. */
    public static final class RowInsert implements Insert<Row> {
        private final Assignments<Row> assignments;

        private RowInsert(Assignments<Row> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code tableId}.
         *
         * @param tableId the value of {@code tableId}, or null
         * @return the insert with that value
         */
        public RowInsert tableId(java.lang.@Nullable String tableId) {
            return new RowInsert(assignments.with(TABLE_ID_COLUMN, tableId));
        }

        @java.lang.Override
        public Assignments<Row> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Row}. Immutable: each method returns a new one. */
    public static final class RowPatch implements Patch<Row> {
        private final Assignments<Row> assignments;

        private RowPatch(Assignments<Row> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code tableId}.
         *
         * @param tableId the value of {@code tableId}, or null
         * @return the patch with that change
         */
        public RowPatch tableId(java.lang.@Nullable String tableId) {
            return new RowPatch(assignments.with(TABLE_ID_COLUMN, tableId));
        }

        @java.lang.Override
        public Assignments<Row> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Row} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names.odd\",\"simpleNames\":[\"Row\"]},\"publicType\":tr",
            "ue,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\"",
            ",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"prope",
            "rties\":[{\"name\":\"row\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\"",
            ":true},{\"name\":\"tableId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nu",
            "llable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":",
            "{\"packageName\":\"com.acme.names.odd\",\"simpleNames\":[\"Table\"]}},\"onDelete\":\"UNSTATED",
            "\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn",
            "\":{\"property\":\"row\"}},{\"OfColumn\":{\"property\":\"tableId\"}}]}},\"accessors\":[{\"prop",
            "erty\":\"row\",\"member\":\"row\",\"method\":true}]},\"comment\":\"Called like what reads it.",
            "\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
