package dev.freehold.db;

import static com.acme.projects.TaskTable.TASK;
import static dev.freehold.db.Pages.PAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.Task;
import dev.freehold.db.Pages.Page;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.StaleRowException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One row changed as it was read, or not at all; columns that the database alone fills. */
class VersionTest {
    private TestDatabase test;
    private Database database;
    private Rows ada;

    @BeforeEach
    void open() throws SQLException {
        test = PostgresServer.newDatabase();
        database = Pages.in(test);
        ada = database.as(TestDatabase.ADA);
    }

    @Test
    void everyUpdateCounts() throws SQLException {
        assertThat(ada.insert(Pages.insert("b", "Two!"))).isEqualTo(new Page("b", "Two!", "draft", 0, 4));
        ada.update(Pages.patch("x")).where(PAGE.title.eq("Two!"));
        assertThat(ada.from(PAGE).where(PAGE.title.eq("x")).one()).isEqualTo(new Page("b", "x", "draft", 1, 1));
        ada.update(Pages.patch("y")).all();
        assertThat(test.sql("select id, version from page order by id")).containsExactly("a,1", "b,2", "z,0");
        database.unscoped("test").update(Pages.patch("all")).all();
        assertThat(test.sql("select version from page order by id")).containsExactly("2", "3", "1");
    }

    @Test
    void aRowIsChangedOnce() throws SQLException {
        Page read = ada.from(PAGE).one();
        ada.update(Pages.patch("Mine")).of(read);
        assertThat(ada.from(PAGE).one()).isEqualTo(new Page("a", "Mine", "draft", 1, 4));
        assertThatThrownBy(() -> database.as(TestDatabase.BOB_IN_ACME)
                        .update(Pages.patch("Yours"))
                        .of(read))
                .isInstanceOf(StaleRowException.class)
                .hasMessage("the row of public.page was changed or deleted since it was read, or is not in sight of the"
                        + " actor");
        assertThatThrownBy(() -> ada.delete(PAGE).of(read)).isInstanceOf(StaleRowException.class);
        Page again = ada.from(PAGE).one();
        ada.delete(PAGE).of(again);
        assertThat(test.sql("select id from page")).containsExactly("z");
        assertThatThrownBy(() -> ada.update(Pages.patch("x")).of(again)).isInstanceOf(StaleRowException.class);
    }

    @Test
    void aRowOfOthersIsOutOfSight() throws SQLException {
        Page theirs = new Page("z", "Zeta", "draft", 0, 4);
        assertThatThrownBy(() -> ada.update(Pages.patch("x")).of(theirs)).isInstanceOf(StaleRowException.class);
        assertThatThrownBy(() -> ada.delete(PAGE).of(theirs)).isInstanceOf(StaleRowException.class);
        Page ours = ada.from(PAGE).one();
        Rows stranger = database.as(TestDatabase.CID_IN_ACME);
        assertThatThrownBy(() -> stranger.delete(PAGE).of(ours)).isInstanceOf(StaleRowException.class);
        assertThat(test.sql("select title, version from page order by id")).containsExactly("One,0", "Zeta,0");
    }

    @Test
    void aReferenceOutOfSightIsSaidAsEver() {
        Page read = ada.from(PAGE).one();
        assertThatThrownBy(() -> ada.update(() -> Assignments.of(Pages.PAGES).with(Pages.EDITOR_ID, "eve"))
                        .of(read))
                .isInstanceOf(ForeignKeyViolationException.class);
        ada.update(() -> Assignments.of(Pages.PAGES).with(Pages.EDITOR_ID, "bob"))
                .of(read);
        assertThat(ada.from(PAGE).one().version()).isEqualTo(1);
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        Page read = ada.from(PAGE).one();
        CountDownLatch changed = new CountDownLatch(1);
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            Future<?> other = second.submit(() -> {
                changed.await();
                database.as(TestDatabase.BOB_IN_ACME)
                        .update(Pages.patch("second"))
                        .of(read);
                return null;
            });
            ada.transaction(tx -> {
                tx.update(Pages.patch("first")).of(read);
                changed.countDown();
                while (test.sql("select 1 from pg_locks where not granted").isEmpty()) {
                    Thread.onSpinWait();
                }
                return true;
            });
            assertThatThrownBy(() -> other.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(StaleRowException.class);
        } finally {
            second.shutdownNow();
        }
        assertThat(test.sql("select title, version from page where id = 'a'")).containsExactly("first,1");
    }

