package dev.freehold.db;

import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static dev.freehold.db.Pages.PAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.AppSchema;
import com.acme.projects.Task;
import dev.freehold.db.Pages.Page;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.FreeholdException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are fetched some at a time: within a transaction and the scope, and never left open. */
class StreamTest {
    private TestDatabase test;
    private Database pages;
    private Rows ada;
    private Connection last;

    @BeforeEach
    void open() throws SQLException {
        test = PostgresServer.newDatabase();
        Pages.in(test);
        pages = Database.open(remembering(test.dataSource()), Depot.schemaOf(Pages.PAGES));
        ada = pages.as(TestDatabase.ADA);
        ada.insertAll(IntStream.range(0, 99)
                .<Insert<Page>>mapToObj(i -> Pages.insert("p%02d".formatted(i), "Page " + i))
                .toList());
    }

    /** A data source whose last connection the test can ask, too. */
    private DataSource remembering(DataSource dataSource) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    try {
                        Object result = method.invoke(dataSource, args);
                        if (result instanceof Connection connection) {
                            last = connection;
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** The cursors of the transaction, without the one that asks. */
    private int cursors() throws SQLException {
        try (Statement statement = last.createStatement();
                ResultSet results = statement.executeQuery(
                        "select count(*) from pg_cursors where statement not like '%pg_cursors%'")) {
            results.next();
            return results.getInt(1);
        }
    }

    @Test
    void rowsComeSomeAtATimeAndInOrder() throws SQLException {
        List<Page> streamed = ada.transaction(tx -> {
            List<Page> read = new ArrayList<>();
            try (Stream<Page> stream = tx.from(PAGE).orderBy(PAGE.id.asc()).stream(10)) {
                Iterator<Page> rows = stream.iterator();
                for (int i = 0; i < 25; i++) {
                    read.add(rows.next());
                }
                assertThat(cursors()).isEqualTo(1);
                assertThat(tx.from(PAGE).count())
                        .as("other statements meanwhile")
                        .isEqualTo(100);
                rows.forEachRemaining(read::add);
                assertThat(rows.hasNext()).isFalse();
                assertThat(cursors()).as("closed with the last row").isZero();
            }
            return read;
        });
        assertThat(streamed).isEqualTo(ada.from(PAGE).orderBy(PAGE.id.asc()).list());
        assertThat(streamed).hasSize(100);
    }

    @Test
    void onlyWhatTheActorSees() {
        for (Actor actor : List.of(TestDatabase.ADA, TestDatabase.BOB_IN_ZETA, TestDatabase.CID_IN_ACME)) {
            Rows rows = pages.as(actor);
            List<String> streamed = rows.transaction(tx -> {
                try (Stream<String> ids = tx.from(PAGE).select(PAGE.id).stream()) {
                    return ids.sorted().toList();
                }
            });
            assertThat(streamed)
                    .isEqualTo(rows.from(PAGE)
                            .orderBy(PAGE.id.asc())
                            .select(PAGE.id)
                            .list());
            assertThat(streamed).hasSize(actor == TestDatabase.ADA ? 100 : actor == TestDatabase.BOB_IN_ZETA ? 1 : 0);
        }
        long all = pages.unscoped("report")
                .transaction(tx -> tx.from(PAGE).stream(7).count());
        assertThat(all).isEqualTo(101);
    }

    @Test
    void selectionsWithNullsAndJoins() {
        Rows rows = test.database(AppSchema.SCHEMA).as(TestDatabase.ADA);
        rows.transaction(tx -> {
            assertThat(tx.from(PROJECT).orderBy(PROJECT.id.asc()).select(PROJECT.owner().name).stream(1))
                    .containsExactly("Ada", "Bob", null);
            assertThat(tx.from(TASK).where(TASK.project().name.eq("Apollo")).orderBy(TASK.id.asc()).limit(1).stream())
                    .extracting(Task::id)
                    .containsExactly("t1");
            return true;
        });
    }

    @Test
    void closedOnEveryPath() throws SQLException {
        ada.transaction(tx -> {
            tx.from(PAGE).stream(5).close();
            assertThat(cursors()).as("unread").isZero();

            Stream<Page> some = tx.from(PAGE).stream(5);
            Iterator<Page> rows = some.iterator();
            rows.next();
            some.close();
            assertThat(cursors()).as("half read").isZero();
            assertThatIllegalStateException().isThrownBy(rows::next).withMessageContaining("closed");

            assertThatThrownBy(() -> tx.from(PAGE).stream(5).forEach(page -> {
                        throw new UnsupportedOperationException();
                    }))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThat(cursors()).as("thrown at").isZero();

            assertThat(tx.from(PAGE).stream(5)
                            .parallel()
                            .map(Page::id)
                            .distinct()
                            .count())
                    .isEqualTo(100);
            assertThat(cursors()).as("in parallel").isZero();
            return true;
        });
    }

    @Test
    void anExceptionWhileReadingCloses() throws SQLException {
        ada.transaction(tx -> {
            Query<Page, Integer> failing = tx.from(PAGE)
                    .orderBy(PAGE.id.asc())
                    .select(PAGE.id, PAGE.title, (id, title) -> {
                        if (id.equals("p03")) {
                            throw new IllegalArgumentException("no page");
                        }
                        return 1;
                    });
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> failing.stream(2).count())
                    .withMessage("no page");
            assertThat(cursors()).isZero();
            return true;
        });
        test.sql("alter table page drop column length");
        test.sql("alter table page add column length integer not null default 0");
        test.sql("alter table page alter title drop not null");
        test.sql("update page set title = null where id = 'p05'");
        ada.transaction(tx -> {
            Stream<Page> stream = tx.from(PAGE).orderBy(PAGE.id.asc()).stream(2);
            assertThatThrownBy(() -> stream.forEach(Objects::requireNonNull))
                    .isInstanceOf(FreeholdException.class)
                    .hasMessageStartingWith("public.page.title is null");
            assertThat(cursors()).isZero();
            return true;
        });
    }

    @Test
    void whatPostgresRefusesLaterIsTranslatedAndFailsTheTransaction() {
        assertThatThrownBy(() -> ada.transaction(tx -> {
                    Iterator<Page> rows = tx.from(PAGE).stream(1).iterator();
                    rows.next();
                    try (Statement statement = last.createStatement()) {
                        statement.execute("select 1 / 0");
                    } catch (SQLException expected) {
                        assertThat(expected.getSQLState()).isEqualTo("22012");
                    }
                    assertThatThrownBy(rows::next)
                            .isInstanceOf(DatabaseException.class)
                            .hasNoCause();
                    return true;
                }))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("nothing of it is kept");
    }

    @Test
    void itEndsWithItsTransaction() {
        Iterator<Page> committed = ada.transaction(tx -> {
            Iterator<Page> rows = tx.from(PAGE).stream(5).iterator();
            rows.next();
            return rows;
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> committed.forEachRemaining(page -> {}))
                .withMessageContaining("ended");
        Stream<Page> unread = ada.transaction(tx -> tx.from(PAGE).stream());
        assertThatIllegalStateException().isThrownBy(unread::count).withMessageContaining("ended");

        List<Iterator<Page>> kept = new ArrayList<>();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.transaction(tx -> {
                    kept.add(tx.from(PAGE).stream(5).iterator());
                    throw new IllegalArgumentException("rolled back");
                }));
        assertThatIllegalStateException().isThrownBy(kept.get(0)::next).withMessageContaining("ended");
    }

    @Test
    void savepointsCloseTheirOwnOnly() {
        ada.transaction(tx -> {
            Iterator<Page> outer = tx.from(PAGE).stream(5).iterator();
            outer.next();
            Iterator<Page> inner = tx.transaction(savepoint -> {
                Iterator<Page> rows = savepoint.from(PAGE).stream(5).iterator();
                rows.next();
                outer.next();
                return rows;
            });
            assertThatIllegalStateException().isThrownBy(() -> inner.forEachRemaining(page -> {}));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tx.transaction(savepoint -> {
                        savepoint.update(Pages.patch("changed")).all();
                        savepoint.from(PAGE).stream(5).iterator().next();
                        throw new IllegalArgumentException("rolled back");
                    }));
            int rest = 0;
            while (outer.hasNext()) {
                assertThat(outer.next().title()).isNotEqualTo("changed");
                rest++;
            }
            assertThat(rest).isEqualTo(98);
            return true;
        });
    }

    @Test
    void onlyWithinATransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ada.from(PAGE).stream())
                .withMessageContaining("transaction(");
        assertThatIllegalStateException().isThrownBy(() -> pages.unscoped("report").from(PAGE).stream());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.transaction(tx -> tx.from(PAGE).stream(0).count()));
    }
}
