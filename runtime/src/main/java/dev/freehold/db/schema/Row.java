package dev.freehold.db.schema;

import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.error.InvalidValueException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as generated code reads it: column by column, in the order in which the {@link Entity} lists them. */
public final class Row {
    private final Entity<?> entity;
    private final ResultSet results;
    private final int firstIndex;
    private int position;

    private Row(Entity<?> entity, ResultSet results, int firstIndex) {
        this.entity = entity;
        this.results = results;
        this.firstIndex = firstIndex;
    }

    /**
     * The current row of a result, from a column on. The runtime calls it.
     *
     * @param entity the table whose columns stand there, in the order of {@link Entity#rowColumns()}
     * @param results the result, at a row
     * @param firstIndex where its first column stands, counted from 1
     * @return the row, unread
     */
    public static Row of(Entity<?> entity, ResultSet results, int firstIndex) {
        return new Row(entity, results, firstIndex);
    }

    /**
     * Reads a column that always has a value.
     *
     * @param <T> the Java type of the value
     * @param column the next column
     * @return the value
     * @throws FreeholdException if it is null: then the table differs from the code
     * @throws InvalidValueException if the Java type cannot hold the value
     */
    public <T> T required(Column<T> column) {
        T value = optional(column);
        if (value == null) {
            throw new FreeholdException(entity.name() + "." + column.name()
                    + " is null, but the code declares it as required. Compare the table with the schema of the code.");
        }
        return value;
    }

    /**
     * Reads a column that can be null.
     *
     * @param <T> the Java type of the value
     * @param column the next column
     * @return the value or null
     * @throws InvalidValueException if the Java type cannot hold the value
     */
    public <T> @Nullable T optional(Column<T> column) {
        List<Column<?>> columns = entity.rowColumns();
        if (position >= columns.size() || !columns.get(position).equals(column)) {
            throw new IllegalStateException(
                    "column " + column.name() + " of " + entity.name() + " is read out of order");
        }
        int index = firstIndex + position++;
        try {
            return column.type().read(results, index);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(entity.name() + "." + column.name() + ": " + e.getMessage());
        } catch (SQLException e) { // the driver's message would show the value
            throw new InvalidValueException(entity.name() + "." + column.name() + " does not hold a readable "
                    + column.type().name());
        }
    }
}
