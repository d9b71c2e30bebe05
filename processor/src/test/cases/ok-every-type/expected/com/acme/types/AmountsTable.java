// Generated from com.acme.types.Amounts. Do not edit; change the annotations on Amounts.
package com.acme.types;

import dev.freehold.db.Assignments;
import dev.freehold.db.BooleanExpr;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."amounts"}: rows of {@link Amounts}. Everybody sees them: numbers are for everyone.
 *
 * <p>Every Java number, required and not.
 *
 * @param <S> the row type from which a query starts; {@link Amounts} itself for {@link #AMOUNTS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AmountsTable<S> extends Table<S, Amounts> implements Writable<Amounts> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<Byte> TINY_COLUMN = Column.required("tiny", SqlType.INT1);

    private static final Column<Byte> TINY_OR_NULL_COLUMN = Column.optional("tiny_or_null", SqlType.INT1);

    private static final Column<Short> SMALL_COLUMN = Column.required("small", SqlType.INT2);

    private static final Column<Short> SMALL_OR_NULL_COLUMN = Column.optional("small_or_null", SqlType.INT2);

    private static final Column<Integer> WHOLE_COLUMN = Column.required("whole", SqlType.INT4);

    private static final Column<Integer> WHOLE_BOXED_COLUMN = Column.required("whole_boxed", SqlType.INT4);

    private static final Column<Integer> WHOLE_OR_NULL_COLUMN = Column.optional("whole_or_null", SqlType.INT4);

    private static final Column<Long> LARGE_COLUMN = Column.required("large", SqlType.INT8);

    private static final Column<Long> LARGE_OR_NULL_COLUMN = Column.optional("large_or_null", SqlType.INT8);

    private static final Column<Float> SINGLE_COLUMN = Column.required("single", SqlType.FLOAT4);

    private static final Column<Float> SINGLE_OR_NULL_COLUMN = Column.optional("single_or_null", SqlType.FLOAT4);

    private static final Column<Double> WIDE_COLUMN = Column.required("wide", SqlType.FLOAT8);

    private static final Column<Double> WIDE_OR_NULL_COLUMN = Column.optional("wide_or_null", SqlType.FLOAT8);

    private static final Column<BigDecimal> EXACT_COLUMN = Column.required("exact", SqlType.NUMERIC);

    private static final Column<BigDecimal> PRICE_COLUMN = Column.optional("price", SqlType.NUMERIC);

    private static final Column<BigDecimal> DIGITS_COLUMN = Column.optional("digits", SqlType.NUMERIC);

    private static final Column<Boolean> YES_COLUMN = Column.required("yes", SqlType.BOOLEAN);

    private static final Column<Boolean> MAYBE_COLUMN = Column.optional("maybe", SqlType.BOOLEAN);

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Amounts> AMOUNTS_ENTITY = Entity.of(Amounts.class, "public", "amounts")
            .id(ID_COLUMN, Amounts::id)
            .row(
                    AmountsTable::read,
                    ID_COLUMN,
                    TINY_COLUMN,
                    TINY_OR_NULL_COLUMN,
                    SMALL_COLUMN,
                    SMALL_OR_NULL_COLUMN,
                    WHOLE_COLUMN,
                    WHOLE_BOXED_COLUMN,
                    WHOLE_OR_NULL_COLUMN,
                    LARGE_COLUMN,
                    LARGE_OR_NULL_COLUMN,
                    SINGLE_COLUMN,
                    SINGLE_OR_NULL_COLUMN,
                    WIDE_COLUMN,
                    WIDE_OR_NULL_COLUMN,
                    EXACT_COLUMN,
                    PRICE_COLUMN,
                    DIGITS_COLUMN,
                    YES_COLUMN,
                    MAYBE_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Amounts} that the actor may see: where queries start. */
    public static final AmountsTable<Amounts> AMOUNTS = new AmountsTable<>(Path.root(AMOUNTS_ENTITY));

    /** The column {@code "public"."amounts"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."amounts"."tiny"}. */
    public final ComparableExpr<S, Byte> tiny = comparable(TINY_COLUMN);

    /** The column {@code "public"."amounts"."tiny_or_null"}; may be null. */
    public final ComparableExpr<S, Byte> tinyOrNull = comparable(TINY_OR_NULL_COLUMN);

    /** The column {@code "public"."amounts"."small"}. */
    public final ComparableExpr<S, Short> small = comparable(SMALL_COLUMN);

    /** The column {@code "public"."amounts"."small_or_null"}; may be null. */
    public final ComparableExpr<S, Short> smallOrNull = comparable(SMALL_OR_NULL_COLUMN);

    /** The column {@code "public"."amounts"."whole"}. */
    public final ComparableExpr<S, Integer> whole = comparable(WHOLE_COLUMN);

    /** The column {@code "public"."amounts"."whole_boxed"}. */
    public final ComparableExpr<S, Integer> wholeBoxed = comparable(WHOLE_BOXED_COLUMN);

    /** The column {@code "public"."amounts"."whole_or_null"}; may be null. */
    public final ComparableExpr<S, Integer> wholeOrNull = comparable(WHOLE_OR_NULL_COLUMN);

    /** The column {@code "public"."amounts"."large"}. */
    public final ComparableExpr<S, Long> large = comparable(LARGE_COLUMN);

    /** The column {@code "public"."amounts"."large_or_null"}; may be null. */
    public final ComparableExpr<S, Long> largeOrNull = comparable(LARGE_OR_NULL_COLUMN);

    /** The column {@code "public"."amounts"."single"}. */
    public final ComparableExpr<S, Float> single = comparable(SINGLE_COLUMN);

    /** The column {@code "public"."amounts"."single_or_null"}; may be null. */
    public final ComparableExpr<S, Float> singleOrNull = comparable(SINGLE_OR_NULL_COLUMN);

    /** The column {@code "public"."amounts"."wide"}. */
    public final ComparableExpr<S, Double> wide = comparable(WIDE_COLUMN);

    /** The column {@code "public"."amounts"."wide_or_null"}; may be null. */
    public final ComparableExpr<S, Double> wideOrNull = comparable(WIDE_OR_NULL_COLUMN);

    /** The column {@code "public"."amounts"."exact"}. */
    public final ComparableExpr<S, BigDecimal> exact = comparable(EXACT_COLUMN);

    /** The column {@code "public"."amounts"."price"}; may be null. */
    public final ComparableExpr<S, BigDecimal> price = comparable(PRICE_COLUMN);

    /** The column {@code "public"."amounts"."digits"}; may be null. */
    public final ComparableExpr<S, BigDecimal> digits = comparable(DIGITS_COLUMN);

    /** The column {@code "public"."amounts"."yes"}. */
    public final BooleanExpr<S> yes = bool(YES_COLUMN);

    /** The column {@code "public"."amounts"."maybe"}; may be null. */
    public final BooleanExpr<S> maybe = bool(MAYBE_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #AMOUNTS}.
     *
     * @param path the way from {@code S} to this table
     */
    public AmountsTable(Path<S> path) {
        super(AMOUNTS_ENTITY, path);
    }

    /**
     * The amounts with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Amounts> key(int id) {
        return Key.of(Assignments.of(AMOUNTS_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new amounts.
     *
     * @param id the value of {@code id}
     * @param tiny the value of {@code tiny}
     * @param small the value of {@code small}
     * @param whole the value of {@code whole}
     * @param wholeBoxed the value of {@code whole_boxed}
     * @param large the value of {@code large}
     * @param single the value of {@code single}
     * @param wide the value of {@code wide}
     * @param exact the value of {@code exact}
     * @param yes the value of {@code yes}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public AmountsInsert insert(int id, byte tiny, short small, int whole, Integer wholeBoxed,
            long large, float single, double wide, BigDecimal exact, boolean yes) {
        return new AmountsInsert(Assignments.of(AMOUNTS_ENTITY)
                .with(ID_COLUMN, id)
                .with(TINY_COLUMN, tiny)
                .with(SMALL_COLUMN, small)
                .with(WHOLE_COLUMN, whole)
                .with(WHOLE_BOXED_COLUMN, wholeBoxed)
                .with(LARGE_COLUMN, large)
                .with(SINGLE_COLUMN, single)
                .with(WIDE_COLUMN, wide)
                .with(EXACT_COLUMN, exact)
                .with(YES_COLUMN, yes));
    }

    /**
     * Changes to rows of {@link Amounts}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public AmountsPatch patch() {
        return new AmountsPatch(Assignments.of(AMOUNTS_ENTITY));
    }

    private static Amounts read(Row row) {
        return new Amounts(
                row.required(ID_COLUMN),
                row.required(TINY_COLUMN),
                row.optional(TINY_OR_NULL_COLUMN),
                row.required(SMALL_COLUMN),
                row.optional(SMALL_OR_NULL_COLUMN),
                row.required(WHOLE_COLUMN),
                row.required(WHOLE_BOXED_COLUMN),
                row.optional(WHOLE_OR_NULL_COLUMN),
                row.required(LARGE_COLUMN),
                row.optional(LARGE_OR_NULL_COLUMN),
                row.required(SINGLE_COLUMN),
                row.optional(SINGLE_OR_NULL_COLUMN),
                row.required(WIDE_COLUMN),
                row.optional(WIDE_OR_NULL_COLUMN),
                row.required(EXACT_COLUMN),
                row.optional(PRICE_COLUMN),
                row.optional(DIGITS_COLUMN),
                row.required(YES_COLUMN),
                row.optional(MAYBE_COLUMN));
    }

    /** One amounts to be inserted. Immutable: each method returns a new one. */
    public static final class AmountsInsert implements Insert<Amounts> {
        private final Assignments<Amounts> assignments;

        private AmountsInsert(Assignments<Amounts> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code tiny_or_null}.
         *
         * @param tinyOrNull the value of {@code tiny_or_null}, or null
         * @return the insert with that value
         */
        public AmountsInsert tinyOrNull(@Nullable Byte tinyOrNull) {
            return new AmountsInsert(assignments.with(TINY_OR_NULL_COLUMN, tinyOrNull));
        }

        /**
         * Sets {@code small_or_null}.
         *
         * @param smallOrNull the value of {@code small_or_null}, or null
         * @return the insert with that value
         */
        public AmountsInsert smallOrNull(@Nullable Short smallOrNull) {
            return new AmountsInsert(assignments.with(SMALL_OR_NULL_COLUMN, smallOrNull));
        }

        /**
         * Sets {@code whole_or_null}.
         *
         * @param wholeOrNull the value of {@code whole_or_null}, or null
         * @return the insert with that value
         */
        public AmountsInsert wholeOrNull(@Nullable Integer wholeOrNull) {
            return new AmountsInsert(assignments.with(WHOLE_OR_NULL_COLUMN, wholeOrNull));
        }

        /**
         * Sets {@code large_or_null}.
         *
         * @param largeOrNull the value of {@code large_or_null}, or null
         * @return the insert with that value
         */
        public AmountsInsert largeOrNull(@Nullable Long largeOrNull) {
            return new AmountsInsert(assignments.with(LARGE_OR_NULL_COLUMN, largeOrNull));
        }

        /**
         * Sets {@code single_or_null}.
         *
         * @param singleOrNull the value of {@code single_or_null}, or null
         * @return the insert with that value
         */
        public AmountsInsert singleOrNull(@Nullable Float singleOrNull) {
            return new AmountsInsert(assignments.with(SINGLE_OR_NULL_COLUMN, singleOrNull));
        }

        /**
         * Sets {@code wide_or_null}.
         *
         * @param wideOrNull the value of {@code wide_or_null}, or null
         * @return the insert with that value
         */
        public AmountsInsert wideOrNull(@Nullable Double wideOrNull) {
            return new AmountsInsert(assignments.with(WIDE_OR_NULL_COLUMN, wideOrNull));
        }

        /**
         * Sets {@code price}.
         *
         * @param price the value of {@code price}, or null
         * @return the insert with that value
         */
        public AmountsInsert price(@Nullable BigDecimal price) {
            return new AmountsInsert(assignments.with(PRICE_COLUMN, price));
        }

        /**
         * Sets {@code digits}.
         *
         * @param digits the value of {@code digits}, or null
         * @return the insert with that value
         */
        public AmountsInsert digits(@Nullable BigDecimal digits) {
            return new AmountsInsert(assignments.with(DIGITS_COLUMN, digits));
        }

        /**
         * Sets {@code maybe}.
         *
         * @param maybe the value of {@code maybe}, or null
         * @return the insert with that value
         */
        public AmountsInsert maybe(@Nullable Boolean maybe) {
            return new AmountsInsert(assignments.with(MAYBE_COLUMN, maybe));
        }

        @Override
        public Assignments<Amounts> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Amounts}. Immutable: each method returns a new one. */
    public static final class AmountsPatch implements Patch<Amounts> {
        private final Assignments<Amounts> assignments;

        private AmountsPatch(Assignments<Amounts> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code tiny}.
         *
         * @param tiny the value of {@code tiny}
         * @return the patch with that change
         */
        public AmountsPatch tiny(byte tiny) {
            return new AmountsPatch(assignments.with(TINY_COLUMN, tiny));
        }

        /**
         * Sets {@code tiny_or_null}.
         *
         * @param tinyOrNull the value of {@code tiny_or_null}, or null
         * @return the patch with that change
         */
        public AmountsPatch tinyOrNull(@Nullable Byte tinyOrNull) {
            return new AmountsPatch(assignments.with(TINY_OR_NULL_COLUMN, tinyOrNull));
        }

        /**
         * Sets {@code small}.
         *
         * @param small the value of {@code small}
         * @return the patch with that change
         */
        public AmountsPatch small(short small) {
            return new AmountsPatch(assignments.with(SMALL_COLUMN, small));
        }

        /**
         * Sets {@code small_or_null}.
         *
         * @param smallOrNull the value of {@code small_or_null}, or null
         * @return the patch with that change
         */
        public AmountsPatch smallOrNull(@Nullable Short smallOrNull) {
            return new AmountsPatch(assignments.with(SMALL_OR_NULL_COLUMN, smallOrNull));
        }

        /**
         * Sets {@code whole}.
         *
         * @param whole the value of {@code whole}
         * @return the patch with that change
         */
        public AmountsPatch whole(int whole) {
            return new AmountsPatch(assignments.with(WHOLE_COLUMN, whole));
        }

        /**
         * Sets {@code whole_boxed}.
         *
         * @param wholeBoxed the value of {@code whole_boxed}
         * @return the patch with that change
         */
        public AmountsPatch wholeBoxed(Integer wholeBoxed) {
            return new AmountsPatch(assignments.with(WHOLE_BOXED_COLUMN, wholeBoxed));
        }

        /**
         * Sets {@code whole_or_null}.
         *
         * @param wholeOrNull the value of {@code whole_or_null}, or null
         * @return the patch with that change
         */
        public AmountsPatch wholeOrNull(@Nullable Integer wholeOrNull) {
            return new AmountsPatch(assignments.with(WHOLE_OR_NULL_COLUMN, wholeOrNull));
        }

        /**
         * Sets {@code large}.
         *
         * @param large the value of {@code large}
         * @return the patch with that change
         */
        public AmountsPatch large(long large) {
            return new AmountsPatch(assignments.with(LARGE_COLUMN, large));
        }

        /**
         * Sets {@code large_or_null}.
         *
         * @param largeOrNull the value of {@code large_or_null}, or null
         * @return the patch with that change
         */
        public AmountsPatch largeOrNull(@Nullable Long largeOrNull) {
            return new AmountsPatch(assignments.with(LARGE_OR_NULL_COLUMN, largeOrNull));
        }

        /**
         * Sets {@code single}.
         *
         * @param single the value of {@code single}
         * @return the patch with that change
         */
        public AmountsPatch single(float single) {
            return new AmountsPatch(assignments.with(SINGLE_COLUMN, single));
        }

        /**
         * Sets {@code single_or_null}.
         *
         * @param singleOrNull the value of {@code single_or_null}, or null
         * @return the patch with that change
         */
        public AmountsPatch singleOrNull(@Nullable Float singleOrNull) {
            return new AmountsPatch(assignments.with(SINGLE_OR_NULL_COLUMN, singleOrNull));
        }

        /**
         * Sets {@code wide}.
         *
         * @param wide the value of {@code wide}
         * @return the patch with that change
         */
        public AmountsPatch wide(double wide) {
            return new AmountsPatch(assignments.with(WIDE_COLUMN, wide));
        }

        /**
         * Sets {@code wide_or_null}.
         *
         * @param wideOrNull the value of {@code wide_or_null}, or null
         * @return the patch with that change
         */
        public AmountsPatch wideOrNull(@Nullable Double wideOrNull) {
            return new AmountsPatch(assignments.with(WIDE_OR_NULL_COLUMN, wideOrNull));
        }

        /**
         * Sets {@code exact}.
         *
         * @param exact the value of {@code exact}
         * @return the patch with that change
         */
        public AmountsPatch exact(BigDecimal exact) {
            return new AmountsPatch(assignments.with(EXACT_COLUMN, exact));
        }

        /**
         * Sets {@code price}.
         *
         * @param price the value of {@code price}, or null
         * @return the patch with that change
         */
        public AmountsPatch price(@Nullable BigDecimal price) {
            return new AmountsPatch(assignments.with(PRICE_COLUMN, price));
        }

        /**
         * Sets {@code digits}.
         *
         * @param digits the value of {@code digits}, or null
         * @return the patch with that change
         */
        public AmountsPatch digits(@Nullable BigDecimal digits) {
            return new AmountsPatch(assignments.with(DIGITS_COLUMN, digits));
        }

        /**
         * Sets {@code yes}.
         *
         * @param yes the value of {@code yes}
         * @return the patch with that change
         */
        public AmountsPatch yes(boolean yes) {
            return new AmountsPatch(assignments.with(YES_COLUMN, yes));
        }

        /**
         * Sets {@code maybe}.
         *
         * @param maybe the value of {@code maybe}, or null
         * @return the patch with that change
         */
        public AmountsPatch maybe(@Nullable Boolean maybe) {
            return new AmountsPatch(assignments.with(MAYBE_COLUMN, maybe));
        }

        @Override
        public Assignments<Amounts> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Amounts} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.types\",\"simpleNames\":[\"Amounts\"]},\"publicType\":tr",
            "ue,\"unscoped\":{\"value\":\"numbers are for everyone\"},\"properties\":[{\"name\":\"id\",\"ty",
            "pe\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"tiny\",\"type\":{\"kind\":\"",
            "BYTE\",\"name\":\"byte\"}},{\"name\":\"tinyOrNull\",\"type\":{\"kind\":\"BYTE\",\"name\":\"jav",
            "a.lang.Byte\"},\"nullable\":true},{\"name\":\"small\",\"type\":{\"kind\":\"SHORT\",\"name\":\"",
            "short\"}},{\"name\":\"smallOrNull\",\"type\":{\"kind\":\"SHORT\",\"name\":\"java.lang.Short\"}",
            ",\"nullable\":true},{\"name\":\"whole\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"}},{\"name",
            "\":\"wholeBoxed\",\"type\":{\"kind\":\"INT\",\"name\":\"java.lang.Integer\"}},{\"name\":\"whol",
            "eOrNull\",\"type\":{\"kind\":\"INT\",\"name\":\"java.lang.Integer\"},\"nullable\":true},{\"nam",
            "e\":\"large\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"}},{\"name\":\"largeOrNull\",\"type",
            "\":{\"kind\":\"LONG\",\"name\":\"java.lang.Long\"},\"nullable\":true},{\"name\":\"single\",\"t",
            "ype\":{\"kind\":\"FLOAT\",\"name\":\"float\"}},{\"name\":\"singleOrNull\",\"type\":{\"kind\":",
            "\"FLOAT\",\"name\":\"java.lang.Float\"},\"nullable\":true},{\"name\":\"wide\",\"type\":{\"kind",
            "\":\"DOUBLE\",\"name\":\"double\"}},{\"name\":\"wideOrNull\",\"type\":{\"kind\":\"DOUBLE\",\"n",
            "ame\":\"java.lang.Double\"},\"nullable\":true},{\"name\":\"exact\",\"type\":{\"kind\":\"BIG_DE",
            "CIMAL\",\"name\":\"java.math.BigDecimal\"}},{\"name\":\"price\",\"type\":{\"kind\":\"BIG_DECIM",
            "AL\",\"name\":\"java.math.BigDecimal\"},\"nullable\":true,\"column\":{\"precision\":{\"value\"",
            ":12},\"scale\":{\"value\":2}}},{\"name\":\"digits\",\"type\":{\"kind\":\"BIG_DECIMAL\",\"name",
            "\":\"java.math.BigDecimal\"},\"nullable\":true,\"column\":{\"precision\":{\"value\":5}}},{\"na",
            "me\":\"yes\",\"type\":{\"kind\":\"BOOLEAN\",\"name\":\"boolean\"}},{\"name\":\"maybe\",\"type",
            "\":{\"kind\":\"BOOLEAN\",\"name\":\"java.lang.Boolean\"},\"nullable\":true}],\"construction\":",
            "{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"p",
            "roperty\":\"tiny\"}},{\"OfColumn\":{\"property\":\"tinyOrNull\"}},{\"OfColumn\":{\"property\":",
            "\"small\"}},{\"OfColumn\":{\"property\":\"smallOrNull\"}},{\"OfColumn\":{\"property\":\"whole",
            "\"}},{\"OfColumn\":{\"property\":\"wholeBoxed\"}},{\"OfColumn\":{\"property\":\"wholeOrNull\"}",
            "},{\"OfColumn\":{\"property\":\"large\"}},{\"OfColumn\":{\"property\":\"largeOrNull\"}},{\"OfC",
            "olumn\":{\"property\":\"single\"}},{\"OfColumn\":{\"property\":\"singleOrNull\"}},{\"OfColumn",
            "\":{\"property\":\"wide\"}},{\"OfColumn\":{\"property\":\"wideOrNull\"}},{\"OfColumn\":{\"prop",
            "erty\":\"exact\"}},{\"OfColumn\":{\"property\":\"price\"}},{\"OfColumn\":{\"property\":\"digit",
            "s\"}},{\"OfColumn\":{\"property\":\"yes\"}},{\"OfColumn\":{\"property\":\"maybe\"}}]}},\"acces",
            "sors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Every Java num",
            "ber, required and not.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
