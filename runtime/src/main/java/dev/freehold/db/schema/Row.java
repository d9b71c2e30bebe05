package dev.freehold.db.schema;

import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.error.InvalidValueException;
import dev.freehold.db.error.TooManyRowsException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as generated code reads it: column by column, in any order, and what a query fetched for the row's relations.
 */
public final class Row {
    private final Entity<?> entity;
    private final List<Column<?>> columns;
    private final Values values;
    private final Map<List<Reference>, List<?>> fetched;
    private int next;

    private Row(Entity<?> entity, List<Column<?>> columns, Values values, Map<List<Reference>, List<?>> fetched) {
        this.entity = entity;
        this.columns = columns;
        this.values = values;
        this.fetched = fetched;
    }

    /**
     * The current row of a result, from a column on. The runtime calls it.
     *
     * @param entity the table to which the columns belong
     * @param columns the columns that stand there, in that order
     * @param results the result, at a row
     * @param firstIndex where its first column stands, counted from 1
     * @return the row, unread
     */
    public static Row of(Entity<?> entity, List<Column<?>> columns, ResultSet results, int firstIndex) {
        return new Row(entity, columns, new Current(results, firstIndex), Map.of());
    }

    /**
     * The row with the values of all of its columns, of use after its result is closed. The runtime calls it.
     *
     * @return the row, unread
     * @throws InvalidValueException if a Java type cannot hold a value
     */
    public Row kept() {
        List<@Nullable Object> all = new ArrayList<>(columns.size());
        columns.forEach(column -> all.add(optional(column)));
        return new Row(entity, columns, new Kept(all), fetched);
    }

    /**
     * The row with what was fetched for its relations. The runtime calls it.
     *
     * @param relations for each relation, named by the references that lead to its end, the objects there
     * @return the row, unread
     */
    public Row with(Map<List<Reference>, List<?>> relations) {
        return new Row(entity, columns, values, relations);
    }

    /**
     * Reads a column that always has a value.
     *
     * @param <T> the Java type of the value
     * @param column the column
     * @return the value
     * @throws FreeholdException if it is null: then the table differs from the code
     * @throws InvalidValueException if the Java type cannot hold the value
     * @throws IllegalArgumentException if the row has no such column
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
     * @param column the column
     * @return the value or null
     * @throws InvalidValueException if the Java type cannot hold the value
     * @throws IllegalArgumentException if the row has no such column
     */
    public <T> @Nullable T optional(Column<T> column) {
        int position = position(column);
        try {
            return values.read(column, position);
        } catch (InvalidValueException e) {
            throw new InvalidValueException(entity.name() + "." + column.name() + ": " + e.getMessage());
        } catch (SQLException e) { // the driver's message would show the value
            throw new InvalidValueException(entity.name() + "." + column.name() + " does not hold a readable "
                    + column.type().name());
        }
    }

    /**
     * Whether none of some columns has a value, as those of a part of the object that is not there.
     *
     * @param some the columns
     * @return true if all of them are null
     * @throws InvalidValueException if a Java type cannot hold a value
     * @throws IllegalArgumentException if the row has no such column
     */
    public boolean areNull(Column<?>... some) {
        for (Column<?> column : some) {
            if (optional(column) != null) {
                return false;
            }
        }
        return true;
    }

    /**
     * The row at the other end of a relation.
     *
     * @param <T> the type of the row there
     * @param reference the relation
     * @param type the class of the row there
     * @return the row there; null if there is none that the actor may see, or the query was not asked for it
     * @throws TooManyRowsException if there are several, of which the class has room for one
     */
    public <T> @Nullable T one(Reference reference, Class<T> type) {
        List<T> rows = rows(List.of(reference), type);
        if (rows.size() > 1) {
            throw new TooManyRowsException("a row of " + entity.name() + " has several rows by its relation "
                    + reference.name() + ", where the class has room for one");
        }
        return rows.isEmpty() ? null : rows.get(0);
    }

    /**
     * The rows at the other end of a relation.
     *
     * @param <T> the type of the rows there
     * @param reference the relation
     * @param type the class of the rows there
     * @return the rows, an immutable list; empty if the query was not asked for them
     */
    public <T> List<T> many(Reference reference, Class<T> type) {
        return rows(List.of(reference), type);
    }

    /**
     * The rows at the other end of a link table.
     *
     * @param <T> the type of the rows there
     * @param toLink how the rows of the link table refer to this row
     * @param onward how they refer to the rows at the other end
     * @param type the class of the rows there
     * @return the rows, an immutable list; empty if the query was not asked for them
     */
    public <T> List<T> many(Reference toLink, Reference onward, Class<T> type) {
        return rows(List.of(toLink, onward), type);
    }

    private <T> List<T> rows(List<Reference> relation, Class<T> type) {
        List<T> rows = new ArrayList<>();
        for (Object row : fetched.getOrDefault(relation, List.of())) {
            rows.add(type.cast(row));
        }
        return List.copyOf(rows);
    }

    /** Where a column stands: mostly behind the one that was read last, so that nothing is searched. */
    private int position(Column<?> column) {
        boolean expected = next < columns.size() && columns.get(next).equals(column);
        int position = expected ? next : columns.indexOf(column);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "a row of " + entity.name() + " has no column " + column.name() + " to be read");
        }
        next = position + 1;
        return position;
    }

    private interface Values {
        <T> @Nullable T read(Column<T> column, int position) throws SQLException;
    }

    private record Current(ResultSet results, int firstIndex) implements Values {
        @Override
        public <T> @Nullable T read(Column<T> column, int position) throws SQLException {
            return column.type().read(results, firstIndex + position);
        }
    }

    private record Kept(List<@Nullable Object> values) implements Values {
        @Override
        @SuppressWarnings("unchecked") // it was read by the same column
        public <T> @Nullable T read(Column<T> column, int position) {
            return (T) values.get(position);
        }
    }
}
