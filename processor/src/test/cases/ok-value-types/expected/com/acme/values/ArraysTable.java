// Generated from com.acme.values.Arrays. Do not edit; change the annotations on Arrays.
package com.acme.values;

import com.acme.values.Several.Size;
import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.ListExpr;
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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."arrays"}: rows of {@link Arrays}. Everybody sees them: arrays are for everyone.
 *
 * <p>Arrays of values.
 *
 * @param <S> the row type from which a query starts; {@link Arrays} itself for {@link #ARRAYS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ArraysTable<S> extends Table<S, Arrays> implements Writable<Arrays> {
    private static final SqlType<Size> SIZES_ELEMENT = SqlType.enumText(Size.class);

    private static final SqlType<Name> NAMES_ELEMENT = SqlType.TEXT.as(Name::new, Name::text);

    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<String[]> TEXTS_COLUMN = Column.required("texts", SqlType.TEXT.array(String[]::new));

    private static final Column<String[]> TEXTS_OR_NULL_COLUMN =
            Column.optional("texts_or_null", SqlType.TEXT.array(String[]::new));

    private static final Column<UUID[]> UUIDS_COLUMN = Column.required("uuids", SqlType.UUID.array(UUID[]::new));

    private static final Column<Integer[]> BOXED_COLUMN = Column.required("boxed", SqlType.INT4.array(Integer[]::new));

    private static final Column<Size[]> SIZES_COLUMN = Column.required("sizes", SIZES_ELEMENT.array(Size[]::new));

    private static final Column<Name[]> NAMES_COLUMN = Column.required("names", NAMES_ELEMENT.array(Name[]::new));

    private static final Column<short[]> SHORTS_COLUMN = Column.required("shorts", SqlType.INT2_ARRAY);

    private static final Column<int[]> INTS_COLUMN = Column.required("ints", SqlType.INT4_ARRAY);

    private static final Column<int[]> INTS_OR_NULL_COLUMN = Column.optional("ints_or_null", SqlType.INT4_ARRAY);

    private static final Column<long[]> LONGS_COLUMN = Column.required("longs", SqlType.INT8_ARRAY);

    private static final Column<float[]> FLOATS_COLUMN = Column.required("floats", SqlType.FLOAT4_ARRAY);

    private static final Column<double[]> DOUBLES_COLUMN = Column.required("doubles", SqlType.FLOAT8_ARRAY);

    private static final Column<boolean[]> TRUTHS_COLUMN = Column.required("truths", SqlType.BOOLEAN_ARRAY);

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Arrays> ARRAYS_ENTITY = Entity.of(Arrays.class, "public", "arrays")
            .id(ID_COLUMN, Arrays::id)
            .row(
                    ArraysTable::read,
                    ID_COLUMN,
                    TEXTS_COLUMN,
                    TEXTS_OR_NULL_COLUMN,
                    UUIDS_COLUMN,
                    BOXED_COLUMN,
                    SIZES_COLUMN,
                    NAMES_COLUMN,
                    SHORTS_COLUMN,
                    INTS_COLUMN,
                    INTS_OR_NULL_COLUMN,
                    LONGS_COLUMN,
                    FLOATS_COLUMN,
                    DOUBLES_COLUMN,
                    TRUTHS_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Arrays} that the actor may see: where queries start. */
    public static final ArraysTable<Arrays> ARRAYS = new ArraysTable<>(Path.root(ARRAYS_ENTITY));

    /** The column {@code "public"."arrays"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."arrays"."texts"}. */
    public final ListExpr<S, String[], String> texts = list(TEXTS_COLUMN, SqlType.TEXT);

    /** The column {@code "public"."arrays"."texts_or_null"}; may be null. */
    public final ListExpr<S, String[], String> textsOrNull = list(TEXTS_OR_NULL_COLUMN, SqlType.TEXT);

    /** The column {@code "public"."arrays"."uuids"}. */
    public final ListExpr<S, UUID[], UUID> uuids = list(UUIDS_COLUMN, SqlType.UUID);

    /** The column {@code "public"."arrays"."boxed"}. */
    public final ListExpr<S, Integer[], Integer> boxed = list(BOXED_COLUMN, SqlType.INT4);

    /** The column {@code "public"."arrays"."sizes"}. */
    public final ListExpr<S, Size[], Size> sizes = list(SIZES_COLUMN, SIZES_ELEMENT);

    /** The column {@code "public"."arrays"."names"}. */
    public final ListExpr<S, Name[], Name> names = list(NAMES_COLUMN, NAMES_ELEMENT);

    /** The column {@code "public"."arrays"."shorts"}. */
    public final ListExpr<S, short[], Short> shorts = list(SHORTS_COLUMN, SqlType.INT2);

    /** The column {@code "public"."arrays"."ints"}. */
    public final ListExpr<S, int[], Integer> ints = list(INTS_COLUMN, SqlType.INT4);

    /** The column {@code "public"."arrays"."ints_or_null"}; may be null. */
    public final ListExpr<S, int[], Integer> intsOrNull = list(INTS_OR_NULL_COLUMN, SqlType.INT4);

    /** The column {@code "public"."arrays"."longs"}. */
    public final ListExpr<S, long[], Long> longs = list(LONGS_COLUMN, SqlType.INT8);

    /** The column {@code "public"."arrays"."floats"}. */
    public final ListExpr<S, float[], Float> floats = list(FLOATS_COLUMN, SqlType.FLOAT4);

    /** The column {@code "public"."arrays"."doubles"}. */
    public final ListExpr<S, double[], Double> doubles = list(DOUBLES_COLUMN, SqlType.FLOAT8);

    /** The column {@code "public"."arrays"."truths"}. */
    public final ListExpr<S, boolean[], Boolean> truths = list(TRUTHS_COLUMN, SqlType.BOOLEAN);

    /**
     * Used by generated code to join the table; a query starts with {@link #ARRAYS}.
     *
     * @param path the way from {@code S} to this table
     */
    public ArraysTable(Path<S> path) {
        super(ARRAYS_ENTITY, path);
    }

    /**
     * The arrays with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Arrays> key(int id) {
        return Key.of(Assignments.of(ARRAYS_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new arrays.
     *
     * @param id the value of {@code id}
     * @param texts the value of {@code texts}
     * @param uuids the value of {@code uuids}
     * @param boxed the value of {@code boxed}
     * @param sizes the value of {@code sizes}
     * @param names the value of {@code names}
     * @param shorts the value of {@code shorts}
     * @param ints the value of {@code ints}
     * @param longs the value of {@code longs}
     * @param floats the value of {@code floats}
     * @param doubles the value of {@code doubles}
     * @param truths the value of {@code truths}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ArraysInsert insert(int id, String[] texts, UUID[] uuids, Integer[] boxed, Size[] sizes,
            Name[] names, short[] shorts, int[] ints, long[] longs, float[] floats,
            double[] doubles, boolean[] truths) {
        return new ArraysInsert(Assignments.of(ARRAYS_ENTITY)
                .with(ID_COLUMN, id)
                .with(TEXTS_COLUMN, texts)
                .with(UUIDS_COLUMN, uuids)
                .with(BOXED_COLUMN, boxed)
                .with(SIZES_COLUMN, sizes)
                .with(NAMES_COLUMN, names)
                .with(SHORTS_COLUMN, shorts)
                .with(INTS_COLUMN, ints)
                .with(LONGS_COLUMN, longs)
                .with(FLOATS_COLUMN, floats)
                .with(DOUBLES_COLUMN, doubles)
                .with(TRUTHS_COLUMN, truths));
    }

    /**
     * Changes to rows of {@link Arrays}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ArraysPatch patch() {
        return new ArraysPatch(Assignments.of(ARRAYS_ENTITY));
    }

    private static Arrays read(Row row) {
        return new Arrays(
                row.required(ID_COLUMN),
                row.required(TEXTS_COLUMN),
                row.optional(TEXTS_OR_NULL_COLUMN),
                row.required(UUIDS_COLUMN),
                row.required(BOXED_COLUMN),
                row.required(SIZES_COLUMN),
                row.required(NAMES_COLUMN),
                row.required(SHORTS_COLUMN),
                row.required(INTS_COLUMN),
                row.optional(INTS_OR_NULL_COLUMN),
                row.required(LONGS_COLUMN),
                row.required(FLOATS_COLUMN),
                row.required(DOUBLES_COLUMN),
                row.required(TRUTHS_COLUMN));
    }

    /** One arrays to be inserted. Immutable: each method returns a new one. */
    public static final class ArraysInsert implements Insert<Arrays> {
        private final Assignments<Arrays> assignments;

        private ArraysInsert(Assignments<Arrays> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code texts_or_null}.
         *
         * @param textsOrNull the value of {@code texts_or_null}, or null
         * @return the insert with that value
         */
        public ArraysInsert textsOrNull(String @Nullable [] textsOrNull) {
            return new ArraysInsert(assignments.with(TEXTS_OR_NULL_COLUMN, textsOrNull));
        }

        /**
         * Sets {@code ints_or_null}.
         *
         * @param intsOrNull the value of {@code ints_or_null}, or null
         * @return the insert with that value
         */
        public ArraysInsert intsOrNull(int @Nullable [] intsOrNull) {
            return new ArraysInsert(assignments.with(INTS_OR_NULL_COLUMN, intsOrNull));
        }

        @Override
        public Assignments<Arrays> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Arrays}. Immutable: each method returns a new one. */
    public static final class ArraysPatch implements Patch<Arrays> {
        private final Assignments<Arrays> assignments;

        private ArraysPatch(Assignments<Arrays> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code texts}.
         *
         * @param texts the value of {@code texts}
         * @return the patch with that change
         */
        public ArraysPatch texts(String[] texts) {
            return new ArraysPatch(assignments.with(TEXTS_COLUMN, texts));
        }

        /**
         * Sets {@code texts_or_null}.
         *
         * @param textsOrNull the value of {@code texts_or_null}, or null
         * @return the patch with that change
         */
        public ArraysPatch textsOrNull(String @Nullable [] textsOrNull) {
            return new ArraysPatch(assignments.with(TEXTS_OR_NULL_COLUMN, textsOrNull));
        }

        /**
         * Sets {@code uuids}.
         *
         * @param uuids the value of {@code uuids}
         * @return the patch with that change
         */
        public ArraysPatch uuids(UUID[] uuids) {
            return new ArraysPatch(assignments.with(UUIDS_COLUMN, uuids));
        }

        /**
         * Sets {@code boxed}.
         *
         * @param boxed the value of {@code boxed}
         * @return the patch with that change
         */
        public ArraysPatch boxed(Integer[] boxed) {
            return new ArraysPatch(assignments.with(BOXED_COLUMN, boxed));
        }

        /**
         * Sets {@code sizes}.
         *
         * @param sizes the value of {@code sizes}
         * @return the patch with that change
         */
        public ArraysPatch sizes(Size[] sizes) {
            return new ArraysPatch(assignments.with(SIZES_COLUMN, sizes));
        }

        /**
         * Sets {@code names}.
         *
         * @param names the value of {@code names}
         * @return the patch with that change
         */
        public ArraysPatch names(Name[] names) {
            return new ArraysPatch(assignments.with(NAMES_COLUMN, names));
        }

        /**
         * Sets {@code shorts}.
         *
         * @param shorts the value of {@code shorts}
         * @return the patch with that change
         */
        public ArraysPatch shorts(short[] shorts) {
            return new ArraysPatch(assignments.with(SHORTS_COLUMN, shorts));
        }

        /**
         * Sets {@code ints}.
         *
         * @param ints the value of {@code ints}
         * @return the patch with that change
         */
        public ArraysPatch ints(int[] ints) {
            return new ArraysPatch(assignments.with(INTS_COLUMN, ints));
        }

        /**
         * Sets {@code ints_or_null}.
         *
         * @param intsOrNull the value of {@code ints_or_null}, or null
         * @return the patch with that change
         */
        public ArraysPatch intsOrNull(int @Nullable [] intsOrNull) {
            return new ArraysPatch(assignments.with(INTS_OR_NULL_COLUMN, intsOrNull));
        }

        /**
         * Sets {@code longs}.
         *
         * @param longs the value of {@code longs}
         * @return the patch with that change
         */
        public ArraysPatch longs(long[] longs) {
            return new ArraysPatch(assignments.with(LONGS_COLUMN, longs));
        }

        /**
         * Sets {@code floats}.
         *
         * @param floats the value of {@code floats}
         * @return the patch with that change
         */
        public ArraysPatch floats(float[] floats) {
            return new ArraysPatch(assignments.with(FLOATS_COLUMN, floats));
        }

        /**
         * Sets {@code doubles}.
         *
         * @param doubles the value of {@code doubles}
         * @return the patch with that change
         */
        public ArraysPatch doubles(double[] doubles) {
            return new ArraysPatch(assignments.with(DOUBLES_COLUMN, doubles));
        }

        /**
         * Sets {@code truths}.
         *
         * @param truths the value of {@code truths}
         * @return the patch with that change
         */
        public ArraysPatch truths(boolean[] truths) {
            return new ArraysPatch(assignments.with(TRUTHS_COLUMN, truths));
        }

        @Override
        public Assignments<Arrays> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Arrays} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.values\",\"simpleNames\":[\"Arrays\"]},\"publicType\":tr",
            "ue,\"unscoped\":{\"value\":\"arrays are for everyone\"},\"properties\":[{\"name\":\"id\",\"typ",
            "e\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"texts\",\"type\":{\"kind\":\"",
            "ARRAY\",\"name\":\"java.lang.String[]\",\"arguments\":[{\"kind\":\"STRING\",\"name\":\"java.la",
            "ng.String\"}]}},{\"name\":\"textsOrNull\",\"type\":{\"kind\":\"ARRAY\",\"name\":\"java.lang.St",
            "ring[]\",\"arguments\":[{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}]},\"nullable\":tru",
            "e},{\"name\":\"uuids\",\"type\":{\"kind\":\"ARRAY\",\"name\":\"java.util.UUID[]\",\"arguments",
            "\":[{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"}]}},{\"name\":\"boxed\",\"type\":{\"kind\":",
            "\"ARRAY\",\"name\":\"java.lang.Integer[]\",\"arguments\":[{\"kind\":\"INT\",\"name\":\"java.la",
            "ng.Integer\"}]}},{\"name\":\"sizes\",\"type\":{\"kind\":\"ARRAY\",\"name\":\"com.acme.values.S",
            "everal.Size[]\",\"arguments\":[{\"kind\":\"ENUM\",\"name\":\"com.acme.values.Several.Size\",\"",
            "constants\":[\"SMALL\",\"LARGE\",\"größer\"]}]}},{\"name\":\"names\",\"type\":{\"kind\":\"ARRA",
            "Y\",\"name\":\"com.acme.values.Name[]\",\"arguments\":[{\"kind\":\"WRAPPER\",\"name\":\"com.ac",
            "me.values.Name\",\"wrapped\":{\"value\":{\"component\":\"text\",\"type\":{\"kind\":\"STRING\",",
            "\"name\":\"java.lang.String\"}}}}]}},{\"name\":\"shorts\",\"type\":{\"kind\":\"ARRAY\",\"name",
            "\":\"short[]\",\"arguments\":[{\"kind\":\"SHORT\",\"name\":\"short\"}]}},{\"name\":\"ints\",\"",
            "type\":{\"kind\":\"ARRAY\",\"name\":\"int[]\",\"arguments\":[{\"kind\":\"INT\",\"name\":\"int",
            "\"}]}},{\"name\":\"intsOrNull\",\"type\":{\"kind\":\"ARRAY\",\"name\":\"int[]\",\"arguments\":",
            "[{\"kind\":\"INT\",\"name\":\"int\"}]},\"nullable\":true},{\"name\":\"longs\",\"type\":{\"kind",
            "\":\"ARRAY\",\"name\":\"long[]\",\"arguments\":[{\"kind\":\"LONG\",\"name\":\"long\"}]}},{\"na",
            "me\":\"floats\",\"type\":{\"kind\":\"ARRAY\",\"name\":\"float[]\",\"arguments\":[{\"kind\":\"F",
            "LOAT\",\"name\":\"float\"}]}},{\"name\":\"doubles\",\"type\":{\"kind\":\"ARRAY\",\"name\":\"do",
            "uble[]\",\"arguments\":[{\"kind\":\"DOUBLE\",\"name\":\"double\"}]}},{\"name\":\"truths\",\"ty",
            "pe\":{\"kind\":\"ARRAY\",\"name\":\"boolean[]\",\"arguments\":[{\"kind\":\"BOOLEAN\",\"name\":",
            "\"boolean\"}]}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"prop",
            "erty\":\"id\"}},{\"OfColumn\":{\"property\":\"texts\"}},{\"OfColumn\":{\"property\":\"textsOrN",
            "ull\"}},{\"OfColumn\":{\"property\":\"uuids\"}},{\"OfColumn\":{\"property\":\"boxed\"}},{\"OfC",
            "olumn\":{\"property\":\"sizes\"}},{\"OfColumn\":{\"property\":\"names\"}},{\"OfColumn\":{\"pro",
            "perty\":\"shorts\"}},{\"OfColumn\":{\"property\":\"ints\"}},{\"OfColumn\":{\"property\":\"ints",
            "OrNull\"}},{\"OfColumn\":{\"property\":\"longs\"}},{\"OfColumn\":{\"property\":\"floats\"}},{",
            "\"OfColumn\":{\"property\":\"doubles\"}},{\"OfColumn\":{\"property\":\"truths\"}}]}},\"accesso",
            "rs\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Arrays of values",
            ".\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
