package dev.freehold.db;

import dev.freehold.db.schema.SqlType;
import dev.freehold.db.sql.Node;

/**
 * A truth value of a row.
 *
 * @param <S> the row type from which the query starts
 */
public final class BooleanExpr<S> extends Expr<S, Boolean> {
    BooleanExpr(Node node, SqlType<Boolean> type) {
        super(node, type);
    }

    /**
     * True.
     *
     * @return the condition; it does not hold where the column is null
     */
    public Condition<S> isTrue() {
        return new Condition<>(node);
    }

    /**
     * False.
     *
     * @return the condition; it does not hold where the column is null
     */
    public Condition<S> isFalse() {
        return new Condition<>(new Node.Not(node));
    }
}
