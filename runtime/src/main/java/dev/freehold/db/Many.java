package dev.freehold.db;

import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.SqlType;
import dev.freehold.db.sql.Branch;
import dev.freehold.db.sql.Node;
import dev.freehold.db.sql.Relation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows that refer to a row, or that a link table ties to it: {@code PROJECT.tasks()}. They are asked about, counted
 * or loaded, never joined, so that no row comes back twice for them. Only those count that the actor may see.
 *
 * <pre>{@code
 * rows.from(PROJECT).where(PROJECT.tasks().any(TASK.status.eq("todo")))
 * }</pre>
 *
 * @param <S> the row type from which the query starts
 * @param <R> the type of the rows that refer
 */
public final class Many<S, R> implements Related<S> {
    final Relation relation;
    final Entity<R> entity;
    final List<Branch> branches;

    Many(Relation relation, Entity<R> entity) {
        this(relation, entity, List.of());
    }

    private Many(Relation relation, Entity<R> entity, List<Branch> branches) {
        this.relation = relation;
        this.entity = entity;
        this.branches = branches;
    }

    static List<Branch> branches(Related<?>... related) {
        return Arrays.stream(related).<Branch>map(Many::branch).toList();
    }

    private static Branch branch(Related<?> related) {
        if (related instanceof Many<?, ?> many) {
            return new Branch.ToMany(many.relation, many.branches);
        }
        return new Branch.ToOne(((Table<?, ?>) related).join);
    }

    /**
     * The same rows, and what comes along with them: {@code PROJECT.tasks().with(TASK.assignee())}. It makes a
     * difference to {@code with}, {@code load} and {@code loadAll}, and costs one statement more for each relation.
     *
     * @param relations what comes along, into properties that the class of the rows has for it
     * @return the way to them
     * @throws IllegalArgumentException if the class has no property for one
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Many<S, R> with(Related<R>... relations) {
        List<Branch> more = new ArrayList<>(branches);
        more.addAll(branches(relations));
        return new Many<>(relation, entity, List.copyOf(more));
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
