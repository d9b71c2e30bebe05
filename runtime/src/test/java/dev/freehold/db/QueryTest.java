package dev.freehold.db;

import static com.acme.projects.AuthTables.USER;
import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.Auth;
import com.acme.projects.Project;
import com.acme.projects.Task;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.TooManyRowsException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What queries of a member return, compared with hand-written SQL. */
class QueryTest {
    private static TestDatabase database;
    private static Rows rows;

    @BeforeAll
    static void open() throws SQLException {
        database = PostgresServer.newDatabase();
        rows = database.as(TestDatabase.ADA);
    }

    private static List<String> tasks(Condition<Task> condition) {
        return rows.from(TASK)
                .where(condition)
                .orderBy(TASK.id.asc())
                .select(TASK.id)
                .list();
    }

    private static List<String> projects(Condition<Project> condition) {
        return rows.from(PROJECT)
                .where(condition)
                .orderBy(PROJECT.id.asc())
                .select(PROJECT.id)
                .list();
    }

    @Test
    void wholeRows() {
        assertThat(rows.from(PROJECT).orderBy(PROJECT.name.asc()).list())
                .containsExactly(
                        new Project("p3", "Abandoned", Instant.parse("2026-02-03T00:00:00Z")),
                        new Project("p1", "Apollo", Instant.parse("2026-02-01T00:00:00Z")),
                        new Project("p2", "Borealis", Instant.parse("2026-02-02T00:00:00Z")));
    }

    @Test
    void joinedColumnsAndRowsAreNullWhereNothingIsJoined() {
        assertThat(rows.from(PROJECT)
                        .orderBy(PROJECT.id.asc())
                        .select(PROJECT.owner().email)
                        .list())
                .containsExactly("ada@acme.test", "bob@acme.test", null);
        assertThat(rows.from(TASK)
                        .orderBy(TASK.id.asc())
                        .select(TASK.assignee())
                        .list())
                .extracting(user -> user == null ? null : user.name())
                .containsExactly("Ada", null, "Bob");
    }

    @Test
    void shapesNestAndReadTheirPartsInOrder() {
        record Owner(String name, String email) {}
        record Card(String title, Project project, Owner owner) {}

        List<Card> cards = rows.from(TASK)
                .where(TASK.key("t3"))
                .select(
                        TASK.title,
                        TASK.project(),
                        Shape.of(TASK.project().owner().name, TASK.project().owner().email, Owner::new),
                        Card::new)
                .list();

        assertThat(cards)
                .containsExactly(new Card(
                        "Shine",
                        new Project("p2", "Borealis", Instant.parse("2026-02-02T00:00:00Z")),
                        new Owner("Bob", "bob@acme.test")));
    }

    @Test
    void shapesOfEveryArity() {
        TextExpr<Task> id = TASK.id;
        Query<Task, Task> one = rows.from(TASK).where(TASK.key("t1"));
        assertThat(one.select(id, TASK.title, (a, b) -> a + b).one()).isEqualTo("t1Fly");
        assertThat(one.select(id, TASK.title, id, (a, b, c) -> a + b + c).one()).isEqualTo("t1Flyt1");
        assertThat(one.select(id, TASK.title, id, TASK.status, (a, b, c, d) -> a + b + c + d)
                        .one())
                .isEqualTo("t1Flyt1todo");
        assertThat(one.select(id, id, id, id, TASK.title, (a, b, c, d, e) -> a + b + c + d + e)
                        .one())
                .isEqualTo("t1t1t1t1Fly");
        assertThat(one.select(id, id, id, id, id, TASK.title, (a, b, c, d, e, f) -> a + b + c + d + e + f)
                        .one())
                .isEqualTo("t1t1t1t1t1Fly");
        assertThat(one.select(id, id, id, id, id, id, TASK.title, (a, b, c, d, e, f, g) -> a + b + c + d + e + f + g)
                        .one())
                .isEqualTo("t1t1t1t1t1t1Fly");
        assertThat(one.select(
                                id,
                                id,
                                id,
                                id,
                                id,
                                id,
                                id,
                                TASK.title,
                                (a, b, c, d, e, f, g, h) -> a + b + c + d + e + f + g + h)
                        .one())
                .isEqualTo("t1t1t1t1t1t1t1Fly");
    }

