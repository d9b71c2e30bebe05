package dev.freehold.db;

import dev.freehold.db.sql.Ordering;
import java.util.Arrays;
import java.util.List;

/**
 * By what rows are sorted: {@code PROJECT.name.asc()}. Nulls come last in ascending and first in descending order
 * unless it says otherwise (PostgreSQL manual, 7.5). Immutable.
 *
 * @param <S> the type of the rows
 */
public final class Order<S> {
    private final Ordering ordering;

    Order(Ordering ordering) {
        this.ordering = ordering;
    }

    /**
     * The order with nulls at the beginning.
     *
     * @return the order
     */
    public Order<S> nullsFirst() {
        return new Order<>(new Ordering(ordering.node(), ordering.descending(), "nulls first"));
    }

    /**
     * The order with nulls at the end.
     *
     * @return the order
     */
    public Order<S> nullsLast() {
        return new Order<>(new Ordering(ordering.node(), ordering.descending(), "nulls last"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <S> List<Ordering> orderings(Order<S>... orders) {
        return Arrays.stream(orders).map(order -> order.ordering).toList();
    }
}
