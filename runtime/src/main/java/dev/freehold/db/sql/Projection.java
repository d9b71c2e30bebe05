package dev.freehold.db.sql;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Embedded;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.SqlType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes back for a row: which expressions are selected, and how an object is made of them.
 *
 * @param <T> the type of the object
 */
public sealed interface Projection<T extends @Nullable Object> {
    /**
     * The expressions to select.
     *
     * @return the expressions, in the order in which {@link #read} reads them
     */
    List<Node> nodes();

    /**
     * Makes an object of the next columns.
     *
     * @param cursor the row
     * @return the object; null for an expression that is null, or for the row of a table that is joined to nothing
     * @throws SQLException if the driver cannot read a column
     */
    T read(Cursor cursor) throws SQLException;

    /**
     * One expression.
     *
     * @param <T> its type
     * @param node the expression
     * @param type how it is read
     */
    record One<T extends @Nullable Object>(Node node, SqlType<T> type) implements Projection<T> {
        @Override
        public List<Node> nodes() {
            return List.of(node);
        }

        @Override
        @SuppressWarnings("NullAway") // T includes null where the expression does
        public T read(Cursor cursor) throws SQLException {
            return type.read(cursor.results(), cursor.advance(1));
        }
    }

    /**
     * A whole row.
     *
     * @param <T> its type
     * @param path where its table is
     * @param entity its table
     * @param columns its columns, and those of its id that it lacks
     */
    record WholeRow<T extends @Nullable Object>(JoinPath path, Entity<T> entity, List<Column<?>> columns)
            implements Projection<T> {
        /**
         * A whole row.
         *
         * @param <T> its type
         * @param path where its table is
         * @param entity its table
         * @return the projection
         */
        public static <T> WholeRow<T> of(JoinPath path, Entity<T> entity) {
            List<Column<?>> columns = new ArrayList<>(entity.rowColumns());
            for (Column<?> id : entity.idColumns()) {
                if (!columns.contains(id)) {
                    columns.add(id);
                }
            }
            return new WholeRow<>(path, entity, List.copyOf(columns));
        }

        /** The row that an insert returns, in the order of the entity's columns. */
        static <T> WholeRow<T> inserted(Entity<T> entity) {
            return new WholeRow<>(JoinPath.root(entity), entity, entity.rowColumns());
        }

        @Override
        public List<Node> nodes() {
            return columns.stream()
                    .<Node>map(column -> new Node.Cell(path, column))
                    .toList();
        }

        @Override
        @SuppressWarnings("NullAway") // T includes null where the table is joined
        public T read(Cursor cursor) throws SQLException {
            Row row = row(cursor);
            return row == null ? null : entity.read(row);
        }

        private @Nullable Row row(Cursor cursor) throws SQLException {
            int first = cursor.advance(columns.size());
            return isAbsent(cursor, first) ? null : Row.of(entity, columns, cursor.results(), first);
        }

        /** A joined row is absent if its id is null, or everything for a table without an id. */
        private boolean isAbsent(Cursor cursor, int first) throws SQLException {
            if (path.parent() == null) {
                return false;
            }
            List<Column<?>> telling = entity.idColumns().isEmpty() ? columns : entity.idColumns();
            for (Column<?> column : telling) {
                if (cursor.results().getObject(first + columns.indexOf(column)) != null) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The values of a whole row, of which an object is made later.
     *
     * @param row the row
     */
    record Values(WholeRow<?> row) implements Projection<Row> {
        @Override
        public List<Node> nodes() {
            return row.nodes();
        }

        @Override
        @SuppressWarnings("NullAway") // null where the table is joined
        public Row read(Cursor cursor) throws SQLException {
            Row values = row.row(cursor);
            return values == null ? null : values.kept();
        }
    }

    /**
     * A whole row with what comes along with it. It is not read alone, as that is fetched for all rows at once.
     *
     * @param <T> its type
     * @param row the row
     * @param branches what comes along
     */
    record Tree<T extends @Nullable Object>(WholeRow<T> row, List<Branch> branches) implements Projection<T> {
        @Override
        public List<Node> nodes() {
            return row.nodes();
        }

        @Override
        public T read(Cursor cursor) {
            throw new IllegalStateException("with(...) fetches for all rows at once, not for one after another");
        }
    }

    /**
     * Some columns of a row that are one object.
     *
     * @param <T> its type
     * @param path where the table is
     * @param embedded the columns, and how they become the object
     */
    record PartOfRow<T extends @Nullable Object>(JoinPath path, Embedded<T> embedded) implements Projection<T> {
        @Override
        public List<Node> nodes() {
            return embedded.columns().stream()
                    .<Node>map(column -> new Node.Cell(path, column))
                    .toList();
        }

        @Override
        @SuppressWarnings("NullAway") // T includes null where all columns are null
        public T read(Cursor cursor) throws SQLException {
            List<Column<?>> columns = embedded.columns();
            int first = cursor.advance(columns.size());
            return embedded.read(Row.of(path.entity(), columns, cursor.results(), first));
        }
    }

    /**
     * Several projections, combined.
     *
     * @param <T> the type of the combination
     * @param parts the projections
     * @param reader reads the parts in their order and combines them
     */
    record Combined<T extends @Nullable Object>(List<Projection<?>> parts, Reader<T> reader) implements Projection<T> {
        @Override
        public List<Node> nodes() {
            return parts.stream().flatMap(part -> part.nodes().stream()).toList();
        }

        @Override
        public T read(Cursor cursor) throws SQLException {
            return reader.read(cursor);
        }
    }

    /**
     * Reads an object from the next columns.
     *
     * @param <T> the type of the object
     */
    @FunctionalInterface
    interface Reader<T extends @Nullable Object> {
        /**
         * Reads the object.
         *
         * @param cursor the row
         * @return the object
         * @throws SQLException if the driver cannot read a column
         */
        T read(Cursor cursor) throws SQLException;
    }
}
