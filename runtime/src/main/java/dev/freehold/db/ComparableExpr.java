package dev.freehold.db;

import dev.freehold.db.schema.SqlType;
import dev.freehold.db.sql.Node;
import java.util.Objects;

/**
 * A value of a row that is less or greater than others. Texts are compared by the database's collation, not by Java's.
 *
 * @param <S> the row type from which the query starts
 * @param <T> the type of the value
 */
public sealed class ComparableExpr<S, T> extends Expr<S, T> permits TextExpr {
    ComparableExpr(Node node, SqlType<T> type) {
        super(node, type);
    }

    /**
     * Less than a value.
     *
     * @param value the value
     * @return the condition; it does not hold where the column is null
     * @throws NullPointerException if the value is null
     */
    public final Condition<S> lt(T value) {
        return compare("<", Objects.requireNonNull(value, "value"));
    }

    /**
     * Less than another expression of the same row.
     *
     * @param other the other expression
     * @return the condition; it does not hold where one of them is null
     */
    public final Condition<S> lt(Expr<S, T> other) {
        return compare("<", other);
    }

    /**
     * Less than or equal to a value.
     *
     * @param value the value
     * @return the condition; it does not hold where the column is null
     * @throws NullPointerException if the value is null
     */
    public final Condition<S> le(T value) {
        return compare("<=", Objects.requireNonNull(value, "value"));
    }

    /**
     * Less than or equal to another expression of the same row.
     *
     * @param other the other expression
     * @return the condition; it does not hold where one of them is null
     */
    public final Condition<S> le(Expr<S, T> other) {
        return compare("<=", other);
    }

    /**
     * Greater than a value.
     *
     * @param value the value
     * @return the condition; it does not hold where the column is null
     * @throws NullPointerException if the value is null
     */
    public final Condition<S> gt(T value) {
        return compare(">", Objects.requireNonNull(value, "value"));
    }

    /**
     * Greater than another expression of the same row.
     *
     * @param other the other expression
     * @return the condition; it does not hold where one of them is null
     */
    public final Condition<S> gt(Expr<S, T> other) {
        return compare(">", other);
    }

    /**
     * Greater than or equal to a value.
     *
     * @param value the value
     * @return the condition; it does not hold where the column is null
     * @throws NullPointerException if the value is null
     */
    public final Condition<S> ge(T value) {
        return compare(">=", Objects.requireNonNull(value, "value"));
    }

    /**
     * Greater than or equal to another expression of the same row.
     *
     * @param other the other expression
     * @return the condition; it does not hold where one of them is null
     */
    public final Condition<S> ge(Expr<S, T> other) {
        return compare(">=", other);
    }

    /**
     * From a value to another, both included.
     *
     * @param least the least value
     * @param greatest the greatest value
     * @return the condition; it does not hold where the column is null
     * @throws NullPointerException if a value is null
     */
    public final Condition<S> between(T least, T greatest) {
        Node from = value(Objects.requireNonNull(least, "least"));
        Node to = value(Objects.requireNonNull(greatest, "greatest"));
        return new Condition<>(new Node.Between(node, from, to));
    }
}
