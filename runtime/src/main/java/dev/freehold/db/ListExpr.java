package dev.freehold.db;

import dev.freehold.db.schema.SqlType;
import dev.freehold.db.sql.Node;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A list, set or array of a row: {@code ARTICLE.tags.contains("java")}. Compared as a whole, the order of elements
 * counts, of sets, too. An index of the kind GIN serves {@link #contains}, {@link #containsAll} and {@link #overlaps}.
 *
 * @param <S> the row type from which the query starts
 * @param <C> the type of the list, set or array
 * @param <E> the type of its elements
 */
public final class ListExpr<S, C, E> extends Expr<S, C> {
    private final SqlType<List<E>> elements;

    ListExpr(Node node, SqlType<C> type, SqlType<E> element) {
        super(node, type);
        this.elements = element.list();
        if (!elements.name().equals(type.name())) {
            throw new IllegalArgumentException(
                    "a column of the type " + type + " has no elements of the type " + element);
        }
    }

    /**
     * Having an element.
     *
     * @param element the element
     * @return the condition; it does not hold where the column is null
     * @throws NullPointerException if the element is null
     */
    public Condition<S> contains(E element) {
        return containsAll(List.of(element));
    }

    /**
     * Having each of some elements, whatever the order and how often.
     *
     * @param some the elements; without any the condition holds wherever the column is not null
     * @return the condition; it does not hold where the column is null
     * @throws NullPointerException if an element is null
     */
    public Condition<S> containsAll(Collection<? extends E> some) {
        return compare("@>", some);
    }

    /**
     * Having one of some elements, or more.
     *
     * @param some the elements; without any the condition holds for no row
     * @return the condition; it does not hold where the column is null
     * @throws NullPointerException if an element is null
     */
    public Condition<S> overlaps(Collection<? extends E> some) {
        return compare("&&", some);
    }

    /**
     * Having no element.
     *
     * @return the condition; it does not hold where the column is null
     */
    public Condition<S> isEmpty() {
        return size().eq(0);
    }

    /**
     * How many elements there are.
     *
     * @return the number, null where the column is
     */
    public ComparableExpr<S, Integer> size() {
        return new ComparableExpr<>(new Node.Cardinality(node), SqlType.INT4);
    }

    private Condition<S> compare(String operator, Collection<? extends E> some) {
        List<E> values = List.copyOf(Objects.requireNonNull(some, "some"));
        return new Condition<>(new Node.Comparison(node, operator, new Node.Value<>(elements, values)));
    }
}
