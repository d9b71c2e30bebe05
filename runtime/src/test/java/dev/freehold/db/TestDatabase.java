package dev.freehold.db;

import com.acme.projects.AppSchema;
import dev.freehold.db.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A database of one test: the data source under test counts what is open, and hand-written SQL says what is right. */
public final class TestDatabase {
    public static final Actor ADA = Actor.user("ada").inOrganization("acme");
    static final Actor BOB_IN_ACME = Actor.user("bob").inOrganization("acme");
    static final Actor BOB_IN_ZETA = Actor.user("bob").inOrganization("zeta");
    static final Actor EVE = Actor.user("eve").inOrganization("zeta");
    static final Actor CID_IN_ACME = Actor.user("cid").inOrganization("acme");

    private final DataSource plain;
    private final int port;
    private final String name;
    private final CountingDataSource counting;

    TestDatabase(EmbeddedPostgres server, String name) {
        this.plain = server.getDatabase("postgres", name);
        this.port = server.getPort();
        this.name = name;
        this.counting = new CountingDataSource(plain);
    }

    Database database() {
        return database(AppSchema.SCHEMA);
    }

    public Database database(Schema schema) {
        return Database.open(counting, schema);
    }

    Rows as(Actor actor) {
        return database().as(actor);
    }

    DataSource dataSource() {
        return plain;
    }

    /** The data source under test. */
    public DataSource counted() {
        return counting;
    }

    String address() {
        return "localhost:" + port + "/" + name;
    }

    /** How many connections were taken so far: one for each statement outside transactions. */
    public int taken() {
        return counting.taken.get();
    }

    /** The rows of a hand-written query, each as its columns joined by commas. */
    public List<String> sql(String sql) throws SQLException {
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> rows = new ArrayList<>();
            if (statement.execute(sql)) {
                ResultSet results = statement.getResultSet();
                while (results.next()) {
                    List<String> columns = new ArrayList<>();
                    for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                        columns.add(results.getString(i));
                    }
                    rows.add(String.join(
                            ",", columns.stream().map(String::valueOf).toList()));
                }
            }
            return rows;
        }
    }

    private static final class CountingDataSource implements DataSource {
        private final DataSource target;
        private final AtomicInteger taken = new AtomicInteger();

        private CountingDataSource(DataSource target) {
            this.target = target;
        }

        @Override
        public Connection getConnection() throws SQLException {
            taken.incrementAndGet();
            return target.getConnection();
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            throw new UnsupportedOperationException();
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return target.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            target.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            target.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return target.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return target.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return target.isWrapperFor(type);
        }
    }
}