    @Test
    void moreThanEightSelectionsByNestedShapes() {
        record Person(String id, String name, String email) {}
        record Work(String id, String title, String status, Person assignee) {}
        record Sheet(Work work, String projectId, String projectName, Instant since, Person owner, String company) {}

        Shape<Task, Person> assignee =
                Shape.of(TASK.assignee().id, TASK.assignee().name, TASK.assignee().email, Person::new);
        Shape<Task, Person> owner = Shape.of(
                TASK.project().owner().id,
                TASK.project().owner().name,
                TASK.project().owner().email,
                Person::new);
        List<Sheet> sheets = rows.from(TASK)
                .orderBy(TASK.id.asc())
                .select(
                        Shape.of(TASK.id, TASK.title, TASK.status, assignee, Work::new),
                        TASK.project().id,
                        TASK.project().name,
                        TASK.project().createdAt,
                        owner,
                        TASK.organization().name,
                        Sheet::new)
                .limit(2)
                .list();

        Person ada = new Person("ada", "Ada", "ada@acme.test");
        Instant since = Instant.parse("2026-02-01T00:00:00Z");
        assertThat(sheets)
                .containsExactly(
                        new Sheet(new Work("t1", "Fly", "todo", ada), "p1", "Apollo", since, ada, "Acme"),
                        new Sheet(
                                new Work("t2", "Land", "done", new Person(null, null, null)),
                                "p1",
                                "Apollo",
                                since,
                                ada,
                                "Acme"));
    }

    @Test
    void equality() {
        assertThat(tasks(TASK.status.eq("todo"))).containsExactly("t1", "t3");
        assertThat(tasks(TASK.status.ne("todo"))).containsExactly("t2");
        assertThat(tasks(TASK.assigneeId.ne("ada"))).containsExactly("t3"); // not t2, whose assignee is null
        assertThat(tasks(TASK.assigneeId.isNull())).containsExactly("t2");
        assertThat(tasks(TASK.assigneeId.isNotNull())).containsExactly("t1", "t3");
        assertThat(tasks(TASK.status.in("done", "gone"))).containsExactly("t2");
        assertThat(tasks(TASK.status.in(List.of("done", "gone")))).containsExactly("t2");
        assertThat(tasks(TASK.status.notIn("done"))).containsExactly("t1", "t3");
        assertThat(tasks(TASK.status.notIn(List.of("todo")))).containsExactly("t2");
        assertThat(tasks(TASK.assigneeId.eq(TASK.project().ownerId))).containsExactly("t1", "t3");
        assertThat(tasks(TASK.assigneeId.ne(TASK.title))).containsExactly("t1", "t3");
    }

    @Test
    void emptyIn() {
        assertThat(tasks(TASK.status.in())).isEmpty();
        assertThat(tasks(TASK.status.in(List.of()))).isEmpty();
        assertThat(tasks(TASK.status.notIn())).containsExactly("t1", "t2", "t3");
        assertThat(tasks(TASK.assigneeId.notIn(List.of()))).containsExactly("t1", "t2", "t3");
    }

    @Test
    void nullIsNoValueToCompareWith() {
        assertThatNullPointerException()
                .isThrownBy(() -> TASK.status.eq((String) null))
                .withMessageContaining("isNull()");
        assertThatNullPointerException()
                .isThrownBy(() -> TASK.status.ne((String) null))
                .withMessageContaining("isNotNull()");
        assertThatNullPointerException().isThrownBy(() -> TASK.status.in("a", null));
    }

    @Test
    void order() {
        Instant second = Instant.parse("2026-02-02T00:00:00Z");
        assertThat(projects(PROJECT.createdAt.lt(second))).containsExactly("p1");
        assertThat(projects(PROJECT.createdAt.le(second))).containsExactly("p1", "p2");
        assertThat(projects(PROJECT.createdAt.gt(second))).containsExactly("p3");
        assertThat(projects(PROJECT.createdAt.ge(second))).containsExactly("p2", "p3");
        assertThat(projects(PROJECT.createdAt.between(second, second))).containsExactly("p2");
        assertThat(projects(PROJECT.createdAt.gt(PROJECT.owner().createdAt))).containsExactly("p1", "p2");
        assertThat(projects(PROJECT.createdAt.le(PROJECT.createdAt))).containsExactly("p1", "p2", "p3");
        assertThat(projects(PROJECT.createdAt.lt(PROJECT.createdAt))).isEmpty();
        assertThat(projects(PROJECT.createdAt.ge(PROJECT.createdAt))).containsExactly("p1", "p2", "p3");
        assertThat(rows.from(TASK)
                        .orderBy(TASK.assigneeId.asc().nullsFirst())
                        .select(TASK.id)
                        .list())
                .containsExactly("t2", "t1", "t3");
        assertThat(rows.from(TASK)
                        .orderBy(TASK.assigneeId.desc().nullsLast())
                        .select(TASK.id)
                        .list())
                .containsExactly("t3", "t1", "t2");
        assertThat(rows.from(TASK)
                        .orderBy(TASK.status.asc())
                        .orderBy(TASK.id.desc())
                        .select(TASK.id)
                        .list())
                .containsExactly("t2", "t3", "t1");
    }

