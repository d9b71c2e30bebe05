package dev.freehold.security.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of the {@link TestServer}.
 *
 * @param port the server's, on the loopback interface
 */
public record TestDatabase(int port, String name) {
    /** Connections as the server's superuser. */
    public DataSource asSuperuser() {
        return as("postgres");
    }

    /** Connections as a role that may log in. */
    public DataSource as(String role) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setServerNames(new String[] {"localhost"});
        dataSource.setPortNumbers(new int[] {port});
        dataSource.setDatabaseName(name);
        dataSource.setUser(role);
        return dataSource;
    }

    /** Runs a script as superuser, on a connection of its own: a dump empties the session's search path. */
    public void run(String script) {
        try (Connection connection = asSuperuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + script, e);
        }
    }

    /** The first column of what a query gives. */
    public List<String> texts(String query) {
        try (Connection connection = asSuperuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + query, e);
        }
    }
}
