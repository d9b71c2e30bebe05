package dev.freehold.db;

import dev.freehold.db.schema.Entity;
import dev.freehold.db.sql.JoinPath;

/**
 * The way from the table where a query starts to another; generated tables are made with it.
 *
 * @param <S> the type of the rows of the table where it starts
 */
@SuppressWarnings("UnusedTypeParameter") // it tells the compiler where the path starts
public final class Path<S> {
    final JoinPath join;

    Path(JoinPath join) {
        this.join = join;
    }

    /**
     * The start of a query.
     *
     * @param <S> the type of its rows
     * @param entity the table
     * @return the path without a step
     */
    public static <S> Path<S> root(Entity<S> entity) {
        return new Path<>(JoinPath.root(entity));
    }
}