    @Test
    void texts() {
        assertThat(projects(PROJECT.name.like("_po%"))).containsExactly("p1");
        assertThat(projects(PROJECT.name.likeIgnoringCase("a%O"))).containsExactly("p1");
        assertThat(projects(PROJECT.name.startsWith("A"))).containsExactly("p1", "p3");
        assertThat(projects(PROJECT.name.startsWith("a"))).isEmpty();
        assertThat(projects(PROJECT.name.startsWithIgnoringCase("a"))).containsExactly("p1", "p3");
        assertThat(projects(PROJECT.name.endsWith("llo"))).containsExactly("p1");
        assertThat(projects(PROJECT.name.endsWithIgnoringCase("LLO"))).containsExactly("p1");
        assertThat(projects(PROJECT.name.contains("re"))).containsExactly("p2");
        assertThat(projects(PROJECT.name.containsIgnoringCase("RE"))).containsExactly("p2");
    }

    @Test
    void charactersOfPatternsStandForThemselves() throws SQLException {
        TestDatabase own = PostgresServer.newDatabase();
        Rows mine = own.as(TestDatabase.ADA);
        for (String name : List.of("100%", "1000", "a_b", "axb", "wow!", "wow?", "back\\slash")) {
            mine.insert(PROJECT.insert(name));
        }
        assertThat(names(mine, PROJECT.name.contains("0%"))).containsExactly("100%");
        assertThat(names(mine, PROJECT.name.startsWith("a_"))).containsExactly("a_b");
        assertThat(names(mine, PROJECT.name.endsWith("!"))).containsExactly("wow!");
        assertThat(names(mine, PROJECT.name.contains("\\"))).containsExactly("back\\slash");
        assertThat(names(mine, PROJECT.name.like("%!%"))).containsExactly("100%");
    }

    private static List<String> names(Rows mine, Condition<Project> condition) {
        return mine.from(PROJECT).where(condition).select(PROJECT.name).list();
    }

    @Test
    void truthValues() {
        assertThat(rows.from(USER)
                        .where(USER.emailVerified.isTrue())
                        .select(USER.id)
                        .list())
                .containsExactly("ada");
        assertThat(rows.from(USER)
                        .where(USER.emailVerified.isFalse())
                        .select(USER.id)
                        .list())
                .containsExactly("bob");
    }

    @Test
    void combinations() {
        assertThat(tasks(TASK.status.eq("done").or(TASK.title.eq("Fly")))).containsExactly("t1", "t2");
        assertThat(tasks(TASK.status.eq("todo").and(TASK.title.eq("Fly")))).containsExactly("t1");
        assertThat(tasks(TASK.status.eq("todo").not())).containsExactly("t2");
        assertThat(tasks(TASK.status.eq("done").or(TASK.title.eq("Fly")).and(TASK.assigneeId.isNull())))
                .containsExactly("t2");
        assertThat(rows.from(TASK)
                        .where(TASK.status.eq("done").or(TASK.status.eq("todo")), TASK.title.eq("Fly"))
                        .select(TASK.id)
                        .list())
                .containsExactly("t1");
    }

    @Test
    void theRowsThatReferToARow() {
        assertThat(projects(PROJECT.tasks().any())).containsExactly("p1", "p2");
        assertThat(projects(PROJECT.tasks().none())).containsExactly("p3");
        assertThat(projects(PROJECT.tasks().any(TASK.status.eq("done")))).containsExactly("p1");
        assertThat(projects(PROJECT.tasks().none(TASK.status.eq("done")))).containsExactly("p2", "p3");
        assertThat(projects(PROJECT.tasks().any(TASK.assigneeId.eq(TASK.project().ownerId))))
                .containsExactly("p1", "p2");
        assertThat(projects(PROJECT.tasks().count().gt(1L))).containsExactly("p1");
        assertThat(rows.from(PROJECT)
                        .orderBy(PROJECT.tasks().count().desc(), PROJECT.id.asc())
                        .select(PROJECT.id, PROJECT.tasks().count(TASK.status.eq("todo")), Map::entry)
                        .list())
                .containsExactly(Map.entry("p1", 1L), Map.entry("p2", 1L), Map.entry("p3", 0L));
    }

