package com.acme.options;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** SQL as one writes it by hand. */
final class Sql {
    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The first column of every row, as PostgreSQL shows it. */
    List<String> column(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'Asia/Kolkata'; set datestyle to 'ISO, YMD'");
            try (ResultSet rows = statement.executeQuery(query)) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    String one(String query) {
        List<String> values = column(query);
        if (values.size() != 1) {
            throw new IllegalStateException(values.size() + " rows: " + query);
        }
        return values.get(0);
    }
}
