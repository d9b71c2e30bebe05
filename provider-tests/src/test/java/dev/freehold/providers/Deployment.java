package dev.freehold.providers;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import dev.freehold.db.session.ApiKeyOwner;
import dev.freehold.db.session.ApiKeyRules;
import dev.freehold.db.session.BetterAuthSessions;
import dev.freehold.db.session.JwtRules;
import dev.freehold.db.session.SessionOptions;
import dev.freehold.providers.app.AppSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** What an operator runs: one PostgreSQL, the Better Auth server on it, and the application's tables beside its own. */
final class Deployment implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final BetterAuthServer server;
    private final Database database;
    private final Unscoped everybody;

    private Deployment(EmbeddedPostgres postgres, BetterAuthServer server) {
        this.postgres = postgres;
        this.server = server;
        this.database = Database.open(dataSource(), AppSchema.SCHEMA);
        this.everybody = database.unscoped("what the tests expect");
    }

    static Deployment start() throws CannotRun, IOException, InterruptedException, SQLException {
        BetterAuthServer.install();
        EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        try {
            var server = BetterAuthServer.start("postgresql://postgres@127.0.0.1:" + postgres.getPort() + "/postgres");
            var deployment = new Deployment(postgres, server);
            run(deployment.dataSource(), generated("schema.sql"));
            return deployment;
        } catch (IOException | SQLException | RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** Somebody whom the server does not know yet. */
    Browser browser() {
        return new Browser(server.address());
    }

    /** Credentials as the server is set up to give them out. */
    BetterAuthSessions sessions() {
        String baseUrl = server.address().toString();
        return BetterAuthSessions.open(
                dataSource(),
                AppSchema.SCHEMA,
                SessionOptions.secret(BetterAuthServer.SECRET)
                        .withApiKeys(ApiKeyRules.of("default", ApiKeyOwner.USER)
                                .and("organization", ApiKeyOwner.ORGANIZATION))
                        .withJwt(new JwtRules(baseUrl, baseUrl)));
    }

    /** The one that the server and the application share. */
    DataSource dataSource() {
        return postgres.getPostgresDatabase();
    }

    /** The address of the same. */
    String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    /** Another database, which the server does not know. */
    DataSource database(String name, String... scripts) throws SQLException {
        run(dataSource(), "create database " + name);
        DataSource database = postgres.getDatabase("postgres", name);
        for (String script : scripts) {
            run(database, script);
        }
        return database;
    }

    /** A file that Freehold wrote while it compiled the application. */
    static String generated(String file) throws IOException {
        String resource = "/META-INF/freehold/" + AppSchema.class.getPackageName() + "/" + file;
        try (InputStream in = Objects.requireNonNull(AppSchema.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Rows as(Actor actor) {
        return database.as(actor);
    }

    /** For what no actor of the test sees. */
    Unscoped everybodysRows() {
        return everybody;
    }

    /** For what no request can bring about, such as the passing of time. */
    void sql(String statement, String... values) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setString(i + 1, values[i]);
            }
            if (prepared.executeUpdate() != 1) {
                throw new IllegalStateException("not one row: " + statement);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (postgres) {
            server.close();
        }
    }

    private static void run(DataSource database, String script) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }
}
