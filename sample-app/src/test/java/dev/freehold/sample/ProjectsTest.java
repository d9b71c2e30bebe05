package dev.freehold.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NoOrganizationException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.error.UniqueViolationException;
import dev.freehold.sample.projects.AppSchema;
import dev.freehold.sample.projects.People;
import dev.freehold.sample.projects.Project;
import dev.freehold.sample.projects.Projects;
import dev.freehold.sample.projects.Task;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Projects and people of Acme and Globex on a database as the Better Auth server leaves it. */
final class ProjectsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private String name;
    private Database database;
    private Rows alice;
    private Rows bob;
    private Rows carol;

    @BeforeEach
    void open() {
        name = "projects_test_" + NUMBER.incrementAndGet();
        database = Database.connect(ProjectsTour.database(SharedPostgres.SERVER, name), AppSchema.SCHEMA);
        alice = database.as(Actor.user("alice").inOrganization("acme"));
        bob = database.as(Actor.user("bob").inOrganization("acme"));
        carol = database.as(Actor.user("carol").inOrganization("globex"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aProjectBelongsToTheUserAndTheOrganization() {
        Project apollo = new Projects(alice).start("Apollo");
        assertThat(new Projects(bob).withOwner().list()).containsExactly(new Projects.Card(apollo, "Alice", 0));
        assertThat(new Projects(carol).withOwner().list()).isEmpty();
    }

    @Test
    void tasksAreCountedAndLoadedPerProject() {
        Projects projects = new Projects(alice);
        Project apollo = projects.start("Apollo");
        Project gemini = projects.start("Gemini");
        Task rocket = projects.plan(apollo.id(), "Build the rocket");
        projects.plan(apollo.id(), List.of("Count down", "Land"));
        assertThat(projects.assign(rocket.id(), "bob")).isTrue();

        assertThat(projects.withOwner().list()).extracting(Projects.Card::open).containsExactly(3L, 0L);
        Map<Project, List<Task>> tasks = projects.tasks(List.of(gemini, apollo));
        assertThat(tasks.keySet()).containsExactly(gemini, apollo);
        assertThat(tasks.get(gemini)).isEmpty();
        assertThat(tasks.get(apollo))
                .contains(new Task(rocket.id(), apollo.id(), "Build the rocket", "doing", "bob"))
                .hasSize(3);
        assertThat(projects.finish(apollo.id())).isEqualTo(3);
        assertThat(projects.withOwner().list()).extracting(Projects.Card::open).containsExactly(0L, 0L);
    }

    @Test
    void tasksArePlannedTogetherOrNotAtAll() {
        Projects projects = new Projects(alice);
        Project apollo = projects.start("Apollo");
        assertThatThrownBy(() -> projects.plan(apollo.id(), List.of("Build the rocket", "\0")))
                .isInstanceOf(RuntimeException.class);
        assertThat(projects.tasks(List.of(apollo)).get(apollo)).isEmpty();
    }

    @Test
    void nobodyReachesIntoAnotherOrganization() {
        Project apollo = new Projects(alice).start("Apollo");
        Projects globex = new Projects(carol);
        assertThat(globex.find(apollo.id())).isEmpty();
        assertThat(globex.rename(apollo.id(), "Mine")).isFalse();
        assertThatThrownBy(() -> globex.plan(apollo.id(), "Spy")).isInstanceOf(ForeignKeyViolationException.class);
        assertThat(globex.finish(apollo.id())).isZero();
        assertThat(globex.tasks(List.of(apollo)).get(apollo)).isEmpty();

        Projects pretended = new Projects(database.as(Actor.user("carol").inOrganization("acme")));
        assertThat(pretended.withOwner().list()).isEmpty();
        assertThatThrownBy(() -> pretended.start("Trojan")).isInstanceOf(NotAMemberException.class);

        Projects nowhere = new Projects(database.as(Actor.user("alice")));
        assertThatThrownBy(() -> nowhere.start("Lost")).isInstanceOf(NoOrganizationException.class);

        assertThat(new Projects(alice).find(apollo.id())).contains(apollo);
        assertThat(new Projects(alice).rename(apollo.id(), "Apollo 11")).isTrue();
    }

    @Test
    void membershipsAreSeenByThoseWhoShareThem() {
        assertThat(new People(bob).memberships("bob").list())
                .containsExactly(
                        new People.Membership("Bob", "Acme", "member", Instant.parse("2026-01-06T10:00:00Z")),
                        new People.Membership("Bob", "Globex", "admin,billing", Instant.parse("2026-02-01T12:00:00Z")));
        assertThat(new People(alice).memberships("bob").list())
                .extracting(People.Membership::organization)
                .containsExactly("Acme");
        assertThat(new People(alice).membersOf("acme").list())
                .containsExactly(
                        new People.Colleague("Alice", "alice@acme.example", "owner"),
                        new People.Colleague("Bob", "bob@acme.example", "member"));
        assertThat(new People(alice).membersOf("globex").list()).isEmpty();
    }

    @Test
    void usersAreFoundByThoseWhoShareAnOrganization() {
        assertThat(new People(alice).find("bob"))
                .hasValueSatisfying(user -> assertThat(user.name()).isEqualTo("Bob"));
        assertThat(new People(carol).find("bob")).isPresent();
        assertThat(new People(carol).find("alice")).isEmpty();
    }

    @Test
    void apiKeysAreSeenByTheirOwnerWithoutTheHash() {
        assertThat(new People(alice).apiKeys().list())
                .extracting(People.Key::name)
                .containsExactly("laptop", "build server");
        assertThat(new People(bob).apiKeys().list()).isEmpty();
        assertThat(new People(alice).apiKeys().sql()).doesNotContain("\"key\"");
        assertThat(new People(alice).apiKeys().list().toString()).doesNotContain("SECRET");
    }

    @Test
    void aUserHasOneProfile() {
        People people = new People(alice);
        assertThat(people.profile("alice")).isEmpty();
        assertThat(people.introduce("I build rockets.", "{\"theme\": \"dark\"}").userId())
                .isEqualTo("alice");
        assertThat(people.profile("alice")).hasValueSatisfying(profile -> {
            assertThat(profile.bio()).isEqualTo("I build rockets.");
            assertThat(profile.preferences()).isEqualTo("{\"theme\": \"dark\"}");
            assertThat(profile.avatarUrl()).isNull();
        });
        assertThat(new People(bob).profile("alice")).isEmpty();
        assertThatThrownBy(() -> people.introduce("Again.", "{}")).isInstanceOf(UniqueViolationException.class);
    }

    @Test
    void whatAQueryShowsIsWhatItSends() {
        var board = new Projects(alice).withOwner();
        try (StatementLog log = StatementLog.open()) {
            board.list();
            assertThat(log.last()).isEqualTo(board.sql());
        }
    }
}
