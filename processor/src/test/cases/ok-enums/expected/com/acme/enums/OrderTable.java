// Generated from com.acme.enums.Order. Do not edit; change the annotations on Order.
package com.acme.enums;

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
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "shop"."orders"}: rows of {@link Order}. Everybody sees them: orders are for everyone.
 *
 * <p>Enums in every way that a column can have them.
 *
 * @param <S> the row type from which a query starts; {@link Order} itself for {@link #ORDER}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class OrderTable<S> extends Table<S, Order> implements Writable<Order> {
    private static final SqlType<OrderStatus> HISTORY_ELEMENT =
            SqlType.enumNative(OrderStatus.class, "shop", "order_status");

    private static final SqlType<OrderStatus> PLANNED_ELEMENT =
            SqlType.enumNative(OrderStatus.class, "shop", "order_status");

    private static final SqlType<Mood> MOODS_ELEMENT = SqlType.enumNative(Mood.class, "public", "Moo\"d");

    private static final SqlType<Level> LEVELS_ELEMENT = SqlType.enumOrdinal(Level.class);

    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<OrderStatus> STATUS_COLUMN =
            Column.required("status", SqlType.enumNative(OrderStatus.class, "shop", "order_status"));

    private static final Column<OrderStatus> STATUS_OR_NULL_COLUMN =
            Column.optional("status_or_null", SqlType.enumNative(OrderStatus.class, "shop", "order_status"));

    private static final Column<OrderStatus> DEFAULTED_COLUMN =
            Column.required("defaulted", SqlType.enumNative(OrderStatus.class, "shop", "order_status")).defaulted();

    private static final Column<List<OrderStatus>> HISTORY_COLUMN = Column.required("history", HISTORY_ELEMENT.list());

    private static final Column<OrderStatus[]> PLANNED_COLUMN =
            Column.required("planned", PLANNED_ELEMENT.array(OrderStatus[]::new)).defaulted();

    private static final Column<Mood> MOOD_COLUMN =
            Column.optional("mood", SqlType.enumNative(Mood.class, "public", "Moo\"d"));

    private static final Column<Set<Mood>> MOODS_COLUMN = Column.optional("moods", MOODS_ELEMENT.set());

    private static final Column<Level> LEVEL_COLUMN = Column.required("level", SqlType.enumOrdinal(Level.class));

    private static final Column<Level> LEVEL_OR_NULL_COLUMN =
            Column.optional("level_or_null", SqlType.enumOrdinal(Level.class));

    private static final Column<Level> DEFAULT_LEVEL_COLUMN =
            Column.required("default_level", SqlType.enumOrdinal(Level.class)).defaulted();

    private static final Column<List<Level>> LEVELS_COLUMN = Column.required("levels", LEVELS_ELEMENT.list());

    private static final Column<Level> NAMED_COLUMN = Column.required("named", SqlType.enumText(Level.class));

    private static final Column<OrderStatus> TYPED_COLUMN =
            Column.required("typed", SqlType.enumNative(OrderStatus.class, "shop", "order_status"));

    private static final Column<Level> AS_HIBERNATE_COLUMN =
            Column.optional("as_hibernate", SqlType.enumNative(Level.class, "shop", "level"));

    private static final Column<Order.Flag> FLAG_COLUMN = Column.optional(
            "flag",
            SqlType.enumNative(OrderStatus.class, "shop", "order_status").as(Order.Flag::new, Order.Flag::status));

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Order> ORDER_ENTITY = Entity.of(Order.class, "shop", "orders")
            .id(ID_COLUMN, Order::id)
            .row(
                    OrderTable::read,
                    ID_COLUMN,
                    STATUS_COLUMN,
                    STATUS_OR_NULL_COLUMN,
                    DEFAULTED_COLUMN,
                    HISTORY_COLUMN,
                    PLANNED_COLUMN,
                    MOOD_COLUMN,
                    MOODS_COLUMN,
                    LEVEL_COLUMN,
                    LEVEL_OR_NULL_COLUMN,
                    DEFAULT_LEVEL_COLUMN,
                    LEVELS_COLUMN,
                    NAMED_COLUMN,
                    TYPED_COLUMN,
                    AS_HIBERNATE_COLUMN,
                    FLAG_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Order} that the actor may see: where queries start. */
    public static final OrderTable<Order> ORDER = new OrderTable<>(Path.root(ORDER_ENTITY));

    /** The column {@code "shop"."orders"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "shop"."orders"."status"}. */
    public final ComparableExpr<S, OrderStatus> status = comparable(STATUS_COLUMN);

    /** The column {@code "shop"."orders"."status_or_null"}; may be null. */
    public final ComparableExpr<S, OrderStatus> statusOrNull = comparable(STATUS_OR_NULL_COLUMN);

    /** The column {@code "shop"."orders"."defaulted"}. */
    public final ComparableExpr<S, OrderStatus> defaulted = comparable(DEFAULTED_COLUMN);

    /** The column {@code "shop"."orders"."history"}. */
    public final ListExpr<S, List<OrderStatus>, OrderStatus> history = list(HISTORY_COLUMN, HISTORY_ELEMENT);

    /** The column {@code "shop"."orders"."planned"}. */
    public final ListExpr<S, OrderStatus[], OrderStatus> planned = list(PLANNED_COLUMN, PLANNED_ELEMENT);

    /** The column {@code "shop"."orders"."mood"}; may be null. */
    public final ComparableExpr<S, Mood> mood = comparable(MOOD_COLUMN);

    /** The column {@code "shop"."orders"."moods"}; may be null. */
    public final ListExpr<S, Set<Mood>, Mood> moods = list(MOODS_COLUMN, MOODS_ELEMENT);

    /** The column {@code "shop"."orders"."level"}. */
    public final ComparableExpr<S, Level> level = comparable(LEVEL_COLUMN);

    /** The column {@code "shop"."orders"."level_or_null"}; may be null. */
    public final ComparableExpr<S, Level> levelOrNull = comparable(LEVEL_OR_NULL_COLUMN);

    /** The column {@code "shop"."orders"."default_level"}. */
    public final ComparableExpr<S, Level> defaultLevel = comparable(DEFAULT_LEVEL_COLUMN);

    /** The column {@code "shop"."orders"."levels"}. */
    public final ListExpr<S, List<Level>, Level> levels = list(LEVELS_COLUMN, LEVELS_ELEMENT);

    /** The column {@code "shop"."orders"."named"}. */
    public final Expr<S, Level> named = expr(NAMED_COLUMN);

    /** The column {@code "shop"."orders"."typed"}. */
    public final ComparableExpr<S, OrderStatus> typed = comparable(TYPED_COLUMN);

    /** The column {@code "shop"."orders"."as_hibernate"}; may be null. */
    public final ComparableExpr<S, Level> asHibernate = comparable(AS_HIBERNATE_COLUMN);

    /** The column {@code "shop"."orders"."flag"}; may be null. */
    public final ComparableExpr<S, Order.Flag> flag = comparable(FLAG_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #ORDER}.
     *
     * @param path the way from {@code S} to this table
     */
    public OrderTable(Path<S> path) {
        super(ORDER_ENTITY, path);
    }

    /**
     * The order with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Order> key(int id) {
        return Key.of(Assignments.of(ORDER_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new order.
     *
     * @param id the value of {@code id}
     * @param status the value of {@code status}
     * @param history the value of {@code history}
     * @param level the value of {@code level}
     * @param levels the value of {@code levels}
     * @param named the value of {@code named}
     * @param typed the value of {@code typed}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public OrderInsert insert(int id, OrderStatus status, List<OrderStatus> history, Level level,
            List<Level> levels, Level named, OrderStatus typed) {
        return new OrderInsert(Assignments.of(ORDER_ENTITY)
                .with(ID_COLUMN, id)
                .with(STATUS_COLUMN, status)
                .with(HISTORY_COLUMN, history)
                .with(LEVEL_COLUMN, level)
                .with(LEVELS_COLUMN, levels)
                .with(NAMED_COLUMN, named)
                .with(TYPED_COLUMN, typed));
    }

    /**
     * Changes to rows of {@link Order}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public OrderPatch patch() {
        return new OrderPatch(Assignments.of(ORDER_ENTITY));
    }

    private static Order read(Row row) {
        return new Order(
                row.required(ID_COLUMN),
                row.required(STATUS_COLUMN),
                row.optional(STATUS_OR_NULL_COLUMN),
                row.required(DEFAULTED_COLUMN),
                row.required(HISTORY_COLUMN),
                row.required(PLANNED_COLUMN),
                row.optional(MOOD_COLUMN),
                row.optional(MOODS_COLUMN),
                row.required(LEVEL_COLUMN),
                row.optional(LEVEL_OR_NULL_COLUMN),
                row.required(DEFAULT_LEVEL_COLUMN),
                row.required(LEVELS_COLUMN),
                row.required(NAMED_COLUMN),
                row.required(TYPED_COLUMN),
                row.optional(AS_HIBERNATE_COLUMN),
                row.optional(FLAG_COLUMN));
    }

    /** One order to be inserted. Immutable: each method returns a new one. */
    public static final class OrderInsert implements Insert<Order> {
        private final Assignments<Order> assignments;

        private OrderInsert(Assignments<Order> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code status_or_null}.
         *
         * @param statusOrNull the value of {@code status_or_null}, or null
         * @return the insert with that value
         */
        public OrderInsert statusOrNull(@Nullable OrderStatus statusOrNull) {
            return new OrderInsert(assignments.with(STATUS_OR_NULL_COLUMN, statusOrNull));
        }

        /**
         * Sets {@code defaulted} instead of the default of the database.
         *
         * @param defaulted the value of {@code defaulted}
         * @return the insert with that value
         */
        public OrderInsert defaulted(OrderStatus defaulted) {
            return new OrderInsert(assignments.with(DEFAULTED_COLUMN, defaulted));
        }

        /**
         * Sets {@code planned} instead of the default of the database.
         *
         * @param planned the value of {@code planned}
         * @return the insert with that value
         */
        public OrderInsert planned(OrderStatus[] planned) {
            return new OrderInsert(assignments.with(PLANNED_COLUMN, planned));
        }

        /**
         * Sets {@code mood}.
         *
         * @param mood the value of {@code mood}, or null
         * @return the insert with that value
         */
        public OrderInsert mood(@Nullable Mood mood) {
            return new OrderInsert(assignments.with(MOOD_COLUMN, mood));
        }

        /**
         * Sets {@code moods}.
         *
         * @param moods the value of {@code moods}, or null
         * @return the insert with that value
         */
        public OrderInsert moods(@Nullable Set<Mood> moods) {
            return new OrderInsert(assignments.with(MOODS_COLUMN, moods));
        }

        /**
         * Sets {@code level_or_null}.
         *
         * @param levelOrNull the value of {@code level_or_null}, or null
         * @return the insert with that value
         */
        public OrderInsert levelOrNull(@Nullable Level levelOrNull) {
            return new OrderInsert(assignments.with(LEVEL_OR_NULL_COLUMN, levelOrNull));
        }

        /**
         * Sets {@code default_level} instead of the default of the database.
         *
         * @param defaultLevel the value of {@code default_level}
         * @return the insert with that value
         */
        public OrderInsert defaultLevel(Level defaultLevel) {
            return new OrderInsert(assignments.with(DEFAULT_LEVEL_COLUMN, defaultLevel));
        }

        /**
         * Sets {@code as_hibernate}.
         *
         * @param asHibernate the value of {@code as_hibernate}, or null
         * @return the insert with that value
         */
        public OrderInsert asHibernate(@Nullable Level asHibernate) {
            return new OrderInsert(assignments.with(AS_HIBERNATE_COLUMN, asHibernate));
        }

        /**
         * Sets {@code flag}.
         *
         * @param flag the value of {@code flag}, or null
         * @return the insert with that value
         */
        public OrderInsert flag(Order.@Nullable Flag flag) {
            return new OrderInsert(assignments.with(FLAG_COLUMN, flag));
        }

        @Override
        public Assignments<Order> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Order}. Immutable: each method returns a new one. */
    public static final class OrderPatch implements Patch<Order> {
        private final Assignments<Order> assignments;

        private OrderPatch(Assignments<Order> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code status}.
         *
         * @param status the value of {@code status}
         * @return the patch with that change
         */
        public OrderPatch status(OrderStatus status) {
            return new OrderPatch(assignments.with(STATUS_COLUMN, status));
        }

        /**
         * Sets {@code status_or_null}.
         *
         * @param statusOrNull the value of {@code status_or_null}, or null
         * @return the patch with that change
         */
        public OrderPatch statusOrNull(@Nullable OrderStatus statusOrNull) {
            return new OrderPatch(assignments.with(STATUS_OR_NULL_COLUMN, statusOrNull));
        }

        /**
         * Sets {@code defaulted}.
         *
         * @param defaulted the value of {@code defaulted}
         * @return the patch with that change
         */
        public OrderPatch defaulted(OrderStatus defaulted) {
            return new OrderPatch(assignments.with(DEFAULTED_COLUMN, defaulted));
        }

        /**
         * Sets {@code history}.
         *
         * @param history the value of {@code history}
         * @return the patch with that change
         */
        public OrderPatch history(List<OrderStatus> history) {
            return new OrderPatch(assignments.with(HISTORY_COLUMN, history));
        }

        /**
         * Sets {@code planned}.
         *
         * @param planned the value of {@code planned}
         * @return the patch with that change
         */
        public OrderPatch planned(OrderStatus[] planned) {
            return new OrderPatch(assignments.with(PLANNED_COLUMN, planned));
        }

        /**
         * Sets {@code mood}.
         *
         * @param mood the value of {@code mood}, or null
         * @return the patch with that change
         */
        public OrderPatch mood(@Nullable Mood mood) {
            return new OrderPatch(assignments.with(MOOD_COLUMN, mood));
        }

        /**
         * Sets {@code moods}.
         *
         * @param moods the value of {@code moods}, or null
         * @return the patch with that change
         */
        public OrderPatch moods(@Nullable Set<Mood> moods) {
            return new OrderPatch(assignments.with(MOODS_COLUMN, moods));
        }

        /**
         * Sets {@code level}.
         *
         * @param level the value of {@code level}
         * @return the patch with that change
         */
        public OrderPatch level(Level level) {
            return new OrderPatch(assignments.with(LEVEL_COLUMN, level));
        }

        /**
         * Sets {@code level_or_null}.
         *
         * @param levelOrNull the value of {@code level_or_null}, or null
         * @return the patch with that change
         */
        public OrderPatch levelOrNull(@Nullable Level levelOrNull) {
            return new OrderPatch(assignments.with(LEVEL_OR_NULL_COLUMN, levelOrNull));
        }

        /**
         * Sets {@code default_level}.
         *
         * @param defaultLevel the value of {@code default_level}
         * @return the patch with that change
         */
        public OrderPatch defaultLevel(Level defaultLevel) {
            return new OrderPatch(assignments.with(DEFAULT_LEVEL_COLUMN, defaultLevel));
        }

        /**
         * Sets {@code levels}.
         *
         * @param levels the value of {@code levels}
         * @return the patch with that change
         */
        public OrderPatch levels(List<Level> levels) {
            return new OrderPatch(assignments.with(LEVELS_COLUMN, levels));
        }

        /**
         * Sets {@code named}.
         *
         * @param named the value of {@code named}
         * @return the patch with that change
         */
        public OrderPatch named(Level named) {
            return new OrderPatch(assignments.with(NAMED_COLUMN, named));
        }

        /**
         * Sets {@code typed}.
         *
         * @param typed the value of {@code typed}
         * @return the patch with that change
         */
        public OrderPatch typed(OrderStatus typed) {
            return new OrderPatch(assignments.with(TYPED_COLUMN, typed));
        }

        /**
         * Sets {@code as_hibernate}.
         *
         * @param asHibernate the value of {@code as_hibernate}, or null
         * @return the patch with that change
         */
        public OrderPatch asHibernate(@Nullable Level asHibernate) {
            return new OrderPatch(assignments.with(AS_HIBERNATE_COLUMN, asHibernate));
        }

        /**
         * Sets {@code flag}.
         *
         * @param flag the value of {@code flag}, or null
         * @return the patch with that change
         */
        public OrderPatch flag(Order.@Nullable Flag flag) {
            return new OrderPatch(assignments.with(FLAG_COLUMN, flag));
        }

        @Override
        public Assignments<Order> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Order} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.enums\",\"simpleNames\":[\"Order\"]},\"publicType\":true",
            ",\"table\":{\"value\":\"orders\"},\"unscoped\":{\"value\":\"orders are for everyone\"},\"prope",
            "rties\":[{\"name\":\"id\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":",
            "\"status\",\"type\":{\"kind\":\"ENUM_NATIVE\",\"name\":\"com.acme.enums.OrderStatus\",\"consta",
            "nts\":[\"OPEN\",\"PAID\",\"SENT\",\"BACK\"],\"named\":{\"value\":{}}}},{\"name\":\"statusOrNul",
            "l\",\"type\":{\"kind\":\"ENUM_NATIVE\",\"name\":\"com.acme.enums.OrderStatus\",\"constants\":[",
            "\"OPEN\",\"PAID\",\"SENT\",\"BACK\"],\"named\":{\"value\":{}}},\"nullable\":true},{\"name\":\"",
            "defaulted\",\"type\":{\"kind\":\"ENUM_NATIVE\",\"name\":\"com.acme.enums.OrderStatus\",\"const",
            "ants\":[\"OPEN\",\"PAID\",\"SENT\",\"BACK\"],\"named\":{\"value\":{}}},\"defaultValue\":{\"val",
            "ue\":{\"value\":{\"value\":\"PAID\"}}}},{\"name\":\"history\",\"type\":{\"kind\":\"LIST\",\"na",
            "me\":\"java.util.List\",\"arguments\":[{\"kind\":\"ENUM_NATIVE\",\"name\":\"com.acme.enums.Ord",
            "erStatus\",\"constants\":[\"OPEN\",\"PAID\",\"SENT\",\"BACK\"],\"named\":{\"value\":{}}}]}},{",
            "\"name\":\"planned\",\"type\":{\"kind\":\"ARRAY\",\"name\":\"com.acme.enums.OrderStatus[]\",\"",
            "arguments\":[{\"kind\":\"ENUM_NATIVE\",\"name\":\"com.acme.enums.OrderStatus\",\"constants\":[",
            "\"OPEN\",\"PAID\",\"SENT\",\"BACK\"],\"named\":{\"value\":{}}}]},\"defaultValue\":{\"value\":{",
            "\"value\":{\"value\":\"{OPEN, SENT}\"}}}},{\"name\":\"mood\",\"type\":{\"kind\":\"ENUM_NATIVE",
            "\",\"name\":\"com.acme.enums.Mood\",\"constants\":[\"zufrieden\",\"müde\",\"HAPPY\"],\"named\"",
            ":{\"value\":{\"schema\":\"public\",\"name\":\"Moo\\\"d\"}}},\"nullable\":true},{\"name\":\"moo",
            "ds\",\"type\":{\"kind\":\"SET\",\"name\":\"java.util.Set\",\"arguments\":[{\"kind\":\"ENUM_NAT",
            "IVE\",\"name\":\"com.acme.enums.Mood\",\"constants\":[\"zufrieden\",\"müde\",\"HAPPY\"],\"name",
            "d\":{\"value\":{\"schema\":\"public\",\"name\":\"Moo\\\"d\"}}}]},\"nullable\":true},{\"name\":",
            "\"level\",\"type\":{\"kind\":\"ENUM_ORDINAL\",\"name\":\"com.acme.enums.Level\",\"constants\":",
            "[\"LOW\",\"HIGH\"]}},{\"name\":\"levelOrNull\",\"type\":{\"kind\":\"ENUM_ORDINAL\",\"name\":\"",
            "com.acme.enums.Level\",\"constants\":[\"LOW\",\"HIGH\"]},\"nullable\":true},{\"name\":\"defaul",
            "tLevel\",\"type\":{\"kind\":\"ENUM_ORDINAL\",\"name\":\"com.acme.enums.Level\",\"constants\":[",
            "\"LOW\",\"HIGH\"]},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"HIGH\"}}}},{\"name\":\"",
            "levels\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.util.List\",\"arguments\":[{\"kind\":\"EN",
            "UM_ORDINAL\",\"name\":\"com.acme.enums.Level\",\"constants\":[\"LOW\",\"HIGH\"]}]}},{\"name\":",
            "\"named\",\"type\":{\"kind\":\"ENUM\",\"name\":\"com.acme.enums.Level\",\"constants\":[\"LOW\"",
            ",\"HIGH\"]}},{\"name\":\"typed\",\"type\":{\"kind\":\"ENUM_NATIVE\",\"name\":\"com.acme.enums.",
            "OrderStatus\",\"constants\":[\"OPEN\",\"PAID\",\"SENT\",\"BACK\"],\"named\":{\"value\":{}}}},{",
            "\"name\":\"asHibernate\",\"type\":{\"kind\":\"ENUM_NATIVE\",\"name\":\"com.acme.enums.Level\",",
            "\"constants\":[\"LOW\",\"HIGH\"],\"named\":{\"value\":{}}},\"nullable\":true},{\"name\":\"flag",
            "\",\"type\":{\"kind\":\"WRAPPER\",\"name\":\"com.acme.enums.Order.Flag\",\"wrapped\":{\"value",
            "\":{\"component\":\"status\",\"type\":{\"kind\":\"ENUM_NATIVE\",\"name\":\"com.acme.enums.Orde",
            "rStatus\",\"constants\":[\"OPEN\",\"PAID\",\"SENT\",\"BACK\"],\"named\":{\"value\":{}}}}}},\"n",
            "ullable\":true}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"prop",
            "erty\":\"id\"}},{\"OfColumn\":{\"property\":\"status\"}},{\"OfColumn\":{\"property\":\"statusO",
            "rNull\"}},{\"OfColumn\":{\"property\":\"defaulted\"}},{\"OfColumn\":{\"property\":\"history\"}",
            "},{\"OfColumn\":{\"property\":\"planned\"}},{\"OfColumn\":{\"property\":\"mood\"}},{\"OfColumn",
            "\":{\"property\":\"moods\"}},{\"OfColumn\":{\"property\":\"level\"}},{\"OfColumn\":{\"property",
            "\":\"levelOrNull\"}},{\"OfColumn\":{\"property\":\"defaultLevel\"}},{\"OfColumn\":{\"property",
            "\":\"levels\"}},{\"OfColumn\":{\"property\":\"named\"}},{\"OfColumn\":{\"property\":\"typed\"}",
            "},{\"OfColumn\":{\"property\":\"asHibernate\"}},{\"OfColumn\":{\"property\":\"flag\"}}]}},\"ac",
            "cessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Enums in ev",
            "ery way that a column can have them.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
