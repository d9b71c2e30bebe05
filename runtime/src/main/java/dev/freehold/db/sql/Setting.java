package dev.freehold.db.sql;

import dev.freehold.db.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * A column and its new value.
 *
 * @param <T> the type of the value
 * @param column the column
 * @param value the value or null
 */
public record Setting<T>(Column<T> column, @Nullable T value) {
    Sql sql() {
        return new Sql().value(column.type(), value);
    }

    Sql castSql() {
        return new Sql().castValue(column.type(), value);
    }

    /**
     * The condition that the column has the value.
     *
     * @param path where the column's table is
     * @return the condition
     */
    public Node equality(JoinPath path) {
        if (value == null) {
            throw new NullPointerException(column.name() + " is null"); // Assignments let no null into a key
        }
        return new Node.Comparison(new Node.Cell(path, column), "=", new Node.Value<>(column.type(), value));
    }
}
