// Generated from com.acme.stock.Warehouse. Do not edit; change the annotations on Warehouse.
package com.acme.stock;

import dev.freehold.db.Assignments;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."warehouse"}: rows of {@link Warehouse}, each in one organization.
 *
 * <p>A building; its key has the organization within.
 *
 * @param <S> the row type from which a query starts; {@link Warehouse} itself for {@link #WAREHOUSE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class WarehouseTable<S> extends Table<S, Warehouse> implements Writable<Warehouse> {
    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Column<String> CODE_COLUMN = Column.required("code", SqlType.TEXT);

    private static final Column<String> CITY_COLUMN = Column.required("city", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference DEPARTURES_REFERENCE = Reference.many("departures")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(CODE_COLUMN, "from_code");

    private static final Reference ARRIVALS_REFERENCE = Reference.many("arrivals")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(CODE_COLUMN, "to_code");

    private static final Reference STOCKS_REFERENCE = Reference.many("stocks")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(CODE_COLUMN, "warehouse_code");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Warehouse> WAREHOUSE_ENTITY = Entity.of(Warehouse.class, "public", "warehouse")
            .id(ORGANIZATION_ID_COLUMN, Warehouse::organizationId)
            .id(CODE_COLUMN, Warehouse::code)
            .row(WarehouseTable::read, ORGANIZATION_ID_COLUMN, CODE_COLUMN, CITY_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .build();

    /** The rows of {@link Warehouse} that the actor may see: where queries start. */
    public static final WarehouseTable<Warehouse> WAREHOUSE = new WarehouseTable<>(Path.root(WAREHOUSE_ENTITY));

    /** The column {@code "public"."warehouse"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /** The column {@code "public"."warehouse"."code"}. */
    public final TextExpr<S> code = text(CODE_COLUMN);

    /** The column {@code "public"."warehouse"."city"}. */
    public final TextExpr<S> city = text(CITY_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #WAREHOUSE}.
     *
     * @param path the way from {@code S} to this table
     */
    public WarehouseTable(Path<S> path) {
        super(WAREHOUSE_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the warehouse.
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
     * The rows of {@link Movement} whose {@code from_code} points at this warehouse.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Movement> departures() {
        return toMany(DEPARTURES_REFERENCE, MovementTable.MOVEMENT_ENTITY);
    }

    /**
     * The rows of {@link Movement} whose {@code to_code} points at this warehouse.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Movement> arrivals() {
        return toMany(ARRIVALS_REFERENCE, MovementTable.MOVEMENT_ENTITY);
    }

    /**
     * The rows of {@link Stock} whose {@code warehouse_code} points at this warehouse.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Stock> stocks() {
        return toMany(STOCKS_REFERENCE, StockTable.STOCK_ENTITY);
    }

    /**
     * The warehouse with these ids.
     *
     * @param organizationId the value of {@code organization_id}
     * @param code the value of {@code code}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Warehouse> key(String organizationId, String code) {
        return Key.of(Assignments.of(WAREHOUSE_ENTITY)
                .with(ORGANIZATION_ID_COLUMN, organizationId)
                .with(CODE_COLUMN, code));
    }

    /**
     * One new warehouse. Its organization comes from the actor.
     *
     * @param code the value of {@code code}
     * @param city the value of {@code city}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public WarehouseInsert insert(String code, String city) {
        return new WarehouseInsert(Assignments.of(WAREHOUSE_ENTITY).with(CODE_COLUMN, code).with(CITY_COLUMN, city));
    }

    /**
     * Changes to rows of {@link Warehouse}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public WarehousePatch patch() {
        return new WarehousePatch(Assignments.of(WAREHOUSE_ENTITY));
    }

    private static Warehouse read(Row row) {
        return new Warehouse(
                row.required(ORGANIZATION_ID_COLUMN), row.required(CODE_COLUMN), row.required(CITY_COLUMN));
    }

    /** One warehouse to be inserted. Immutable: each method returns a new one. */
    public static final class WarehouseInsert implements Insert<Warehouse> {
        private final Assignments<Warehouse> assignments;

        private WarehouseInsert(Assignments<Warehouse> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Warehouse> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Warehouse}. Immutable: each method returns a new one. */
    public static final class WarehousePatch implements Patch<Warehouse> {
        private final Assignments<Warehouse> assignments;

        private WarehousePatch(Assignments<Warehouse> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code city}.
         *
         * @param city the value of {@code city}
         * @return the patch with that change
         */
        public WarehousePatch city(String city) {
            return new WarehousePatch(assignments.with(CITY_COLUMN, city));
        }

        @Override
        public Assignments<Warehouse> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Warehouse} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Warehouse\"]},\"publicType\":",
            "true,\"properties\":[{\"name\":\"organizationId\",\"type\":{\"kind\":\"STRING\",\"name\":\"jav",
            "a.lang.String\"},\"id\":true,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}]",
            "},{\"name\":\"code\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true}",
            ",{\"name\":\"city\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"construct",
            "ion\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"organizationId\"}},",
            "{\"OfColumn\":{\"property\":\"code\"}},{\"OfColumn\":{\"property\":\"city\"}}]}},\"accessors\"",
            ":[{\"property\":\"organizationId\",\"member\":\"organizationId\",\"method\":true},{\"property",
            "\":\"code\",\"member\":\"code\",\"method\":true}]},\"comment\":\"A building; its key has the o",
            "rganization within.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
