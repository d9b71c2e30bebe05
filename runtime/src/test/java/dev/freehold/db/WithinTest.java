package dev.freehold.db;

import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.Project;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.UniqueViolationException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements in the middle of a transaction that somebody else began and will end. */
class WithinTest {
    private TestDatabase database;
    private Connection connection;
    private Database within;
    private Rows ada;

    @BeforeEach
    void begin() throws SQLException {
        database = PostgresServer.newDatabase();
        connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        within = database.database().within(connection);
        ada = within.as(TestDatabase.ADA);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is committed, as another connection sees it. */
    private long committed() {
        return database.as(TestDatabase.ADA).from(PROJECT).count();
    }

    @Test
    void whatTheOtherDidIsThereAndTheOtherCommits() throws SQLException {
        run(
                "insert into project (id, name, organization_id) values ('p9', 'Gemini', 'acme'), ('z9', 'Gemini', 'zeta')");
        int before = database.taken();
        assertThat(ada.from(PROJECT).where(PROJECT.name.eq("Gemini")).list())
                .extracting(Project::id)
                .containsExactly("p9");
        ada.insert(TASK.insert("p9", "dock"));
        assertThat(database.taken()).isEqualTo(before);
        assertThat(connection.getAutoCommit()).isFalse();
        assertThat(connection.isClosed()).isFalse();
        assertThat(committed()).isEqualTo(3);
        connection.commit();
        assertThat(committed()).isEqualTo(4);
        assertThat(database.sql("select title from task where project_id = 'p9'"))
                .containsExactly("dock");
    }

    @Test
    void theOtherRollsBack() throws SQLException {
        ada.insert(PROJECT.insert("Gemini"));
        ada.transaction(tx -> tx.insert(PROJECT.insert("Mercury")));
        within.close();
        assertThat(ada.from(PROJECT).count()).isEqualTo(5);
        connection.rollback();
        assertThat(ada.from(PROJECT).count()).isEqualTo(3);
        assertThat(committed()).isEqualTo(3);
    }

    @Test
    void aTransactionIsASavepoint() throws SQLException {
        run("insert into project (id, name, organization_id) values ('p9', 'Gemini', 'acme')");
        assertThatThrownBy(() -> ada.transaction(tx -> {
                    tx.insert(PROJECT.insert("Mercury"));
                    throw new IOException("mine");
                }))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ada.transaction(tx -> tx.insert(PROJECT.insert("Gemini"))))
                .isInstanceOf(UniqueViolationException.class);
        ada.transaction(tx -> tx.transaction(inner -> inner.insert(PROJECT.insert("Vostok"))));
        assertThat(committed()).isEqualTo(3);
        connection.commit();
        assertThat(database.sql("select name from project where organization_id = 'acme' order by name"))
                .containsExactly("Abandoned", "Apollo", "Borealis", "Gemini", "Vostok");
    }

    @Test
    void anErrorIsLeftToTheOther() throws SQLException {
        assertThatThrownBy(() -> ada.insert(PROJECT.insert("Apollo"))).isInstanceOf(UniqueViolationException.class);
        assertThatThrownBy(() -> ada.from(PROJECT).count())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("25P02");
        connection.rollback();
        assertThat(ada.from(PROJECT).count()).isEqualTo(3);
    }

    @Test
    void everybodysRowsAreOnTheConnectionToo() throws SQLException {
        run("insert into project (id, name, organization_id) values ('p9', 'Gemini', 'acme')");
        assertThat(within.unscoped("test").from(PROJECT).count()).isEqualTo(6);
        assertThat(within.as(TestDatabase.EVE).from(PROJECT).count()).isEqualTo(2);
        assertThat(within.withUnscoped(database.dataSource())
                        .unscoped("test")
                        .from(PROJECT)
                        .count())
                .isEqualTo(5); // said to go another way
    }

    @Test
    void aConnectionThatCommitsEachStatementIsRefused() throws SQLException {
        connection.setAutoCommit(true);
        assertThatIllegalStateException()
                .isThrownBy(() -> database.database().within(connection))
                .withMessageContaining("autocommit");
        assertThatIllegalStateException()
                .isThrownBy(() -> ada.from(PROJECT).count())
                .withMessageContaining("autocommit");
        assertThatIllegalStateException()
                .isThrownBy(() -> ada.transaction(tx -> tx.insert(PROJECT.insert("Gemini"))))
                .withMessageContaining("autocommit");
        assertThat(committed()).isEqualTo(3);
    }

    @Test
    void aConnectionThatIsClosedIsAnErrorOfTheDatabase() throws SQLException {
        connection.close();
        assertThatThrownBy(() -> database.database().within(connection)).isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> ada.from(PROJECT).count()).isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> ada.transaction(tx -> 0)).isInstanceOf(DatabaseException.class);
    }
}
