package dev.freehold.db;

import dev.freehold.db.sql.Projection;

/**
 * What comes back for a row: a column or another expression, the whole row of a table, or several of these combined.
 *
 * @param <S> the row type from which the query starts
 * @param <T> the type of what comes back
 */
public abstract sealed class Selection<S, T> permits Expr, Table, Shape {
    Selection() {}

    abstract Projection<T> projection();
}
