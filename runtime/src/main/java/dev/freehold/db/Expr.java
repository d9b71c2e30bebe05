package dev.freehold.db;

import dev.freehold.db.schema.SqlType;
import dev.freehold.db.sql.Node;
import dev.freehold.db.sql.Ordering;
import dev.freehold.db.sql.Projection;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A column, or something counted: anything that has a value for a row. Immutable. Selected, it is null where the column
 * is, or where its table is joined to nothing.
 *
 * @param <S> the row type from which the query starts
 * @param <T> the type of the value
 */
public sealed class Expr<S, T> extends Selection<S, T> permits ComparableExpr, BooleanExpr, ListExpr {
    final Node node;
    final SqlType<T> type;

    Expr(Node node, SqlType<T> type) {
        this.node = node;
        this.type = type;
    }

    /**
     * Equal to a value.
     *
     * @param value the value
     * @return the condition; it does not hold where the column is null
     * @throws NullPointerException if the value is null: {@link #isNull()} asks for null
     */
    public final Condition<S> eq(T value) {
        return compare("=", Objects.requireNonNull(value, "eq(null) is never true in SQL: say isNull()"));
    }

    /**
     * Equal to another expression of the same row.
     *
     * @param other the other expression
     * @return the condition; it does not hold where one of them is null
     */
    public final Condition<S> eq(Expr<S, T> other) {
        return compare("=", other);
    }

    /**
     * Different from a value.
     *
     * @param value the value
     * @return the condition; as in SQL, it does not hold where the column is null
     * @throws NullPointerException if the value is null: {@link #isNotNull()} asks for anything but null
     */
    public final Condition<S> ne(T value) {
        return compare("<>", Objects.requireNonNull(value, "ne(null) is never true in SQL: say isNotNull()"));
    }

    /**
     * Different from another expression of the same row.
     *
     * @param other the other expression
     * @return the condition; as in SQL, it does not hold where one of them is null
     */
    public final Condition<S> ne(Expr<S, T> other) {
        return compare("<>", other);
    }

    /**
     * Equal to one of some values.
     *
     * @param values the values; without any the condition holds for no row
     * @return the condition
     * @throws NullPointerException if a value is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Condition<S> in(T... values) {
        return in(List.of(values));
    }

    /**
     * Equal to one of some values.
     *
     * @param values the values, any number; without any the condition holds for no row
     * @return the condition
     * @throws NullPointerException if a value is null
     */
    public final Condition<S> in(Collection<? extends T> values) {
        return new Condition<>(new Node.In<>(node, type, List.copyOf(values), false));
    }

    /**
     * Different from all of some values.
     *
     * @param values the values; without any the condition holds for every row
     * @return the condition; as in SQL, it does not hold where the column is null
     * @throws NullPointerException if a value is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Condition<S> notIn(T... values) {
        return notIn(List.of(values));
    }

    /**
     * Different from all of some values.
     *
     * @param values the values, any number; without any the condition holds for every row
     * @return the condition; as in SQL, it does not hold where the column is null
     * @throws NullPointerException if a value is null
     */
    public final Condition<S> notIn(Collection<? extends T> values) {
        return new Condition<>(new Node.In<>(node, type, List.copyOf(values), true));
    }

    /**
     * Null.
     *
     * @return the condition
     */
    public final Condition<S> isNull() {
        return new Condition<>(new Node.NullTest(node, false));
    }

    /**
     * Anything but null.
     *
     * @return the condition
     */
    public final Condition<S> isNotNull() {
        return new Condition<>(new Node.NullTest(node, true));
    }

    /**
     * Sorted by this, the least first.
     *
     * @return the order
     */
    public final Order<S> asc() {
        return new Order<>(new Ordering(node, false, ""));
    }

    /**
     * Sorted by this, the greatest first.
     *
     * @return the order
     */
    public final Order<S> desc() {
        return new Order<>(new Ordering(node, true, ""));
    }

    final Condition<S> compare(String operator, T value) {
        return new Condition<>(new Node.Comparison(node, operator, value(value)));
    }

    final Condition<S> compare(String operator, Expr<S, T> other) {
        return new Condition<>(new Node.Comparison(alongside(other), operator, other.alongside(this)));
    }

    final Node value(T value) {
        return new Node.Value<>(type, value);
    }

    @Override
    final Projection<T> projection() {
        return new Projection.One<>(node, type);
    }

    /** One Java type can have two types in the database: ids in text and uuid, moments in both kinds of timestamp. */
    private Node alongside(Expr<S, T> other) {
        String own = type.name();
        String others = other.type.name();
        if (own.equals(others)) {
            return node;
        }
        if (own.equals(SqlType.TEXT.name()) || others.equals(SqlType.TEXT.name())) {
            return new Node.AsText(node);
        }
        return own.equals(SqlType.UTC_TIMESTAMP.name()) ? new Node.AtUtc(node) : node;
    }
}
