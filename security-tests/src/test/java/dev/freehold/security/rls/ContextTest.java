package dev.freehold.security.rls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.error.RowSecurityException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Who asks is said with each statement, and forgotten with its transaction: in a pool of one connection. */
@SuppressWarnings("unchecked")
class ContextTest {
    private static final Actor ADA = Actor.user("ada").inOrganization("acme");
    private static final Actor EVE = Actor.user("eve").inOrganization("zeta");

    private static final Function<Rows, List<String>> NAMES = Vault.compiled().program(Function.class, "Names");
    private static final Function<Rows, String> TEXT = Vault.compiled().program(Function.class, "Text");
    private static final Function<Unscoped, List<String>> ALL_NAMES =
            Vault.compiled().program(Function.class, "AllNames");
    private static final BiFunction<Rows, String, String> BEGIN =
            Vault.compiled().program(BiFunction.class, "Begin");
    private static final BiFunction<Rows, List<String>, List<String>> BEGIN_ALL =
            Vault.compiled().program(BiFunction.class, "BeginAll");
    private static final BiFunction<Rows, Runnable, List<String>> STREAMED_NAMES =
            Vault.compiled().program(BiFunction.class, "StreamedNames");
    private static final BiFunction<Rows, String, Integer> ASSIGN =
            Vault.compiled().program(BiFunction.class, "Assign");

    private VaultDatabase database;
    private HikariDataSource pool;
    private Database db;

    @BeforeEach
    void open() {
        database = VaultDatabase.fresh();
        pool = pool(database.as(VaultDatabase.APP));
        db = Database.open(pool, Vault.compiled().schema());
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private static HikariDataSource pool(DataSource dataSource) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(2_000);
        return new HikariDataSource(config);
    }

    /** The next borrower of the one connection finds nobody, and a connection that is idle. */
    private void requireNobody() throws SQLException {
        try (Connection next = pool.getConnection()) {
            assertThat(next.getAutoCommit()).isTrue();
            assertThat(VaultDatabase.rows(next, """
                    select coalesce(current_setting('freehold.user_id', true), '')
                        || coalesce(current_setting('freehold.organization_id', true), '')
                        || coalesce(current_setting('freehold.team_id', true), '')
                    """)).containsExactly("");
            assertThat(VaultDatabase.rows(next, "select id from vault.project")).isEmpty();
            assertThat(database.rows("select state from pg_stat_activity where usename = 'vault_app' and datname = '"
                            + database.name() + "'"))
                    .containsExactly("idle");
        }
    }

    @Test
    void afterAStatement() throws SQLException {
        assertThat(NAMES.apply(db.as(ADA))).containsExactly("Apollo");
        requireNobody();
        assertThat(NAMES.apply(db.as(EVE))).containsExactly("Zeus");
        requireNobody();
    }

    @Test
    void afterAWrite() throws SQLException {
        BEGIN.apply(db.as(ADA), "Gemini");
        requireNobody();
        assertThat(NAMES.apply(db.as(ADA))).containsExactly("Apollo", "Gemini");
        assertThat(ASSIGN.apply(db.as(ADA), "bob")).isOne();
        requireNobody();
    }

    @Test
    void afterAnError() throws SQLException {
        assertThatThrownBy(() -> BEGIN.apply(db.as(ADA), "\0")).isInstanceOf(DatabaseException.class);
        requireNobody();
        assertThatThrownBy(() -> ASSIGN.apply(db.as(ADA), "eve")).isInstanceOf(ForeignKeyViolationException.class);
        requireNobody();
        assertThatThrownBy(() -> BEGIN.apply(db.as(Actor.user("fay").inOrganization("acme")), "x"))
                .isInstanceOf(NotAMemberException.class);
        requireNobody();
        assertThat(NAMES.apply(db.as(EVE))).containsExactly("Zeus");
    }

