package dev.freehold.db.schema;

/**
 * Makes an object of a row.
 *
 * @param <R> the type of the object
 */
@FunctionalInterface
public interface RowReader<R> {
    /**
     * Reads the columns in the order in which {@link Entity.Builder#row} lists them.
     *
     * @param row the row to read
     * @return the object
     */
    R read(Row row);
}
