package dev.freehold.db;

import static com.acme.projects.ProjectTable.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.AppSchema;
import dev.freehold.db.error.ConnectionException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Addresses of databases, and the pool behind one. */
class ConnectTest {
    private static ConnectionUrl parse(String url) {
        return ConnectionUrl.parse(url, Duration.ofSeconds(30));
    }

    private static Map<String, String> properties(String url) {
        Map<String, String> properties = new TreeMap<>();
        parse(url).properties().forEach((name, value) -> properties.put((String) name, (String) value));
        return properties;
    }

    @Test
    void connectsAndCloses() throws SQLException {
        TestDatabase database = PostgresServer.newDatabase();
        String url = "postgresql://postgres:any@" + database.address() + "?sslmode=disable&application_name=a%20b";
        Database pooled = Database.connect(url, AppSchema.SCHEMA);
        assertThat(pooled.as(TestDatabase.ADA).from(PROJECT).count()).isEqualTo(3);
        assertThat(database.sql("select count(*) from pg_stat_activity where application_name = 'a b'"))
                .isNotEqualTo(List.of("0"));
        pooled.close();
        pooled.close();
        assertThatThrownBy(() -> pooled.as(TestDatabase.ADA).from(PROJECT).count())
                .isInstanceOf(ConnectionException.class);
    }

    @Test
    void aServerWithoutTlsIsRefusedUnlessTheAddressAllowsIt() throws SQLException {
        TestDatabase database = PostgresServer.newDatabase();
        DatabaseOptions options = DatabaseOptions.defaults().withConnectTimeout(Duration.ofSeconds(2));
        String url = "postgresql://postgres@" + database.address();
        try (Database verified = Database.connect(url, AppSchema.SCHEMA, options)) {
            assertThatThrownBy(() -> verified.as(TestDatabase.ADA).from(PROJECT).count())
                    .isInstanceOf(ConnectionException.class)
                    .hasNoCause()
                    .hasMessageContaining("SSL")
                    .hasMessageContaining("?sslmode=disable");
        }
    }

    @Test
    void addressesOfPostgresqlsOwnTools() {
        ConnectionUrl url = parse("postgres://us%40er:p%40ss%2Fw+rd@db.example:5433/my%20db?sslmode=require");
        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example:5433/my%20db");
        assertThat(url.properties())
                .containsEntry("user", "us@er")
                .containsEntry("password", "p@ss/w+rd")
                .containsEntry("sslmode", "require")
                .containsEntry("logServerErrorDetail", "false");
        assertThat(url.toString()).doesNotContain("p@ss");
        assertThat(parse("postgresql://[::1]:5432,other:5433/db").jdbcUrl())
                .isEqualTo("jdbc:postgresql://[::1]:5432,other:5433/db");
        assertThat(parse("postgresql:///db").jdbcUrl()).isEqualTo("jdbc:postgresql://localhost/db");
        assertThat(parse("postgresql://host").jdbcUrl()).isEqualTo("jdbc:postgresql://host/");
    }

