package dev.freehold.db.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Sends the statements that check a credential. They stand outside of every scope, as nobody knows yet who asks, so
 * nothing but {@code dev.freehold.db.session} uses them.
 */
public final class Lookup {
    private static final System.Logger LOG = System.getLogger("dev.freehold.db");

    private final Autocommit connections;

    /**
     * Statements of a database.
     *
     * @param dataSource where connections come from, in autocommit mode
     */
    public Lookup(DataSource dataSource) {
        this.connections = new Autocommit(dataSource);
    }

    /**
     * Writes an identifier as it stands in SQL.
     *
     * @param name the name
     * @return the name in quotes
     */
    public static String quoted(String name) {
        return new Sql().identifier(name).text();
    }

    /**
     * Sends a statement.
     *
     * @param <T> what a row becomes
     * @param sql its text, with {@code ?} for values; at level DEBUG it is logged, its values never
     * @param values the values
     * @param reading makes something of a row
     * @return the rows
     */
    public <T> List<T> rows(String sql, List<? extends @Nullable String> values, Reading<T> reading) {
        LOG.log(System.Logger.Level.DEBUG, sql);
        try {
            return connections.with(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    for (int i = 0; i < values.size(); i++) {
                        statement.setString(i + 1, values.get(i));
                    }
                    return read(statement, reading);
                }
            });
        } catch (SQLException e) {
            throw SqlErrors.translate(e, sql);
        }
    }

    private static <T> List<T> read(PreparedStatement statement, Reading<T> reading) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                rows.add(reading.read(results));
            }
        }
        return rows;
    }

    /**
     * Makes something of a row.
     *
     * @param <T> what it becomes
     */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * Reads the row.
         *
         * @param results the results, at the row
         * @return what it becomes
         * @throws SQLException if the driver cannot read it
         */
        T read(ResultSet results) throws SQLException;
    }
}
