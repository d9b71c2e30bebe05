package dev.freehold.sample;

import dev.freehold.auth.BetterAuth.Member;
import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Query;
import dev.freehold.db.Rows;
import dev.freehold.sample.projects.AppSchema;
import dev.freehold.sample.projects.People;
import dev.freehold.sample.projects.Project;
import dev.freehold.sample.projects.Projects;
import dev.freehold.sample.projects.Task;
import java.util.List;
import java.util.Map;

/** The part of the tour on Better Auth: rows that belong to organizations. */
final class ProjectsTour {
    static final String DDL = Ddl.resource(Project.class.getPackage());

    private static final JavaSource PROJECTS = JavaSource.of(Projects.class);
    private static final JavaSource PEOPLE = JavaSource.of(People.class);

    private final StatementLog log;
    private final Page page;
    private final Database database;
    private final Rows alice;
    private final Rows bob;
    private final Rows carol;

    private ProjectsTour(StatementLog log, Page page, Database database) {
        this.log = log;
        this.page = page;
        this.database = database;
        this.alice = database.as(Actor.user("alice").inOrganization("acme"));
        this.bob = database.as(Actor.user("bob").inOrganization("acme"));
        this.carol = database.as(Actor.user("carol").inOrganization("globex"));
    }

    /** A database as the Better Auth server leaves it, with the generated tables. */
    static String database(LocalPostgres postgres, String name) {
        return postgres.database(
                name, "/auth/better-auth-1.7.7-kysely-full.sql", DDL, "/test-only/better-auth-people.sql");
    }

    static void run(LocalPostgres postgres, Page page, Attempts attempts) {
        page.step("On Better Auth: the tables for the package projects, written while it was compiled", "schema.sql");
        page.lines("DDL", Ddl.headline(Resource.text(DDL)));
        try (Database database = Database.connect(database(postgres, "better_auth"), AppSchema.SCHEMA);
                StatementLog log = StatementLog.open()) {
            new ProjectsTour(log, page, database).run(attempts);
        }
    }

    private void run(Attempts attempts) {
        Project apollo = start();
        prepare(apollo);
        tasks(projects());
        memberships();
        members();
        apiKeys();
        user();
        trespass(apollo, attempts);
    }

    private Project start() {
        Project apollo = new Projects(alice).start("Apollo");
        page.step("Projects.start(name): a project of the current user and organization", "as Alice in Acme");
        page.java(PROJECTS, "start");
        sent();
        page.rows(Grid.of(List.of(apollo))
                .column("id", Project::id)
                .column("name", Project::name)
                .column("created at", Project::createdAt));
        return apollo;
    }

    /** So that there is something to see. */
    private void prepare(Project apollo) {
        List<Task> tasks = new Projects(alice).plan(apollo.id(), List.of("Build the rocket", "Count down"));
        new Projects(bob).assign(tasks.get(0).id(), "bob");
        new Projects(bob).start("Gemini");
        Projects globex = new Projects(carol);
        globex.plan(globex.start("Zeus").id(), List.of("Make thunder"));
    }

    private List<Project> projects() {
        Query<Project, Projects.Card> cards = new Projects(alice).withOwner();
        List<Projects.Card> rows = cards.list();
        page.step("Projects.withOwner(): the organization's projects, owners and open tasks", "as Alice in Acme");
        page.java(PROJECTS, "withOwner");
        page.sql(cards.sql());
        page.rows(Grid.of(rows)
                .column("project", card -> card.project().name())
                .column("owner", Projects.Card::owner)
                .column("open tasks", Projects.Card::open));
        return rows.stream().map(Projects.Card::project).toList();
    }

    private void tasks(List<Project> projects) {
        record Line(Project project, Task task) {}

        Map<Project, List<Task>> tasks = new Projects(alice).tasks(projects);
        page.step("Projects.tasks(projects): and their tasks, in one statement for all of them", "as Alice in Acme");
        page.java(PROJECTS, "tasks");
        sent();
        page.rows(Grid.of(tasks.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(task -> new Line(entry.getKey(), task)))
                        .toList())
                .column("project", line -> line.project().name())
                .column("task", line -> line.task().title())
                .column("status", line -> line.task().status())
                .column("assignee id", line -> line.task().assigneeId()));
    }

    private void memberships() {
        Query<Member, People.Membership> memberships = new People(bob).memberships("bob");
        page.step("People.memberships(userId): a user with memberships and organizations", "as Bob in Acme");
        page.java(PEOPLE, "memberships");
        page.sql(memberships.sql());
        page.rows(Grid.of(memberships.list())
                .column("user", People.Membership::user)
                .column("organization", People.Membership::organization)
                .column("role", People.Membership::role)
                .column("since", People.Membership::since));
    }

    private void members() {
        Query<Member, People.Colleague> members = new People(alice).membersOf("acme");
        page.step("People.membersOf(organizationId): the members of an organization", "as Alice in Acme");
        page.java(PEOPLE, "membersOf");
        page.sql(members.sql());
        page.rows(Grid.of(members.list())
                .column("name", People.Colleague::name)
                .column("email", People.Colleague::email)
                .column("role", People.Colleague::role));
    }

    private void apiKeys() {
        var keys = new People(alice).apiKeys();
        page.step("People.apiKeys(): one's API keys; there is no way to name the hash", "as Alice in Acme");
        page.java(PEOPLE, "apiKeys");
        page.sql(keys.sql());
        page.rows(Grid.of(keys.list())
                .column("id", People.Key::id)
                .column("name", People.Key::name)
                .column("start", People.Key::start)
                .column("created at", People.Key::createdAt)
                .column("expires at", People.Key::expiresAt));
    }

    private void user() {
        List<User> users = new People(alice).find("bob").stream().toList();
        page.step("People.find(userId): a user by id, if one shares an organization", "as Alice in Acme");
        page.java(PEOPLE, "find");
        sent();
        page.rows(Grid.of(users)
                .column("id", User::id)
                .column("name", User::name)
                .column("email", User::email)
                .column("created at", User::createdAt));
    }

    private void trespass(Project apollo, Attempts attempts) {
        Projects own = new Projects(carol);
        Projects foreign = new Projects(database.as(Actor.user("carol").inOrganization("acme")));
        Projects nowhere = new Projects(database.as(Actor.user("alice")));
        attempts.add("Carol in Globex", "find Apollo by its id", () -> own.find(apollo.id()));
        attempts.add("Carol in Globex", "rename Apollo", () -> own.rename(apollo.id(), "Mine"));
        attempts.add("Carol in Globex", "hang a task on Apollo", () -> own.plan(apollo.id(), "Spy"));
        attempts.add("Carol in Globex", "find Alice among users", () -> new People(carol).find("alice"));
        attempts.add(
                "Carol in Globex",
                "list members of Acme",
                () -> new People(carol).membersOf("acme").list());
        attempts.add(
                "Carol, no member, in Acme",
                "list projects",
                () -> foreign.withOwner().list());
        attempts.add("Carol, no member, in Acme", "start a project", () -> foreign.start("Trojan"));
        attempts.add(
                "Alice in no organization",
                "list projects",
                () -> nowhere.withOwner().list());
    }

    /** The statement that was just sent, of those that are made and sent in one go. */
    private void sent() {
        page.sql(log.last());
    }
}
