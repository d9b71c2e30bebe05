package dev.freehold.security.attack;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;

/**
 * Connections as the program borrows them: each must come without a transaction and without anybody's context, whatever
 * happened to it before; and each is named after the operation that borrows it.
 */
final class Borrowed implements DataSource {
    private static final ThreadLocal<String> OPERATION = ThreadLocal.withInitial(() -> "nobody");
    private static final String NAMED =
            "select set_config('application_name', ?, false), coalesce(current_setting('freehold.user_id', true), '')"
                    + " || coalesce(current_setting('freehold.organization_id', true), '')"
                    + " || coalesce(current_setting('freehold.team_id', true), '')";

    private final DataSource pool;
    private final Consumer<String> dirty;

    /**
     * Connections of a pool.
     *
     * @param pool where they come from
     * @param dirty is told what they bring along
     */
    Borrowed(DataSource pool, Consumer<String> dirty) {
        this.pool = pool;
        this.dirty = dirty;
    }

    /** Names the operation of this thread. */
    static void by(String operation) {
        OPERATION.set(operation);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = pool.getConnection();
        try {
            inspect(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private void inspect(Connection connection) throws SQLException {
        TransactionState state = connection.unwrap(PgConnection.class).getTransactionState();
        if (state != TransactionState.IDLE || !connection.getAutoCommit()) {
            dirty.accept("a connection came in the state " + state);
        }
        try (PreparedStatement statement = connection.prepareStatement(NAMED)) {
            statement.setString(1, OPERATION.get());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (!row.getString(2).isEmpty()) {
                    dirty.accept("a connection came with the context " + row.getString(2));
                }
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("connections of other users are not borrowed");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
