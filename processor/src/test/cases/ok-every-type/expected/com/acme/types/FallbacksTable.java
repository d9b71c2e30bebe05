// Generated from com.acme.types.Fallbacks. Do not edit; change the annotations on Fallbacks.
package com.acme.types;

import com.acme.types.Contents.Size;
import dev.freehold.db.Assignments;
import dev.freehold.db.BooleanExpr;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
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
import dev.freehold.db.schema.Json;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."fallbacks"}: rows of {@link Fallbacks}. Everybody sees them: defaults are for everyone.
 *
 * <p>A default of every type.
 *
 * @param <S> the row type from which a query starts; {@link Fallbacks} itself for {@link #FALLBACKS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class FallbacksTable<S> extends Table<S, Fallbacks> implements Writable<Fallbacks> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID).generatedUuid();

    private static final Column<Byte> TINY_COLUMN = Column.required("tiny", SqlType.INT1).defaulted();

    private static final Column<Short> SMALL_COLUMN = Column.required("small", SqlType.INT2).defaulted();

    private static final Column<Integer> WHOLE_COLUMN = Column.required("whole", SqlType.INT4).defaulted();

    private static final Column<Long> LARGE_COLUMN = Column.required("large", SqlType.INT8).defaulted();

    private static final Column<Float> SINGLE_COLUMN = Column.required("single", SqlType.FLOAT4).defaulted();

    private static final Column<Double> WIDE_COLUMN = Column.required("wide", SqlType.FLOAT8).defaulted();

    private static final Column<BigDecimal> EXACT_COLUMN = Column.required("exact", SqlType.NUMERIC).defaulted();

    private static final Column<BigDecimal> PRICE_COLUMN = Column.required("price", SqlType.NUMERIC).defaulted();

    private static final Column<Boolean> YES_COLUMN = Column.required("yes", SqlType.BOOLEAN).defaulted();

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT).defaulted();

    private static final Column<String> EMPTY_COLUMN = Column.required("empty", SqlType.TEXT).defaulted();

    private static final Column<String> TWO_COLUMN = Column.required("two", SqlType.TEXT).defaulted();

    private static final Column<Character> LETTER_COLUMN = Column.required("letter", SqlType.CHAR).defaulted();

    private static final Column<UUID> UUID_COLUMN = Column.required("uuid", SqlType.UUID).defaulted();

    private static final Column<String> UUID_TEXT_COLUMN = Column.required("uuid_text", SqlType.UUID_TEXT).defaulted();

    private static final Column<String> NUMBER_TEXT_COLUMN =
            Column.required("number_text", SqlType.INT4_TEXT).defaulted();

    private static final Column<Size> SIZE_COLUMN = Column.required("size", SqlType.enumText(Size.class)).defaulted();

    private static final Column<Colour> COLOUR_COLUMN =
            Column.required("colour", SqlType.enumText(Colour.class)).defaulted();

    private static final Column<Json> JSON_COLUMN = Column.required("json", SqlType.JSON).defaulted();

    private static final Column<String> JSON_TEXT_COLUMN = Column.required("json_text", SqlType.JSON_TEXT).defaulted();

    private static final Column<Instant> INSTANT_COLUMN = Column.required("instant", SqlType.INSTANT).defaulted();

    private static final Column<Instant> UTC_COLUMN = Column.required("utc", SqlType.UTC_TIMESTAMP).defaulted();

    private static final Column<OffsetDateTime> OFFSET_COLUMN =
            Column.required("offset", SqlType.OFFSET_DATE_TIME).defaulted();

    private static final Column<LocalDateTime> LOCAL_COLUMN =
            Column.required("local", SqlType.LOCAL_DATE_TIME).defaulted();

    private static final Column<LocalDate> DAY_COLUMN = Column.required("day", SqlType.LOCAL_DATE).defaulted();

    private static final Column<LocalTime> CLOCK_COLUMN = Column.required("clock", SqlType.LOCAL_TIME).defaulted();

    private static final Column<byte[]> BYTES_COLUMN = Column.required("bytes", SqlType.BYTEA).defaulted();

    private static final Column<Integer> SUM_COLUMN = Column.required("sum", SqlType.INT4).defaulted();

    private static final Column<LocalDateTime> NOW_COLUMN = Column.required("now", SqlType.LOCAL_DATE_TIME).defaulted();

    private static final Column<String> OPTIONAL_COLUMN = Column.optional("optional", SqlType.TEXT).defaulted();

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Fallbacks> FALLBACKS_ENTITY = Entity.of(Fallbacks.class, "public", "fallbacks")
            .id(ID_COLUMN, Fallbacks::id)
            .row(
                    FallbacksTable::read,
                    ID_COLUMN,
                    TINY_COLUMN,
                    SMALL_COLUMN,
                    WHOLE_COLUMN,
                    LARGE_COLUMN,
                    SINGLE_COLUMN,
                    WIDE_COLUMN,
                    EXACT_COLUMN,
                    PRICE_COLUMN,
                    YES_COLUMN,
                    TEXT_COLUMN,
                    EMPTY_COLUMN,
                    TWO_COLUMN,
                    LETTER_COLUMN,
                    UUID_COLUMN,
                    UUID_TEXT_COLUMN,
                    NUMBER_TEXT_COLUMN,
                    SIZE_COLUMN,
                    COLOUR_COLUMN,
                    JSON_COLUMN,
                    JSON_TEXT_COLUMN,
                    INSTANT_COLUMN,
                    UTC_COLUMN,
                    OFFSET_COLUMN,
                    LOCAL_COLUMN,
                    DAY_COLUMN,
                    CLOCK_COLUMN,
                    BYTES_COLUMN,
                    SUM_COLUMN,
                    NOW_COLUMN,
                    OPTIONAL_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Fallbacks} that the actor may see: where queries start. */
    public static final FallbacksTable<Fallbacks> FALLBACKS = new FallbacksTable<>(Path.root(FALLBACKS_ENTITY));

    /** The column {@code "public"."fallbacks"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."fallbacks"."tiny"}. */
    public final ComparableExpr<S, Byte> tiny = comparable(TINY_COLUMN);

    /** The column {@code "public"."fallbacks"."small"}. */
    public final ComparableExpr<S, Short> small = comparable(SMALL_COLUMN);

    /** The column {@code "public"."fallbacks"."whole"}. */
    public final ComparableExpr<S, Integer> whole = comparable(WHOLE_COLUMN);

    /** The column {@code "public"."fallbacks"."large"}. */
    public final ComparableExpr<S, Long> large = comparable(LARGE_COLUMN);

    /** The column {@code "public"."fallbacks"."single"}. */
    public final ComparableExpr<S, Float> single = comparable(SINGLE_COLUMN);

    /** The column {@code "public"."fallbacks"."wide"}. */
    public final ComparableExpr<S, Double> wide = comparable(WIDE_COLUMN);

    /** The column {@code "public"."fallbacks"."exact"}. */
    public final ComparableExpr<S, BigDecimal> exact = comparable(EXACT_COLUMN);

    /** The column {@code "public"."fallbacks"."price"}. */
    public final ComparableExpr<S, BigDecimal> price = comparable(PRICE_COLUMN);

    /** The column {@code "public"."fallbacks"."yes"}. */
    public final BooleanExpr<S> yes = bool(YES_COLUMN);

    /** The column {@code "public"."fallbacks"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."fallbacks"."empty"}. */
    public final TextExpr<S> empty = text(EMPTY_COLUMN);

    /** The column {@code "public"."fallbacks"."two"}. */
    public final TextExpr<S> two = text(TWO_COLUMN);

    /** The column {@code "public"."fallbacks"."letter"}. */
    public final ComparableExpr<S, Character> letter = comparable(LETTER_COLUMN);

    /** The column {@code "public"."fallbacks"."uuid"}. */
    public final ComparableExpr<S, UUID> uuid = comparable(UUID_COLUMN);

    /** The column {@code "public"."fallbacks"."uuid_text"}. */
    public final ComparableExpr<S, String> uuidText = comparable(UUID_TEXT_COLUMN);

    /** The column {@code "public"."fallbacks"."number_text"}. */
    public final ComparableExpr<S, String> numberText = comparable(NUMBER_TEXT_COLUMN);

    /** The column {@code "public"."fallbacks"."size"}. */
    public final Expr<S, Size> size = expr(SIZE_COLUMN);

    /** The column {@code "public"."fallbacks"."colour"}. */
    public final Expr<S, Colour> colour = expr(COLOUR_COLUMN);

    /** The column {@code "public"."fallbacks"."json"}. */
    public final Expr<S, Json> json = expr(JSON_COLUMN);

    /** The column {@code "public"."fallbacks"."json_text"}. */
    public final Expr<S, String> jsonText = expr(JSON_TEXT_COLUMN);

    /** The column {@code "public"."fallbacks"."instant"}. */
    public final ComparableExpr<S, Instant> instant = comparable(INSTANT_COLUMN);

    /** The column {@code "public"."fallbacks"."utc"}. */
    public final ComparableExpr<S, Instant> utc = comparable(UTC_COLUMN);

    /** The column {@code "public"."fallbacks"."offset"}. */
    public final ComparableExpr<S, OffsetDateTime> offset = comparable(OFFSET_COLUMN);

    /** The column {@code "public"."fallbacks"."local"}. */
    public final ComparableExpr<S, LocalDateTime> local = comparable(LOCAL_COLUMN);

    /** The column {@code "public"."fallbacks"."day"}. */
    public final ComparableExpr<S, LocalDate> day = comparable(DAY_COLUMN);

    /** The column {@code "public"."fallbacks"."clock"}. */
    public final ComparableExpr<S, LocalTime> clock = comparable(CLOCK_COLUMN);

    /** The column {@code "public"."fallbacks"."bytes"}. */
    public final Expr<S, byte[]> bytes = expr(BYTES_COLUMN);

    /** The column {@code "public"."fallbacks"."sum"}. */
    public final ComparableExpr<S, Integer> sum = comparable(SUM_COLUMN);

    /** The column {@code "public"."fallbacks"."now"}. */
    public final ComparableExpr<S, LocalDateTime> now = comparable(NOW_COLUMN);

    /** The column {@code "public"."fallbacks"."optional"}; may be null. */
    public final TextExpr<S> optional = text(OPTIONAL_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #FALLBACKS}.
     *
     * @param path the way from {@code S} to this table
     */
    public FallbacksTable(Path<S> path) {
        super(FALLBACKS_ENTITY, path);
    }

    /**
     * The fallbacks with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Fallbacks> key(UUID id) {
        return Key.of(Assignments.of(FALLBACKS_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new fallbacks. Its {@code id} is made on insert.
     *
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public FallbacksInsert insert() {
        return new FallbacksInsert(Assignments.of(FALLBACKS_ENTITY));
    }

    /**
     * Changes to rows of {@link Fallbacks}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public FallbacksPatch patch() {
        return new FallbacksPatch(Assignments.of(FALLBACKS_ENTITY));
    }

    private static Fallbacks read(Row row) {
        return new Fallbacks(
                row.required(ID_COLUMN),
                row.required(TINY_COLUMN),
                row.required(SMALL_COLUMN),
                row.required(WHOLE_COLUMN),
                row.required(LARGE_COLUMN),
                row.required(SINGLE_COLUMN),
                row.required(WIDE_COLUMN),
                row.required(EXACT_COLUMN),
                row.required(PRICE_COLUMN),
                row.required(YES_COLUMN),
                row.required(TEXT_COLUMN),
                row.required(EMPTY_COLUMN),
                row.required(TWO_COLUMN),
                row.required(LETTER_COLUMN),
                row.required(UUID_COLUMN),
                row.required(UUID_TEXT_COLUMN),
                row.required(NUMBER_TEXT_COLUMN),
                row.required(SIZE_COLUMN),
                row.required(COLOUR_COLUMN),
                row.required(JSON_COLUMN),
                row.required(JSON_TEXT_COLUMN),
                row.required(INSTANT_COLUMN),
                row.required(UTC_COLUMN),
                row.required(OFFSET_COLUMN),
                row.required(LOCAL_COLUMN),
                row.required(DAY_COLUMN),
                row.required(CLOCK_COLUMN),
                row.required(BYTES_COLUMN),
                row.required(SUM_COLUMN),
                row.required(NOW_COLUMN),
                row.optional(OPTIONAL_COLUMN));
    }

    /** One fallbacks to be inserted. Immutable: each method returns a new one. */
    public static final class FallbacksInsert implements Insert<Fallbacks> {
        private final Assignments<Fallbacks> assignments;

        private FallbacksInsert(Assignments<Fallbacks> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public FallbacksInsert id(UUID id) {
            return new FallbacksInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code tiny} instead of the default of the database.
         *
         * @param tiny the value of {@code tiny}
         * @return the insert with that value
         */
        public FallbacksInsert tiny(byte tiny) {
            return new FallbacksInsert(assignments.with(TINY_COLUMN, tiny));
        }

        /**
         * Sets {@code small} instead of the default of the database.
         *
         * @param small the value of {@code small}
         * @return the insert with that value
         */
        public FallbacksInsert small(Short small) {
            return new FallbacksInsert(assignments.with(SMALL_COLUMN, small));
        }

        /**
         * Sets {@code whole} instead of the default of the database.
         *
         * @param whole the value of {@code whole}
         * @return the insert with that value
         */
        public FallbacksInsert whole(int whole) {
            return new FallbacksInsert(assignments.with(WHOLE_COLUMN, whole));
        }

        /**
         * Sets {@code large} instead of the default of the database.
         *
         * @param large the value of {@code large}
         * @return the insert with that value
         */
        public FallbacksInsert large(long large) {
            return new FallbacksInsert(assignments.with(LARGE_COLUMN, large));
        }

        /**
         * Sets {@code single} instead of the default of the database.
         *
         * @param single the value of {@code single}
         * @return the insert with that value
         */
        public FallbacksInsert single(float single) {
            return new FallbacksInsert(assignments.with(SINGLE_COLUMN, single));
        }

        /**
         * Sets {@code wide} instead of the default of the database.
         *
         * @param wide the value of {@code wide}
         * @return the insert with that value
         */
        public FallbacksInsert wide(double wide) {
            return new FallbacksInsert(assignments.with(WIDE_COLUMN, wide));
        }

        /**
         * Sets {@code exact} instead of the default of the database.
         *
         * @param exact the value of {@code exact}
         * @return the insert with that value
         */
        public FallbacksInsert exact(BigDecimal exact) {
            return new FallbacksInsert(assignments.with(EXACT_COLUMN, exact));
        }

        /**
         * Sets {@code price} instead of the default of the database.
         *
         * @param price the value of {@code price}
         * @return the insert with that value
         */
        public FallbacksInsert price(BigDecimal price) {
            return new FallbacksInsert(assignments.with(PRICE_COLUMN, price));
        }

        /**
         * Sets {@code yes} instead of the default of the database.
         *
         * @param yes the value of {@code yes}
         * @return the insert with that value
         */
        public FallbacksInsert yes(boolean yes) {
            return new FallbacksInsert(assignments.with(YES_COLUMN, yes));
        }

        /**
         * Sets {@code text} instead of the default of the database.
         *
         * @param text the value of {@code text}
         * @return the insert with that value
         */
        public FallbacksInsert text(String text) {
            return new FallbacksInsert(assignments.with(TEXT_COLUMN, text));
        }

        /**
         * Sets {@code empty} instead of the default of the database.
         *
         * @param empty the value of {@code empty}
         * @return the insert with that value
         */
        public FallbacksInsert empty(String empty) {
            return new FallbacksInsert(assignments.with(EMPTY_COLUMN, empty));
        }

        /**
         * Sets {@code two} instead of the default of the database.
         *
         * @param two the value of {@code two}
         * @return the insert with that value
         */
        public FallbacksInsert two(String two) {
            return new FallbacksInsert(assignments.with(TWO_COLUMN, two));
        }

        /**
         * Sets {@code letter} instead of the default of the database.
         *
         * @param letter the value of {@code letter}
         * @return the insert with that value
         */
        public FallbacksInsert letter(char letter) {
            return new FallbacksInsert(assignments.with(LETTER_COLUMN, letter));
        }

        /**
         * Sets {@code uuid} instead of the default of the database.
         *
         * @param uuid the value of {@code uuid}
         * @return the insert with that value
         */
        public FallbacksInsert uuid(UUID uuid) {
            return new FallbacksInsert(assignments.with(UUID_COLUMN, uuid));
        }

        /**
         * Sets {@code uuid_text} instead of the default of the database.
         *
         * @param uuidText the value of {@code uuid_text}
         * @return the insert with that value
         */
        public FallbacksInsert uuidText(String uuidText) {
            return new FallbacksInsert(assignments.with(UUID_TEXT_COLUMN, uuidText));
        }

        /**
         * Sets {@code number_text} instead of the default of the database.
         *
         * @param numberText the value of {@code number_text}
         * @return the insert with that value
         */
        public FallbacksInsert numberText(String numberText) {
            return new FallbacksInsert(assignments.with(NUMBER_TEXT_COLUMN, numberText));
        }

        /**
         * Sets {@code size} instead of the default of the database.
         *
         * @param size the value of {@code size}
         * @return the insert with that value
         */
        public FallbacksInsert size(Size size) {
            return new FallbacksInsert(assignments.with(SIZE_COLUMN, size));
        }

        /**
         * Sets {@code colour} instead of the default of the database.
         *
         * @param colour the value of {@code colour}
         * @return the insert with that value
         */
        public FallbacksInsert colour(Colour colour) {
            return new FallbacksInsert(assignments.with(COLOUR_COLUMN, colour));
        }

        /**
         * Sets {@code json} instead of the default of the database.
         *
         * @param json the value of {@code json}
         * @return the insert with that value
         */
        public FallbacksInsert json(Json json) {
            return new FallbacksInsert(assignments.with(JSON_COLUMN, json));
        }

        /**
         * Sets {@code json_text} instead of the default of the database.
         *
         * @param jsonText the value of {@code json_text}
         * @return the insert with that value
         */
        public FallbacksInsert jsonText(String jsonText) {
            return new FallbacksInsert(assignments.with(JSON_TEXT_COLUMN, jsonText));
        }

        /**
         * Sets {@code instant} instead of the default of the database.
         *
         * @param instant the value of {@code instant}
         * @return the insert with that value
         */
        public FallbacksInsert instant(Instant instant) {
            return new FallbacksInsert(assignments.with(INSTANT_COLUMN, instant));
        }

        /**
         * Sets {@code utc} instead of the default of the database.
         *
         * @param utc the value of {@code utc}
         * @return the insert with that value
         */
        public FallbacksInsert utc(Instant utc) {
            return new FallbacksInsert(assignments.with(UTC_COLUMN, utc));
        }

        /**
         * Sets {@code offset} instead of the default of the database.
         *
         * @param offset the value of {@code offset}
         * @return the insert with that value
         */
        public FallbacksInsert offset(OffsetDateTime offset) {
            return new FallbacksInsert(assignments.with(OFFSET_COLUMN, offset));
        }

        /**
         * Sets {@code local} instead of the default of the database.
         *
         * @param local the value of {@code local}
         * @return the insert with that value
         */
        public FallbacksInsert local(LocalDateTime local) {
            return new FallbacksInsert(assignments.with(LOCAL_COLUMN, local));
        }

        /**
         * Sets {@code day} instead of the default of the database.
         *
         * @param day the value of {@code day}
         * @return the insert with that value
         */
        public FallbacksInsert day(LocalDate day) {
            return new FallbacksInsert(assignments.with(DAY_COLUMN, day));
        }

        /**
         * Sets {@code clock} instead of the default of the database.
         *
         * @param clock the value of {@code clock}
         * @return the insert with that value
         */
        public FallbacksInsert clock(LocalTime clock) {
            return new FallbacksInsert(assignments.with(CLOCK_COLUMN, clock));
        }

        /**
         * Sets {@code bytes} instead of the default of the database.
         *
         * @param bytes the value of {@code bytes}
         * @return the insert with that value
         */
        public FallbacksInsert bytes(byte[] bytes) {
            return new FallbacksInsert(assignments.with(BYTES_COLUMN, bytes));
        }

        /**
         * Sets {@code sum} instead of the default of the database.
         *
         * @param sum the value of {@code sum}
         * @return the insert with that value
         */
        public FallbacksInsert sum(int sum) {
            return new FallbacksInsert(assignments.with(SUM_COLUMN, sum));
        }

        /**
         * Sets {@code now} instead of the default of the database.
         *
         * @param now the value of {@code now}
         * @return the insert with that value
         */
        public FallbacksInsert now(LocalDateTime now) {
            return new FallbacksInsert(assignments.with(NOW_COLUMN, now));
        }

        /**
         * Sets {@code optional} instead of the default of the database.
         *
         * @param optional the value of {@code optional}, or null
         * @return the insert with that value
         */
        public FallbacksInsert optional(@Nullable String optional) {
            return new FallbacksInsert(assignments.with(OPTIONAL_COLUMN, optional));
        }

        @Override
        public Assignments<Fallbacks> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Fallbacks}. Immutable: each method returns a new one. */
    public static final class FallbacksPatch implements Patch<Fallbacks> {
        private final Assignments<Fallbacks> assignments;

        private FallbacksPatch(Assignments<Fallbacks> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code tiny}.
         *
         * @param tiny the value of {@code tiny}
         * @return the patch with that change
         */
        public FallbacksPatch tiny(byte tiny) {
            return new FallbacksPatch(assignments.with(TINY_COLUMN, tiny));
        }

        /**
         * Sets {@code small}.
         *
         * @param small the value of {@code small}
         * @return the patch with that change
         */
        public FallbacksPatch small(Short small) {
            return new FallbacksPatch(assignments.with(SMALL_COLUMN, small));
        }

        /**
         * Sets {@code whole}.
         *
         * @param whole the value of {@code whole}
         * @return the patch with that change
         */
        public FallbacksPatch whole(int whole) {
            return new FallbacksPatch(assignments.with(WHOLE_COLUMN, whole));
        }

        /**
         * Sets {@code large}.
         *
         * @param large the value of {@code large}
         * @return the patch with that change
         */
        public FallbacksPatch large(long large) {
            return new FallbacksPatch(assignments.with(LARGE_COLUMN, large));
        }

        /**
         * Sets {@code single}.
         *
         * @param single the value of {@code single}
         * @return the patch with that change
         */
        public FallbacksPatch single(float single) {
            return new FallbacksPatch(assignments.with(SINGLE_COLUMN, single));
        }

        /**
         * Sets {@code wide}.
         *
         * @param wide the value of {@code wide}
         * @return the patch with that change
         */
        public FallbacksPatch wide(double wide) {
            return new FallbacksPatch(assignments.with(WIDE_COLUMN, wide));
        }

        /**
         * Sets {@code exact}.
         *
         * @param exact the value of {@code exact}
         * @return the patch with that change
         */
        public FallbacksPatch exact(BigDecimal exact) {
            return new FallbacksPatch(assignments.with(EXACT_COLUMN, exact));
        }

        /**
         * Sets {@code price}.
         *
         * @param price the value of {@code price}
         * @return the patch with that change
         */
        public FallbacksPatch price(BigDecimal price) {
            return new FallbacksPatch(assignments.with(PRICE_COLUMN, price));
        }

        /**
         * Sets {@code yes}.
         *
         * @param yes the value of {@code yes}
         * @return the patch with that change
         */
        public FallbacksPatch yes(boolean yes) {
            return new FallbacksPatch(assignments.with(YES_COLUMN, yes));
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public FallbacksPatch text(String text) {
            return new FallbacksPatch(assignments.with(TEXT_COLUMN, text));
        }

        /**
         * Sets {@code empty}.
         *
         * @param empty the value of {@code empty}
         * @return the patch with that change
         */
        public FallbacksPatch empty(String empty) {
            return new FallbacksPatch(assignments.with(EMPTY_COLUMN, empty));
        }

        /**
         * Sets {@code two}.
         *
         * @param two the value of {@code two}
         * @return the patch with that change
         */
        public FallbacksPatch two(String two) {
            return new FallbacksPatch(assignments.with(TWO_COLUMN, two));
        }

        /**
         * Sets {@code letter}.
         *
         * @param letter the value of {@code letter}
         * @return the patch with that change
         */
        public FallbacksPatch letter(char letter) {
            return new FallbacksPatch(assignments.with(LETTER_COLUMN, letter));
        }

        /**
         * Sets {@code uuid}.
         *
         * @param uuid the value of {@code uuid}
         * @return the patch with that change
         */
        public FallbacksPatch uuid(UUID uuid) {
            return new FallbacksPatch(assignments.with(UUID_COLUMN, uuid));
        }

        /**
         * Sets {@code uuid_text}.
         *
         * @param uuidText the value of {@code uuid_text}
         * @return the patch with that change
         */
        public FallbacksPatch uuidText(String uuidText) {
            return new FallbacksPatch(assignments.with(UUID_TEXT_COLUMN, uuidText));
        }

        /**
         * Sets {@code number_text}.
         *
         * @param numberText the value of {@code number_text}
         * @return the patch with that change
         */
        public FallbacksPatch numberText(String numberText) {
            return new FallbacksPatch(assignments.with(NUMBER_TEXT_COLUMN, numberText));
        }

        /**
         * Sets {@code size}.
         *
         * @param size the value of {@code size}
         * @return the patch with that change
         */
        public FallbacksPatch size(Size size) {
            return new FallbacksPatch(assignments.with(SIZE_COLUMN, size));
        }

        /**
         * Sets {@code colour}.
         *
         * @param colour the value of {@code colour}
         * @return the patch with that change
         */
        public FallbacksPatch colour(Colour colour) {
            return new FallbacksPatch(assignments.with(COLOUR_COLUMN, colour));
        }

        /**
         * Sets {@code json}.
         *
         * @param json the value of {@code json}
         * @return the patch with that change
         */
        public FallbacksPatch json(Json json) {
            return new FallbacksPatch(assignments.with(JSON_COLUMN, json));
        }

        /**
         * Sets {@code json_text}.
         *
         * @param jsonText the value of {@code json_text}
         * @return the patch with that change
         */
        public FallbacksPatch jsonText(String jsonText) {
            return new FallbacksPatch(assignments.with(JSON_TEXT_COLUMN, jsonText));
        }

        /**
         * Sets {@code instant}.
         *
         * @param instant the value of {@code instant}
         * @return the patch with that change
         */
        public FallbacksPatch instant(Instant instant) {
            return new FallbacksPatch(assignments.with(INSTANT_COLUMN, instant));
        }

        /**
         * Sets {@code utc}.
         *
         * @param utc the value of {@code utc}
         * @return the patch with that change
         */
        public FallbacksPatch utc(Instant utc) {
            return new FallbacksPatch(assignments.with(UTC_COLUMN, utc));
        }

        /**
         * Sets {@code offset}.
         *
         * @param offset the value of {@code offset}
         * @return the patch with that change
         */
        public FallbacksPatch offset(OffsetDateTime offset) {
            return new FallbacksPatch(assignments.with(OFFSET_COLUMN, offset));
        }

        /**
         * Sets {@code local}.
         *
         * @param local the value of {@code local}
         * @return the patch with that change
         */
        public FallbacksPatch local(LocalDateTime local) {
            return new FallbacksPatch(assignments.with(LOCAL_COLUMN, local));
        }

        /**
         * Sets {@code day}.
         *
         * @param day the value of {@code day}
         * @return the patch with that change
         */
        public FallbacksPatch day(LocalDate day) {
            return new FallbacksPatch(assignments.with(DAY_COLUMN, day));
        }

        /**
         * Sets {@code clock}.
         *
         * @param clock the value of {@code clock}
         * @return the patch with that change
         */
        public FallbacksPatch clock(LocalTime clock) {
            return new FallbacksPatch(assignments.with(CLOCK_COLUMN, clock));
        }

        /**
         * Sets {@code bytes}.
         *
         * @param bytes the value of {@code bytes}
         * @return the patch with that change
         */
        public FallbacksPatch bytes(byte[] bytes) {
            return new FallbacksPatch(assignments.with(BYTES_COLUMN, bytes));
        }

        /**
         * Sets {@code sum}.
         *
         * @param sum the value of {@code sum}
         * @return the patch with that change
         */
        public FallbacksPatch sum(int sum) {
            return new FallbacksPatch(assignments.with(SUM_COLUMN, sum));
        }

        /**
         * Sets {@code now}.
         *
         * @param now the value of {@code now}
         * @return the patch with that change
         */
        public FallbacksPatch now(LocalDateTime now) {
            return new FallbacksPatch(assignments.with(NOW_COLUMN, now));
        }

        /**
         * Sets {@code optional}.
         *
         * @param optional the value of {@code optional}, or null
         * @return the patch with that change
         */
        public FallbacksPatch optional(@Nullable String optional) {
            return new FallbacksPatch(assignments.with(OPTIONAL_COLUMN, optional));
        }

        @Override
        public Assignments<Fallbacks> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Fallbacks} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.types\",\"simpleNames\":[\"Fallbacks\"]},\"publicType\":",
            "true,\"unscoped\":{\"value\":\"defaults are for everyone\"},\"properties\":[{\"name\":\"id\",",
            "\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true,\"generated\":{\"value\":",
            "{}}},{\"name\":\"tiny\",\"type\":{\"kind\":\"BYTE\",\"name\":\"byte\"},\"defaultValue\":{\"val",
            "ue\":{\"value\":{\"value\":\"-128\"}}}},{\"name\":\"small\",\"type\":{\"kind\":\"SHORT\",\"nam",
            "e\":\"java.lang.Short\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"32767\"}}}},{\"na",
            "me\":\"whole\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"defaultValue\":{\"value\":{\"val",
            "ue\":{\"value\":\"-2147483648\"}}}},{\"name\":\"large\",\"type\":{\"kind\":\"LONG\",\"name\":",
            "\"long\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"9223372036854775807\"}}}},{\"nam",
            "e\":\"single\",\"type\":{\"kind\":\"FLOAT\",\"name\":\"float\"},\"defaultValue\":{\"value\":{",
            "\"value\":{\"value\":\"1.5e-3\"}}}},{\"name\":\"wide\",\"type\":{\"kind\":\"DOUBLE\",\"name\":",
            "\"double\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"-0.1\"}}}},{\"name\":\"exact\"",
            ",\"type\":{\"kind\":\"BIG_DECIMAL\",\"name\":\"java.math.BigDecimal\"},\"defaultValue\":{\"val",
            "ue\":{\"value\":{\"value\":\"12345678901234567890.123456789\"}}}},{\"name\":\"price\",\"type\"",
            ":{\"kind\":\"BIG_DECIMAL\",\"name\":\"java.math.BigDecimal\"},\"column\":{\"precision\":{\"val",
            "ue\":6},\"scale\":{\"value\":3}},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"1.5\"}}}}",
            ",{\"name\":\"yes\",\"type\":{\"kind\":\"BOOLEAN\",\"name\":\"boolean\"},\"defaultValue\":{\"va",
            "lue\":{\"value\":{\"value\":\"true\"}}}},{\"name\":\"text\",\"type\":{\"kind\":\"STRING\",\"na",
            "me\":\"java.lang.String\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"it's \\\"quoted",
            "\\\" \\\\ 😀 $$ :x ? --\"}}}},{\"name\":\"empty\",\"type\":{\"kind\":\"STRING\",\"name\":\"jav",
            "a.lang.String\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"\"}}}},{\"name\":\"two\",",
            "\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"column\":{\"length\":{\"value\"",
            ":2}},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"😀é\"}}}},{\"name\":\"letter\",\"type",
            "\":{\"kind\":\"CHAR\",\"name\":\"char\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"'",
            "\"}}}},{\"name\":\"uuid\",\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"defaultVa",
            "lue\":{\"value\":{\"value\":{\"value\":\"6F9619FF-8B86-D011-B42D-00C04FC964FF\"}}}},{\"name\":",
            "\"uuidText\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"column\":{\"defini",
            "tion\":{\"value\":\"uuid\"}},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"6f9619ff-8b86",
            "-d011-b42d-00c04fc964ff\"}}}},{\"name\":\"numberText\",\"type\":{\"kind\":\"STRING\",\"name\":",
            "\"java.lang.String\"},\"column\":{\"definition\":{\"value\":\"integer\"}},\"defaultValue\":{\"",
            "value\":{\"value\":{\"value\":\"42\"}}}},{\"name\":\"size\",\"type\":{\"kind\":\"ENUM\",\"name",
            "\":\"com.acme.types.Contents.Size\",\"constants\":[\"SMALL\",\"LARGE\"]},\"defaultValue\":{\"v",
            "alue\":{\"value\":{\"value\":\"LARGE\"}}}},{\"name\":\"colour\",\"type\":{\"kind\":\"ENUM\",\"",
            "name\":\"com.acme.types.Colour\",\"constants\":[\"RED\",\"GREEN\",\"größer\"]},\"defaultValue",
            "\":{\"value\":{\"value\":{\"value\":\"größer\"}}}},{\"name\":\"json\",\"type\":{\"kind\":\"JSO",
            "N\",\"name\":\"dev.freehold.db.schema.Json\"},\"defaultValue\":{\"value\":{\"value\":{\"value",
            "\":\"{\\\"a\\\": [1, null, \\\"it's\\\"]}\"}}}},{\"name\":\"jsonText\",\"type\":{\"kind\":\"ST",
            "RING\",\"name\":\"java.lang.String\"},\"column\":{\"definition\":{\"value\":\"jsonb\"}},\"defa",
            "ultValue\":{\"value\":{\"value\":{\"value\":\"[]\"}}}},{\"name\":\"instant\",\"type\":{\"kind",
            "\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"defaultValue\":{\"value\":{\"value\":{\"value",
            "\":\"2026-01-31T12:00:00.123456Z\"}}}},{\"name\":\"utc\",\"type\":{\"kind\":\"INSTANT\",\"name",
            "\":\"java.time.Instant\"},\"column\":{\"definition\":{\"value\":\"timestamp\"}},\"defaultValue",
            "\":{\"value\":{\"value\":{\"value\":\"2026-01-31T12:00:00Z\"}}}},{\"name\":\"offset\",\"type\"",
            ":{\"kind\":\"OFFSET_DATE_TIME\",\"name\":\"java.time.OffsetDateTime\"},\"defaultValue\":{\"val",
            "ue\":{\"value\":{\"value\":\"2026-01-31T12:00:00+05:30\"}}}},{\"name\":\"local\",\"type\":{\"k",
            "ind\":\"LOCAL_DATE_TIME\",\"name\":\"java.time.LocalDateTime\"},\"defaultValue\":{\"value\":{",
            "\"value\":{\"value\":\"2026-01-31T12:00\"}}}},{\"name\":\"day\",\"type\":{\"kind\":\"LOCAL_DAT",
            "E\",\"name\":\"java.time.LocalDate\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"2024",
            "-02-29\"}}}},{\"name\":\"clock\",\"type\":{\"kind\":\"LOCAL_TIME\",\"name\":\"java.time.LocalT",
            "ime\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"23:59:59.999999\"}}}},{\"name\":\"b",
            "ytes\",\"type\":{\"kind\":\"BYTES\",\"name\":\"byte[]\"},\"defaultValue\":{\"value\":{\"sql\":",
            "{\"value\":\"'\\\\x00ff'\"}}}},{\"name\":\"sum\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},",
            "\"defaultValue\":{\"value\":{\"sql\":{\"value\":\"1 + 1\"}}}},{\"name\":\"now\",\"type\":{\"ki",
            "nd\":\"LOCAL_DATE_TIME\",\"name\":\"java.time.LocalDateTime\"},\"defaultValue\":{\"value\":{\"",
            "sql\":{\"value\":\"now() at time zone 'UTC'\"}}}},{\"name\":\"optional\",\"type\":{\"kind\":\"",
            "STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"defaultValue\":{\"value\":{\"value",
            "\":{\"value\":\"not null\"}}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfC",
            "olumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"tiny\"}},{\"OfColumn\":{\"propert",
            "y\":\"small\"}},{\"OfColumn\":{\"property\":\"whole\"}},{\"OfColumn\":{\"property\":\"large\"}",
            "},{\"OfColumn\":{\"property\":\"single\"}},{\"OfColumn\":{\"property\":\"wide\"}},{\"OfColumn",
            "\":{\"property\":\"exact\"}},{\"OfColumn\":{\"property\":\"price\"}},{\"OfColumn\":{\"property",
            "\":\"yes\"}},{\"OfColumn\":{\"property\":\"text\"}},{\"OfColumn\":{\"property\":\"empty\"}},{",
            "\"OfColumn\":{\"property\":\"two\"}},{\"OfColumn\":{\"property\":\"letter\"}},{\"OfColumn\":{",
            "\"property\":\"uuid\"}},{\"OfColumn\":{\"property\":\"uuidText\"}},{\"OfColumn\":{\"property\"",
            ":\"numberText\"}},{\"OfColumn\":{\"property\":\"size\"}},{\"OfColumn\":{\"property\":\"colour",
            "\"}},{\"OfColumn\":{\"property\":\"json\"}},{\"OfColumn\":{\"property\":\"jsonText\"}},{\"OfCo",
            "lumn\":{\"property\":\"instant\"}},{\"OfColumn\":{\"property\":\"utc\"}},{\"OfColumn\":{\"prop",
            "erty\":\"offset\"}},{\"OfColumn\":{\"property\":\"local\"}},{\"OfColumn\":{\"property\":\"day",
            "\"}},{\"OfColumn\":{\"property\":\"clock\"}},{\"OfColumn\":{\"property\":\"bytes\"}},{\"OfColu",
            "mn\":{\"property\":\"sum\"}},{\"OfColumn\":{\"property\":\"now\"}},{\"OfColumn\":{\"property\"",
            ":\"optional\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"",
            "comment\":\"A default of every type.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