    @Test
    void anyInsideAny() {
        List<String> names = rows.from(USER)
                .where(USER.projects()
                        .any(PROJECT.tasks()
                                .any(TASK.project().owner().projects().any(PROJECT.name.eq("Apollo")))))
                .select(USER.name)
                .list();
        assertThat(names).containsExactly("Ada");
        assertThat(rows.from(TASK)
                        .where(TASK.project().tasks().count().eq(2L))
                        .orderBy(TASK.id.asc())
                        .select(TASK.id)
                        .list())
                .containsExactly("t1", "t2");
    }

    @Test
    void pages() {
        Query<Task, String> ids = rows.from(TASK).orderBy(TASK.id.asc()).select(TASK.id);
        assertThat(ids.limit(2).list()).containsExactly("t1", "t2");
        assertThat(ids.limit(2).offset(2).list()).containsExactly("t3");
        assertThat(ids.limit(0).list()).isEmpty();
        assertThat(ids.limit(1).offset(1).count()).isEqualTo(3);
        assertThat(ids.offset(3).exists()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> ids.limit(-1)).withMessageContaining("limit(-1)");
        assertThatIllegalArgumentException().isThrownBy(() -> ids.offset(-1)).withMessageContaining("offset(-1)");
    }

    @Test
    void firstAndOne() {
        Query<Task, String> ids = rows.from(TASK).orderBy(TASK.id.asc()).select(TASK.id);
        assertThat(ids.first()).contains("t1");
        assertThat(ids.limit(0).first()).isEmpty();
        assertThat(ids.where(TASK.id.eq("t2")).one()).isEqualTo("t2");
        assertThat(ids.limit(1).one()).isEqualTo("t1");
        assertThatThrownBy(ids::one).isInstanceOf(TooManyRowsException.class).hasMessageContaining("public.task");
        assertThatThrownBy(ids.where(TASK.id.eq("none"))::one).isInstanceOf(NoRowException.class);
        assertThat(rows.from(TASK).where(TASK.key("t2")).select(TASK.assigneeId).first())
                .isEmpty();
        assertThat(rows.from(TASK).where(TASK.key("t2")).select(TASK.assigneeId).one())
                .isNull();
    }

    @Test
    void countAndExists() {
        assertThat(rows.from(TASK).count()).isEqualTo(3);
        assertThat(rows.from(TASK).where(TASK.project().name.eq("Apollo")).count())
                .isEqualTo(2);
        assertThat(rows.from(TASK).where(TASK.title.eq("Land")).exists()).isTrue();
        assertThat(rows.from(TASK).where(TASK.title.eq("none")).exists()).isFalse();
    }

    @Test
    void distinctSelections() {
        Query<Task, String> statuses = rows.from(TASK).select(TASK.status);
        assertThat(statuses.distinct().orderBy(TASK.status.desc()).list()).containsExactly("todo", "done");
        assertThat(statuses.distinct().count()).isEqualTo(2);
        assertThat(statuses.count()).isEqualTo(3);
        assertThat(rows.from(PROJECT)
                        .select(PROJECT.tasks().count(TASK.status.eq("todo")))
                        .distinct()
                        .orderBy(PROJECT.tasks().count(TASK.status.eq("todo")).asc())
                        .list())
                .containsExactly(0L, 1L);
        assertThatThrownBy(() -> statuses.distinct().orderBy(TASK.title.asc()).list())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Select the expression too");
    }

    @Test
    void findByKey() {
        assertThat(rows.find(TASK.key("t1"))).contains(new Task("t1", "p1", "Fly", "todo", "ada"));
        assertThat(rows.find(TASK.key("none"))).isEmpty();
        assertThat(rows.find(USER.key("ada"))).map(Auth.User::name).contains("Ada");
    }

    @Test
    void aTableOfAnotherSchemaIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.from(Depot.NOTE).sql())
                .withMessageContaining("com.acme.projects")
                .withMessageContaining("dev.freehold.db.Depot");
    }
}
