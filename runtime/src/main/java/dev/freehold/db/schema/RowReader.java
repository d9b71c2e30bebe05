package dev.freehold.db.schema;

/**
 * Makes an object of a row.
 *
 * @param <R> the type of the object
 */
@FunctionalInterface
public interface RowReader<R> {
    /**
     * Reads the columns that {@link Entity.Builder#row} lists; in the order of that list it goes fastest.
     *
     * @param row the row to read
     * @return the object
     */
    R read(Row row);
}
