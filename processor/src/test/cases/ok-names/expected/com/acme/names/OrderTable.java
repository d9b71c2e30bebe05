// Generated from com.acme.names.Order. Do not edit; change the annotations on Order.
package com.acme.names;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
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
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "app"."order"}: rows of {@link Order}, each owned by one user.
 *
 * <p>It's an order: "quoted", with a &#92; backslash, a é, a comment's end &#42;/ &#42;/ bold, 1 &lt; 2, $L $T $$,
 * größer 名前 😀 and a -- comment; not 'escaped'.
 *
 * @param <S1> the row type from which a query starts; {@link Order} itself for {@link #ORDER}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class OrderTable<S1> extends Table<S1, Order> implements Writable<Order> {
    private static final Column<Long> ID_COLUMN_ = Column.required("id", SqlType.INT8).identity();

    private static final Column<String> ORDER_COLUMN = Column.required("order", SqlType.TEXT);

    private static final Column<String> SELECT_COLUMN_ = Column.required("select", SqlType.TEXT);

    private static final Column<String> FROM_COLUMN = Column.required("from", SqlType.TEXT);

    private static final Column<String> ROW_COLUMN = Column.optional("row", SqlType.TEXT);

    private static final Column<String> PATH_COLUMN = Column.optional("path", SqlType.TEXT);

    private static final Column<String> ASSIGNMENTS_COLUMN = Column.optional("assignments", SqlType.TEXT);

    private static final Column<String> KEY_COLUMN = Column.optional("key", SqlType.TEXT);

    private static final Column<String> INSERT_COLUMN = Column.optional("insert", SqlType.TEXT);

    private static final Column<String> PATCH_COLUMN = Column.optional("patch", SqlType.TEXT);

    private static final Column<String> S_COLUMN = Column.optional("s", SqlType.TEXT);

    private static final Column<String> WHERE_COLUMN = Column.optional("where", SqlType.TEXT);

    private static final Column<String> TABLE_COLUMN = Column.optional("table", SqlType.TEXT);

    private static final Column<String> TEXT_COLUMN = Column.optional("text", SqlType.TEXT);

    private static final Column<String> ENTITY_COLUMN = Column.optional("entity", SqlType.TEXT);

    private static final Column<String> TARGET_COLUMN = Column.optional("target", SqlType.TEXT);

    private static final Column<String> WEIRD_COLUMN = Column.optional("we\"ird", SqlType.TEXT);

    private static final Column<String> ITS_COLUMN = Column.optional("it's", SqlType.TEXT);

    private static final Column<String> TWO_WORDS_COLUMN = Column.optional(" two words ", SqlType.TEXT);

    private static final Column<String> SIGNS_COLUMN = Column.optional("a\\b?c:d$1%s{e}", SqlType.TEXT);

    private static final Column<String> UPPER_COLUMN = Column.optional("UPPER", SqlType.TEXT);

    private static final Column<String> ID_COLUMN_COLUMN = Column.optional("ID_COLUMN", SqlType.TEXT);

    private static final Column<String> SELECT_COLUMN_COLUMN = Column.optional("SELECT_COLUMN", SqlType.TEXT);

    private static final Column<String> ROW_REFERENCE_COLUMN = Column.optional("ROW_REFERENCE", SqlType.TEXT);

    private static final Column<String> X$Y_COLUMN = Column.optional("x$y", SqlType.TEXT);

    private static final Column<String> _LEADING_COLUMN = Column.optional("_leading", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("ownerId", SqlType.TEXT);

    private static final Reference ROW_REFERENCE_ = Reference.optional("row")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(ROW_COLUMN, "user");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Order> ORDER_ENTITY = Entity.of(Order.class, "app", "order")
            .id(ID_COLUMN_, Order::id)
            .row(
                    OrderTable::read,
                    ID_COLUMN_,
                    ORDER_COLUMN,
                    SELECT_COLUMN_,
                    FROM_COLUMN,
                    ROW_COLUMN,
                    PATH_COLUMN,
                    ASSIGNMENTS_COLUMN,
                    KEY_COLUMN,
                    INSERT_COLUMN,
                    PATCH_COLUMN,
                    S_COLUMN,
                    WHERE_COLUMN,
                    TABLE_COLUMN,
                    TEXT_COLUMN,
                    ENTITY_COLUMN,
                    TARGET_COLUMN,
                    WEIRD_COLUMN,
                    ITS_COLUMN,
                    TWO_WORDS_COLUMN,
                    SIGNS_COLUMN,
                    UPPER_COLUMN,
                    ID_COLUMN_COLUMN,
                    SELECT_COLUMN_COLUMN,
                    ROW_REFERENCE_COLUMN,
                    X$Y_COLUMN,
                    _LEADING_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("order_row_fkey", ROW_REFERENCE_, () -> UserTable.USER_ENTITY)
            .awaits("order_ownerId_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Order} that the actor may see: where queries start. */
    public static final OrderTable<Order> ORDER = new OrderTable<>(Path.root(ORDER_ENTITY));

    /** The column {@code "app"."order"."id"}. */
    public final ComparableExpr<S1, Long> id = comparable(ID_COLUMN_);

    /** The column {@code "app"."order"."order"}: it's. */
    public final TextExpr<S1> order = text(ORDER_COLUMN);

    /** The column {@code "app"."order"."select"}: select; drop table "order". */
    public final TextExpr<S1> select = text(SELECT_COLUMN_);

    /** The column {@code "app"."order"."from"}. */
    public final TextExpr<S1> from = text(FROM_COLUMN);

    /** The column {@code "app"."order"."row"}: points at {@code "app"."user"."user"}; may be null. */
    public final TextExpr<S1> row = text(ROW_COLUMN);

    /** The column {@code "app"."order"."path"}; may be null. */
    public final TextExpr<S1> path = text(PATH_COLUMN);

    /** The column {@code "app"."order"."assignments"}; may be null. */
    public final TextExpr<S1> assignments = text(ASSIGNMENTS_COLUMN);

    /** The column {@code "app"."order"."key"}; may be null. */
    public final TextExpr<S1> key = text(KEY_COLUMN);

    /** The column {@code "app"."order"."insert"}; may be null. */
    public final TextExpr<S1> insert = text(INSERT_COLUMN);

    /** The column {@code "app"."order"."patch"}; may be null. */
    public final TextExpr<S1> patch = text(PATCH_COLUMN);

    /** The column {@code "app"."order"."s"}; may be null. */
    public final TextExpr<S1> s = text(S_COLUMN);

    /** The column {@code "app"."order"."where"}; may be null. */
    public final TextExpr<S1> where = text(WHERE_COLUMN);

    /** The column {@code "app"."order"."table"}; may be null. */
    public final TextExpr<S1> table = text(TABLE_COLUMN);

    /** The column {@code "app"."order"."text"}; may be null. */
    public final TextExpr<S1> text = text(TEXT_COLUMN);

    /** The column {@code "app"."order"."entity"}; may be null. */
    public final TextExpr<S1> entity = text(ENTITY_COLUMN);

    /** The column {@code "app"."order"."target"}; may be null. */
    public final TextExpr<S1> target = text(TARGET_COLUMN);

    /** The column {@code "app"."order"."we""ird"}; may be null. */
    public final TextExpr<S1> weird = text(WEIRD_COLUMN);

    /** The column <code>"app"."order"."it's"</code>; may be null. */
    public final TextExpr<S1> its = text(ITS_COLUMN);

    /** The column {@code "app"."order"." two words "}; may be null. */
    public final TextExpr<S1> twoWords = text(TWO_WORDS_COLUMN);

    /** The column <code>"app"."order"."a&#92;b?c:d$1%s&#123;e&#125;"</code>; may be null. */
    public final TextExpr<S1> signs = text(SIGNS_COLUMN);

    /** The column {@code "app"."order"."UPPER"}; may be null. */
    public final TextExpr<S1> upper = text(UPPER_COLUMN);

    /** The column {@code "app"."order"."ID_COLUMN"}; may be null. */
    public final TextExpr<S1> ID_COLUMN = text(ID_COLUMN_COLUMN);

    /** The column {@code "app"."order"."SELECT_COLUMN"}; may be null. */
    public final TextExpr<S1> SELECT_COLUMN = text(SELECT_COLUMN_COLUMN);

    /** The column {@code "app"."order"."ROW_REFERENCE"}; may be null. */
    public final TextExpr<S1> ROW_REFERENCE = text(ROW_REFERENCE_COLUMN);

    /** The column {@code "app"."order"."x$y"}; may be null. */
    public final TextExpr<S1> x$y = text(X$Y_COLUMN);

    /** The column {@code "app"."order"."_leading"}; may be null. */
    public final TextExpr<S1> _leading = text(_LEADING_COLUMN);

    /** The column {@code "app"."order"."ownerId"}: the user who owns the row. */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #ORDER}.
     *
     * @param path the way from {@code S1} to this table
     */
    public OrderTable(Path<S1> path) {
        super(ORDER_ENTITY, path);
    }

    /**
     * Follows {@code row} to the row of the order.
     *
     * @return the user, joined; all of its columns are null for every order without row
     */
    public UserTable<S1> row() {
        return toOne(ROW_REFERENCE_, UserTable.USER_ENTITY, UserTable::new);
    }

    /**
     * Follows {@code ownerId} to the owner of the order.
     *
     * @return the users sync, joined; all of its columns are null for every order whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The order with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Order> key(long id) {
        return Key.of(Assignments.of(ORDER_ENTITY).with(ID_COLUMN_, id));
    }

    /**
     * One new order. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param order the value of {@code order}
     * @param select the value of {@code select}
     * @param from the value of {@code from}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public OrderInsert insert(String order, String select, String from) {
        return new OrderInsert(Assignments.of(ORDER_ENTITY)
                .with(ORDER_COLUMN, order)
                .with(SELECT_COLUMN_, select)
                .with(FROM_COLUMN, from));
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
                row.required(ID_COLUMN_),
                row.required(ORDER_COLUMN),
                row.required(SELECT_COLUMN_),
                row.required(FROM_COLUMN),
                row.optional(ROW_COLUMN),
                row.optional(PATH_COLUMN),
                row.optional(ASSIGNMENTS_COLUMN),
                row.optional(KEY_COLUMN),
                row.optional(INSERT_COLUMN),
                row.optional(PATCH_COLUMN),
                row.optional(S_COLUMN),
                row.optional(WHERE_COLUMN),
                row.optional(TABLE_COLUMN),
                row.optional(TEXT_COLUMN),
                row.optional(ENTITY_COLUMN),
                row.optional(TARGET_COLUMN),
                row.optional(WEIRD_COLUMN),
                row.optional(ITS_COLUMN),
                row.optional(TWO_WORDS_COLUMN),
                row.optional(SIGNS_COLUMN),
                row.optional(UPPER_COLUMN),
                row.optional(ID_COLUMN_COLUMN),
                row.optional(SELECT_COLUMN_COLUMN),
                row.optional(ROW_REFERENCE_COLUMN),
                row.optional(X$Y_COLUMN),
                row.optional(_LEADING_COLUMN));
    }

    /** One order to be inserted. Immutable: each method returns a new one. */
    public static final class OrderInsert implements Insert<Order> {
        private final Assignments<Order> assignments;

        private OrderInsert(Assignments<Order> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code row}.
         *
         * @param row the value of {@code row}, or null
         * @return the insert with that value
         */
        public OrderInsert row(@Nullable String row) {
            return new OrderInsert(assignments.with(ROW_COLUMN, row));
        }

        /**
         * Sets {@code path}.
         *
         * @param path the value of {@code path}, or null
         * @return the insert with that value
         */
        public OrderInsert path(@Nullable String path) {
            return new OrderInsert(assignments.with(PATH_COLUMN, path));
        }

        /**
         * Sets {@code assignments}.
         *
         * @param assignments the value of {@code assignments}, or null
         * @return the insert with that value
         */
        public OrderInsert assignments(@Nullable String assignments) {
            return new OrderInsert(this.assignments.with(ASSIGNMENTS_COLUMN, assignments));
        }

        /**
         * Sets {@code key}.
         *
         * @param key the value of {@code key}, or null
         * @return the insert with that value
         */
        public OrderInsert key(@Nullable String key) {
            return new OrderInsert(assignments.with(KEY_COLUMN, key));
        }

        /**
         * Sets {@code insert}.
         *
         * @param insert the value of {@code insert}, or null
         * @return the insert with that value
         */
        public OrderInsert insert(@Nullable String insert) {
            return new OrderInsert(assignments.with(INSERT_COLUMN, insert));
        }

        /**
         * Sets {@code patch}.
         *
         * @param patch the value of {@code patch}, or null
         * @return the insert with that value
         */
        public OrderInsert patch(@Nullable String patch) {
            return new OrderInsert(assignments.with(PATCH_COLUMN, patch));
        }

        /**
         * Sets {@code s}.
         *
         * @param s the value of {@code s}, or null
         * @return the insert with that value
         */
        public OrderInsert s(@Nullable String s) {
            return new OrderInsert(assignments.with(S_COLUMN, s));
        }

        /**
         * Sets {@code where}.
         *
         * @param where the value of {@code where}, or null
         * @return the insert with that value
         */
        public OrderInsert where(@Nullable String where) {
            return new OrderInsert(assignments.with(WHERE_COLUMN, where));
        }

        /**
         * Sets {@code table}.
         *
         * @param table the value of {@code table}, or null
         * @return the insert with that value
         */
        public OrderInsert table(@Nullable String table) {
            return new OrderInsert(assignments.with(TABLE_COLUMN, table));
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}, or null
         * @return the insert with that value
         */
        public OrderInsert text(@Nullable String text) {
            return new OrderInsert(assignments.with(TEXT_COLUMN, text));
        }

        /**
         * Sets {@code entity}.
         *
         * @param entity the value of {@code entity}, or null
         * @return the insert with that value
         */
        public OrderInsert entity(@Nullable String entity) {
            return new OrderInsert(assignments.with(ENTITY_COLUMN, entity));
        }

        /**
         * Sets {@code target}.
         *
         * @param target the value of {@code target}, or null
         * @return the insert with that value
         */
        public OrderInsert target(@Nullable String target) {
            return new OrderInsert(assignments.with(TARGET_COLUMN, target));
        }

        /**
         * Sets {@code we"ird}.
         *
         * @param weird the value of {@code we"ird}, or null
         * @return the insert with that value
         */
        public OrderInsert weird(@Nullable String weird) {
            return new OrderInsert(assignments.with(WEIRD_COLUMN, weird));
        }

        /**
         * Sets <code>it's</code>.
         *
         * @param its the value of <code>it's</code>, or null
         * @return the insert with that value
         */
        public OrderInsert its(@Nullable String its) {
            return new OrderInsert(assignments.with(ITS_COLUMN, its));
        }

        /**
         * Sets <code>two words</code>.
         *
         * @param twoWords the value of <code>two words</code>, or null
         * @return the insert with that value
         */
        public OrderInsert twoWords(@Nullable String twoWords) {
            return new OrderInsert(assignments.with(TWO_WORDS_COLUMN, twoWords));
        }

        /**
         * Sets <code>a&#92;b?c:d$1%s&#123;e&#125;</code>.
         *
         * @param signs the value of <code>a&#92;b?c:d$1%s&#123;e&#125;</code>, or null
         * @return the insert with that value
         */
        public OrderInsert signs(@Nullable String signs) {
            return new OrderInsert(assignments.with(SIGNS_COLUMN, signs));
        }

        /**
         * Sets {@code UPPER}.
         *
         * @param upper the value of {@code UPPER}, or null
         * @return the insert with that value
         */
        public OrderInsert upper(@Nullable String upper) {
            return new OrderInsert(assignments.with(UPPER_COLUMN, upper));
        }

        /**
         * Sets {@code ID_COLUMN}.
         *
         * @param ID_COLUMN the value of {@code ID_COLUMN}, or null
         * @return the insert with that value
         */
        public OrderInsert ID_COLUMN(@Nullable String ID_COLUMN) {
            return new OrderInsert(assignments.with(ID_COLUMN_COLUMN, ID_COLUMN));
        }

        /**
         * Sets {@code SELECT_COLUMN}.
         *
         * @param SELECT_COLUMN the value of {@code SELECT_COLUMN}, or null
         * @return the insert with that value
         */
        public OrderInsert SELECT_COLUMN(@Nullable String SELECT_COLUMN) {
            return new OrderInsert(assignments.with(SELECT_COLUMN_COLUMN, SELECT_COLUMN));
        }

        /**
         * Sets {@code ROW_REFERENCE}.
         *
         * @param ROW_REFERENCE the value of {@code ROW_REFERENCE}, or null
         * @return the insert with that value
         */
        public OrderInsert ROW_REFERENCE(@Nullable String ROW_REFERENCE) {
            return new OrderInsert(assignments.with(ROW_REFERENCE_COLUMN, ROW_REFERENCE));
        }

        /**
         * Sets {@code x$y}.
         *
         * @param x$y the value of {@code x$y}, or null
         * @return the insert with that value
         */
        public OrderInsert x$y(@Nullable String x$y) {
            return new OrderInsert(assignments.with(X$Y_COLUMN, x$y));
        }

        /**
         * Sets {@code _leading}.
         *
         * @param _leading the value of {@code _leading}, or null
         * @return the insert with that value
         */
        public OrderInsert _leading(@Nullable String _leading) {
            return new OrderInsert(assignments.with(_LEADING_COLUMN, _leading));
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
         * Sets {@code order}.
         *
         * @param order the value of {@code order}
         * @return the patch with that change
         */
        public OrderPatch order(String order) {
            return new OrderPatch(assignments.with(ORDER_COLUMN, order));
        }

        /**
         * Sets {@code select}.
         *
         * @param select the value of {@code select}
         * @return the patch with that change
         */
        public OrderPatch select(String select) {
            return new OrderPatch(assignments.with(SELECT_COLUMN_, select));
        }

        /**
         * Sets {@code from}.
         *
         * @param from the value of {@code from}
         * @return the patch with that change
         */
        public OrderPatch from(String from) {
            return new OrderPatch(assignments.with(FROM_COLUMN, from));
        }

        /**
         * Sets {@code row}.
         *
         * @param row the value of {@code row}, or null
         * @return the patch with that change
         */
        public OrderPatch row(@Nullable String row) {
            return new OrderPatch(assignments.with(ROW_COLUMN, row));
        }

        /**
         * Sets {@code path}.
         *
         * @param path the value of {@code path}, or null
         * @return the patch with that change
         */
        public OrderPatch path(@Nullable String path) {
            return new OrderPatch(assignments.with(PATH_COLUMN, path));
        }

        /**
         * Sets {@code assignments}.
         *
         * @param assignments the value of {@code assignments}, or null
         * @return the patch with that change
         */
        public OrderPatch assignments(@Nullable String assignments) {
            return new OrderPatch(this.assignments.with(ASSIGNMENTS_COLUMN, assignments));
        }

        /**
         * Sets {@code key}.
         *
         * @param key the value of {@code key}, or null
         * @return the patch with that change
         */
        public OrderPatch key(@Nullable String key) {
            return new OrderPatch(assignments.with(KEY_COLUMN, key));
        }

        /**
         * Sets {@code insert}.
         *
         * @param insert the value of {@code insert}, or null
         * @return the patch with that change
         */
        public OrderPatch insert(@Nullable String insert) {
            return new OrderPatch(assignments.with(INSERT_COLUMN, insert));
        }

        /**
         * Sets {@code patch}.
         *
         * @param patch the value of {@code patch}, or null
         * @return the patch with that change
         */
        public OrderPatch patch(@Nullable String patch) {
            return new OrderPatch(assignments.with(PATCH_COLUMN, patch));
        }

        /**
         * Sets {@code s}.
         *
         * @param s the value of {@code s}, or null
         * @return the patch with that change
         */
        public OrderPatch s(@Nullable String s) {
            return new OrderPatch(assignments.with(S_COLUMN, s));
        }

        /**
         * Sets {@code where}.
         *
         * @param where the value of {@code where}, or null
         * @return the patch with that change
         */
        public OrderPatch where(@Nullable String where) {
            return new OrderPatch(assignments.with(WHERE_COLUMN, where));
        }

        /**
         * Sets {@code table}.
         *
         * @param table the value of {@code table}, or null
         * @return the patch with that change
         */
        public OrderPatch table(@Nullable String table) {
            return new OrderPatch(assignments.with(TABLE_COLUMN, table));
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}, or null
         * @return the patch with that change
         */
        public OrderPatch text(@Nullable String text) {
            return new OrderPatch(assignments.with(TEXT_COLUMN, text));
        }

        /**
         * Sets {@code entity}.
         *
         * @param entity the value of {@code entity}, or null
         * @return the patch with that change
         */
        public OrderPatch entity(@Nullable String entity) {
            return new OrderPatch(assignments.with(ENTITY_COLUMN, entity));
        }

        /**
         * Sets {@code target}.
         *
         * @param target the value of {@code target}, or null
         * @return the patch with that change
         */
        public OrderPatch target(@Nullable String target) {
            return new OrderPatch(assignments.with(TARGET_COLUMN, target));
        }

        /**
         * Sets {@code we"ird}.
         *
         * @param weird the value of {@code we"ird}, or null
         * @return the patch with that change
         */
        public OrderPatch weird(@Nullable String weird) {
            return new OrderPatch(assignments.with(WEIRD_COLUMN, weird));
        }

        /**
         * Sets <code>it's</code>.
         *
         * @param its the value of <code>it's</code>, or null
         * @return the patch with that change
         */
        public OrderPatch its(@Nullable String its) {
            return new OrderPatch(assignments.with(ITS_COLUMN, its));
        }

        /**
         * Sets <code>two words</code>.
         *
         * @param twoWords the value of <code>two words</code>, or null
         * @return the patch with that change
         */
        public OrderPatch twoWords(@Nullable String twoWords) {
            return new OrderPatch(assignments.with(TWO_WORDS_COLUMN, twoWords));
        }

        /**
         * Sets <code>a&#92;b?c:d$1%s&#123;e&#125;</code>.
         *
         * @param signs the value of <code>a&#92;b?c:d$1%s&#123;e&#125;</code>, or null
         * @return the patch with that change
         */
        public OrderPatch signs(@Nullable String signs) {
            return new OrderPatch(assignments.with(SIGNS_COLUMN, signs));
        }

        /**
         * Sets {@code UPPER}.
         *
         * @param upper the value of {@code UPPER}, or null
         * @return the patch with that change
         */
        public OrderPatch upper(@Nullable String upper) {
            return new OrderPatch(assignments.with(UPPER_COLUMN, upper));
        }

        /**
         * Sets {@code ID_COLUMN}.
         *
         * @param ID_COLUMN the value of {@code ID_COLUMN}, or null
         * @return the patch with that change
         */
        public OrderPatch ID_COLUMN(@Nullable String ID_COLUMN) {
            return new OrderPatch(assignments.with(ID_COLUMN_COLUMN, ID_COLUMN));
        }

        /**
         * Sets {@code SELECT_COLUMN}.
         *
         * @param SELECT_COLUMN the value of {@code SELECT_COLUMN}, or null
         * @return the patch with that change
         */
        public OrderPatch SELECT_COLUMN(@Nullable String SELECT_COLUMN) {
            return new OrderPatch(assignments.with(SELECT_COLUMN_COLUMN, SELECT_COLUMN));
        }

        /**
         * Sets {@code ROW_REFERENCE}.
         *
         * @param ROW_REFERENCE the value of {@code ROW_REFERENCE}, or null
         * @return the patch with that change
         */
        public OrderPatch ROW_REFERENCE(@Nullable String ROW_REFERENCE) {
            return new OrderPatch(assignments.with(ROW_REFERENCE_COLUMN, ROW_REFERENCE));
        }

        /**
         * Sets {@code x$y}.
         *
         * @param x$y the value of {@code x$y}, or null
         * @return the patch with that change
         */
        public OrderPatch x$y(@Nullable String x$y) {
            return new OrderPatch(assignments.with(X$Y_COLUMN, x$y));
        }

        /**
         * Sets {@code _leading}.
         *
         * @param _leading the value of {@code _leading}, or null
         * @return the patch with that change
         */
        public OrderPatch _leading(@Nullable String _leading) {
            return new OrderPatch(assignments.with(_LEADING_COLUMN, _leading));
        }

        @Override
        public Assignments<Order> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Order} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names\",\"simpleNames\":[\"Order\"]},\"publicType\":true",
            ",\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",",
            "\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"proper",
            "ties\":[{\"name\":\"id\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"},\"id\":true,\"generate",
            "d\":{\"value\":{}}},{\"name\":\"order\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Str",
            "ing\"},\"comment\":\"it's\"},{\"name\":\"select\",\"type\":{\"kind\":\"STRING\",\"name\":\"jav",
            "a.lang.String\"},\"comment\":\"select; drop table \\\"order\\\"\"},{\"name\":\"from\",\"type\"",
            ":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}},{\"name\":\"row\",\"type\":{\"kind\":\"S",
            "TRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"references\":{\"value\":{\"annotati",
            "on\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.names\",\"simpleNames\"",
            ":[\"User\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}},{\"name\":\"path\",\"type\":{\"",
            "kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true},{\"name\":\"assignments\",",
            "\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true},{\"name\":\"ke",
            "y\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true},{\"name\":",
            "\"insert\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true},{\"",
            "name\":\"patch\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":tru",
            "e},{\"name\":\"s\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":t",
            "rue},{\"name\":\"where\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullab",
            "le\":true},{\"name\":\"table\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"",
            "nullable\":true},{\"name\":\"text\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String",
            "\"},\"nullable\":true},{\"name\":\"entity\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang",
            ".String\"},\"nullable\":true},{\"name\":\"target\",\"type\":{\"kind\":\"STRING\",\"name\":\"ja",
            "va.lang.String\"},\"nullable\":true},{\"name\":\"weird\",\"type\":{\"kind\":\"STRING\",\"name",
            "\":\"java.lang.String\"},\"nullable\":true,\"column\":{\"name\":{\"value\":\"we\\\"ird\"}}},{",
            "\"name\":\"its\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":tru",
            "e,\"column\":{\"name\":{\"value\":\"it's\"}}},{\"name\":\"twoWords\",\"type\":{\"kind\":\"STRI",
            "NG\",\"name\":\"java.lang.String\"},\"nullable\":true,\"column\":{\"name\":{\"value\":\" two w",
            "ords \"}}},{\"name\":\"signs\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"",
            "nullable\":true,\"column\":{\"name\":{\"value\":\"a\\\\b?c:d$1%s{e}\"}}},{\"name\":\"upper\",",
            "\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"column\":{\"n",
            "ame\":{\"value\":\"UPPER\"}}},{\"name\":\"ID_COLUMN\",\"type\":{\"kind\":\"STRING\",\"name\":",
            "\"java.lang.String\"},\"nullable\":true},{\"name\":\"SELECT_COLUMN\",\"type\":{\"kind\":\"STRI",
            "NG\",\"name\":\"java.lang.String\"},\"nullable\":true},{\"name\":\"ROW_REFERENCE\",\"type\":{",
            "\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true},{\"name\":\"x$y\",\"type",
            "\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true},{\"name\":\"_leading",
            "\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true}],\"construc",
            "tion\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn",
            "\":{\"property\":\"order\"}},{\"OfColumn\":{\"property\":\"select\"}},{\"OfColumn\":{\"propert",
            "y\":\"from\"}},{\"OfColumn\":{\"property\":\"row\"}},{\"OfColumn\":{\"property\":\"path\"}},{",
            "\"OfColumn\":{\"property\":\"assignments\"}},{\"OfColumn\":{\"property\":\"key\"}},{\"OfColumn",
            "\":{\"property\":\"insert\"}},{\"OfColumn\":{\"property\":\"patch\"}},{\"OfColumn\":{\"propert",
            "y\":\"s\"}},{\"OfColumn\":{\"property\":\"where\"}},{\"OfColumn\":{\"property\":\"table\"}},{",
            "\"OfColumn\":{\"property\":\"text\"}},{\"OfColumn\":{\"property\":\"entity\"}},{\"OfColumn\":{",
            "\"property\":\"target\"}},{\"OfColumn\":{\"property\":\"weird\"}},{\"OfColumn\":{\"property\":",
            "\"its\"}},{\"OfColumn\":{\"property\":\"twoWords\"}},{\"OfColumn\":{\"property\":\"signs\"}},{",
            "\"OfColumn\":{\"property\":\"upper\"}},{\"OfColumn\":{\"property\":\"ID_COLUMN\"}},{\"OfColumn",
            "\":{\"property\":\"SELECT_COLUMN\"}},{\"OfColumn\":{\"property\":\"ROW_REFERENCE\"}},{\"OfColu",
            "mn\":{\"property\":\"x$y\"}},{\"OfColumn\":{\"property\":\"_leading\"}}]}},\"accessors\":[{\"p",
            "roperty\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"It's an order: \\\"quoted",
            "\\\", with a \\\\ backslash, a é, a comment's end */ */ bold, 1 < 2, $L $T $$, größer 名前 😀 an",
            "d a -- comment; not 'escaped'.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
