// Generated from com.acme.names.odd.Table. Do not edit; change the annotations on Table.
package com.acme.names.odd;

import com.acme.names.AuthTables;
import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "app"."table"}: rows of {@link Table}, each owned by one user.
 *
 * <p>Its table is TableTable.
 *
 * @param <S1> the row type from which a query starts; {@link Table} itself for {@link #TABLE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TableTable<S1> extends dev.freehold.db.Table<S1, Table> implements Writable<Table> {
    private static final Column<java.lang.String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<Integer> STRING_ID_COLUMN = Column.optional("stringId", SqlType.INT4);

    private static final Column<Integer> S_ID_COLUMN = Column.optional("sId", SqlType.INT4);

    private static final Column<java.lang.String> OWNER_ID_COLUMN = Column.required("ownerId", SqlType.TEXT);

    private static final Reference STRING_REFERENCE = Reference.optional("string")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(STRING_ID_COLUMN, "id");

    private static final Reference S_REFERENCE = Reference.optional("s")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(S_ID_COLUMN, "s");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference ROWS_REFERENCE = Reference.many("rows")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(ID_COLUMN, "tableId");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Table> TABLE_ENTITY = Entity.of(Table.class, "app", "table")
            .id(ID_COLUMN, Table::id)
            .row(TableTable::read, ID_COLUMN, STRING_ID_COLUMN, S_ID_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("table_stringId_fkey", STRING_REFERENCE, () -> StringTable.STRING_ENTITY)
            .foreignKey("table_sId_fkey", S_REFERENCE, () -> STable.S_ENTITY)
            .awaits("table_ownerId_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Table} that the actor may see: where queries start. */
    public static final TableTable<Table> TABLE = new TableTable<>(Path.root(TABLE_ENTITY));

    /** The column {@code "app"."table"."id"}. */
    public final TextExpr<S1> id = text(ID_COLUMN);

    /** The column {@code "app"."table"."stringId"}: points at {@code "app"."string"."id"}; may be null. */
    public final ComparableExpr<S1, Integer> stringId = comparable(STRING_ID_COLUMN);

    /** The column {@code "app"."table"."sId"}: points at {@code "app"."s"."s"}; may be null. */
    public final ComparableExpr<S1, Integer> sId = comparable(S_ID_COLUMN);

    /** The column {@code "app"."table"."ownerId"}: the user who owns the row. */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TABLE}.
     *
     * @param path the way from {@code S1} to this table
     */
    public TableTable(Path<S1> path) {
        super(TABLE_ENTITY, path);
    }

    /**
     * Follows {@code stringId} to the string of the table.
     *
     * @return the string, joined; all of its columns are null for every table without string
     */
    public StringTable<S1> string() {
        return toOne(STRING_REFERENCE, StringTable.STRING_ENTITY, StringTable::new);
    }

    /**
     * Follows {@code sId} to the s of the table.
     *
     * @return the s, joined; all of its columns are null for every table without s
     */
    public STable<S1> s() {
        return toOne(S_REFERENCE, STable.S_ENTITY, STable::new);
    }

    /**
     * Follows {@code ownerId} to the owner of the table.
     *
     * @return the users sync, joined; all of its columns are null for every table whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Row} whose {@code tableId} points at this table.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S1, Row> rows() {
        return toMany(ROWS_REFERENCE, RowTable.ROW_ENTITY);
    }

    /**
     * The table with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Table> key(java.lang.String id) {
        return Key.of(Assignments.of(TABLE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new table. Its owner comes from the actor.
     *
     * @param id the value of {@code id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TableInsert insert(java.lang.String id) {
        return new TableInsert(Assignments.of(TABLE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * Changes to rows of {@link Table}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public TablePatch patch() {
        return new TablePatch(Assignments.of(TABLE_ENTITY));
    }

    private static Table read(dev.freehold.db.schema.Row row) {
        return new Table(row.required(ID_COLUMN), row.optional(STRING_ID_COLUMN), row.optional(S_ID_COLUMN));
    }

    /** One table to be inserted. Immutable: each method returns a new one. */
    public static final class TableInsert implements Insert<Table> {
        private final Assignments<Table> assignments;

        private TableInsert(Assignments<Table> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code stringId}.
         *
         * @param stringId the value of {@code stringId}, or null
         * @return the insert with that value
         */
        public TableInsert stringId(@Nullable Integer stringId) {
            return new TableInsert(assignments.with(STRING_ID_COLUMN, stringId));
        }

        /**
         * Sets {@code sId}.
         *
         * @param sId the value of {@code sId}, or null
         * @return the insert with that value
         */
        public TableInsert sId(@Nullable Integer sId) {
            return new TableInsert(assignments.with(S_ID_COLUMN, sId));
        }

        @java.lang.Override
        public Assignments<Table> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Table}. Immutable: each method returns a new one. */
    public static final class TablePatch implements Patch<Table> {
        private final Assignments<Table> assignments;

        private TablePatch(Assignments<Table> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code stringId}.
         *
         * @param stringId the value of {@code stringId}, or null
         * @return the patch with that change
         */
        public TablePatch stringId(@Nullable Integer stringId) {
            return new TablePatch(assignments.with(STRING_ID_COLUMN, stringId));
        }

        /**
         * Sets {@code sId}.
         *
         * @param sId the value of {@code sId}, or null
         * @return the patch with that change
         */
        public TablePatch sId(@Nullable Integer sId) {
            return new TablePatch(assignments.with(S_ID_COLUMN, sId));
        }

        @java.lang.Override
        public Assignments<Table> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Table} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names.odd\",\"simpleNames\":[\"Table\"]},\"publicType\":",
            "true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth",
            "\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"pro",
            "perties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id",
            "\":true},{\"name\":\"stringId\",\"type\":{\"kind\":\"INT\",\"name\":\"java.lang.Integer\"},\"n",
            "ullable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\"",
            ":{\"packageName\":\"com.acme.names.odd\",\"simpleNames\":[\"String\"]}},\"onDelete\":\"UNSTATE",
            "D\",\"foreignKey\":true}}},{\"name\":\"sId\",\"type\":{\"kind\":\"INT\",\"name\":\"java.lang.I",
            "nteger\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target",
            "\":{\"value\":{\"packageName\":\"com.acme.names.odd\",\"simpleNames\":[\"S\"]}},\"onDelete\":",
            "\"UNSTATED\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{",
            "\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"stringId\"}},{\"OfColumn\":{",
            "\"property\":\"sId\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":tru",
            "e}]},\"comment\":\"Its table is TableTable.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
