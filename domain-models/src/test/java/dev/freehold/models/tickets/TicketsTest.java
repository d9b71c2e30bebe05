package dev.freehold.models.tickets;

import static dev.freehold.models.tickets.AttachmentTable.ATTACHMENT;
import static dev.freehold.models.tickets.AuthTables.USER;
import static dev.freehold.models.tickets.BoardColumnTable.BOARD_COLUMN;
import static dev.freehold.models.tickets.BoardTable.BOARD;
import static dev.freehold.models.tickets.CommentTable.COMMENT;
import static dev.freehold.models.tickets.ComponentTable.COMPONENT;
import static dev.freehold.models.tickets.CustomFieldTable.CUSTOM_FIELD;
import static dev.freehold.models.tickets.CustomFieldValueTable.CUSTOM_FIELD_VALUE;
import static dev.freehold.models.tickets.IssueLabelsTable.ISSUE_LABELS;
import static dev.freehold.models.tickets.IssueLinkTable.ISSUE_LINK;
import static dev.freehold.models.tickets.IssueTable.ISSUE;
import static dev.freehold.models.tickets.LabelTable.LABEL;
import static dev.freehold.models.tickets.MilestoneTable.MILESTONE;
import static dev.freehold.models.tickets.ProjectTable.PROJECT;
import static dev.freehold.models.tickets.ReleaseFixesTable.RELEASE_FIXES;
import static dev.freehold.models.tickets.ReleaseTable.RELEASE;
import static dev.freehold.models.tickets.SavedFilterTable.SAVED_FILTER;
import static dev.freehold.models.tickets.SprintIssueTable.SPRINT_ISSUE;
import static dev.freehold.models.tickets.SprintTable.SPRINT;
import static dev.freehold.models.tickets.TransitionTable.TRANSITION;
import static dev.freehold.models.tickets.WatcherTable.WATCHER;
import static dev.freehold.models.tickets.WorkLogTable.WORK_LOG;
import static dev.freehold.models.tickets.WorkflowStateTable.WORKFLOW_STATE;
import static dev.freehold.models.tickets.WorkflowTable.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.CheckViolationException;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.StaleRowException;
import dev.freehold.db.error.UniqueViolationException;
import dev.freehold.db.schema.Json;
import dev.freehold.models.ModelDatabase;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Issues of two organizations and boards of a team. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TicketsTest {
    private final ModelDatabase tables = ModelDatabase.fresh(Issue.class.getPackage());
    private final Database database = Database.open(tables.dataSource(), AppSchema.SCHEMA);
    private Rows alice;
    private Rows bob;
    private Rows carol;
    private Rows red;
    private Project apollo;
    private WorkflowState open;
    private WorkflowState done;

    @BeforeEach
    void open() {
        tables.empty();
        tables.run("""
                insert into team (id, name, "memberCount", "organizationId", "createdAt") values
                    ('red', 'Red', 1, 'acme', '2026-01-01T00:00:00Z');
                insert into "teamMember" (id, "teamId", "userId") values ('t1', 'red', 'alice');
                """);
        alice = database.as(Actor.user("alice").inOrganization("acme"));
        bob = database.as(Actor.user("bob").inOrganization("acme"));
        carol = database.as(Actor.user("carol").inOrganization("globex"));
        red = database.as(Actor.user("alice").inOrganization("acme").inTeam("red"));

        Workflow simple = alice.insert(WORKFLOW.insert("simple"));
        open = alice.insert(WORKFLOW_STATE.insert(simple.getId(), "open", StateKind.OPEN));
        done = alice.insert(WORKFLOW_STATE.insert(simple.getId(), "done", StateKind.DONE));
        alice.update(WORKFLOW.patch().initialStateId(open.getId())).of(simple);
        alice.insert(TRANSITION.insert(open.getId(), done.getId(), "finish"));
        apollo = alice.insert(PROJECT.insert("APO", "Apollo", Visibility.MEMBERS, List.of("apollo@acme.example"))
                .workflowId(simple.getId())
                .leadId("bob"));
    }

    @AfterAll
    void close() {
        database.close();
    }

    private Issue issue(int number, String title) {
        return alice.insert(ISSUE.insert(apollo.getId(), number, title, open.getId()));
    }

    @Test
    void theDatabaseIsAsTheCodeSays() {
        database.verify();
    }

    @Test
    void twoTablesReferToOneAnother() {
        Project read = alice.from(PROJECT)
                .with(PROJECT.workflow().initialState(), PROJECT.workflow())
                .one();
        assertThat(read.getWorkflow().getInitialState().getName()).isEqualTo("open");
        assertThat(read.getVisibility()).isEqualTo(Visibility.MEMBERS);
        assertThat(tables.texts("select visibility from projects")).containsExactly("1");
        assertThat(alice.load(open, WORKFLOW_STATE.transitionsByFrom()))
                .extracting(Transition::getLabel)
                .containsExactly("finish");
        assertThat(alice.from(TRANSITION)
                        .where(TRANSITION.to().kind.eq(StateKind.DONE))
                        .exists())
                .isTrue();
        assertThat(open.isFinal()).isFalse();
    }

    @Test
    void anIssueHasManyOfOthers() {
        Milestone first = alice.insert(MILESTONE.insert(apollo.getId(), "first").due(LocalDate.of(2026, 5, 1)));
        Component engine =
                alice.insert(COMPONENT.insert(apollo.getId(), "engine").ownerId("bob"));
        Issue epic = issue(1, "Fly");
        Issue part = alice.insert(ISSUE.insert(apollo.getId(), 2, "Start", open.getId())
                .parentId(epic.getId())
                .milestoneId(first.getId())
                .componentId(engine.id())
                .assigneeId("bob")
                .priority(Priority.BLOCKER)
                .estimate(new Estimate(Duration.ofHours(8), 0.5)));
        Issue read = bob.from(ISSUE)
                .where(ISSUE.number.eq(2))
                .with(ISSUE.parent(), ISSUE.milestone(), ISSUE.component(), ISSUE.project(), ISSUE.state())
                .one();
        assertThat(read.getParent().getTitle()).isEqualTo("Fly");
        assertThat(read.getParent().getParent()).isNull();
        assertThat(read.getMilestone().getDue()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(read.getComponent().name()).isEqualTo("engine");
        assertThat(read.getProject().getId()).isEqualTo(apollo.getId());
        assertThat(read.getState().getKind()).isEqualTo(StateKind.OPEN);
        assertThat(read.getEstimate().getEffort()).isEqualTo(Duration.ofHours(8));
        assertThat(read.getPriority()).isEqualTo(Priority.BLOCKER);
        assertThat(bob.find(ISSUE.key(epic.getId())).orElseThrow().getEstimate())
                .isNull();
        assertThat(bob.load(epic, ISSUE.parts())).extracting(Issue::getId).containsExactly(part.getId());
        assertThat(bob.from(USER)
                        .where(USER.assignedIssues().any(ISSUE.title.eq("Start")))
                        .one()
                        .id())
                .isEqualTo("bob");
    }

    @Test
    void labelsAreSharedByIssues() {
        Label bug = alice.insert(LABEL.insert(" bug ", "#ff0000"));
        Label ui = alice.insert(LABEL.insert("ui", "#00ff00"));
        Issue one = issue(1, "One");
        Issue two = issue(2, "Two");
        alice.insert(ISSUE_LABELS.insert(one.getId(), bug.id()));
        alice.insert(ISSUE_LABELS.insert(one.getId(), ui.id()));
        alice.insert(ISSUE_LABELS.insert(two.getId(), bug.id()));
        Map<Issue, List<Label>> labels = alice.loadAll(List.of(one, two), ISSUE.labels());
        assertThat(labels.get(one)).containsExactlyInAnyOrder(bug, ui);
        assertThat(labels.get(two)).containsExactly(bug);
        List<Issue> all = alice.from(ISSUE)
                .orderBy(ISSUE.number.asc())
                .with(ISSUE.labels())
                .list();
        assertThat(all.get(0).getLabels()).containsExactlyInAnyOrder(bug, ui);
        assertThat(alice.from(ISSUE)
                        .where(ISSUE.labels().none(LABEL.name.eq("ui")))
                        .count())
                .isEqualTo(1);
        assertThatThrownBy(() -> alice.insert(LABEL.insert("red", "red"))).isInstanceOf(CheckViolationException.class);
    }

    @Test
    void linksKnowBothIssuesByAnEmbeddedId() {
        Issue one = issue(1, "One");
        Issue two = issue(2, "Two");
        IssueLinkId id = new IssueLinkId(one.getId(), two.getId(), LinkKind.BLOCKS);
        alice.insert(ISSUE_LINK.insert(id));
        assertThat(alice.find(ISSUE_LINK.key(id)).orElseThrow().getId()).isEqualTo(id);
        Issue read = alice.from(ISSUE)
                .where(ISSUE.number.eq(1))
                .with(ISSUE.links().with(ISSUE_LINK.target()))
                .one();
        assertThat(read.getLinks())
                .extracting(link -> link.getTarget().getTitle())
                .containsExactly("Two");
        assertThatThrownBy(() -> alice.insert(ISSUE_LINK.insert(id))).isInstanceOf(UniqueViolationException.class);
    }

    @Test
    void commentsAnswerCommentsAndGoWithTheIssue() throws UnknownHostException {
        Issue one = issue(1, "One");
        Comment first = alice.insert(COMMENT.insert(one.getId(), "Why?"));
        bob.insert(COMMENT.insert(one.getId(), "Because.").answerToId(first.getId()));
        assertThat(bob.update(COMMENT.patch().text("Mine")).where(COMMENT.key(first.getId())))
                .isZero();
        assertThat(bob.from(COMMENT)
                        .where(COMMENT.answerTo().text.eq("Why?"))
                        .select(COMMENT.author().name)
                        .one())
                .isEqualTo("Bob");
        InetAddress here = InetAddress.getByName("2001:db8::1");
        Attachment file = alice.insert(ATTACHMENT.insert(one.getId(), "a.txt", new byte[] {1, 2}, here));
        assertThat(file.getSentFrom()).isEqualTo(here);
        assertThat(file.getSentAt()).isNotNull();
        alice.delete(ATTACHMENT).of(file);
        alice.delete(ISSUE).of(one);
        assertThat(alice.from(COMMENT).count()).isZero();
    }

    @Test
    void versionsMayBeTimes() {
        Milestone first = alice.insert(MILESTONE.insert(apollo.getId(), "first"));
        Milestone stale = bob.find(MILESTONE.key(first.getId())).orElseThrow();
        alice.update(MILESTONE.patch().title("zeroth")).of(first);
        assertThatThrownBy(() -> bob.update(MILESTONE.patch().title("second")).of(stale))
                .isInstanceOf(StaleRowException.class);
    }

    @Test
    void boardsAreTheTeams() {
        Board board = red.insert(
                BOARD.insert("Red", new DayOfWeek[] {DayOfWeek.MONDAY, DayOfWeek.TUESDAY}, ZoneId.of("UTC")));
        red.insert(BOARD_COLUMN.insert(board.getId(), 1, open.getId()).workLimit(3));
        Sprint sprint =
                red.insert(SPRINT.insert(board.getId(), "W1", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9)));
        Issue one = issue(1, "One");
        red.insert(SPRINT_ISSUE.insert(sprint.getId(), one.getId()));
        Board read = red.from(BOARD)
                .with(BOARD.columns().with(BOARD_COLUMN.state()), BOARD.sprints())
                .one();
        assertThat(read.getWorkDays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertThat(read.getColumns())
                .extracting(column -> column.getState().getName())
                .containsExactly("open");
        assertThat(read.getSprints()).hasSize(1);
        Rows outside = database.as(Actor.user("bob").inOrganization("acme").inTeam("red"));
        assertThat(outside.from(BOARD).count()).isZero();
    }

    @Test
    void whatHangsOnAnIssueIsKnownByItsId() {
        Issue one = issue(1, "One");
        alice.insert(WATCHER.insert(one.getId(), "bob", true));
        assertThat(alice.from(WATCHER)
                        .where(WATCHER.user().name.eq("Bob"))
                        .with(WATCHER.issue())
                        .one()
                        .getIssue()
                        .getTitle())
                .isEqualTo("One");
        CustomField size = alice.insert(CUSTOM_FIELD.insert("size", FieldType.NUMBER, List.of("1", "2")));
        alice.insert(CUSTOM_FIELD_VALUE.insert(one.getId(), size.getId(), new Json("2")));
        assertThat(alice.find(CUSTOM_FIELD_VALUE.key(one.getId(), size.getId()))
                        .orElseThrow()
                        .getValue())
                .isEqualTo(new Json("2"));
        WorkLog log = bob.insert(WORK_LOG.insert(one.getId(), LocalDate.of(2026, 1, 5), Duration.ofMinutes(90)));
        assertThat(log.issue()).isNull();
        assertThat(alice.from(WORK_LOG).with(WORK_LOG.issue()).one().issue().getNumber())
                .isEqualTo(1);
        Release release = alice.insert(RELEASE.insert(apollo.getId(), "1.0"));
        alice.insert(RELEASE_FIXES.insert(release.getId(), one.getId()));
        assertThat(alice.from(RELEASE).with(RELEASE.fixes()).one().getFixes())
                .extracting(Issue::getTitle)
                .containsExactly("One");
    }

    @Test
    void aFilterIsSeenByItsOwnerAlone() {
        UUID label = UUID.randomUUID();
        SavedFilter mine = alice.insert(SAVED_FILTER.insert(
                "mine", Set.of(Priority.HIGH, Priority.BLOCKER), List.of(label), URI.create("/?q=mine")));
        assertThat(mine.getPriorities()).containsExactlyInAnyOrder(Priority.HIGH, Priority.BLOCKER);
        assertThat(alice.from(SAVED_FILTER)
                        .where(SAVED_FILTER.priorities.contains(Priority.HIGH), SAVED_FILTER.labelIds.contains(label))
                        .exists())
                .isTrue();
        assertThat(bob.from(SAVED_FILTER).exists()).isFalse();
    }

    @Test
    void anotherOrganizationReachesNothing() {
        Issue one = issue(1, "One");
        assertThat(carol.from(ISSUE).exists()).isFalse();
        assertThat(carol.load(one, ISSUE.comments())).isEmpty();
        assertThatThrownBy(() -> carol.insert(COMMENT.insert(one.getId(), "Spy")))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(carol.update(ISSUE.patch().title("Mine")).where(ISSUE.key(one.getId())))
                .isZero();
    }
}
