// Generated from com.acme.names.odd.Entity. Do not edit; change the annotations on Entity.
package com.acme.names.odd;

import com.acme.names.AuthTables;
import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "app"."entity"}: rows of {@link Entity}, each owned by one user.
 *
 * <p>A class with a setter, so that reading makes a local variable.
 *
 * @param <S1> the row type from which a query starts; {@link Entity} itself for {@link #ENTITY}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class EntityTable<S1> extends Table<S1, Entity> implements Writable<Entity> {
    private static final dev.freehold.db.schema.Column<java.lang.String> ROW_COLUMN =
            dev.freehold.db.schema.Column.required("row", SqlType.TEXT);

    private static final dev.freehold.db.schema.Column<Integer> INSERT_ID_COLUMN =
            dev.freehold.db.schema.Column.required("insertId", SqlType.INT4);

    private static final dev.freehold.db.schema.Column<java.lang.String> RESULT_COLUMN =
            dev.freehold.db.schema.Column.required("result", SqlType.TEXT);

    private static final dev.freehold.db.schema.Column<java.lang.String> OWNER_ID_COLUMN =
            dev.freehold.db.schema.Column.required("ownerId", SqlType.TEXT);

    private static final Reference INSERT2_REFERENCE = Reference.required("insert2")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(INSERT_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference COLUMNS_REFERENCE = Reference.many("columns")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(ROW_COLUMN, "entityId");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final dev.freehold.db.schema.Entity<Entity> ENTITY_ENTITY = dev.freehold.db.schema.Entity.of(
                    Entity.class, "app", "entity")
            .id(ROW_COLUMN, row -> row.row)
            .row(EntityTable::read, ROW_COLUMN, INSERT_ID_COLUMN, RESULT_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("entity_insertId_fkey", INSERT2_REFERENCE, () -> InsertTable.INSERT_ENTITY)
            .awaits("entity_ownerId_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Entity} that the actor may see: where queries start. */
    public static final EntityTable<Entity> ENTITY = new EntityTable<>(Path.root(ENTITY_ENTITY));

    /** The column {@code "app"."entity"."row"}. */
    public final TextExpr<S1> row = text(ROW_COLUMN);

    /** The column {@code "app"."entity"."insertId"}: points at {@code "app"."insert"."id"}. */
    public final ComparableExpr<S1, Integer> insertId = comparable(INSERT_ID_COLUMN);

    /** The column {@code "app"."entity"."result"}. */
    public final TextExpr<S1> result = text(RESULT_COLUMN);

    /** The column {@code "app"."entity"."ownerId"}: the user who owns the row. */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #ENTITY}.
     *
     * @param path the way from {@code S1} to this table
     */
    public EntityTable(Path<S1> path) {
        super(ENTITY_ENTITY, path);
    }

    /**
     * Follows {@code insertId} to the insert2 of the entity.
     *
     * @return the insert, joined
     */
    public InsertTable<S1> insert2() {
        return toOne(INSERT2_REFERENCE, InsertTable.INSERT_ENTITY, InsertTable::new);
    }

    /**
     * Follows {@code ownerId} to the owner of the entity.
     *
     * @return the users sync, joined; all of its columns are null for every entity whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Column} whose {@code entityId} points at this entity.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S1, Column> columns() {
        return toMany(COLUMNS_REFERENCE, ColumnTable.COLUMN_ENTITY);
    }

    /**
     * The entity with this id.
     *
     * @param row the value of {@code row}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Entity> key(java.lang.String row) {
        return Key.of(Assignments.of(ENTITY_ENTITY).with(ROW_COLUMN, row));
    }

    /**
     * One new entity. Its owner comes from the actor.
     *
     * @param row the value of {@code row}
     * @param insertId the value of {@code insertId}
     * @param result the value of {@code result}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public EntityInsert insert(java.lang.String row, int insertId, java.lang.String result) {
        return new EntityInsert(Assignments.of(ENTITY_ENTITY)
                .with(ROW_COLUMN, row)
                .with(INSERT_ID_COLUMN, insertId)
                .with(RESULT_COLUMN, result));
    }

    /**
     * Changes to rows of {@link Entity}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public EntityPatch patch() {
        return new EntityPatch(Assignments.of(ENTITY_ENTITY));
    }

    private static Entity read(Row row) {
        Entity result = new Entity();
        result.row = row.required(ROW_COLUMN);
        result.insertId = row.required(INSERT_ID_COLUMN);
        result.result = row.required(RESULT_COLUMN);
        return result;
    }

    /** One entity to be inserted. Immutable: each method returns a new one. */
    public static final class EntityInsert implements Insert<Entity> {
        private final Assignments<Entity> assignments;

        private EntityInsert(Assignments<Entity> assignments) {
            this.assignments = assignments;
        }

        @java.lang.Override
        public Assignments<Entity> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Entity}. Immutable: each method returns a new one. */
    public static final class EntityPatch implements Patch<Entity> {
        private final Assignments<Entity> assignments;

        private EntityPatch(Assignments<Entity> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code insertId}.
         *
         * @param insertId the value of {@code insertId}
         * @return the patch with that change
         */
        public EntityPatch insertId(int insertId) {
            return new EntityPatch(assignments.with(INSERT_ID_COLUMN, insertId));
        }

        /**
         * Sets {@code result}.
         *
         * @param result the value of {@code result}
         * @return the patch with that change
         */
        public EntityPatch result(java.lang.String result) {
            return new EntityPatch(assignments.with(RESULT_COLUMN, result));
        }

        @java.lang.Override
        public Assignments<Entity> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Entity} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names.odd\",\"simpleNames\":[\"Entity\"]},\"publicType\"",
            ":true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.aut",
            "h\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"pr",
            "operties\":[{\"name\":\"row\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"i",
            "d\":true},{\"name\":\"insertId\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"references\":{",
            "\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.na",
            "mes.odd\",\"simpleNames\":[\"Insert\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"insert2\",\"fore",
            "ignKey\":true}}},{\"name\":\"result\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Strin",
            "g\"}}],\"construction\":{\"making\":{\"value\":{\"writers\":[{\"value\":{\"OfColumn\":{\"prope",
            "rty\":\"row\"}},\"member\":\"row\"},{\"value\":{\"OfColumn\":{\"property\":\"insertId\"}},\"me",
            "mber\":\"insertId\"},{\"value\":{\"OfColumn\":{\"property\":\"result\"}},\"member\":\"result\"",
            "}]}},\"accessors\":[{\"property\":\"row\",\"member\":\"row\"}]},\"comment\":\"A class with a s",
            "etter, so that reading makes a local variable.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