    @Test
    void afterATransaction() throws SQLException {
        db.as(ADA).transaction(tx -> {
            BEGIN.apply(tx, "Gemini");
            assertThat(NAMES.apply(tx)).containsExactly("Apollo", "Gemini");
            return true;
        });
        requireNobody();
        assertThatThrownBy(() -> db.as(ADA).transaction(tx -> {
                    BEGIN.apply(tx, "Mercury");
                    throw new IllegalStateException("no more");
                }))
                .hasMessage("no more");
        requireNobody();
        assertThat(NAMES.apply(db.as(ADA))).containsExactly("Apollo", "Gemini");
    }

    @Test
    void afterAnInsertOfMany() throws SQLException {
        assertThat(BEGIN_ALL.apply(db.as(ADA), List.of("Gemini", "Cosmos"))).containsExactly("Gemini", "Cosmos");
        requireNobody();
        for (Actor stranger : List.of(
                Actor.user("fay").inOrganization("acme"), Actor.user("eve").inOrganization("acme"))) {
            assertThatThrownBy(() -> BEGIN_ALL.apply(db.as(stranger), List.of("x", "y")))
                    .isInstanceOf(NotAMemberException.class);
        }
        assertThatThrownBy(() -> BEGIN_ALL.apply(db.as(ADA), List.of("x", "\0")))
                .isInstanceOf(DatabaseException.class);
        requireNobody();
        assertThat(NAMES.apply(db.as(ADA))).containsExactly("Apollo", "Cosmos", "Gemini");
        assertThat(NAMES.apply(db.as(EVE))).containsExactly("Zeus");
    }

    /** The driver has no cursor for a statement with settings before it: they go alone, once for all rows. */
    @Test
    void whileAndAfterAStream() throws SQLException {
        BEGIN_ALL.apply(db.as(ADA), List.of("Gemini", "Cosmos", "Mercury"));
        db.as(ADA).transaction(tx -> {
            assertThat(STREAMED_NAMES.apply(
                            tx,
                            () -> assertThatThrownBy(() -> tx.transaction(inner -> {
                                        NAMES.apply(inner);
                                        return BEGIN.apply(inner, "\0");
                                    }))
                                    .isInstanceOf(DatabaseException.class)))
                    .containsExactly("Apollo", "Cosmos", "Gemini", "Mercury");
            return true;
        });
        requireNobody();
        db.as(EVE).transaction(tx -> {
            assertThat(STREAMED_NAMES.apply(tx, () -> {})).containsExactly("Zeus");
            return true;
        });
        requireNobody();
        db.as(Actor.user("fay").inOrganization("acme")).transaction(tx -> {
            assertThat(STREAMED_NAMES.apply(tx, () -> {})).isEmpty();
            return true;
        });
        assertThatThrownBy(() -> STREAMED_NAMES.apply(db.as(ADA), () -> {})).isInstanceOf(IllegalStateException.class);
        requireNobody();
    }

    /** A rollback to a savepoint takes settings back; each statement says them anew. */
    @Test
    void afterASavepoint() throws SQLException {
        db.as(ADA).transaction(tx -> {
            assertThatThrownBy(() -> tx.transaction(inner -> {
                        NAMES.apply(inner);
                        return BEGIN.apply(inner, "\0");
                    }))
                    .isInstanceOf(DatabaseException.class);
            assertThat(NAMES.apply(tx)).containsExactly("Apollo");
            return true;
        });
        requireNobody();
    }