    @Test
    void withoutAVersionARowIsThereOrNot() {
        Rows rows = test.as(TestDatabase.ADA);
        Task task = rows.find(TASK.key("t1")).orElseThrow();
        rows.update(TASK.patch().title("first")).of(task);
        rows.update(TASK.patch().title("last")).of(task);
        assertThat(rows.find(TASK.key("t1")).orElseThrow().title()).isEqualTo("last");
        rows.delete(TASK).of(task);
        assertThatThrownBy(() -> rows.update(TASK.patch().title("x")).of(task))
                .isInstanceOf(NoRowException.class)
                .hasMessage("the row of public.task is not there, or not in sight of the actor");
        assertThatThrownBy(() -> rows.delete(TASK).of(task)).isInstanceOf(NoRowException.class);
        assertThatThrownBy(() -> rows.delete(TASK).of(new Task("y1", "z1", "Blow", "todo", "eve")))
                .isInstanceOf(NoRowException.class);
    }

    private record Timed(String id, Instant updatedAt) {}

    @Test
    void theTimeOfTheLastChangeIsAVersion() {
        Column<String> id = Depot.NoteTable.ID;
        Column<Instant> updatedAt = Depot.NoteTable.UPDATED_AT;
        Column<String> owner = Depot.NoteTable.OWNER_ID;
        Entity<Timed> entity = Entity.of(Timed.class, "public", "note")
                .id(id, Timed::id)
                .version(updatedAt, Timed::updatedAt)
                .row(row -> new Timed(row.required(id), row.required(updatedAt)), id, updatedAt)
                .hidden(Depot.NoteTable.BODY, owner)
                .scope(Scoping.owner(owner))
                .build();
        Rows rows = test.database(Depot.schemaOf(entity)).as(TestDatabase.ADA);
        Depot.AnyTable<Timed, Timed> table = new Depot.AnyTable<>(entity, Path.root(entity));
        Timed read = rows.from(table).one();
        Patch<Timed> patch = () -> Assignments.of(entity).with(Depot.NoteTable.BODY, "changed");
        rows.update(patch).of(read);
        assertThatThrownBy(() -> rows.update(patch).of(read)).isInstanceOf(StaleRowException.class);
        rows.update(patch).of(rows.from(table).one());
    }

    @Test
    void noProgramSetsThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pages.titled("x").with(Pages.VERSION, 7L))
                .withMessageContaining("public.page.version");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pages.titled("x").with(Pages.LENGTH, 7))
                .withMessageContaining("public.page.length");
    }

    @Test
    void whatCannotBeAVersionOrARow() {
        Entity.Builder<Page> builder = Entity.of(Page.class, "public", "page");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.version(Pages.TITLE, Page::title))
                .withMessageContaining("page.title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entity.of(Page.class, "public", "page")
                        .version(Pages.VERSION, Page::version)
                        .row(row -> new Page(row.required(Pages.ID), "", "", 0, 0), Pages.ID)
                        .scope(Scoping.none())
                        .build())
                .withMessageContaining("version");
        assertThatNullPointerException()
                .isThrownBy(() -> ada.delete(PAGE).of(new Page(null, "", "", 0, 0)))
                .withMessageContaining("public.page.id");
        Entity<Page> noId = Entity.of(Page.class, "public", "page")
                .row(row -> new Page(row.required(Pages.ID), "", "", 0, 0), Pages.ID)
                .scope(Scoping.none())
                .build();
        Unscoped rows = test.database(Schema.of("x").tables(noId).build()).unscoped("test");
        Patch<Page> patch = () -> Assignments.of(noId).with(Pages.ID, "x");
        assertThatIllegalStateException()
                .isThrownBy(() -> rows.update(patch).of(new Page("a", "", "", 0, 0)))
                .withMessageContaining("public.page");
    }
}
