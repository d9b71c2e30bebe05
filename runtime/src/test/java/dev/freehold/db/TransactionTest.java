package dev.freehold.db;

import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.AppSchema;
import com.acme.projects.Project;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.UniqueViolationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several statements that happen together or not at all. */
class TransactionTest {
    private TestDatabase database;
    private Rows ada;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        ada = database.as(TestDatabase.ADA);
    }

    private long projects() {
        return ada.from(PROJECT).count();
    }

    @Test
    void commits() {
        int before = database.taken();
        Project project = ada.transaction(tx -> {
            Project inserted = tx.insert(PROJECT.insert("A"));
            tx.insert(TASK.insert(inserted.id(), "first"));
            assertThat(projects()).isEqualTo(3); // not seen outside yet
            assertThat(tx.from(PROJECT).count()).isEqualTo(4);
            return inserted;
        });
        assertThat(database.taken() - before).isEqualTo(2); // the transaction and the look from outside
        assertThat(ada.load(project, PROJECT.tasks())).hasSize(1);
    }

    @Test
    void rollsBackOnAnyException() {
        assertThatThrownBy(() -> ada.transaction(tx -> {
                    tx.insert(PROJECT.insert("A"));
                    throw new IOException("mine");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("mine");
        assertThatThrownBy(() -> ada.transaction(tx -> {
                    tx.insert(PROJECT.insert("A"));
                    throw new AssertionError("mine");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(projects()).isEqualTo(3);
    }

    @Test
    void savepoints() {
        ada.transaction(tx -> {
            tx.insert(PROJECT.insert("A"));
            assertThatThrownBy(() -> tx.transaction(inner -> {
                        inner.insert(PROJECT.insert("B"));
                        return inner.insert(PROJECT.insert("A"));
                    }))
                    .isInstanceOf(UniqueViolationException.class);
            return tx.transaction(inner -> inner.insert(PROJECT.insert("C")));
        });
        assertThat(ada.from(PROJECT)
                        .where(PROJECT.name.in("A", "B", "C"))
                        .orderBy(PROJECT.name.asc())
                        .select(PROJECT.name)
                        .list())
                .containsExactly("A", "C");
    }

    @Test
    void isOfNoUseAfterItsEnd() {
        AtomicReference<Rows> leaked = new AtomicReference<>();
        AtomicReference<Rows> inner = new AtomicReference<>();
        ada.transaction(tx -> {
            leaked.set(tx);
            tx.transaction(nested -> {
                inner.set(nested);
                return 0;
            });
            assertThatIllegalStateException()
                    .isThrownBy(() -> inner.get().from(PROJECT).count());
            return 0;
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> leaked.get().from(PROJECT).count());
        assertThatIllegalStateException().isThrownBy(() -> leaked.get().transaction(tx -> 0));
        assertThatThrownBy(() -> ada.transaction(tx -> {
                    leaked.set(tx);
                    throw new IOException();
                }))
                .isInstanceOf(IOException.class);
        assertThatIllegalStateException().isThrownBy(() -> leaked.get().insert(PROJECT.insert("late")));
    }

    @Test
    void aSwallowedErrorDoesNotCommitHalfOfIt() {
        assertThatThrownBy(() -> ada.transaction(tx -> {
                    tx.insert(PROJECT.insert("A"));
                    assertThatThrownBy(() -> tx.insert(PROJECT.insert("A")))
                            .isInstanceOf(UniqueViolationException.class);
                    return 0;
                }))
                .isInstanceOf(DatabaseException.class);
        assertThat(projects()).isEqualTo(3);
    }

    @Test
    void connectionsGoBackClean() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(1);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Rows rows = Database.open(pool, AppSchema.SCHEMA).as(TestDatabase.ADA);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> rows.transaction(tx -> tx.insert(PROJECT.insert("Apollo"))))
                        .isInstanceOf(UniqueViolationException.class);
                assertThat(rows.from(PROJECT).count()).isEqualTo(3);
            }
            rows.insert(PROJECT.insert("after"));
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
        assertThat(projects()).isEqualTo(4);
    }

    @Test
    void aConnectionThatBreaksRollsBackAndKeepsTheFirstFailure() {
        assertThatThrownBy(() -> ada.transaction(tx -> {
                    tx.insert(PROJECT.insert("A"));
                    database.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where datname = current_database() and pid <> pg_backend_pid()");
                    throw new IOException("mine");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("mine")
                .satisfies(e -> assertThat(e.getSuppressed())
                        .hasOnlyElementsOfType(DatabaseException.class)
                        .hasSize(1));
        assertThat(projects()).isEqualTo(3);
    }

    @Test
    void connectionsOfSomebodysTransactionAreRefused() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setAutoCommit(false);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Rows rows = Database.open(pool, AppSchema.SCHEMA).as(TestDatabase.ADA);
            assertThatIllegalStateException()
                    .isThrownBy(() -> rows.from(PROJECT).count())
                    .withMessageContaining("autocommit");
            assertThatIllegalStateException()
                    .isThrownBy(() -> rows.transaction(tx -> 0))
                    .withMessageContaining("autocommit");
        }
    }
}
