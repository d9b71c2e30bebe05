// Generated from com.acme.prices.Offer. Do not edit; change the annotations on Offer.
package com.acme.prices;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
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
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."offer"}: rows of {@link Offer}. Everybody sees them: offers are for everyone.
 *
 * <p>Properties that converters turn into columns.
 *
 * @param <S> the row type from which a query starts; {@link Offer} itself for {@link #OFFER}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class OfferTable<S> extends Table<S, Offer> implements Writable<Offer> {
    private static final MoneyConverter MONEY_CONVERTER = new MoneyConverter();

    private static final Converters.YesNo YES_NO = new Converters.YesNo();

    private static final Converters.Entries ENTRIES = new Converters.Entries();

    private static final Converters.Seconds SECONDS = new Converters.Seconds();

    private static final Converters.Upper UPPER = new Converters.Upper();

    private static final Converters.Sizes SIZES = new Converters.Sizes();

    private static final Converters.IdText ID_TEXT = new Converters.IdText();

    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<Money> PRICE_COLUMN = Column.required(
            "price",
            SqlType.TEXT.as(MONEY_CONVERTER::convertToEntityAttribute, MONEY_CONVERTER::convertToDatabaseColumn));

    private static final Column<Money> PRICE_OR_NULL_COLUMN = Column.optional(
            "price_or_null",
            SqlType.TEXT.as(MONEY_CONVERTER::convertToEntityAttribute, MONEY_CONVERTER::convertToDatabaseColumn));

    private static final Column<Money> LEAST_COLUMN = Column.required(
                    "least",
                    SqlType.TEXT.as(
                            MONEY_CONVERTER::convertToEntityAttribute, MONEY_CONVERTER::convertToDatabaseColumn))
            .defaulted();

    private static final Column<Boolean> OPEN_COLUMN =
            Column.required("open", SqlType.CHAR.as(YES_NO::convertToEntityAttribute, YES_NO::convertToDatabaseColumn));

    private static final Column<Boolean> OPEN_OR_NULL_COLUMN = Column.optional(
            "open_or_null", SqlType.CHAR.as(YES_NO::convertToEntityAttribute, YES_NO::convertToDatabaseColumn));

    private static final Column<Map<String, Integer>> STOCK_COLUMN = Column.required(
            "stock", SqlType.TEXT.list().as(ENTRIES::convertToEntityAttribute, ENTRIES::convertToDatabaseColumn));

    private static final Column<Instant> SINCE_COLUMN = Column.required(
                    "since", SqlType.INT8.as(SECONDS::convertToEntityAttribute, SECONDS::convertToDatabaseColumn))
            .defaulted();

    private static final Column<String> CODE_COLUMN =
            Column.required("code", SqlType.TEXT.as(UPPER::convertToEntityAttribute, UPPER::convertToDatabaseColumn));

    private static final Column<Integer> SIZE_OR_NULL_COLUMN = Column.optional(
            "size_or_null",
            SqlType.enumText(Offer.Size.class).as(SIZES::convertToEntityAttribute, SIZES::convertToDatabaseColumn));

    private static final Column<StringBuilder> KEY_COLUMN = Column.optional(
            "key", SqlType.UUID.as(ID_TEXT::convertToEntityAttribute, ID_TEXT::convertToDatabaseColumn));

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Offer> OFFER_ENTITY = Entity.of(Offer.class, "public", "offer")
            .id(ID_COLUMN, Offer::id)
            .row(
                    OfferTable::read,
                    ID_COLUMN,
                    PRICE_COLUMN,
                    PRICE_OR_NULL_COLUMN,
                    LEAST_COLUMN,
                    OPEN_COLUMN,
                    OPEN_OR_NULL_COLUMN,
                    STOCK_COLUMN,
                    SINCE_COLUMN,
                    CODE_COLUMN,
                    SIZE_OR_NULL_COLUMN,
                    KEY_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Offer} that the actor may see: where queries start. */
    public static final OfferTable<Offer> OFFER = new OfferTable<>(Path.root(OFFER_ENTITY));

    /** The column {@code "public"."offer"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."offer"."price"}. */
    public final Expr<S, Money> price = expr(PRICE_COLUMN);

    /** The column {@code "public"."offer"."price_or_null"}; may be null. */
    public final Expr<S, Money> priceOrNull = expr(PRICE_OR_NULL_COLUMN);

    /** The column {@code "public"."offer"."least"}. */
    public final Expr<S, Money> least = expr(LEAST_COLUMN);

    /** The column {@code "public"."offer"."open"}. */
    public final Expr<S, Boolean> open = expr(OPEN_COLUMN);

    /** The column {@code "public"."offer"."open_or_null"}; may be null. */
    public final Expr<S, Boolean> openOrNull = expr(OPEN_OR_NULL_COLUMN);

    /** The column {@code "public"."offer"."stock"}. */
    public final Expr<S, Map<String, Integer>> stock = expr(STOCK_COLUMN);

    /** The column {@code "public"."offer"."since"}. */
    public final Expr<S, Instant> since = expr(SINCE_COLUMN);

    /** The column {@code "public"."offer"."code"}. */
    public final Expr<S, String> code = expr(CODE_COLUMN);

    /** The column {@code "public"."offer"."size_or_null"}; may be null. */
    public final Expr<S, Integer> sizeOrNull = expr(SIZE_OR_NULL_COLUMN);

    /** The column {@code "public"."offer"."key"}; may be null. */
    public final Expr<S, StringBuilder> key = expr(KEY_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #OFFER}.
     *
     * @param path the way from {@code S} to this table
     */
    public OfferTable(Path<S> path) {
        super(OFFER_ENTITY, path);
    }

    /**
     * The offer with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Offer> key(int id) {
        return Key.of(Assignments.of(OFFER_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new offer.
     *
     * @param id the value of {@code id}
     * @param price the value of {@code price}
     * @param open the value of {@code open}
     * @param stock the value of {@code stock}
     * @param code the value of {@code code}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public OfferInsert insert(int id, Money price, boolean open, Map<String, Integer> stock,
            String code) {
        return new OfferInsert(Assignments.of(OFFER_ENTITY)
                .with(ID_COLUMN, id)
                .with(PRICE_COLUMN, price)
                .with(OPEN_COLUMN, open)
                .with(STOCK_COLUMN, stock)
                .with(CODE_COLUMN, code));
    }

    /**
     * Changes to rows of {@link Offer}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public OfferPatch patch() {
        return new OfferPatch(Assignments.of(OFFER_ENTITY));
    }

    private static Offer read(Row row) {
        return new Offer(
                row.required(ID_COLUMN),
                row.required(PRICE_COLUMN),
                row.optional(PRICE_OR_NULL_COLUMN),
                row.required(LEAST_COLUMN),
                row.required(OPEN_COLUMN),
                row.optional(OPEN_OR_NULL_COLUMN),
                row.required(STOCK_COLUMN),
                row.required(SINCE_COLUMN),
                row.required(CODE_COLUMN),
                row.optional(SIZE_OR_NULL_COLUMN),
                row.optional(KEY_COLUMN));
    }

    /** One offer to be inserted. Immutable: each method returns a new one. */
    public static final class OfferInsert implements Insert<Offer> {
        private final Assignments<Offer> assignments;

        private OfferInsert(Assignments<Offer> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code price_or_null}.
         *
         * @param priceOrNull the value of {@code price_or_null}, or null
         * @return the insert with that value
         */
        public OfferInsert priceOrNull(@Nullable Money priceOrNull) {
            return new OfferInsert(assignments.with(PRICE_OR_NULL_COLUMN, priceOrNull));
        }

        /**
         * Sets {@code least} instead of the default of the database.
         *
         * @param least the value of {@code least}
         * @return the insert with that value
         */
        public OfferInsert least(Money least) {
            return new OfferInsert(assignments.with(LEAST_COLUMN, least));
        }

        /**
         * Sets {@code open_or_null}.
         *
         * @param openOrNull the value of {@code open_or_null}, or null
         * @return the insert with that value
         */
        public OfferInsert openOrNull(@Nullable Boolean openOrNull) {
            return new OfferInsert(assignments.with(OPEN_OR_NULL_COLUMN, openOrNull));
        }

        /**
         * Sets {@code since} instead of the default of the database.
         *
         * @param since the value of {@code since}
         * @return the insert with that value
         */
        public OfferInsert since(Instant since) {
            return new OfferInsert(assignments.with(SINCE_COLUMN, since));
        }

        /**
         * Sets {@code size_or_null}.
         *
         * @param sizeOrNull the value of {@code size_or_null}, or null
         * @return the insert with that value
         */
        public OfferInsert sizeOrNull(@Nullable Integer sizeOrNull) {
            return new OfferInsert(assignments.with(SIZE_OR_NULL_COLUMN, sizeOrNull));
        }

        /**
         * Sets {@code key}.
         *
         * @param key the value of {@code key}, or null
         * @return the insert with that value
         */
        public OfferInsert key(@Nullable StringBuilder key) {
            return new OfferInsert(assignments.with(KEY_COLUMN, key));
        }

        @Override
        public Assignments<Offer> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Offer}. Immutable: each method returns a new one. */
    public static final class OfferPatch implements Patch<Offer> {
        private final Assignments<Offer> assignments;

        private OfferPatch(Assignments<Offer> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code price}.
         *
         * @param price the value of {@code price}
         * @return the patch with that change
         */
        public OfferPatch price(Money price) {
            return new OfferPatch(assignments.with(PRICE_COLUMN, price));
        }

        /**
         * Sets {@code price_or_null}.
         *
         * @param priceOrNull the value of {@code price_or_null}, or null
         * @return the patch with that change
         */
        public OfferPatch priceOrNull(@Nullable Money priceOrNull) {
            return new OfferPatch(assignments.with(PRICE_OR_NULL_COLUMN, priceOrNull));
        }

        /**
         * Sets {@code least}.
         *
         * @param least the value of {@code least}
         * @return the patch with that change
         */
        public OfferPatch least(Money least) {
            return new OfferPatch(assignments.with(LEAST_COLUMN, least));
        }

        /**
         * Sets {@code open}.
         *
         * @param open the value of {@code open}
         * @return the patch with that change
         */
        public OfferPatch open(boolean open) {
            return new OfferPatch(assignments.with(OPEN_COLUMN, open));
        }

        /**
         * Sets {@code open_or_null}.
         *
         * @param openOrNull the value of {@code open_or_null}, or null
         * @return the patch with that change
         */
        public OfferPatch openOrNull(@Nullable Boolean openOrNull) {
            return new OfferPatch(assignments.with(OPEN_OR_NULL_COLUMN, openOrNull));
        }

        /**
         * Sets {@code stock}.
         *
         * @param stock the value of {@code stock}
         * @return the patch with that change
         */
        public OfferPatch stock(Map<String, Integer> stock) {
            return new OfferPatch(assignments.with(STOCK_COLUMN, stock));
        }

        /**
         * Sets {@code since}.
         *
         * @param since the value of {@code since}
         * @return the patch with that change
         */
        public OfferPatch since(Instant since) {
            return new OfferPatch(assignments.with(SINCE_COLUMN, since));
        }

        /**
         * Sets {@code code}.
         *
         * @param code the value of {@code code}
         * @return the patch with that change
         */
        public OfferPatch code(String code) {
            return new OfferPatch(assignments.with(CODE_COLUMN, code));
        }

        /**
         * Sets {@code size_or_null}.
         *
         * @param sizeOrNull the value of {@code size_or_null}, or null
         * @return the patch with that change
         */
        public OfferPatch sizeOrNull(@Nullable Integer sizeOrNull) {
            return new OfferPatch(assignments.with(SIZE_OR_NULL_COLUMN, sizeOrNull));
        }

        /**
         * Sets {@code key}.
         *
         * @param key the value of {@code key}, or null
         * @return the patch with that change
         */
        public OfferPatch key(@Nullable StringBuilder key) {
            return new OfferPatch(assignments.with(KEY_COLUMN, key));
        }

        @Override
        public Assignments<Offer> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Offer} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"Offer\"]},\"publicType\":tru",
            "e,\"unscoped\":{\"value\":\"offers are for everyone\"},\"properties\":[{\"name\":\"id\",\"type",
            "\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"price\",\"type\":{\"kind\":\"O",
            "THER\",\"name\":\"com.acme.prices.Money\"},\"storage\":{\"conversion\":{\"value\":{\"converter",
            "\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"MoneyConverter\"]},\"stored\":{\"ki",
            "nd\":\"STRING\",\"name\":\"java.lang.String\"}}}}},{\"name\":\"priceOrNull\",\"type\":{\"kind",
            "\":\"OTHER\",\"name\":\"com.acme.prices.Money\"},\"nullable\":true,\"storage\":{\"conversion\"",
            ":{\"value\":{\"converter\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"MoneyConver",
            "ter\"]},\"stored\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}}}},{\"name\":\"least\"",
            ",\"type\":{\"kind\":\"OTHER\",\"name\":\"com.acme.prices.Money\"},\"storage\":{\"conversion\":",
            "{\"value\":{\"converter\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"MoneyConvert",
            "er\"]},\"stored\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}}},\"defaultValue\":{\"v",
            "alue\":{\"value\":{\"value\":\"5 EUR\"}}}},{\"name\":\"open\",\"type\":{\"kind\":\"BOOLEAN\",",
            "\"name\":\"boolean\"},\"storage\":{\"conversion\":{\"value\":{\"converter\":{\"packageName\":",
            "\"com.acme.prices\",\"simpleNames\":[\"Converters\",\"YesNo\"]},\"stored\":{\"kind\":\"CHAR\",",
            "\"name\":\"java.lang.Character\"}}}}},{\"name\":\"openOrNull\",\"type\":{\"kind\":\"BOOLEAN\",",
            "\"name\":\"java.lang.Boolean\"},\"nullable\":true,\"storage\":{\"conversion\":{\"value\":{\"co",
            "nverter\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"Converters\",\"YesNo\"]},\"s",
            "tored\":{\"kind\":\"CHAR\",\"name\":\"java.lang.Character\"}}}}},{\"name\":\"stock\",\"type\":",
            "{\"kind\":\"OTHER\",\"name\":\"java.util.Map\",\"arguments\":[{\"kind\":\"STRING\",\"name\":\"",
            "java.lang.String\"},{\"kind\":\"INT\",\"name\":\"java.lang.Integer\"}]},\"storage\":{\"convers",
            "ion\":{\"value\":{\"converter\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"Conver",
            "ters\",\"Entries\"]},\"stored\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[",
            "{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}]}}}}},{\"name\":\"since\",\"type\":{\"kind",
            "\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"storage\":{\"conversion\":{\"value\":{\"conve",
            "rter\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"Converters\",\"Seconds\"]},\"st",
            "ored\":{\"kind\":\"LONG\",\"name\":\"java.lang.Long\"}}}},\"defaultValue\":{\"value\":{\"value",
            "\":{\"value\":\"0\"}}}},{\"name\":\"code\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.",
            "String\"},\"column\":{\"length\":{\"value\":8}},\"storage\":{\"conversion\":{\"value\":{\"conv",
            "erter\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"Converters\",\"Upper\"]},\"sto",
            "red\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}}}},{\"name\":\"sizeOrNull\",\"type",
            "\":{\"kind\":\"INT\",\"name\":\"java.lang.Integer\"},\"nullable\":true,\"storage\":{\"conversi",
            "on\":{\"value\":{\"converter\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"Convert",
            "ers\",\"Sizes\"]},\"stored\":{\"kind\":\"ENUM\",\"name\":\"com.acme.prices.Offer.Size\",\"cons",
            "tants\":[\"SMALL\",\"LARGE\"]}}}}},{\"name\":\"key\",\"type\":{\"kind\":\"OTHER\",\"name\":\"j",
            "ava.lang.StringBuilder\"},\"nullable\":true,\"storage\":{\"conversion\":{\"value\":{\"converte",
            "r\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"Converters\",\"IdText\"]},\"stored",
            "\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"}}}}}],\"construction\":{\"making\":{\"value",
            "\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"price\"}",
            "},{\"OfColumn\":{\"property\":\"priceOrNull\"}},{\"OfColumn\":{\"property\":\"least\"}},{\"OfC",
            "olumn\":{\"property\":\"open\"}},{\"OfColumn\":{\"property\":\"openOrNull\"}},{\"OfColumn\":{",
            "\"property\":\"stock\"}},{\"OfColumn\":{\"property\":\"since\"}},{\"OfColumn\":{\"property\":",
            "\"code\"}},{\"OfColumn\":{\"property\":\"sizeOrNull\"}},{\"OfColumn\":{\"property\":\"key\"}}]",
            "}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Prop",
            "erties that converters turn into columns.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
