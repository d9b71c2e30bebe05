package com.acme.board;

import static com.acme.board.AuthTables.USER;
import static com.acme.board.BudgetTable.BUDGET;
import static com.acme.board.ColorTable.COLOR;
import static com.acme.board.ProjectTable.PROJECT;
import static com.acme.board.StepColorsTable.STEP_COLORS;
import static com.acme.board.StepTable.STEP;
import static com.acme.board.StepTagsTable.STEP_TAGS;
import static com.acme.board.TagTable.TAG;
import static com.acme.board.TaskBlockersTable.TASK_BLOCKERS;
import static com.acme.board.TaskTable.TASK;
import static com.acme.board.TaskTagsTable.TASK_TAGS;
import static com.acme.board.WatchTable.WATCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NotAMemberException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Relations as Jakarta Persistence writes them: joined, asked about, written by ids, and filled where a query asks. */
public final class Behaviour {
    private static final UUID RED = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID GREEN = UUID.fromString("00000000-0000-0000-0000-000000000003");

    private Behaviour() {}

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Rows alice = database.as(Actor.user("alice").inOrganization("acme"));
            Rows carol = database.as(Actor.user("carol").inOrganization("globex"));
            unfilled(alice);
            filled(alice);
            across(alice, carol);
            keys(alice);
            steps(alice, carol, database);
            cascade(alice);
        }
    }

    private static void unfilled(Rows alice) {
        Project apollo = alice.find(PROJECT.key("p1")).orElseThrow();
        assertThat(apollo.getName()).isEqualTo("Apollo");
        assertThat(apollo.getParent()).isNull();
        assertThat(apollo.getTasks()).isEmpty();
        assertThat(apollo.getBudget()).isNull();
        Task launch = alice.from(TASK).where(TASK.title.eq("Launch")).one();
        assertThat(launch.getProject()).isNull();
        assertThat(launch.getProjectId()).isEqualTo("p1");
        assertThat(launch.getTags()).isEmpty();
        assertThat(alice.from(TASK)
                        .where(TASK.project().parent().name.eq("Apollo"))
                        .select(TASK.title)
                        .list())
                .containsExactly("Land");
        assertThat(alice.from(PROJECT)
                        .where(PROJECT.parts().any(PROJECT.name.eq("Lander")))
                        .select(PROJECT.name)
                        .list())
                .containsExactly("Apollo");
    }

    private static void filled(Rows alice) {
        List<Project> projects = alice.from(PROJECT)
                .with(PROJECT.parent(), PROJECT.parts(), PROJECT.tasks().with(TASK.assignee()), PROJECT.budget())
                .orderBy(PROJECT.name.asc())
                .list();
        Project apollo = projects.get(0);
        Project lander = projects.get(1);
        assertThat(apollo.getParent()).isNull();
        assertThat(lander.getParent().getName()).isEqualTo("Apollo");
        assertThat(apollo.getParts()).extracting(Project::getName).containsExactly("Lander");
        assertThat(lander.getParts()).isEmpty();
        assertThat(apollo.getTasks()).singleElement().satisfies(task -> {
            assertThat(task.getTitle()).isEqualTo("Launch");
            assertThat(task.getAssignee()).extracting(User::name).isEqualTo("Bob");
            assertThat(task.getReporter()).isNull();
        });
        assertThat(apollo.getBudget().amount()).isEqualByComparingTo("12.50");
        assertThat(lander.getBudget()).isNull();
        Task land = alice.from(TASK)
                .where(TASK.title.eq("Land"))
                .with(TASK.project().parent(), TASK.reporter())
                .one();
        assertThat(land.getProject().getParent().getName()).isEqualTo("Apollo");
        assertThat(land.getReporter().name()).isEqualTo("Alice");
        assertThatThrownBy(() -> alice.from(TAG).with(TAG.organization()).list())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void across(Rows alice, Rows carol) {
        Task launch = alice.from(TASK).where(TASK.title.eq("Launch")).one();
        Task land = alice.from(TASK).where(TASK.title.eq("Land")).one();
        TaskTags red = alice.insert(TASK_TAGS.insert(launch.getId(), RED));
        assertThat(red).isEqualTo(new TaskTags(launch.getId(), RED));
        assertThatThrownBy(() -> alice.insert(TASK_TAGS.insert(launch.getId(), GREEN)))
                .isInstanceOf(ForeignKeyViolationException.class);
        alice.insert(TASK_BLOCKERS.insert(land.getId(), launch.getId()));
        assertThat(alice.load(launch, TASK.tags())).extracting(Tag::name).containsExactly("red");
        assertThat(alice.from(TASK).where(TASK.tags().any(TAG.name.eq("red"))).select(TASK.title).list())
                .containsExactly("Launch");
        assertThat(alice.from(TAG).orderBy(TAG.name.asc()).select(TAG.tasks().count()).list())
                .containsExactly(0L, 1L);
        assertThat(carol.from(TASK).where(TASK.tags().none()).count()).isEqualTo(1);
        Task filled = alice.from(TASK).where(TASK.title.eq("Launch")).with(TASK.tags()).one();
        assertThat(filled.getTags()).extracting(Tag::name).containsExactly("red");
        assertThat(alice.from(TAG).where(TAG.name.eq("red")).with(TAG.tasks()).one().tasks())
                .extracting(Task::getTitle)
                .containsExactly("Launch");
        assertThat(alice.load(land, TASK.blockers())).extracting(Task::getTitle).containsExactly("Launch");
        assertThat(alice.load(launch, TASK.tasksByBlockers())).extracting(Task::getTitle).containsExactly("Land");
        assertThat(alice.delete(TASK_TAGS).where(TASK_TAGS.key(launch.getId(), RED))).isEqualTo(1);
        assertThat(alice.load(launch, TASK.tags())).isEmpty();
    }

    private static void keys(Rows alice) {
        Task launch = alice.from(TASK).where(TASK.title.eq("Launch")).one();
        Watch.Key key = new Watch.Key(launch.getId(), "bob");
        Watch watch = alice.insert(WATCH.insert(key, true));
        assertThat(watch.key()).isEqualTo(key);
        assertThat(watch.task()).isNull();
        assertThat(alice.update(WATCH.patch().loud(false)).where(WATCH.key(key))).isEqualTo(1);
        assertThat(alice.from(WATCH).select(WATCH.key, WATCH.task().title, (id, title) -> id.userId() + title).list())
                .containsExactly("bobLaunch");
        assertThat(alice.load(launch, TASK.usersByWatch())).extracting(User::name).containsExactly("Bob");
        assertThat(alice.from(USER).where(USER.tasksByWatch().any()).select(USER.name).list()).containsExactly("Bob");
        assertThat(alice.load(watch, WATCH.task()).getTitle()).isEqualTo("Launch");
        assertThat(alice.insert(BUDGET.insert("p2", new BigDecimal("7.00"))).projectId()).isEqualTo("p2");
    }

    private static void steps(Rows alice, Rows carol, Database database) {
        database.unscoped("colors").insertFor(Actor.user("alice"), COLOR.insert("red"));
        Task launch = alice.from(TASK).where(TASK.title.eq("Launch")).one();
        Step step = alice.insert(STEP.insert(launch.getId()));
        alice.insert(STEP_COLORS.insert(step.id(), "red"));
        alice.insert(STEP_TAGS.insert(step.id(), RED));
        assertThatThrownBy(() -> alice.insert(STEP_TAGS.insert(step.id(), GREEN)))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThatThrownBy(() -> carol.insert(STEP_COLORS.insert(step.id(), "red")))
                .isInstanceOf(NotAMemberException.class);
        Step filled = alice.from(STEP).with(STEP.colors(), STEP.tags(), STEP.task()).one();
        assertThat(filled.colors()).extracting(Color::name).containsExactly("red");
        assertThat(filled.tags()).extracting(Tag::name).containsExactly("red");
        assertThat(filled.task()).extracting(Task::getTitle).isEqualTo("Launch");
        assertThat(carol.from(STEP_COLORS).list()).isEmpty();
        assertThat(carol.from(STEP).list()).isEmpty();
    }

    private static void cascade(Rows alice) {
        Task made = alice.insert(TASK.insert("Plan", "p2").assigneeId("bob"));
        assertThat(made.getProjectId()).isEqualTo("p2");
        assertThat(alice.update(TASK.patch().projectId("p1").assigneeId(null)).where(TASK.key(made.getId())))
                .isEqualTo(1);
        alice.delete(BUDGET).all();
        assertThat(alice.delete(PROJECT).where(PROJECT.key("p1"))).isEqualTo(1);
        assertThat(alice.from(TASK).where(TASK.key(made.getId())).exists()).isFalse();
    }
}