    @Test
    void parametersGetTheirJdbcNames() {
        assertThat(properties("postgresql://h/d?channel_binding=require&application_name=a&connect_timeout=7"
                        + "&options=-c%20x%3Dy&target_session_attrs=read-write&user=u&password=p"))
                .containsEntry("channelBinding", "require")
                .containsEntry("ApplicationName", "a")
                .containsEntry("connectTimeout", "7")
                .containsEntry("options", "-c x=y")
                .containsEntry("targetServerType", "primary")
                .containsEntry("user", "u")
                .containsEntry("password", "p");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("postgresql://h/d?pgbouncer=hidden"))
                .withMessageContaining("\"pgbouncer\"")
                .withMessageContaining("application_name")
                .withMessageNotContaining("hidden");
        assertThatIllegalArgumentException().isThrownBy(() -> parse("postgresql://h/d?target_session_attrs=best"));
    }

    @Test
    void serversAreVerifiedUnlessTheAddressSaysOtherwise() {
        String factory = "org.postgresql.ssl.DefaultJavaSSLFactory";
        assertThat(properties("postgresql://h/d"))
                .containsEntry("sslmode", "verify-full")
                .containsEntry("sslfactory", factory);
        assertThat(properties("jdbc:postgresql://h/d?user=u"))
                .containsEntry("sslmode", "verify-full")
                .containsEntry("sslfactory", factory)
                .containsEntry("user", "u");
        assertThat(properties("postgresql://h/d?sslmode=disable"))
                .containsEntry("sslmode", "disable")
                .doesNotContainKey("sslfactory");
        assertThat(properties("postgresql://h/d?sslrootcert=/ca.pem"))
                .containsEntry("sslmode", "verify-full")
                .containsEntry("sslrootcert", "/ca.pem")
                .doesNotContainKey("sslfactory");
        assertThat(properties("postgresql://h/d?sslmode=verify-full&sslrootcert=system"))
                .containsEntry("sslfactory", factory)
                .doesNotContainKey("sslrootcert");
    }

    @Test
    void whatIsNoAddressIsNotShown() {
        for (String url : new String[] {
            "mysql://u:hidden@h/d", "jdbc:postgresql://u:hidden@h/d", "hidden", "postgres://u:hid%zen@h/d", ""
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Database.connect(url, AppSchema.SCHEMA))
                    .withMessageNotContaining("hid");
        }
    }

    @Test
    void options() {
        DatabaseOptions options = DatabaseOptions.defaults();
        assertThat(options.withMaximumPoolSize(3).maximumPoolSize()).isEqualTo(3);
        assertThat(options.withConnectTimeout(Duration.ofSeconds(1)).connectTimeout())
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(options.withIdleTimeout(Duration.ZERO).idleTimeout()).isZero();
        assertThat(options.withMaximumLifetime(Duration.ofHours(1)).maximumLifetime())
                .isEqualTo(Duration.ofHours(1));
        assertThat(options.withStatementTimeout(Duration.ofSeconds(5)).statementTimeout())
                .contains(Duration.ofSeconds(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withMaximumPoolSize(0))
                .withMessageContaining("maximumPoolSize");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withConnectTimeout(Duration.ZERO))
                .withMessageContaining("connectTimeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withIdleTimeout(Duration.ofSeconds(1)))
                .withMessageContaining("idleTimeout");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withMaximumLifetime(Duration.ofSeconds(1)))
                .withMessageContaining("maximumLifetime");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withStatementTimeout(Duration.ZERO))
                .withMessageContaining("statementTimeout");
    }

    @Test
    void actors() {
        java.util.UUID id = java.util.UUID.randomUUID();
        assertThat(Actor.user(id).inOrganization(7).inTeam(id)).isEqualTo(new Actor(id.toString(), "7", id.toString()));
        assertThat(Actor.user(1).inOrganization(id).inTeam(2)).isEqualTo(new Actor("1", id.toString(), "2"));
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.user(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.user("a").inOrganization(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.user("a").inTeam(""));
    }

    @Test
    void withoutHikariTheErrorSaysWhatToAdd() throws Exception {
        URL[] classPath = {location(Database.class), location(org.postgresql.Driver.class)};
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Class<?> schema = loader.loadClass("dev.freehold.db.schema.Schema");
            Object builder = schema.getMethod("of", String.class).invoke(null, "empty");
            Object empty = builder.getClass().getMethod("build").invoke(builder);
            Method connect = loader.loadClass("dev.freehold.db.Database").getMethod("connect", String.class, schema);
            assertThatThrownBy(() -> connect.invoke(null, "postgresql://localhost/db", empty))
                    .cause()
                    .hasMessageContaining("com.zaxxer:HikariCP")
                    .hasNoCause();
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void everyUseOfUnscopedIsLoggedWithItsReason() {
        List<String> logged = new ArrayList<>();
        Logger logger = Logger.getLogger(Database.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getLevel() + " " + new SimpleFormatter().formatMessage(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try {
            Database database = Database.open(new PGSimpleDataSource(), AppSchema.SCHEMA);
            database.as(TestDatabase.ADA);
            database.unscoped("nightly report");
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(logged).containsExactly("INFO unscoped: nightly report");
    }
}
