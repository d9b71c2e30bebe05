package dev.freehold.db;

/**
 * Changes to rows. Generated: {@code PROJECT.patch().name("Zeus")}.
 *
 * @param <R> the type of the rows
 */
public interface Patch<R> {
    /**
     * The values that it sets.
     *
     * @return the values
     */
    Assignments<R> assignments();
}
