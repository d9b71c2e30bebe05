// Generated from com.acme.values.Several. Do not edit; change the annotations on Several.
package com.acme.values;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."several"}: rows of {@link Several}. Everybody sees them: lists are for everyone.
 *
 * <p>Lists and sets of values.
 *
 * @param <S> the row type from which a query starts; {@link Several} itself for {@link #SEVERAL}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class SeveralTable<S> extends Table<S, Several> implements Writable<Several> {
    private static final SqlType<Several.Size> SIZES_ELEMENT = SqlType.enumText(Several.Size.class);

    private static final SqlType<Several.Size> SIZES_OR_NULL_ELEMENT = SqlType.enumText(Several.Size.class);

    private static final SqlType<Name> NAMES_ELEMENT = SqlType.TEXT.as(Name::new, Name::text);

    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<List<String>> TEXTS_COLUMN = Column.required("texts", SqlType.TEXT.list());

    private static final Column<List<String>> TEXTS_OR_NULL_COLUMN =
            Column.optional("texts_or_null", SqlType.TEXT.list());

    private static final Column<List<String>> SHORT_TEXTS_COLUMN = Column.optional("short_texts", SqlType.TEXT.list());

    private static final Column<Set<String>> DEFINED_TEXTS_COLUMN =
            Column.optional("defined_texts", SqlType.TEXT.set());

    private static final Column<Set<UUID>> UUIDS_COLUMN = Column.required("uuids", SqlType.UUID.set());

    private static final Column<List<Integer>> NUMBERS_COLUMN = Column.required("numbers", SqlType.INT4.list());

    private static final Column<List<Long>> LARGE_NUMBERS_COLUMN =
            Column.required("large_numbers", SqlType.INT8.list());

    private static final Column<List<Short>> SMALL_NUMBERS_COLUMN =
            Column.required("small_numbers", SqlType.INT2.list());

    private static final Column<List<Boolean>> TRUTHS_COLUMN = Column.required("truths", SqlType.BOOLEAN.list());

    private static final Column<List<Double>> DOUBLES_COLUMN = Column.required("doubles", SqlType.FLOAT8.list());

    private static final Column<List<Float>> FLOATS_COLUMN = Column.required("floats", SqlType.FLOAT4.list());

    private static final Column<List<BigDecimal>> PRICES_COLUMN = Column.required("prices", SqlType.NUMERIC.list());

    private static final Column<List<Instant>> INSTANTS_COLUMN = Column.required("instants", SqlType.INSTANT.list());

    private static final Column<List<LocalDate>> DAYS_COLUMN = Column.required("days", SqlType.LOCAL_DATE.list());

    private static final Column<List<Duration>> DURATIONS_COLUMN =
            Column.required("durations", SqlType.DURATION.list());

    private static final Column<List<Several.Size>> SIZES_COLUMN = Column.required("sizes", SIZES_ELEMENT.list());

    private static final Column<Set<Several.Size>> SIZES_OR_NULL_COLUMN =
            Column.optional("sizes_or_null", SIZES_OR_NULL_ELEMENT.set());

    private static final Column<Set<Name>> NAMES_COLUMN = Column.required("names", NAMES_ELEMENT.set());

    private static final Column<Several.Tags> TAGS_COLUMN =
            Column.optional("tags", SqlType.TEXT.list().as(Several.Tags::new, Several.Tags::values));

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Several> SEVERAL_ENTITY = Entity.of(Several.class, "public", "several")
            .id(ID_COLUMN, Several::id)
            .row(
                    SeveralTable::read,
                    ID_COLUMN,
                    TEXTS_COLUMN,
                    TEXTS_OR_NULL_COLUMN,
                    SHORT_TEXTS_COLUMN,
                    DEFINED_TEXTS_COLUMN,
                    UUIDS_COLUMN,
                    NUMBERS_COLUMN,
                    LARGE_NUMBERS_COLUMN,
                    SMALL_NUMBERS_COLUMN,
                    TRUTHS_COLUMN,
                    DOUBLES_COLUMN,
                    FLOATS_COLUMN,
                    PRICES_COLUMN,
                    INSTANTS_COLUMN,
                    DAYS_COLUMN,
                    DURATIONS_COLUMN,
                    SIZES_COLUMN,
                    SIZES_OR_NULL_COLUMN,
                    NAMES_COLUMN,
                    TAGS_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Several} that the actor may see: where queries start. */
    public static final SeveralTable<Several> SEVERAL = new SeveralTable<>(Path.root(SEVERAL_ENTITY));

    /** The column {@code "public"."several"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."several"."texts"}. */
    public final ListExpr<S, List<String>, String> texts = list(TEXTS_COLUMN, SqlType.TEXT);

    /** The column {@code "public"."several"."texts_or_null"}; may be null. */
    public final ListExpr<S, List<String>, String> textsOrNull = list(TEXTS_OR_NULL_COLUMN, SqlType.TEXT);

    /** The column {@code "public"."several"."short_texts"}; may be null. */
    public final ListExpr<S, List<String>, String> shortTexts = list(SHORT_TEXTS_COLUMN, SqlType.TEXT);

    /** The column {@code "public"."several"."defined_texts"}; may be null. */
    public final ListExpr<S, Set<String>, String> definedTexts = list(DEFINED_TEXTS_COLUMN, SqlType.TEXT);

    /** The column {@code "public"."several"."uuids"}. */
    public final ListExpr<S, Set<UUID>, UUID> uuids = list(UUIDS_COLUMN, SqlType.UUID);

    /** The column {@code "public"."several"."numbers"}. */
    public final ListExpr<S, List<Integer>, Integer> numbers = list(NUMBERS_COLUMN, SqlType.INT4);

    /** The column {@code "public"."several"."large_numbers"}. */
    public final ListExpr<S, List<Long>, Long> largeNumbers = list(LARGE_NUMBERS_COLUMN, SqlType.INT8);

    /** The column {@code "public"."several"."small_numbers"}. */
    public final ListExpr<S, List<Short>, Short> smallNumbers = list(SMALL_NUMBERS_COLUMN, SqlType.INT2);

    /** The column {@code "public"."several"."truths"}. */
    public final ListExpr<S, List<Boolean>, Boolean> truths = list(TRUTHS_COLUMN, SqlType.BOOLEAN);

    /** The column {@code "public"."several"."doubles"}. */
    public final ListExpr<S, List<Double>, Double> doubles = list(DOUBLES_COLUMN, SqlType.FLOAT8);

    /** The column {@code "public"."several"."floats"}. */
    public final ListExpr<S, List<Float>, Float> floats = list(FLOATS_COLUMN, SqlType.FLOAT4);

    /** The column {@code "public"."several"."prices"}. */
    public final ListExpr<S, List<BigDecimal>, BigDecimal> prices = list(PRICES_COLUMN, SqlType.NUMERIC);

    /** The column {@code "public"."several"."instants"}. */
    public final ListExpr<S, List<Instant>, Instant> instants = list(INSTANTS_COLUMN, SqlType.INSTANT);

    /** The column {@code "public"."several"."days"}. */
    public final ListExpr<S, List<LocalDate>, LocalDate> days = list(DAYS_COLUMN, SqlType.LOCAL_DATE);

    /** The column {@code "public"."several"."durations"}. */
    public final ListExpr<S, List<Duration>, Duration> durations = list(DURATIONS_COLUMN, SqlType.DURATION);

    /** The column {@code "public"."several"."sizes"}. */
    public final ListExpr<S, List<Several.Size>, Several.Size> sizes = list(SIZES_COLUMN, SIZES_ELEMENT);

    /** The column {@code "public"."several"."sizes_or_null"}; may be null. */
    public final ListExpr<S, Set<Several.Size>, Several.Size> sizesOrNull =
            list(SIZES_OR_NULL_COLUMN, SIZES_OR_NULL_ELEMENT);

    /** The column {@code "public"."several"."names"}. */
    public final ListExpr<S, Set<Name>, Name> names = list(NAMES_COLUMN, NAMES_ELEMENT);

    /** The column {@code "public"."several"."tags"}; may be null. */
    public final Expr<S, Several.Tags> tags = expr(TAGS_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #SEVERAL}.
     *
     * @param path the way from {@code S} to this table
     */
    public SeveralTable(Path<S> path) {
        super(SEVERAL_ENTITY, path);
    }

    /**
     * The several with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Several> key(int id) {
        return Key.of(Assignments.of(SEVERAL_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new several.
     *
     * @param id the value of {@code id}
     * @param texts the value of {@code texts}
     * @param uuids the value of {@code uuids}
     * @param numbers the value of {@code numbers}
     * @param largeNumbers the value of {@code large_numbers}
     * @param smallNumbers the value of {@code small_numbers}
     * @param truths the value of {@code truths}
     * @param doubles the value of {@code doubles}
     * @param floats the value of {@code floats}
     * @param prices the value of {@code prices}
     * @param instants the value of {@code instants}
     * @param days the value of {@code days}
     * @param durations the value of {@code durations}
     * @param sizes the value of {@code sizes}
     * @param names the value of {@code names}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public SeveralInsert insert(int id, List<String> texts, Set<UUID> uuids, List<Integer> numbers,
            List<Long> largeNumbers, List<Short> smallNumbers, List<Boolean> truths,
            List<Double> doubles, List<Float> floats, List<BigDecimal> prices,
            List<Instant> instants, List<LocalDate> days, List<Duration> durations,
            List<Several.Size> sizes, Set<Name> names) {
        return new SeveralInsert(Assignments.of(SEVERAL_ENTITY)
                .with(ID_COLUMN, id)
                .with(TEXTS_COLUMN, texts)
                .with(UUIDS_COLUMN, uuids)
                .with(NUMBERS_COLUMN, numbers)
                .with(LARGE_NUMBERS_COLUMN, largeNumbers)
                .with(SMALL_NUMBERS_COLUMN, smallNumbers)
                .with(TRUTHS_COLUMN, truths)
                .with(DOUBLES_COLUMN, doubles)
                .with(FLOATS_COLUMN, floats)
                .with(PRICES_COLUMN, prices)
                .with(INSTANTS_COLUMN, instants)
                .with(DAYS_COLUMN, days)
                .with(DURATIONS_COLUMN, durations)
                .with(SIZES_COLUMN, sizes)
                .with(NAMES_COLUMN, names));
    }

    /**
     * Changes to rows of {@link Several}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public SeveralPatch patch() {
        return new SeveralPatch(Assignments.of(SEVERAL_ENTITY));
    }

    private static Several read(Row row) {
        return new Several(
                row.required(ID_COLUMN),
                row.required(TEXTS_COLUMN),
                row.optional(TEXTS_OR_NULL_COLUMN),
                row.optional(SHORT_TEXTS_COLUMN),
                row.optional(DEFINED_TEXTS_COLUMN),
                row.required(UUIDS_COLUMN),
                row.required(NUMBERS_COLUMN),
                row.required(LARGE_NUMBERS_COLUMN),
                row.required(SMALL_NUMBERS_COLUMN),
                row.required(TRUTHS_COLUMN),
                row.required(DOUBLES_COLUMN),
                row.required(FLOATS_COLUMN),
                row.required(PRICES_COLUMN),
                row.required(INSTANTS_COLUMN),
                row.required(DAYS_COLUMN),
                row.required(DURATIONS_COLUMN),
                row.required(SIZES_COLUMN),
                row.optional(SIZES_OR_NULL_COLUMN),
                row.required(NAMES_COLUMN),
                row.optional(TAGS_COLUMN));
    }

    /** One several to be inserted. Immutable: each method returns a new one. */
    public static final class SeveralInsert implements Insert<Several> {
        private final Assignments<Several> assignments;

        private SeveralInsert(Assignments<Several> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code texts_or_null}.
         *
         * @param textsOrNull the value of {@code texts_or_null}, or null
         * @return the insert with that value
         */
        public SeveralInsert textsOrNull(@Nullable List<String> textsOrNull) {
            return new SeveralInsert(assignments.with(TEXTS_OR_NULL_COLUMN, textsOrNull));
        }

        /**
         * Sets {@code short_texts}.
         *
         * @param shortTexts the value of {@code short_texts}, or null
         * @return the insert with that value
         */
        public SeveralInsert shortTexts(@Nullable List<String> shortTexts) {
            return new SeveralInsert(assignments.with(SHORT_TEXTS_COLUMN, shortTexts));
        }

        /**
         * Sets {@code defined_texts}.
         *
         * @param definedTexts the value of {@code defined_texts}, or null
         * @return the insert with that value
         */
        public SeveralInsert definedTexts(@Nullable Set<String> definedTexts) {
            return new SeveralInsert(assignments.with(DEFINED_TEXTS_COLUMN, definedTexts));
        }

        /**
         * Sets {@code sizes_or_null}.
         *
         * @param sizesOrNull the value of {@code sizes_or_null}, or null
         * @return the insert with that value
         */
        public SeveralInsert sizesOrNull(@Nullable Set<Several.Size> sizesOrNull) {
            return new SeveralInsert(assignments.with(SIZES_OR_NULL_COLUMN, sizesOrNull));
        }

        /**
         * Sets {@code tags}.
         *
         * @param tags the value of {@code tags}, or null
         * @return the insert with that value
         */
        public SeveralInsert tags(Several.@Nullable Tags tags) {
            return new SeveralInsert(assignments.with(TAGS_COLUMN, tags));
        }

        @Override
        public Assignments<Several> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Several}. Immutable: each method returns a new one. */
    public static final class SeveralPatch implements Patch<Several> {
        private final Assignments<Several> assignments;

        private SeveralPatch(Assignments<Several> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code texts}.
         *
         * @param texts the value of {@code texts}
         * @return the patch with that change
         */
        public SeveralPatch texts(List<String> texts) {
            return new SeveralPatch(assignments.with(TEXTS_COLUMN, texts));
        }

        /**
         * Sets {@code texts_or_null}.
         *
         * @param textsOrNull the value of {@code texts_or_null}, or null
         * @return the patch with that change
         */
        public SeveralPatch textsOrNull(@Nullable List<String> textsOrNull) {
            return new SeveralPatch(assignments.with(TEXTS_OR_NULL_COLUMN, textsOrNull));
        }

        /**
         * Sets {@code short_texts}.
         *
         * @param shortTexts the value of {@code short_texts}, or null
         * @return the patch with that change
         */
        public SeveralPatch shortTexts(@Nullable List<String> shortTexts) {
            return new SeveralPatch(assignments.with(SHORT_TEXTS_COLUMN, shortTexts));
        }

        /**
         * Sets {@code defined_texts}.
         *
         * @param definedTexts the value of {@code defined_texts}, or null
         * @return the patch with that change
         */
        public SeveralPatch definedTexts(@Nullable Set<String> definedTexts) {
            return new SeveralPatch(assignments.with(DEFINED_TEXTS_COLUMN, definedTexts));
        }

        /**
         * Sets {@code uuids}.
         *
         * @param uuids the value of {@code uuids}
         * @return the patch with that change
         */
        public SeveralPatch uuids(Set<UUID> uuids) {
            return new SeveralPatch(assignments.with(UUIDS_COLUMN, uuids));
        }

        /**
         * Sets {@code numbers}.
         *
         * @param numbers the value of {@code numbers}
         * @return the patch with that change
         */
        public SeveralPatch numbers(List<Integer> numbers) {
            return new SeveralPatch(assignments.with(NUMBERS_COLUMN, numbers));
        }

        /**
         * Sets {@code large_numbers}.
         *
         * @param largeNumbers the value of {@code large_numbers}
         * @return the patch with that change
         */
        public SeveralPatch largeNumbers(List<Long> largeNumbers) {
            return new SeveralPatch(assignments.with(LARGE_NUMBERS_COLUMN, largeNumbers));
        }

        /**
         * Sets {@code small_numbers}.
         *
         * @param smallNumbers the value of {@code small_numbers}
         * @return the patch with that change
         */
        public SeveralPatch smallNumbers(List<Short> smallNumbers) {
            return new SeveralPatch(assignments.with(SMALL_NUMBERS_COLUMN, smallNumbers));
        }

        /**
         * Sets {@code truths}.
         *
         * @param truths the value of {@code truths}
         * @return the patch with that change
         */
        public SeveralPatch truths(List<Boolean> truths) {
            return new SeveralPatch(assignments.with(TRUTHS_COLUMN, truths));
        }

        /**
         * Sets {@code doubles}.
         *
         * @param doubles the value of {@code doubles}
         * @return the patch with that change
         */
        public SeveralPatch doubles(List<Double> doubles) {
            return new SeveralPatch(assignments.with(DOUBLES_COLUMN, doubles));
        }

        /**
         * Sets {@code floats}.
         *
         * @param floats the value of {@code floats}
         * @return the patch with that change
         */
        public SeveralPatch floats(List<Float> floats) {
            return new SeveralPatch(assignments.with(FLOATS_COLUMN, floats));
        }

        /**
         * Sets {@code prices}.
         *
         * @param prices the value of {@code prices}
         * @return the patch with that change
         */
        public SeveralPatch prices(List<BigDecimal> prices) {
            return new SeveralPatch(assignments.with(PRICES_COLUMN, prices));
        }

        /**
         * Sets {@code instants}.
         *
         * @param instants the value of {@code instants}
         * @return the patch with that change
         */
        public SeveralPatch instants(List<Instant> instants) {
            return new SeveralPatch(assignments.with(INSTANTS_COLUMN, instants));
        }

        /**
         * Sets {@code days}.
         *
         * @param days the value of {@code days}
         * @return the patch with that change
         */
        public SeveralPatch days(List<LocalDate> days) {
            return new SeveralPatch(assignments.with(DAYS_COLUMN, days));
        }

        /**
         * Sets {@code durations}.
         *
         * @param durations the value of {@code durations}
         * @return the patch with that change
         */
        public SeveralPatch durations(List<Duration> durations) {
            return new SeveralPatch(assignments.with(DURATIONS_COLUMN, durations));
        }

        /**
         * Sets {@code sizes}.
         *
         * @param sizes the value of {@code sizes}
         * @return the patch with that change
         */
        public SeveralPatch sizes(List<Several.Size> sizes) {
            return new SeveralPatch(assignments.with(SIZES_COLUMN, sizes));
        }

        /**
         * Sets {@code sizes_or_null}.
         *
         * @param sizesOrNull the value of {@code sizes_or_null}, or null
         * @return the patch with that change
         */
        public SeveralPatch sizesOrNull(@Nullable Set<Several.Size> sizesOrNull) {
            return new SeveralPatch(assignments.with(SIZES_OR_NULL_COLUMN, sizesOrNull));
        }

        /**
         * Sets {@code names}.
         *
         * @param names the value of {@code names}
         * @return the patch with that change
         */
        public SeveralPatch names(Set<Name> names) {
            return new SeveralPatch(assignments.with(NAMES_COLUMN, names));
        }

        /**
         * Sets {@code tags}.
         *
         * @param tags the value of {@code tags}, or null
         * @return the patch with that change
         */
        public SeveralPatch tags(Several.@Nullable Tags tags) {
            return new SeveralPatch(assignments.with(TAGS_COLUMN, tags));
        }

        @Override
        public Assignments<Several> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Several} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.values\",\"simpleNames\":[\"Several\"]},\"publicType\":t",
            "rue,\"unscoped\":{\"value\":\"lists are for everyone\"},\"properties\":[{\"name\":\"id\",\"typ",
            "e\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"texts\",\"type\":{\"kind\":\"",
            "LIST\",\"name\":\"java.util.List\",\"arguments\":[{\"kind\":\"STRING\",\"name\":\"java.lang.St",
            "ring\"}]}},{\"name\":\"textsOrNull\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",",
            "\"arguments\":[{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}]},\"nullable\":true},{\"nam",
            "e\":\"shortTexts\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[{\"k",
            "ind\":\"STRING\",\"name\":\"java.lang.String\"}]},\"nullable\":true,\"column\":{\"length\":{\"",
            "value\":5}}},{\"name\":\"definedTexts\",\"type\":{\"kind\":\"SET\",\"name\":\"java.util.Set\",",
            "\"arguments\":[{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}]},\"nullable\":true,\"colum",
            "n\":{\"definition\":{\"value\":\"text[]\"}}},{\"name\":\"uuids\",\"type\":{\"kind\":\"SET\",\"",
            "name\":\"java.util.Set\",\"arguments\":[{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"}]}},{\"",
            "name\":\"numbers\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.Collection\",\"arguments\"",
            ":[{\"kind\":\"INT\",\"name\":\"java.lang.Integer\"}]}},{\"name\":\"largeNumbers\",\"type\":{\"",
            "kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[{\"kind\":\"LONG\",\"name\":\"java.",
            "lang.Long\"}]}},{\"name\":\"smallNumbers\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.Li",
            "st\",\"arguments\":[{\"kind\":\"SHORT\",\"name\":\"java.lang.Short\"}]}},{\"name\":\"truths\",",
            "\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[{\"kind\":\"BOOLEAN\",",
            "\"name\":\"java.lang.Boolean\"}]}},{\"name\":\"doubles\",\"type\":{\"kind\":\"LIST\",\"name\":",
            "\"java.util.List\",\"arguments\":[{\"kind\":\"DOUBLE\",\"name\":\"java.lang.Double\"}]}},{\"na",
            "me\":\"floats\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[{\"kind",
            "\":\"FLOAT\",\"name\":\"java.lang.Float\"}]}},{\"name\":\"prices\",\"type\":{\"kind\":\"LIST\"",
            ",\"name\":\"java.util.List\",\"arguments\":[{\"kind\":\"BIG_DECIMAL\",\"name\":\"java.math.Big",
            "Decimal\"}]},\"column\":{\"precision\":{\"value\":10},\"scale\":{\"value\":2}}},{\"name\":\"in",
            "stants\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[{\"kind\":\"IN",
            "STANT\",\"name\":\"java.time.Instant\"}]}},{\"name\":\"days\",\"type\":{\"kind\":\"LIST\",\"na",
            "me\":\"java.util.List\",\"arguments\":[{\"kind\":\"LOCAL_DATE\",\"name\":\"java.time.LocalDate",
            "\"}]}},{\"name\":\"durations\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"argum",
            "ents\":[{\"kind\":\"DURATION\",\"name\":\"java.time.Duration\"}]}},{\"name\":\"sizes\",\"type",
            "\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[{\"kind\":\"ENUM\",\"name\":",
            "\"com.acme.values.Several.Size\",\"constants\":[\"SMALL\",\"LARGE\",\"größer\"]}]}},{\"name\":",
            "\"sizesOrNull\",\"type\":{\"kind\":\"SET\",\"name\":\"java.util.Set\",\"arguments\":[{\"kind\"",
            ":\"ENUM\",\"name\":\"com.acme.values.Several.Size\",\"constants\":[\"SMALL\",\"LARGE\",\"größe",
            "r\"]}]},\"nullable\":true},{\"name\":\"names\",\"type\":{\"kind\":\"SET\",\"name\":\"java.util",
            ".Set\",\"arguments\":[{\"kind\":\"WRAPPER\",\"name\":\"com.acme.values.Name\",\"wrapped\":{\"v",
            "alue\":{\"component\":\"text\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}}}",
            "]}},{\"name\":\"tags\",\"type\":{\"kind\":\"WRAPPER\",\"name\":\"com.acme.values.Several.Tags",
            "\",\"wrapped\":{\"value\":{\"component\":\"values\",\"type\":{\"kind\":\"LIST\",\"name\":\"jav",
            "a.util.List\",\"arguments\":[{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}]}}}},\"nullab",
            "le\":true}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property",
            "\":\"id\"}},{\"OfColumn\":{\"property\":\"texts\"}},{\"OfColumn\":{\"property\":\"textsOrNull",
            "\"}},{\"OfColumn\":{\"property\":\"shortTexts\"}},{\"OfColumn\":{\"property\":\"definedTexts\"",
            "}},{\"OfColumn\":{\"property\":\"uuids\"}},{\"OfColumn\":{\"property\":\"numbers\"}},{\"OfColu",
            "mn\":{\"property\":\"largeNumbers\"}},{\"OfColumn\":{\"property\":\"smallNumbers\"}},{\"OfColu",
            "mn\":{\"property\":\"truths\"}},{\"OfColumn\":{\"property\":\"doubles\"}},{\"OfColumn\":{\"pro",
            "perty\":\"floats\"}},{\"OfColumn\":{\"property\":\"prices\"}},{\"OfColumn\":{\"property\":\"in",
            "stants\"}},{\"OfColumn\":{\"property\":\"days\"}},{\"OfColumn\":{\"property\":\"durations\"}},",
            "{\"OfColumn\":{\"property\":\"sizes\"}},{\"OfColumn\":{\"property\":\"sizesOrNull\"}},{\"OfCol",
            "umn\":{\"property\":\"names\"}},{\"OfColumn\":{\"property\":\"tags\"}}]}},\"accessors\":[{\"pr",
            "operty\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Lists and sets of values.\"",
            "}"
    })
    private static final class Description {
        private Description() {}
    }
}
