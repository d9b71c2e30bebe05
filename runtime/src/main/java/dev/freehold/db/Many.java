package dev.freehold.db;

import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.SqlType;
import dev.freehold.db.sql.Node;
import dev.freehold.db.sql.Relation;

/**
 * The rows that refer to a row: {@code PROJECT.tasks()}. They are asked about, counted or loaded, never joined, so that
 * no row comes back twice for them. Only those count that the actor may see.
 *
 * <pre>{@code
 * rows.from(PROJECT).where(PROJECT.tasks().any(TASK.status.eq("todo")))
 * }</pre>
 *
 * @param <S> the row type from which the query starts
 * @param <R> the type of the rows that refer
 */
public final class Many<S, R> {
    final Relation relation;
    final Entity<R> entity;

    Many(Relation relation, Entity<R> entity) {
        this.relation = relation;
        this.entity = entity;
    }

    /**
     * There are such rows.
     *
     * @return the condition
     */
    public Condition<S> any() {
        return new Condition<>(new Node.Exists(relation, null, false));
    }

    /**
     * There are such rows for which a condition holds.
     *
     * @param condition the condition on them
     * @return the condition
     */
    public Condition<S> any(Condition<R> condition) {
        return new Condition<>(new Node.Exists(relation, condition.node, false));
    }

    /**
     * There are no such rows.
     *
     * @return the condition
     */
    public Condition<S> none() {
        return new Condition<>(new Node.Exists(relation, null, true));
    }

    /**
     * There are no such rows for which a condition holds.
     *
     * @param condition the condition on them
     * @return the condition
     */
    public Condition<S> none(Condition<R> condition) {
        return new Condition<>(new Node.Exists(relation, condition.node, true));
    }

    /**
     * How many such rows there are.
     *
     * @return the number, never null
     */
    public ComparableExpr<S, Long> count() {
        return new ComparableExpr<>(new Node.Count(relation, null), SqlType.INT8);
    }

    /**
     * For how many such rows a condition holds.
     *
     * @param condition the condition on them
     * @return the number, never null
     */
    public ComparableExpr<S, Long> count(Condition<R> condition) {
        return new ComparableExpr<>(new Node.Count(relation, condition.node), SqlType.INT8);
    }
}
