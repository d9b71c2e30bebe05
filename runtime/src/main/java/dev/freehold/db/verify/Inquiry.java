package dev.freehold.db.verify;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks one connection, and hands on the rows of an answer. It only reads.
 *
 * @param connection where to ask
 */
record Inquiry(Connection connection) {
    <T> T one(String sql, Binding binding, Reading<T> reading) throws SQLException {
        List<T> only = new ArrayList<>();
        each(sql, binding, row -> only.add(reading.read(row)));
        return only.get(0);
    }

    void each(String sql, Binding binding, Action action) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet results = statement.executeQuery()) {
                Row row = new Row(results);
                while (results.next()) {
                    action.take(row);
                }
            }
        }
    }

    Array array(Collection<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    @FunctionalInterface
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    @FunctionalInterface
    interface Action {
        void take(Row row) throws SQLException;
    }

    /** A row of an answer, by the names of its columns. */
    record Row(ResultSet results) {
        String text(String column) throws SQLException {
            return results.getString(column);
        }

        @Nullable
        String textOrNull(String column) throws SQLException {
            return results.getString(column);
        }

        boolean is(String column) throws SQLException {
            return results.getBoolean(column);
        }

        /** The elements of an array; one may be null. */
        List<String> texts(String column) throws SQLException {
            List<String> texts = new ArrayList<>();
            Collections.addAll(texts, (String[]) results.getArray(column).getArray());
            return Collections.unmodifiableList(texts);
        }

        TableName table() throws SQLException {
            return new TableName(text("schema_name"), text("table_name"));
        }
    }
}
