package dev.freehold.db;

import static com.acme.projects.AuthTables.USER;
import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static dev.freehold.db.Depot.PLACE;
import static dev.freehold.db.Depot.THING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.Auth;
import com.acme.projects.Project;
import com.acme.projects.Task;
import dev.freehold.db.Depot.Place;
import dev.freehold.db.Depot.Thing;
import dev.freehold.db.error.NoRowException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations of rows that are there already: the right rows, and in one statement. */
class LoadTest {
    private TestDatabase database;
    private Rows ada;
    private List<Project> projects;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        ada = database.as(TestDatabase.ADA);
        projects = ada.from(PROJECT).orderBy(PROJECT.id.desc()).list(); // p3, p2, p1
    }

    @Test
    void oneRow() {
        assertThat(ada.load(projects.get(2), PROJECT.owner()).name()).isEqualTo("Ada");
        assertThat(ada.load(projects.get(2), PROJECT.tasks()))
                .extracting(Task::id)
                .containsExactly("t1", "t2");
        assertThat(ada.load(projects.get(0), PROJECT.tasks())).isEmpty();
        assertThat(ada.loadIfPresent(projects.get(0), PROJECT.owner())).isEmpty();
        assertThat(ada.loadIfPresent(projects.get(1), PROJECT.owner()))
                .map(Auth.User::id)
                .contains("bob");
        assertThatThrownBy(() -> ada.load(projects.get(0), PROJECT.owner()))
                .isInstanceOf(NoRowException.class)
                .hasMessageContaining("public.user")
                .hasMessageContaining("public.project");
    }

    @Test
    void farPaths() {
        Task fly = ada.find(TASK.key("t1")).orElseThrow();
        assertThat(ada.load(fly, TASK.project().owner()).id()).isEqualTo("ada");
        assertThat(ada.load(fly, TASK.project().tasks())).extracting(Task::id).containsExactly("t1", "t2");
        assertThat(ada.load(fly, TASK.project().owner().projects()))
                .extracting(Project::id)
                .containsExactly("p1");
        assertThat(ada.load(fly, TASK)).isEqualTo(fly);
    }

    @Test
    void manyRowsInOneStatementInTheirOrder() {
        int before = database.taken();
        Map<Project, List<Task>> tasks = ada.loadAll(projects, PROJECT.tasks());
        assertThat(database.taken() - before).isEqualTo(1);
        assertThat(tasks.keySet()).containsExactlyElementsOf(projects);
        assertThat(tasks.values())
                .extracting(list -> list.stream().map(Task::id).toList())
                .containsExactly(List.of(), List.of("t3"), List.of("t1", "t2"));

        Map<Project, Auth.User> owners = ada.loadAll(projects, PROJECT.owner());
        assertThat(database.taken() - before).isEqualTo(2);
        assertThat(owners.keySet()).containsExactlyElementsOf(projects);
        assertThat(owners.values())
                .extracting(owner -> owner == null ? null : owner.id())
                .containsExactly(null, "bob", "ada");
    }

    @Test
    void nothingIsAskedForNoRows() {
        int before = database.taken();
        assertThat(ada.loadAll(List.<Project>of(), PROJECT.tasks())).isEmpty();
        assertThat(ada.loadAll(List.<Project>of(), PROJECT.owner())).isEmpty();
        assertThat(database.taken()).isEqualTo(before);
    }

    @Test
    void repetitionsAreOneEntry() {
        List<Project> twice = new ArrayList<>(projects);
        twice.addAll(projects);
        assertThat(ada.loadAll(twice, PROJECT.tasks())).hasSize(3);
        assertThat(ada.loadAll(twice, PROJECT.tasks()).get(projects.get(2))).hasSize(2);
        // Two states of one row are two entries.
        Project older = new Project("p1", "older", projects.get(2).createdAt());
        assertThat(ada.loadAll(List.of(projects.get(2), older), PROJECT.tasks()).get(older))
                .hasSize(2);
    }

    @Test
    void compositeIds() throws SQLException {
        Rows depot = database.database(Depot.SCHEMA).as(TestDatabase.ADA);
        List<Place> places = depot.from(PLACE).orderBy(PLACE.name.desc()).list();
        assertThat(places).hasSize(3);
        int before = database.taken();
        Map<Place, List<Thing>> things = depot.loadAll(places, PLACE.things());
        assertThat(database.taken() - before).isEqualTo(1);
        assertThat(things.values())
                .containsExactly(List.of(new Thing("k3")), List.of(), List.of(new Thing("k1"), new Thing("k2")));
        assertThat(depot.loadAll(List.of(new Thing("k3"), new Thing("k1")), THING.place())
                        .values())
                .containsExactly(new Place("b", 1, "b one"), new Place("a", 1, "a one"));
        assertThat(depot.find(PLACE.key("a", 2))).map(Place::name).contains("a two");
        assertThat(depot.find(PLACE.key("c", 1))).isEmpty();
        int deleted = depot.transaction(tx -> {
            tx.delete(THING).where(THING.place().name.eq("a one"));
            return tx.delete(PLACE).where(PLACE.key("a", 2));
        });
        assertThat(deleted).isEqualTo(1);
        assertThat(database.sql("select id from thing order by id")).containsExactly("k3", "k4");
    }

    @Test
    void idsHeldAsAnotherType() {
        Rows depot = database.database(Depot.SCHEMA).as(TestDatabase.ADA);
        Depot.Note note = depot.from(Depot.NOTE).one();
        assertThat(depot.load(note, Depot.NOTE)).isEqualTo(note);
        assertThat(depot.from(Depot.NOTE).where(Depot.NOTE.id.in(note.id())).list())
                .containsExactly(note);
        assertThat(depot.from(Depot.NOTE)
                        .where(Depot.NOTE.id.startsWith("00000000-"))
                        .list())
                .containsExactly(note);
        assertThat(depot.from(Depot.NOTE)
                        .where(Depot.NOTE.id.eq(Depot.NOTE.ownerId))
                        .list())
                .isEmpty();
    }

    @Test
    void manyIds() {
        List<Project> many = new ArrayList<>();
        for (int i = 0; i < 70_000; i++) { // more than a statement may have placeholders
            many.add(new Project("none" + i, "", projects.get(0).createdAt()));
        }
        many.add(projects.get(2));
        assertThat(ada.loadAll(many, PROJECT.tasks()).get(projects.get(2))).hasSize(2);
        assertThat(ada.from(TASK)
                        .where(TASK.projectId.in(many.stream().map(Project::id).toList()))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void tablesWithoutAnIdCannotBeLoadedFrom() {
        Rows depot = database.database(Depot.SCHEMA).as(TestDatabase.ADA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> depot.load("tm1", Depot.TEAM_MEMBER))
                .withMessageContaining("public.teamMember");
        assertThat(ada.load(new Auth.User("ada", "", "", true, projects.get(0).createdAt()), USER.tasksByAssignee()))
                .extracting(Task::id)
                .containsExactly("t1");
    }
}
