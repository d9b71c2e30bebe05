// Generated from com.acme.versions.Item. Do not edit; change the annotations on Item.
package com.acme.versions;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.ListExpr;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."item"}: rows of {@link Item}. Everybody sees them: items are for everyone.
 *
 * <p>Columns that the database computes.
 *
 * @param <S> the row type from which a query starts; {@link Item} itself for {@link #ITEM}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ItemTable<S> extends Table<S, Item> implements Writable<Item> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<Integer> PIECES_COLUMN = Column.required("pieces", SqlType.INT4);

    private static final Column<BigDecimal> PRICE_COLUMN = Column.required("price", SqlType.NUMERIC);

    private static final Column<BigDecimal> TOTAL_COLUMN = Column.required("total", SqlType.NUMERIC).computed();

    private static final Column<String> NAME_COLUMN = Column.optional("name", SqlType.TEXT);

    private static final Column<String> KEY_COLUMN = Column.optional("key", SqlType.TEXT).computed();

    private static final Column<List<String>> WORDS_COLUMN = Column.optional("words", SqlType.TEXT.list()).computed();

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Item> ITEM_ENTITY = Entity.of(Item.class, "public", "item")
            .id(ID_COLUMN, Item::id)
            .row(
                    ItemTable::read,
                    ID_COLUMN,
                    PIECES_COLUMN,
                    PRICE_COLUMN,
                    TOTAL_COLUMN,
                    NAME_COLUMN,
                    KEY_COLUMN,
                    WORDS_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Item} that the actor may see: where queries start. */
    public static final ItemTable<Item> ITEM = new ItemTable<>(Path.root(ITEM_ENTITY));

    /** The column {@code "public"."item"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."item"."pieces"}. */
    public final ComparableExpr<S, Integer> pieces = comparable(PIECES_COLUMN);

    /** The column {@code "public"."item"."price"}. */
    public final ComparableExpr<S, BigDecimal> price = comparable(PRICE_COLUMN);

    /** The column {@code "public"."item"."total"}: computed by the database. */
    public final ComparableExpr<S, BigDecimal> total = comparable(TOTAL_COLUMN);

    /** The column {@code "public"."item"."name"}; may be null. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /** The column {@code "public"."item"."key"}: computed by the database; may be null. */
    public final TextExpr<S> key = text(KEY_COLUMN);

    /** The column {@code "public"."item"."words"}: computed by the database; may be null. */
    public final ListExpr<S, List<String>, String> words = list(WORDS_COLUMN, SqlType.TEXT);

    /**
     * Used by generated code to join the table; a query starts with {@link #ITEM}.
     *
     * @param path the way from {@code S} to this table
     */
    public ItemTable(Path<S> path) {
        super(ITEM_ENTITY, path);
    }

    /**
     * The item with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Item> key(int id) {
        return Key.of(Assignments.of(ITEM_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new item.
     *
     * @param id the value of {@code id}
     * @param pieces the value of {@code pieces}
     * @param price the value of {@code price}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ItemInsert insert(int id, int pieces, BigDecimal price) {
        return new ItemInsert(Assignments.of(ITEM_ENTITY)
                .with(ID_COLUMN, id)
                .with(PIECES_COLUMN, pieces)
                .with(PRICE_COLUMN, price));
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
        return new Item(
                row.required(ID_COLUMN),
                row.required(PIECES_COLUMN),
                row.required(PRICE_COLUMN),
                row.required(TOTAL_COLUMN),
                row.optional(NAME_COLUMN),
                row.optional(KEY_COLUMN),
                row.optional(WORDS_COLUMN));
    }

    /** One item to be inserted. Immutable: each method returns a new one. */
    public static final class ItemInsert implements Insert<Item> {
        private final Assignments<Item> assignments;

        private ItemInsert(Assignments<Item> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value of {@code name}, or null
         * @return the insert with that value
         */
        public ItemInsert name(@Nullable String name) {
            return new ItemInsert(assignments.with(NAME_COLUMN, name));
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
         * Sets {@code pieces}.
         *
         * @param pieces the value of {@code pieces}
         * @return the patch with that change
         */
        public ItemPatch pieces(int pieces) {
            return new ItemPatch(assignments.with(PIECES_COLUMN, pieces));
        }

        /**
         * Sets {@code price}.
         *
         * @param price the value of {@code price}
         * @return the patch with that change
         */
        public ItemPatch price(BigDecimal price) {
            return new ItemPatch(assignments.with(PRICE_COLUMN, price));
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value of {@code name}, or null
         * @return the patch with that change
         */
        public ItemPatch name(@Nullable String name) {
            return new ItemPatch(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<Item> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Item} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.versions\",\"simpleNames\":[\"Item\"]},\"publicType\":tr",
            "ue,\"unscoped\":{\"value\":\"items are for everyone\"},\"properties\":[{\"name\":\"id\",\"type",
            "\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"pieces\",\"type\":{\"kind\":\"",
            "INT\",\"name\":\"int\"}},{\"name\":\"price\",\"type\":{\"kind\":\"BIG_DECIMAL\",\"name\":\"jav",
            "a.math.BigDecimal\"}},{\"name\":\"total\",\"type\":{\"kind\":\"BIG_DECIMAL\",\"name\":\"java.m",
            "ath.BigDecimal\"},\"storage\":{\"computed\":{\"value\":{\"sql\":\"pieces * price\"}}}},{\"name",
            "\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true},{",
            "\"name\":\"key\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":tru",
            "e,\"column\":{\"unique\":true},\"storage\":{\"computed\":{\"value\":{\"sql\":\"lower(name)\"}}",
            "}},{\"name\":\"words\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[",
            "{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}]},\"nullable\":true,\"storage\":{\"compute",
            "d\":{\"value\":{\"sql\":\"array[name, 'x']\"}}}}],\"construction\":{\"making\":{\"value\":{\"a",
            "rguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"pieces\"}},{\"O",
            "fColumn\":{\"property\":\"price\"}},{\"OfColumn\":{\"property\":\"total\"}},{\"OfColumn\":{\"p",
            "roperty\":\"name\"}},{\"OfColumn\":{\"property\":\"key\"}},{\"OfColumn\":{\"property\":\"words",
            "\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":",
            "\"Columns that the database computes.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