    @Test
    void afterTheServerHasGone() throws SQLException {
        NAMES.apply(db.as(ADA));
        database.run(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'vault_app' and datname = '"
                        + database.name() + "'");
        assertThatThrownBy(() -> NAMES.apply(db.as(ADA))).isInstanceOf(DatabaseException.class);
        requireNobody();
        assertThat(NAMES.apply(db.as(EVE))).containsExactly("Zeus");
        assertThatThrownBy(() -> db.as(ADA).transaction(tx -> {
                    NAMES.apply(tx);
                    database.run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'vault_app'"
                            + " and datname = '" + database.name() + "'");
                    return NAMES.apply(tx);
                }))
                .isInstanceOf(DatabaseException.class);
        requireNobody();
    }

    @Test
    void manyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Actor actor = i % 2 == 0 ? ADA : EVE;
                all.add(threads.submit(
                        () -> assertThat(NAMES.apply(db.as(actor))).containsExactly(actor == ADA ? "Apollo" : "Zeus")));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
        requireNobody();
    }

    /**
     * Idle in a prepared form after five executions of the driver, in simple mode, and where it must describe first.
     */
    @Test
    void howeverTheDriverSends() throws SQLException {
        for (String property : List.of(
                "preferQueryMode=simple",
                "preferQueryMode=extended",
                "prepareThreshold=1",
                "prepareThreshold=-1",
                "prepareThreshold=0")) {
            PGSimpleDataSource driver = (PGSimpleDataSource) database.as(VaultDatabase.APP);
            driver.setURL(driver.getURL() + (driver.getURL().contains("?") ? "&" : "?") + property);
            driver.setUser(VaultDatabase.APP);
            try (HikariDataSource other = pool(driver)) {
                Database opened = Database.open(other, Vault.compiled().schema());
                for (int i = 0; i < 8; i++) {
                    assertThat(NAMES.apply(opened.as(ADA))).as(property).containsExactly("Apollo");
                    assertThat(NAMES.apply(opened.as(EVE))).as(property).containsExactly("Zeus");
                }
            }
        }
    }

    @Test
    void oneMoreTurnAtMost() throws SQLException, IOException {
        try (Turns turns = Turns.before(database.port())) {
            PGSimpleDataSource through = (PGSimpleDataSource) database.as(VaultDatabase.APP);
            through.setPortNumbers(new int[] {turns.port()});
            try (HikariDataSource counted = pool(through)) {
                Database opened = Database.open(counted, Vault.compiled().schema());
                NAMES.apply(opened.as(ADA));
                for (int i = 0; i < 8; i++) { // the driver prepares a statement on the server on the way
                    turns.taken();
                    NAMES.apply(opened.as(ADA));
                    assertThat(turns.taken()).as("a statement").isEqualTo(2);
                    BEGIN.apply(opened.as(ADA), "Gemini");
                    assertThat(turns.taken()).as("a write").isEqualTo(2);
                    opened.as(ADA).transaction(tx -> List.of(NAMES.apply(tx), NAMES.apply(tx), NAMES.apply(tx)));
                    assertThat(turns.taken())
                            .as("three statements of a transaction")
                            .isEqualTo(4);
                }
            }
        }
    }

    @Test
    void unscopedStatementsNeedAWayOfTheirOwn() {
        assertThatThrownBy(() -> db.unscoped("report"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Database.withUnscoped");
        Database both = db.withUnscoped(database.as(VaultDatabase.JOBS));
        assertThat(ALL_NAMES.apply(both.unscoped("report"))).containsExactly("Apollo", "Zeus");
        assertThat(NAMES.apply(both.as(ADA))).containsExactly("Apollo");
    }

    /** It would count no rows and say nothing. */
    @Test
    void unscopedStatementsNeedARoleThatSeesAll() {
        for (String login : List.of(VaultDatabase.APP, VaultDatabase.MIGRATIONS)) {
            Unscoped report = db.withUnscoped(database.as(login)).unscoped("report");
            assertThatThrownBy(() -> ALL_NAMES.apply(report))
                    .isInstanceOf(RowSecurityException.class)
                    .hasMessageContaining("unscoped statements would see nothing")
                    .hasMessageContaining("in role \"freehold_unscoped\"");
        }
    }

    @Test
    void theTextSaysWhatIsSent() {
        assertThat(TEXT.apply(db.as(ADA)))
                .startsWith("select pg_catalog.set_config('freehold.user_id', ?, true), "
                        + "pg_catalog.set_config('freehold.organization_id', ?, true), "
                        + "pg_catalog.set_config('freehold.team_id', ?, true);\nselect ")
                .doesNotContain("ada", "acme");
    }

    /** Ids are bound, never part of the text. */
    @Test
    void idsAreValues() {
        assertThat(NAMES.apply(db.as(Actor.user("ada', true); select ('").inOrganization("acme"))))
                .isEmpty();
        assertThat(NAMES.apply(db.as(Actor.user("ada").inOrganization("acme' or true --"))))
                .isEmpty();
    }
}
