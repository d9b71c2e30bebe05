// Generated from com.acme.stock.Item. Do not edit; change the annotations on Item.
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
 * The table {@code "public"."item"}: rows of {@link Item}, each in one organization.
 *
 * <p>Something that lies in buildings.
 *
 * @param <S> the row type from which a query starts; {@link Item} itself for {@link #ITEM}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ItemTable<S> extends Table<S, Item> implements Writable<Item> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID).generatedUuid();

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference STOCKS_REFERENCE = Reference.many("stocks")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "item_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Item> ITEM_ENTITY = Entity.of(Item.class, "public", "item")
            .id(ID_COLUMN, Item::id)
            .row(ItemTable::read, ID_COLUMN, NAME_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .build();

    /** The rows of {@link Item} that the actor may see: where queries start. */
    public static final ItemTable<Item> ITEM = new ItemTable<>(Path.root(ITEM_ENTITY));

    /** The column {@code "public"."item"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."item"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /** The column {@code "public"."item"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #ITEM}.
     *
     * @param path the way from {@code S} to this table
     */
    public ItemTable(Path<S> path) {
        super(ITEM_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the item.
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
     * The rows of {@link Stock} whose {@code item_id} points at this item.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Stock> stocks() {
        return toMany(STOCKS_REFERENCE, StockTable.STOCK_ENTITY);
    }

    /**
     * The item with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Item> key(UUID id) {
        return Key.of(Assignments.of(ITEM_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new item. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ItemInsert insert(String name) {
        return new ItemInsert(Assignments.of(ITEM_ENTITY).with(NAME_COLUMN, name));
    }

    /**
     * Changes to rows of {@link Item}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ItemPatch patch() {
        return new ItemPatch(Assignments.of(ITEM_ENTITY));
    }

    private static Item read(Row row) {
        return new Item(row.required(ID_COLUMN), row.required(NAME_COLUMN));
    }

    /** One item to be inserted. Immutable: each method returns a new one. */
    public static final class ItemInsert implements Insert<Item> {
        private final Assignments<Item> assignments;

        private ItemInsert(Assignments<Item> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public ItemInsert id(UUID id) {
            return new ItemInsert(assignments.with(ID_COLUMN, id));
        }

        @Override
        public Assignments<Item> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Item}. Immutable: each method returns a new one. */
    public static final class ItemPatch implements Patch<Item> {
        private final Assignments<Item> assignments;

        private ItemPatch(Assignments<Item> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value of {@code name}
         * @return the patch with that change
         */
        public ItemPatch name(String name) {
            return new ItemPatch(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<Item> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Item} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Item\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"",
            "id\",\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true,\"generated\":{\"val",
            "ue\":{}}},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"",
            "construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"",
            "OfColumn\":{\"property\":\"name\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",",
            "\"method\":true}]},\"comment\":\"Something that lies in buildings.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
