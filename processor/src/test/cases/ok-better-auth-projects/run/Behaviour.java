package com.acme.projects;

import static com.acme.projects.AuthTables.API_KEY;
import static com.acme.projects.AuthTables.MEMBER;
import static com.acme.projects.AuthTables.USER;
import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static com.acme.projects.UserProfileTable.USER_PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NoOrganizationException;
import dev.freehold.db.error.NotAMemberException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The queries of the design, each beside the SQL that one would write by hand. */
public final class Behaviour {
    private Behaviour() {}

    record Card(String name, String ownerEmail) {}

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Rows alice = database.as(Actor.user("alice").inOrganization("acme"));
            Rows carol = database.as(Actor.user("carol").inOrganization("globex"));
            reads(alice, dataSource);
            relations(alice, carol);
            writes(alice, carol);
            profiles(alice, carol);
            refusals(database, alice);
        }
    }

    private static void reads(Rows alice, DataSource dataSource) throws SQLException {
        List<Card> cards = alice.from(PROJECT)
                .where(PROJECT.name.startsWith("A"), PROJECT.tasks().any(TASK.status.eq("todo")))
                .orderBy(PROJECT.createdAt.desc())
                .limit(20)
                .select(PROJECT.name, PROJECT.owner().email, Card::new)
                .list();
        assertThat(cards).containsExactly(new Card("Apollo", "alice@example.com"));

        List<String> names = alice.from(PROJECT).orderBy(PROJECT.name.asc()).select(PROJECT.name).list();
        assertThat(names)
                .isEqualTo(column(dataSource, "select name from project where organization_id = 'acme' order by name"));

        List<Card> all = alice.from(PROJECT)
                .orderBy(PROJECT.name.asc())
                .select(PROJECT.name, PROJECT.owner().email, Card::new)
                .list();
        assertThat(all)
                .containsExactly(
                        new Card("Apollo", "alice@example.com"),
                        new Card("Artemis", null),
                        new Card("Gemini", "bob@example.com"));

        assertThat(alice.from(PROJECT).where(PROJECT.tasks().none()).select(PROJECT.name).list())
                .containsExactly("Gemini");
        assertThat(alice.from(PROJECT)
                        .orderBy(PROJECT.name.asc())
                        .select(PROJECT.tasks().count())
                        .list())
                .containsExactly(2L, 1L, 0L);
        assertThat(alice.from(TASK)
                        .where(TASK.assigneeId.eq(TASK.project().ownerId))
                        .count())
                .isZero();
        assertThat(alice.from(TASK).where(TASK.assigneeId.isNull()).select(TASK.title).one())
                .isEqualTo("Land");
        assertThat(alice.from(MEMBER).orderBy(MEMBER.id.asc()).select(MEMBER.user().name).list())
                .containsExactly("Alice", "Bob");
        assertThat(alice.from(API_KEY).select(API_KEY.name).list()).containsExactly("laptop");
    }

    private static void relations(Rows alice, Rows carol) {
        assertThat(PROJECT.owner()).isSameAs(PROJECT.owner());
        Project apollo = alice.find(PROJECT.key("p1")).orElseThrow();
        User owner = alice.load(apollo, PROJECT.owner());
        assertThat(owner.email()).isEqualTo("alice@example.com");
        assertThat(alice.load(apollo, PROJECT.tasks())).extracting(Task::title).containsExactlyInAnyOrder("Launch", "Land");

        List<Project> projects = alice.from(PROJECT).orderBy(PROJECT.name.asc()).list();
        Map<Project, List<Task>> tasks = alice.loadAll(projects, PROJECT.tasks());
        assertThat(tasks.keySet()).containsExactlyElementsOf(projects);
        assertThat(tasks.values()).extracting(List::size).containsExactly(2, 1, 0);
        assertThat(alice.loadAll(projects, PROJECT.owner()).values())
                .extracting(user -> user == null ? null : user.name())
                .containsExactly("Alice", null, "Bob");

        User self = alice.find(USER.key("alice")).orElseThrow();
        assertThat(alice.load(self, USER.projects())).extracting(Project::name).containsExactly("Apollo");
        assertThat(alice.load(self, USER.tasksByAssignee())).extracting(Task::title).containsExactly("Count down");
        assertThat(alice.find(USER.key("carol"))).isEmpty();
        assertThat(carol.loadAll(projects, PROJECT.tasks()).values()).allMatch(List::isEmpty);
    }

    private static void writes(Rows alice, Rows carol) {
        Project hermes = alice.insert(PROJECT.insert("Hermes"));
        assertThat(hermes.id()).hasSize(36).satisfies(id -> assertThat(id.charAt(14)).isEqualTo('7'));
        assertThat(hermes.createdAt()).isNotNull();
        assertThat(alice.load(hermes, PROJECT.owner()).id()).isEqualTo("alice");
        Task task = alice.insert(TASK.insert(hermes.id(), "Deliver"));
        assertThat(task.status()).isEqualTo("todo");
        assertThat(task.assigneeId()).isNull();

        assertThat(carol.find(PROJECT.key(hermes.id()))).isEmpty();
        assertThat(carol.update(PROJECT.patch().name("Mine")).where(PROJECT.key(hermes.id()))).isZero();
        assertThat(carol.update(PROJECT.patch().name("Mine")).all()).isEqualTo(1);
        assertThat(carol.delete(TASK).where(TASK.key(task.id()))).isZero();
        assertThatThrownBy(() -> carol.insert(TASK.insert(hermes.id(), "Spy")))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(alice.update(TASK.patch().status("done").assigneeId("bob"))
                        .where(TASK.project().name.eq("Hermes")))
                .isEqualTo(1);
        assertThat(alice.find(TASK.key(task.id())))
                .contains(new Task(task.id(), hermes.id(), "Deliver", "done", "bob"));
        assertThat(alice.delete(PROJECT).where(PROJECT.key(hermes.id()))).isEqualTo(1);
        assertThat(alice.find(TASK.key(task.id()))).isEmpty();
    }

    private static void profiles(Rows alice, Rows carol) {
        UserProfile profile = alice.insert(USER_PROFILE.insert().bio("I build").preferences("{\"theme\": \"dark\"}"));
        assertThat(profile.userId()).isEqualTo("alice");
        assertThat(profile.preferences()).isEqualTo("{\"theme\": \"dark\"}");
        assertThat(carol.find(USER_PROFILE.key("alice"))).isEmpty();
        assertThat(alice.update(USER_PROFILE.patch().bio(null)).where(USER_PROFILE.key("alice"))).isEqualTo(1);
        assertThat(alice.find(USER_PROFILE.key("alice")).orElseThrow().bio()).isNull();
    }

    private static void refusals(Database database, Rows alice) {
        Rows nowhere = database.as(Actor.user("alice"));
        assertThatThrownBy(() -> nowhere.from(PROJECT).list()).isInstanceOf(NoOrganizationException.class);
        Rows stranger = database.as(Actor.user("carol").inOrganization("acme"));
        assertThat(stranger.from(PROJECT).list()).isEmpty();
        assertThatThrownBy(() -> stranger.insert(PROJECT.insert("Trojan"))).isInstanceOf(NotAMemberException.class);
        assertThat(alice.from(PROJECT).count()).isEqualTo(3);
        assertThat(database.unscoped("the behaviour test counts everything")
                        .from(PROJECT)
                        .count())
                .isEqualTo(4);
    }

    private static List<String> column(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
