// Generated from com.acme.stock.Stock. Do not edit; change the annotations on Stock.
package com.acme.stock;

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

/**
 * The table {@code "public"."stock"}: rows of {@link Stock}, each in one organization.
 *
 * <p>How much of an item lies in a building: a table between two others, with their keys as its own.
 *
 * @param <S> the row type from which a query starts; {@link Stock} itself for {@link #STOCK}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class StockTable<S> extends Table<S, Stock> implements Writable<Stock> {
    private static final Column<Integer> AMOUNT_COLUMN = Column.required("amount", SqlType.INT4).defaulted();

    private static final Column<UUID> ITEM_ID_COLUMN = Column.required("item_id", SqlType.UUID);

    private static final Column<String> WAREHOUSE_CODE_COLUMN = Column.required("warehouse_code", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ITEM_REFERENCE = Reference.required("item")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ITEM_ID_COLUMN, "id");

    private static final Reference WAREHOUSE_REFERENCE = Reference.required("warehouse")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(WAREHOUSE_CODE_COLUMN, "code");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference MOVEMENTS_REFERENCE = Reference.many("movements")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(WAREHOUSE_CODE_COLUMN, "stock_warehouse")
            .on(ITEM_ID_COLUMN, "stock_item");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Stock> STOCK_ENTITY = Entity.of(Stock.class, "public", "stock")
            .id(ITEM_ID_COLUMN, Stock::itemId)
            .id(WAREHOUSE_CODE_COLUMN, Stock::warehouseCode)
            .id(ORGANIZATION_ID_COLUMN, Stock::organizationId)
            .row(StockTable::read, AMOUNT_COLUMN, ITEM_ID_COLUMN, WAREHOUSE_CODE_COLUMN, ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("stock_item_id_fkey", ITEM_REFERENCE, () -> ItemTable.ITEM_ENTITY)
            .foreignKey("stock_warehouse_code_fkey", WAREHOUSE_REFERENCE, () -> WarehouseTable.WAREHOUSE_ENTITY)
            .build();

    /** The rows of {@link Stock} that the actor may see: where queries start. */
    public static final StockTable<Stock> STOCK = new StockTable<>(Path.root(STOCK_ENTITY));

    /** The column {@code "public"."stock"."amount"}. */
    public final ComparableExpr<S, Integer> amount = comparable(AMOUNT_COLUMN);

    /** The column {@code "public"."stock"."item_id"}: points at {@code "public"."item"."id"}. */
    public final ComparableExpr<S, UUID> itemId = comparable(ITEM_ID_COLUMN);

    /** The column {@code "public"."stock"."warehouse_code"}: points at {@code "public"."warehouse"."code"}. */
    public final TextExpr<S> warehouseCode = text(WAREHOUSE_CODE_COLUMN);

    /** The column {@code "public"."stock"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #STOCK}.
     *
     * @param path the way from {@code S} to this table
     */
    public StockTable(Path<S> path) {
        super(STOCK_ENTITY, path);
    }

    /**
     * Follows {@code item_id} to the item of the stock.
     *
     * @return the item, joined
     */
    public ItemTable<S> item() {
        return toOne(ITEM_REFERENCE, ItemTable.ITEM_ENTITY, ItemTable::new);
    }

    /**
     * Follows {@code warehouse_code} to the warehouse of the stock.
     *
     * @return the warehouse, joined
     */
    public WarehouseTable<S> warehouse() {
        return toOne(WAREHOUSE_REFERENCE, WarehouseTable.WAREHOUSE_ENTITY, WarehouseTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the stock.
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
     * The rows of {@link Movement} whose {@code stock_warehouse} and {@code stock_item} point at this stock.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Movement> movements() {
        return toMany(MOVEMENTS_REFERENCE, MovementTable.MOVEMENT_ENTITY);
    }

    /**
     * The stock with these ids.
     *
     * @param itemId the value of {@code item_id}
     * @param warehouseCode the value of {@code warehouse_code}
     * @param organizationId the value of {@code organization_id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Stock> key(UUID itemId, String warehouseCode, String organizationId) {
        return Key.of(Assignments.of(STOCK_ENTITY)
                .with(ITEM_ID_COLUMN, itemId)
                .with(WAREHOUSE_CODE_COLUMN, warehouseCode)
                .with(ORGANIZATION_ID_COLUMN, organizationId));
    }

    /**
     * One new stock. Its organization comes from the actor.
     *
     * @param itemId the value of {@code item_id}
     * @param warehouseCode the value of {@code warehouse_code}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public StockInsert insert(UUID itemId, String warehouseCode) {
        return new StockInsert(Assignments.of(STOCK_ENTITY)
                .with(ITEM_ID_COLUMN, itemId)
                .with(WAREHOUSE_CODE_COLUMN, warehouseCode));
    }

    /**
     * Changes to rows of {@link Stock}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public StockPatch patch() {
        return new StockPatch(Assignments.of(STOCK_ENTITY));
    }

    private static Stock read(Row row) {
        return new Stock(
                row.required(AMOUNT_COLUMN),
                row.required(ITEM_ID_COLUMN),
                row.required(WAREHOUSE_CODE_COLUMN),
                row.required(ORGANIZATION_ID_COLUMN));
    }

    /** One stock to be inserted. Immutable: each method returns a new one. */
    public static final class StockInsert implements Insert<Stock> {
        private final Assignments<Stock> assignments;

        private StockInsert(Assignments<Stock> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code amount} instead of the default of the database.
         *
         * @param amount the value of {@code amount}
         * @return the insert with that value
         */
        public StockInsert amount(int amount) {
            return new StockInsert(assignments.with(AMOUNT_COLUMN, amount));
        }

        @Override
        public Assignments<Stock> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Stock}. Immutable: each method returns a new one. */
    public static final class StockPatch implements Patch<Stock> {
        private final Assignments<Stock> assignments;

        private StockPatch(Assignments<Stock> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code amount}.
         *
         * @param amount the value of {@code amount}
         * @return the patch with that change
         */
        public StockPatch amount(int amount) {
            return new StockPatch(assignments.with(AMOUNT_COLUMN, amount));
        }

        @Override
        public Assignments<Stock> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Stock} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Stock\"]},\"publicType\":true",
            ",\"properties\":[{\"name\":\"amount\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"defaultVa",
            "lue\":{\"value\":{\"value\":{\"value\":\"0\"}}}},{\"name\":\"itemId\",\"type\":{\"kind\":\"UUI",
            "D\",\"name\":\"java.util.UUID\"},\"id\":true,\"references\":{\"value\":{\"annotation\":\"@Refe",
            "rences\",\"target\":{\"value\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Item\"]}",
            "},\"onDelete\":\"CASCADE\",\"foreignKey\":true}}},{\"name\":\"warehouseCode\",\"type\":{\"kind",
            "\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"references\":{\"value\":{\"annotati",
            "on\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.stock\",\"simpleNames\"",
            ":[\"Warehouse\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"warehouse\",\"id\":\"code\",\"foreignK",
            "ey\":true}}},{\"name\":\"organizationId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.S",
            "tring\"},\"id\":true,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}]}],\"con",
            "struction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"amount\"}},{",
            "\"OfColumn\":{\"property\":\"itemId\"}},{\"OfColumn\":{\"property\":\"warehouseCode\"}},{\"OfC",
            "olumn\":{\"property\":\"organizationId\"}}]}},\"accessors\":[{\"property\":\"itemId\",\"member",
            "\":\"itemId\",\"method\":true},{\"property\":\"warehouseCode\",\"member\":\"warehouseCode\",\"",
            "method\":true},{\"property\":\"organizationId\",\"member\":\"organizationId\",\"method\":true}",
            "]},\"comment\":\"How much of an item lies in a building: a table between two others, with thei",
            "r keys as its own.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
