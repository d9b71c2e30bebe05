package dev.freehold.db;

import dev.freehold.db.sql.Node;
import java.util.Arrays;
import java.util.List;

/**
 * What must hold for a row. A condition is about rows of its type, wherever they stand: the same one serves
 * {@code where} and {@code any}. Immutable.
 *
 * <p>As in SQL, a condition on null is neither true nor false, and its negation is not true either.
 *
 * @param <S> the type of the rows
 */
public sealed class Condition<S> permits Key {
    final Node node;

    Condition(Node node) {
        this.node = node;
    }

    /**
     * Both this and another condition.
     *
     * @param other the other condition
     * @return the condition that holds if both do
     */
    public final Condition<S> and(Condition<S> other) {
        return new Condition<>(new Node.Combination("and", List.of(node, other.node)));
    }

    /**
     * This or another condition, or both.
     *
     * @param other the other condition
     * @return the condition that holds if one of them does
     */
    public final Condition<S> or(Condition<S> other) {
        return new Condition<>(new Node.Combination("or", List.of(node, other.node)));
    }

    /**
     * The opposite.
     *
     * @return the condition that holds if this is false
     */
    public final Condition<S> not() {
        return new Condition<>(new Node.Not(node));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <S> List<Node> nodes(Condition<S>... conditions) {
        return Arrays.stream(conditions).map(condition -> condition.node).toList();
    }
}
