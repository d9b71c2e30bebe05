// Generated from com.acme.stock.Movement. Do not edit; change the annotations on Movement.
package com.acme.stock;

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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."movement"}: rows of {@link Movement}, each in one organization.
 *
 * <p>Goods on their way: two references to one table, and one to a key of three columns.
 *
 * @param <S> the row type from which a query starts; {@link Movement} itself for {@link #MOVEMENT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class MovementTable<S> extends Table<S, Movement> implements Writable<Movement> {
    private static final Column<Long> ID_COLUMN = Column.required("id", SqlType.INT8).identity();

    private static final Column<String> STOCK_WAREHOUSE_COLUMN = Column.optional("stock_warehouse", SqlType.TEXT);

    private static final Column<UUID> STOCK_ITEM_COLUMN = Column.optional("stock_item", SqlType.UUID);

    private static final Column<String> FROM_CODE_COLUMN = Column.required("from_code", SqlType.TEXT);

    private static final Column<String> TO_CODE_COLUMN = Column.optional("to_code", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference STOCK_REFERENCE = Reference.optional("stock")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(STOCK_WAREHOUSE_COLUMN, "warehouse_code")
            .on(STOCK_ITEM_COLUMN, "item_id");

    private static final Reference FROM_REFERENCE = Reference.required("from")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(FROM_CODE_COLUMN, "code");

    private static final Reference TO_REFERENCE = Reference.optional("to")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(TO_CODE_COLUMN, "code");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Movement> MOVEMENT_ENTITY = Entity.of(Movement.class, "public", "movement")
            .id(ID_COLUMN, Movement::id)
            .row(
                    MovementTable::read,
                    ID_COLUMN,
                    STOCK_WAREHOUSE_COLUMN,
                    STOCK_ITEM_COLUMN,
                    FROM_CODE_COLUMN,
                    TO_CODE_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("movement_stock_warehouse_stock_item_fkey", STOCK_REFERENCE, () -> StockTable.STOCK_ENTITY)
            .foreignKey("movement_from_code_fkey", FROM_REFERENCE, () -> WarehouseTable.WAREHOUSE_ENTITY)
            .foreignKey("movement_to_code_fkey", TO_REFERENCE, () -> WarehouseTable.WAREHOUSE_ENTITY)
            .build();

    /** The rows of {@link Movement} that the actor may see: where queries start. */
    public static final MovementTable<Movement> MOVEMENT = new MovementTable<>(Path.root(MOVEMENT_ENTITY));

    /** The column {@code "public"."movement"."id"}. */
    public final ComparableExpr<S, Long> id = comparable(ID_COLUMN);

    /**
     * The column {@code "public"."movement"."stock_warehouse"}: points at {@code "public"."stock"."warehouse_code"};
     * may be null.
     */
    public final TextExpr<S> stockWarehouse = text(STOCK_WAREHOUSE_COLUMN);

    /**
     * The column {@code "public"."movement"."stock_item"}: points at {@code "public"."stock"."item_id"}; may be null.
     */
    public final ComparableExpr<S, UUID> stockItem = comparable(STOCK_ITEM_COLUMN);

    /** The column {@code "public"."movement"."from_code"}: points at {@code "public"."warehouse"."code"}. */
    public final TextExpr<S> fromCode = text(FROM_CODE_COLUMN);

    /** The column {@code "public"."movement"."to_code"}: points at {@code "public"."warehouse"."code"}; may be null. */
    public final TextExpr<S> toCode = text(TO_CODE_COLUMN);

    /** The column {@code "public"."movement"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #MOVEMENT}.
     *
     * @param path the way from {@code S} to this table
     */
    public MovementTable(Path<S> path) {
        super(MOVEMENT_ENTITY, path);
    }

    /**
     * Follows {@code stock_warehouse} and {@code stock_item} to the stock of the movement.
     *
     * @return the stock, joined; all of its columns are null for every movement without stock
     */
    public StockTable<S> stock() {
        return toOne(STOCK_REFERENCE, StockTable.STOCK_ENTITY, StockTable::new);
    }

    /**
     * Follows {@code from_code} to the from of the movement.
     *
     * @return the warehouse, joined
     */
    public WarehouseTable<S> from() {
        return toOne(FROM_REFERENCE, WarehouseTable.WAREHOUSE_ENTITY, WarehouseTable::new);
    }

    /**
     * Follows {@code to_code} to the to of the movement.
     *
     * @return the warehouse, joined; all of its columns are null for every movement without to
     */
    public WarehouseTable<S> to() {
        return toOne(TO_REFERENCE, WarehouseTable.WAREHOUSE_ENTITY, WarehouseTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the movement.
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
     * The movement with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Movement> key(long id) {
        return Key.of(Assignments.of(MOVEMENT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new movement. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @param fromCode the value of {@code from_code}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public MovementInsert insert(String fromCode) {
        return new MovementInsert(Assignments.of(MOVEMENT_ENTITY).with(FROM_CODE_COLUMN, fromCode));
    }

    /**
     * Changes to rows of {@link Movement}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public MovementPatch patch() {
        return new MovementPatch(Assignments.of(MOVEMENT_ENTITY));
    }

    private static Movement read(Row row) {
        return new Movement(
                row.required(ID_COLUMN),
                row.optional(STOCK_WAREHOUSE_COLUMN),
                row.optional(STOCK_ITEM_COLUMN),
                row.required(FROM_CODE_COLUMN),
                row.optional(TO_CODE_COLUMN));
    }

    /** One movement to be inserted. Immutable: each method returns a new one. */
    public static final class MovementInsert implements Insert<Movement> {
        private final Assignments<Movement> assignments;

        private MovementInsert(Assignments<Movement> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code stock_warehouse}.
         *
         * @param stockWarehouse the value of {@code stock_warehouse}, or null
         * @return the insert with that value
         */
        public MovementInsert stockWarehouse(@Nullable String stockWarehouse) {
            return new MovementInsert(assignments.with(STOCK_WAREHOUSE_COLUMN, stockWarehouse));
        }

        /**
         * Sets {@code stock_item}.
         *
         * @param stockItem the value of {@code stock_item}, or null
         * @return the insert with that value
         */
        public MovementInsert stockItem(@Nullable UUID stockItem) {
            return new MovementInsert(assignments.with(STOCK_ITEM_COLUMN, stockItem));
        }

        /**
         * Sets {@code to_code}.
         *
         * @param toCode the value of {@code to_code}, or null
         * @return the insert with that value
         */
        public MovementInsert toCode(@Nullable String toCode) {
            return new MovementInsert(assignments.with(TO_CODE_COLUMN, toCode));
        }

        @Override
        public Assignments<Movement> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Movement}. Immutable: each method returns a new one. */
    public static final class MovementPatch implements Patch<Movement> {
        private final Assignments<Movement> assignments;

        private MovementPatch(Assignments<Movement> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code stock_warehouse}.
         *
         * @param stockWarehouse the value of {@code stock_warehouse}, or null
         * @return the patch with that change
         */
        public MovementPatch stockWarehouse(@Nullable String stockWarehouse) {
            return new MovementPatch(assignments.with(STOCK_WAREHOUSE_COLUMN, stockWarehouse));
        }

        /**
         * Sets {@code stock_item}.
         *
         * @param stockItem the value of {@code stock_item}, or null
         * @return the patch with that change
         */
        public MovementPatch stockItem(@Nullable UUID stockItem) {
            return new MovementPatch(assignments.with(STOCK_ITEM_COLUMN, stockItem));
        }

        /**
         * Sets {@code from_code}.
         *
         * @param fromCode the value of {@code from_code}
         * @return the patch with that change
         */
        public MovementPatch fromCode(String fromCode) {
            return new MovementPatch(assignments.with(FROM_CODE_COLUMN, fromCode));
        }

        /**
         * Sets {@code to_code}.
         *
         * @param toCode the value of {@code to_code}, or null
         * @return the patch with that change
         */
        public MovementPatch toCode(@Nullable String toCode) {
            return new MovementPatch(assignments.with(TO_CODE_COLUMN, toCode));
        }

        @Override
        public Assignments<Movement> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Movement} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Movement\"]},\"publicType\":t",
            "rue,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name",
            "\":\"id\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"},\"id\":true,\"generated\":{\"value\":",
            "{}}},{\"name\":\"stockWarehouse\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}",
            ",\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"val",
            "ue\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Stock\"]}},\"onDelete\":\"UNSTATED",
            "\",\"name\":\"stock\",\"id\":\"warehouseCode\",\"foreignKey\":true}}},{\"name\":\"stockItem\",",
            "\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"nullable\":true,\"references\":{\"v",
            "alue\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.stock",
            "\",\"simpleNames\":[\"Stock\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"stock\",\"id\":\"itemId",
            "\",\"foreignKey\":true}}},{\"name\":\"fromCode\",\"type\":{\"kind\":\"STRING\",\"name\":\"java",
            ".lang.String\"},\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value",
            "\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Warehouse\"]}},\"onDelete\":\"UNSTAT",
            "ED\",\"name\":\"from\",\"inverse\":\"departures\",\"id\":\"code\",\"foreignKey\":true}}},{\"na",
            "me\":\"toCode\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true",
            ",\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageNam",
            "e\":\"com.acme.stock\",\"simpleNames\":[\"Warehouse\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"",
            "to\",\"inverse\":\"arrivals\",\"id\":\"code\",\"foreignKey\":true}}}],\"construction\":{\"maki",
            "ng\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property",
            "\":\"stockWarehouse\"}},{\"OfColumn\":{\"property\":\"stockItem\"}},{\"OfColumn\":{\"property",
            "\":\"fromCode\"}},{\"OfColumn\":{\"property\":\"toCode\"}}]}},\"accessors\":[{\"property\":\"i",
            "d\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Goods on their way: two references to o",
            "ne table, and one to a key of three columns.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
