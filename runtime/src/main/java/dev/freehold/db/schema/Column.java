package dev.freehold.db.schema;

/**
 * A column of a table, without the table: its name, its type, whether it can be null, and who fills it.
 *
 * @param <T> the Java type of its values
 * @param name the name in the database
 * @param type how values go there and back
 * @param nullable whether it can be null
 * @param generation who fills it when an insert does not
 */
public record Column<T>(String name, SqlType<T> type, boolean nullable, Generation generation) {
    /** Who fills a column when an insert does not. */
    public enum Generation {
        /** Nobody: the insert does, or the column stays null. */
        NONE,
        /** The runtime, with a UUID of version 7, which sorts by the time of its making (RFC 9562). */
        UUID,
        /** The database, with an identity. */
        IDENTITY,
        /** The database, with the time of the insert; nobody else. */
        CREATED_AT,
        /** The database, with the time of the insert, and every update; nobody else. */
        UPDATED_AT,
        /** The database, with the default of the column. */
        DEFAULT,
        /** The database, with 0 by the default of the column, and one more by every update; nobody else. */
        VERSION,
        /** The database, computed from other columns; nobody else. */
        COMPUTED;

        /** Whether no program ever sets the column. */
        boolean isSettled() {
            return switch (this) {
                case CREATED_AT, UPDATED_AT, VERSION, COMPUTED -> true;
                case NONE, UUID, IDENTITY, DEFAULT -> false;
            };
        }
    }

    /**
     * A column that always has a value.
     *
     * @param <T> the Java type of its values
     * @param name the name in the database
     * @param type how values go there and back
     * @return the column
     */
    public static <T> Column<T> required(String name, SqlType<T> type) {
        return new Column<>(name, type, false, Generation.NONE);
    }

    /**
     * A column that can be null.
     *
     * @param <T> the Java type of its values
     * @param name the name in the database
     * @param type how values go there and back
     * @return the column
     */
    public static <T> Column<T> optional(String name, SqlType<T> type) {
        return new Column<>(name, type, true, Generation.NONE);
    }

    /**
     * The column, filled with a UUID of version 7 by the runtime when an insert names no value.
     *
     * @return the column with that rule
     */
    public Column<T> generatedUuid() {
        return generated(Generation.UUID);
    }

    /**
     * The column, numbered by the database.
     *
     * @return the column with that rule
     */
    public Column<T> identity() {
        return generated(Generation.IDENTITY);
    }

    /**
     * The column, holding the time of the insert by the default of the database.
     *
     * @return the column with that rule
     */
    public Column<T> createdAt() {
        return generated(Generation.CREATED_AT);
    }

    /**
     * The column, holding the time of the last change: the default of the database, then {@code now()} in every update.
     *
     * @return the column with that rule
     */
    public Column<T> updatedAt() {
        return generated(Generation.UPDATED_AT);
    }

    /**
     * The column, with a default in the database for inserts that name no value.
     *
     * @return the column with that rule
     */
    public Column<T> defaulted() {
        return generated(Generation.DEFAULT);
    }

    /**
     * The column, counting the changes of its row: 0 by the default of the database, then one more in every update.
     *
     * @return the column with that rule
     */
    public Column<T> version() {
        return generated(Generation.VERSION);
    }

    /**
     * The column, computed by the database from others ({@code generated always as}).
     *
     * @return the column with that rule
     */
    public Column<T> computed() {
        return generated(Generation.COMPUTED);
    }

    private Column<T> generated(Generation by) {
        return new Column<>(name, type, nullable, by);
    }
}
