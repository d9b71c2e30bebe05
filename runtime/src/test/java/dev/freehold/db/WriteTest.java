package dev.freehold.db;

import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static dev.freehold.db.Depot.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.Project;
import com.acme.projects.Task;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inserts, updates and deletes of a member. */
class WriteTest {
    private TestDatabase database;
    private Rows ada;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        ada = database.as(TestDatabase.ADA);
    }

    @Test
    void anInsertReturnsTheRowAsItIs() throws SQLException {
        Project project = ada.insert(PROJECT.insert("New"));
        assertThat(UUID.fromString(project.id()).version()).isEqualTo(7);
        assertThat(UUID.fromString(project.id()).variant()).isEqualTo(2);
        assertThat(project.createdAt())
                .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(Duration.ofMinutes(1)));
        assertThat(ada.find(PROJECT.key(project.id()))).contains(project);
        assertThat(database.sql("select count(*) from project where name = 'New'"))
                .containsExactly("1");

        Task task = ada.insert(TASK.insert(project.id(), "Do").id("own").assigneeId("bob"));
        assertThat(task).isEqualTo(new Task("own", project.id(), "Do", "todo", "bob"));
        assertThat(ada.insert(TASK.insert("p1", "Rest").status("done").assigneeId(null)))
                .extracting(Task::status, Task::assigneeId)
                .containsExactly("done", null);
    }

    @Test
    void theTextOfAScopedInsert() {
        assertThatThrownBy(() -> ada.insert(TASK.insert("none", "x").id("t9")))
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.sql()).contains("""
                        insert into "public"."task" ("project_id", "title", "id", "organization_id")
                        select ?, ?, ?, m."organizationId"
                        from "public"."member" m
                        where m."userId" = ? and m."organizationId" = ?
                        limit 1
                        returning "id", "project_id", "title", "status", "assignee_id\""""));
    }

    @Test
    void idsSortByTime() throws InterruptedException {
        String first = ada.insert(PROJECT.insert("1")).id();
        Thread.sleep(2);
        assertThat(ada.insert(PROJECT.insert("2")).id()).isGreaterThan(first);
    }

    @Test
    void updates() throws SQLException {
        assertThat(ada.update(TASK.patch().status("done").assigneeId(null)).where(TASK.key("t1")))
                .isEqualTo(1);
        assertThat(ada.find(TASK.key("t1"))).contains(new Task("t1", "p1", "Fly", "done", null));
        assertThat(ada.update(TASK.patch().title("a").title("b"))
                        .where(TASK.status.eq("done"), TASK.assigneeId.isNull()))
                .isEqualTo(2);
        assertThat(database.sql("select title from task where id in ('t1', 't2', 't3') order by id"))
                .containsExactly("b", "b", "Shine");
        assertThat(ada.update(PROJECT.patch().name("Empty"))
                        .where(PROJECT.tasks().none()))
                .isEqualTo(1);
        assertThat(ada.update(PROJECT.patch().name("Bobs"))
                        .where(PROJECT.owner().name.eq("Bob"), PROJECT.tasks().any()))
                .isEqualTo(1);
        assertThat(database.sql("select name from project order by id"))
                .containsExactly("Apollo", "Bobs", "Empty", "Zephyr", "Apollo");
    }

    @Test
    void updatesWithoutConditionsOrChangesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.update(TASK.patch().status("x")).where())
                .withMessageContaining("all()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.delete(TASK).where())
                .withMessageContaining("all()");
        assertThatIllegalStateException()
                .isThrownBy(() -> ada.update(TASK.patch()))
                .withMessageContaining("public.task");
        assertThat(ada.from(TASK).where(TASK.status.eq("todo")).count()).isEqualTo(2);
    }

    @Test
    void idsAreNotChanged() {
        Patch<Task> patch = TASK.insert("p1", "x").id("other")::assignments;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.update(patch))
                .withMessageContaining("public.task.id");
    }

    @Test
    void theTimeOfTheLastChange() throws SQLException {
        Rows depot = database.database(Depot.SCHEMA).as(TestDatabase.ADA);
        Depot.Note before = depot.from(NOTE).one();
        assertThat(before.updatedAt()).isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
        depot.update(NOTE.patch("changed")).all();
        assertThat(depot.from(NOTE).one().updatedAt()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(database.sql("select updated_at = '2020-01-01T00:00:00Z' from note where owner_id = 'bob'"))
                .containsExactly("t");
    }

    @Test
    void deletes() throws SQLException {
        assertThat(ada.delete(TASK).where(TASK.key("t1"))).isEqualTo(1);
        assertThat(ada.delete(TASK).where(TASK.assignee().name.isNull())).isEqualTo(1);
        assertThat(ada.delete(TASK).all()).isEqualTo(1);
        assertThat(database.sql("select id from task order by id")).containsExactly("y1", "y2");
    }

    @Test
    void rowsOfDefaultsOnlyAndNamesWithQuotes() throws SQLException {
        database.sql("create table \"odd \"\" table\" (\"the \"\" id\" integer generated always as identity)");
        Column<Integer> id = Column.required("the \" id", SqlType.INT4).identity();
        Entity<Integer> odd = Entity.of(Integer.class, "public", "odd \" table")
                .id(id, value -> value)
                .row(row -> row.required(id), id)
                .scope(Scoping.none())
                .build();
        Unscoped rows = database.database(Schema.of("odd").tables(odd).build()).unscoped("test");
        assertThat(rows.insertFor(TestDatabase.ADA, () -> Assignments.of(odd))).isEqualTo(1);
        Depot.AnyTable<Integer, Integer> table = new Depot.AnyTable<>(odd, Path.root(odd));
        assertThat(rows.from(table).list()).containsExactly(1);
    }

    @Test
    void columnsThatTheCodeThinksRequiredButAreNot() throws SQLException {
        database.sql("alter table task alter title drop not null");
        database.sql("update task set title = null where id = 't1'");
        assertThatThrownBy(() -> ada.from(TASK).list())
                .isInstanceOf(dev.freehold.db.error.FreeholdException.class)
                .hasMessageStartingWith("public.task.title is null");
    }
}
