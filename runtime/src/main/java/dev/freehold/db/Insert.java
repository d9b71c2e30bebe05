package dev.freehold.db;

/**
 * A row to be inserted. Generated: {@code PROJECT.insert("Apollo")}.
 *
 * @param <R> the type of the row
 */
public interface Insert<R> {
    /**
     * The values that it sets.
     *
     * @return the values
     */
    Assignments<R> assignments();
}
