package dev.freehold.db;

import static com.acme.projects.AuthTables.MEMBER;
import static com.acme.projects.AuthTables.ORGANIZATION;
import static com.acme.projects.AuthTables.SESSION;
import static com.acme.projects.AuthTables.USER;
import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.Auth;
import com.acme.projects.Project;
import com.acme.projects.Task;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NoOrganizationException;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.NotAMemberException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attempts to reach the rows of an organization from outside, by every kind of statement. */
class ScopeTest {
    private static final Project ZEPHYR = new Project("z1", "Zephyr", Instant.parse("2026-02-04T00:00:00Z"));
    private static final Task FLY = new Task("t1", "p1", "Fly", "todo", "ada");

    private TestDatabase database;
    private Rows ada;
    private Rows bobInAcme;
    private Rows bobInZeta;
    private Rows cid;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        ada = database.as(TestDatabase.ADA);
        bobInAcme = database.as(TestDatabase.BOB_IN_ACME);
        bobInZeta = database.as(TestDatabase.BOB_IN_ZETA);
        cid = database.as(TestDatabase.CID_IN_ACME);
    }

    private static List<String> ids(Rows rows) {
        return rows.from(PROJECT).orderBy(PROJECT.id.asc()).select(PROJECT.id).list();
    }

    @Test
    void listsShowTheOrganizationInWhichOneActs() {
        assertThat(ids(ada)).containsExactly("p1", "p2", "p3");
        assertThat(ids(bobInAcme)).containsExactly("p1", "p2", "p3");
        assertThat(ids(bobInZeta)).containsExactly("z1", "z2");
        assertThat(ids(cid)).isEmpty();
        assertThat(ids(database.as(Actor.user("ada").inOrganization("zeta")))).isEmpty();
        assertThat(ids(database.as(Actor.user("nobody").inOrganization("acme"))))
                .isEmpty();
    }

    @Test
    void countsAndExistenceAreNarrowed() {
        assertThat(bobInZeta.from(PROJECT).count()).isEqualTo(2);
        assertThat(cid.from(PROJECT).count()).isZero();
        assertThat(cid.from(PROJECT).exists()).isFalse();
        assertThat(ada.from(PROJECT).where(PROJECT.key("z1")).exists()).isFalse();
        assertThat(ada.from(PROJECT).select(PROJECT.id).distinct().count()).isEqualTo(3);
    }

    @Test
    void membershipIsAskedInEveryStatement() throws SQLException {
        assertThat(ids(ada)).isNotEmpty();
        database.sql("delete from member where \"userId\" = 'ada'");
        assertThat(ids(ada)).isEmpty();
        assertThat(ada.update(PROJECT.patch().name("x")).all()).isZero();
        assertThatThrownBy(() -> ada.insert(PROJECT.insert("x"))).isInstanceOf(NotAMemberException.class);
    }

    @Test
    void keysOfOthersFindNothing() {
        assertThat(ada.find(PROJECT.key("z1"))).isEmpty();
        assertThat(bobInZeta.find(PROJECT.key("p1"))).isEmpty();
        assertThat(bobInZeta.find(PROJECT.key("z1"))).contains(ZEPHYR);
        assertThat(cid.find(TASK.key("t1"))).isEmpty();
    }

    @Test
    void orDoesNotOpenTheScope() {
        assertThat(ada.from(PROJECT)
                        .where(PROJECT.name.eq("none").or(PROJECT.id.isNotNull()))
                        .count())
                .isEqualTo(3);
        assertThat(ada.from(PROJECT)
                        .where(PROJECT.key("p1").or(PROJECT.key("z1")))
                        .select(PROJECT.id)
                        .list())
                .containsExactly("p1");
        assertThat(ada.update(PROJECT.patch().name("x"))
                        .where(PROJECT.key("none").or(PROJECT.key("z1"))))
                .isZero();
    }

    @Test
    void theWayBackFromUsersIsNarrowed() {
        // Bob has a project and a task in each organization.
        assertThat(ada.from(USER)
                        .where(USER.key("bob"))
                        .select(USER.projects().count())
                        .one())
                .isEqualTo(1);
        assertThat(ada.from(USER)
                        .where(USER.projects().any(PROJECT.name.eq("Apollo")))
                        .select(USER.id)
                        .list())
                .containsExactly("ada");
        assertThat(bobInZeta
                        .from(USER)
                        .where(USER.projects().any(PROJECT.name.eq("Apollo")))
                        .select(USER.id)
                        .list())
                .containsExactly("bob");
        assertThat(ada.from(USER)
                        .where(USER.tasksByAssignee().none(TASK.status.eq("done")))
                        .select(USER.id)
                        .list())
                .containsExactlyInAnyOrder("ada", "bob");
        assertThat(ada.from(USER)
                        .where(USER.key("bob"))
                        .select(USER.tasksByAssignee().count(TASK.id.isNotNull()))
                        .one())
                .isEqualTo(1);
    }

    @Test
    void theWayBackFromOrganizationsIsNarrowed() {
        // Bob sees both organizations, but the rows of the one in which he acts.
        assertThat(bobInZeta
                        .from(ORGANIZATION)
                        .orderBy(ORGANIZATION.id.asc())
                        .select(ORGANIZATION.id, ORGANIZATION.projects().count(), Map::entry)
                        .list())
                .containsExactly(Map.entry("acme", 0L), Map.entry("zeta", 2L));
        assertThat(bobInZeta
                        .from(ORGANIZATION)
                        .where(ORGANIZATION.tasks().any())
                        .select(ORGANIZATION.id)
                        .list())
                .containsExactly("zeta");
    }

    @Test
    void authTablesShowOnesOwnOrganizations() {
        assertThat(ada.from(USER).orderBy(USER.id.asc()).select(USER.id).list()).containsExactly("ada", "bob");
        assertThat(bobInAcme.from(USER).orderBy(USER.id.asc()).select(USER.id).list())
                .containsExactly("ada", "bob", "eve");
        assertThat(cid.from(USER).select(USER.id).list()).containsExactly("cid");
        assertThat(ada.find(USER.key("eve"))).isEmpty();
        assertThat(ada.from(ORGANIZATION).select(ORGANIZATION.id).list()).containsExactly("acme");
        assertThat(cid.from(ORGANIZATION).list()).isEmpty();
        assertThat(ada.from(MEMBER).orderBy(MEMBER.id.asc()).select(MEMBER.id).list())
                .containsExactly("m1", "m2", "m3");
        assertThat(cid.from(MEMBER).list()).isEmpty();
        assertThat(ada.from(SESSION).select(SESSION.id).list()).containsExactly("s1");
        assertThat(bobInAcme.find(SESSION.key("s1"))).isEmpty();
    }

    @Test
    void aRowShowsItsAuthorAfterTheAuthorLeft() throws SQLException {
        database.sql("delete from member where \"userId\" = 'bob'");
        assertThat(ada.from(PROJECT)
                        .where(PROJECT.key("p2"))
                        .select(PROJECT.owner().name)
                        .one())
                .isEqualTo("Bob");
        assertThat(ada.from(USER).where(USER.key("bob")).list()).isEmpty();
        assertThat(ada.load(new Project("p2", "", Instant.EPOCH), PROJECT.owner())
                        .name())
                .isEqualTo("Bob");
    }

    @Test
    void toOneJoinsBehindUsersAreNarrowed() {
        // USER is not narrowed as a target, so what is asked of it must be.
        assertThat(ada.from(PROJECT)
                        .orderBy(PROJECT.id.asc())
                        .select(PROJECT.owner().projects().count())
                        .list())
                .containsExactly(1L, 1L, 0L);
        assertThat(ada.from(PROJECT)
                        .where(PROJECT.owner().projects().any(PROJECT.id.eq("z2")))
                        .list())
                .isEmpty();
    }

    @Test
    void joinsAndSubqueriesOfOthersRowsAreNarrowed() {
        assertThat(cid.from(TASK).select(TASK.project().name).list()).isEmpty();
        assertThat(cid.from(USER).select(USER.projects().count()).one()).isZero();
        assertThat(cid.from(USER).where(USER.projects().none()).count()).isEqualTo(1);
    }

    @Test
    void loadsOfForeignRowsGiveNothing() {
        assertThatThrownBy(() -> bobInZeta.load(FLY, TASK.project())).isInstanceOf(NoRowException.class);
        assertThat(ada.loadIfPresent(ZEPHYR, PROJECT.owner())).isEmpty();
        assertThat(ada.load(ZEPHYR, PROJECT.tasks())).isEmpty();
        assertThat(bobInZeta.load(ZEPHYR, PROJECT.tasks())).extracting(Task::id).containsExactly("y1");
        assertThat(ada.loadAll(List.of(ZEPHYR), PROJECT.tasks()).get(ZEPHYR)).isEmpty();
        assertThat(ada.loadAll(List.of(ZEPHYR), PROJECT.owner())).containsEntry(ZEPHYR, null);
        Auth.User bob = new Auth.User("bob", "", "", true, Instant.EPOCH);
        assertThat(ada.load(bob, USER.projects())).extracting(Project::id).containsExactly("p2");
        assertThat(bobInZeta.load(bob, USER.projects())).extracting(Project::id).containsExactly("z2");
        Auth.Organization acme = new Auth.Organization("acme", "", "");
        assertThat(bobInZeta.load(acme, ORGANIZATION.projects())).isEmpty();
        assertThat(cid.load(bob, USER.projects())).isEmpty();
    }

    @Test
    void updatesReachOnesOwnOnly() throws SQLException {
        assertThat(ada.update(PROJECT.patch().name("taken")).where(PROJECT.key("z1")))
                .isZero();
        assertThat(ada.update(TASK.patch().status("taken")).all()).isEqualTo(3);
        assertThat(ada.update(TASK.patch().title("taken"))
                        .where(TASK.project().name.eq("Apollo")))
                .isEqualTo(2);
        assertThat(cid.update(TASK.patch().status("cid")).all()).isZero();
        assertThat(database.sql("select id, title, status from task order by id"))
                .containsExactly("t1,taken,taken", "t2,taken,taken", "t3,Shine,taken", "y1,Blow,todo", "y2,Rest,done");
        assertThat(database.sql("select name from project where id = 'z1'")).containsExactly("Zephyr");
    }

    @Test
    void deletesReachOnesOwnOnly() throws SQLException {
        assertThat(ada.delete(PROJECT).where(PROJECT.key("z1"))).isZero();
        assertThat(ada.delete(TASK).where(TASK.project().owner().id.eq("bob"))).isEqualTo(1);
        assertThat(cid.delete(TASK).all()).isZero();
        assertThat(ada.delete(TASK).all()).isEqualTo(2);
        assertThat(database.sql("select id from task order by id")).containsExactly("y1", "y2");
        assertThat(database.sql("select count(*) from project")).containsExactly("5");
    }

    @Test
    void insertsBelongToTheActorsOrganization() throws SQLException {
        Project mine = ada.insert(PROJECT.insert("Mine"));
        assertThat(database.sql("select owner_id, organization_id from project where id = '" + mine.id() + "'"))
                .containsExactly("ada,acme");
        assertThatThrownBy(() -> cid.insert(PROJECT.insert("x")))
                .isInstanceOf(NotAMemberException.class)
                .hasMessageContaining("public.project");
        assertThatThrownBy(() ->
                        database.as(Actor.user("ada").inOrganization("zeta")).insert(PROJECT.insert("x")))
                .isInstanceOf(NotAMemberException.class);
        assertThatThrownBy(() -> ada.insert(TASK.insert("z1", "into zeta")))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThatThrownBy(() -> ada.update(TASK.patch().projectId("z1")).where(TASK.key("t1")))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(database.sql("select count(*) from project")).containsExactly("6");
    }

    @Test
    void anActorWithoutAnOrganizationIsToldSo() {
        Rows nowhere = database.as(Actor.user("ada"));
        assertThatThrownBy(() -> nowhere.from(PROJECT).list())
                .isInstanceOf(NoOrganizationException.class)
                .hasMessageContaining("public.project")
                .hasMessageContaining("Actor.user(id).inOrganization(organizationId)");
        assertThatThrownBy(() -> nowhere.insert(PROJECT.insert("x"))).isInstanceOf(NoOrganizationException.class);
        assertThatThrownBy(() -> nowhere.delete(PROJECT).all()).isInstanceOf(NoOrganizationException.class);
        assertThatThrownBy(() -> nowhere.from(USER).where(USER.projects().any()).list())
                .isInstanceOf(NoOrganizationException.class);
        assertThat(nowhere.from(USER).count()).isEqualTo(2);
        assertThat(nowhere.from(ORGANIZATION).count()).isEqualTo(1);
        assertThat(database.taken()).isEqualTo(2);
    }

    @Test
    void unscopedSeesEverything() throws SQLException {
        Unscoped all = database.database().unscoped("test");
        assertThat(all.from(PROJECT).count()).isEqualTo(5);
        assertThat(all.find(PROJECT.key("z1"))).contains(ZEPHYR);
        assertThat(all.load(ZEPHYR, PROJECT.tasks())).hasSize(1);
        assertThat(all.load(ZEPHYR, PROJECT.owner()).name()).isEqualTo("Eve");
        assertThat(all.loadIfPresent(ZEPHYR, PROJECT.organization())).isPresent();
        assertThat(all.loadAll(List.of(ZEPHYR), PROJECT.tasks())).hasSize(1);
        assertThat(all.loadAll(List.of(ZEPHYR), PROJECT.owner())).hasSize(1);
        assertThat(all.update(TASK.patch().status("x")).all()).isEqualTo(5);
        Project project = all.insertFor(TestDatabase.CID_IN_ACME, PROJECT.insert("For Cid"));
        assertThat(database.sql("select owner_id, organization_id from project where id = '" + project.id() + "'"))
                .containsExactly("cid,acme");
        assertThatThrownBy(() -> all.insertFor(Actor.user("cid"), PROJECT.insert("x")))
                .isInstanceOf(NoOrganizationException.class);
        int deleted = all.transaction(tx -> tx.delete(TASK).all());
        assertThat(deleted).isEqualTo(5);
        assertThatThrownBy(() -> database.database().unscoped(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unscopedStatementsReachTheServerWithTheirReason() {
        Unscoped all = database.database().unscoped("nightly report");
        assertThat(all.from(PROJECT).sql()).startsWith("/* unscoped: nightly report */ select");
        assertThatThrownBy(() -> all.insertFor(TestDatabase.ADA, TASK.insert("none", "x")))
                .isInstanceOfSatisfying(
                        ForeignKeyViolationException.class,
                        e -> assertThat(e.sql().orElseThrow()).startsWith("/* unscoped: nightly report */ insert"));
    }

    @Test
    void aDatabaseHasNoQueryMethod() {
        assertThat(Arrays.stream(Database.class.getDeclaredMethods())
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                        .map(java.lang.reflect.Method::getName))
                .containsOnly("open", "connect", "as", "within", "unscoped", "withUnscoped", "verify", "close");
    }
}
