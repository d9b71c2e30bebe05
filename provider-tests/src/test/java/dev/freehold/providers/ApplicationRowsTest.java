package dev.freehold.providers;

import static dev.freehold.providers.app.AuthTables.API_KEY;
import static dev.freehold.providers.app.AuthTables.MEMBER;
import static dev.freehold.providers.app.AuthTables.ORGANIZATION;
import static dev.freehold.providers.app.AuthTables.SESSION;
import static dev.freehold.providers.app.AuthTables.TEAM_MEMBER;
import static dev.freehold.providers.app.AuthTables.USER;
import static dev.freehold.providers.app.MessageTable.MESSAGE;
import static dev.freehold.providers.app.NoteTable.NOTE;
import static dev.freehold.providers.app.ProjectTable.PROJECT;
import static dev.freehold.providers.app.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.providers.app.Message;
import dev.freehold.providers.app.Note;
import dev.freehold.providers.app.Project;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application's rows hold on to the server's, and go where the server's go. */
@ExtendWith(RealServer.class)
final class ApplicationRowsTest {
    private final Deployment deployment;
    private Company acme;
    private Rows alice;
    private Rows bob;

    ApplicationRowsTest(Deployment deployment) {
        this.deployment = deployment;
    }

    @BeforeEach
    void found() throws Exception {
        acme = Company.found(deployment);
        alice = deployment.as(acme.aliceAsActor());
        bob = deployment.as(acme.bobAsActor());
    }

    private record Line(
            String title,
            String project,
            @Nullable String owner,
            @Nullable String assignee) {}

    @Test
    void rowsJoinThePeopleOfTheServer() {
        Project apollo = bob.insert(PROJECT.insert("Apollo"));
        alice.insert(TASK.insert(apollo.id(), "Build the rocket").assigneeId(acme.aliceId()));
        assertThat(alice.from(TASK)
                        .where(TASK.assignee().email.startsWith("alice."))
                        .select(
                                TASK.title,
                                TASK.project().name,
                                TASK.project().owner().name,
                                TASK.assignee().name,
                                Line::new)
                        .list())
                .containsExactly(new Line("Build the rocket", "Apollo", "Bob", "Alice"));
        assertThat(alice.load(apollo, PROJECT.owner()).id()).isEqualTo(acme.bobId());
        assertThat(alice.from(ORGANIZATION)
                        .select(ORGANIZATION.projects().count())
                        .list())
                .containsExactly(1L);
    }

    @Test
    void rowsOfAUserAndOfATeamAreTheirs() throws Exception {
        Note note = bob.insert(NOTE.insert("Buy milk"));
        Message message = bob.insert(MESSAGE.insert("Lift-off"));
        assertThat(bob.from(NOTE).list()).containsExactly(note);
        assertThat(bob.from(MESSAGE).list()).containsExactly(message);
        Rows aliceInTeam = deployment.as(acme.aliceAsActor().inTeam(acme.teamId()));
        assertThat(aliceInTeam.from(NOTE).list()).isEmpty();
        assertThat(aliceInTeam.from(MESSAGE).list()).isEmpty();
        acme.alice().post("/organization/add-team-member", Map.of("teamId", acme.teamId(), "userId", acme.aliceId()));
        assertThat(aliceInTeam.from(MESSAGE).list()).containsExactly(message);
    }

    @Test
    void aForeignKeyAcceptsOnlyUsersOfTheServer() {
        Project apollo = alice.insert(PROJECT.insert("Apollo"));
        assertThatThrownBy(() -> alice.insert(TASK.insert(apollo.id(), "Haunt").assigneeId("nobody")))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    @Test
    void whoIsRemovedFromTheOrganizationReachesNothingMore() throws Exception {
        bob.insert(PROJECT.insert("Apollo"));
        acme.removeBob();
        assertThat(bob.from(PROJECT).list()).isEmpty();
        assertThat(bob.from(MESSAGE).list()).isEmpty();
        assertThatThrownBy(() -> bob.insert(PROJECT.insert("Zeus"))).isInstanceOf(NotAMemberException.class);
        assertThat(alice.from(PROJECT).select(PROJECT.owner().name).list()).containsExactly("Bob");
    }

    @Test
    void aDeletedUserTakesAlongWhatWasTheirsAlone() throws Exception {
        Project apollo = bob.insert(PROJECT.insert("Apollo"));
        bob.insert(TASK.insert(apollo.id(), "Build the rocket").assigneeId(acme.bobId()));
        bob.insert(NOTE.insert("Buy milk"));
        bob.insert(MESSAGE.insert("Lift-off"));
        acme.bob().post("/api-key/create", Map.of("name", "laptop"));

        acme.makeAliceAdministrator(deployment);
        acme.alice().post("/admin/remove-user", Map.of("userId", acme.bobId()));

        Unscoped everybody = deployment.everybodysRows();
        assertThat(everybody.find(USER.key(acme.bobId()))).isEmpty();
        assertThat(everybody
                        .from(SESSION)
                        .where(SESSION.userId.eq(acme.bobId()))
                        .count())
                .isZero();
        assertThat(everybody.from(MEMBER).where(MEMBER.userId.eq(acme.bobId())).count())
                .isZero();
        assertThat(everybody
                        .from(TEAM_MEMBER)
                        .where(TEAM_MEMBER.userId.eq(acme.bobId()))
                        .count())
                .isZero();
        assertThat(everybody.from(NOTE).where(NOTE.ownerId.eq(acme.bobId())).count())
                .isZero();
        assertThat(alice.from(TASK)
                        .select(
                                TASK.title,
                                TASK.project().name,
                                TASK.project().owner().name,
                                TASK.assignee().name,
                                Line::new)
                        .list())
                .containsExactly(new Line("Build the rocket", "Apollo", null, null));
        assertThat(everybody
                        .from(MESSAGE)
                        .where(MESSAGE.teamId.eq(acme.teamId()))
                        .count())
                .isEqualTo(1);
        // No foreign key leads from a key to its user, and the server forgets it. Nobody reads it any more.
        assertThat(everybody
                        .from(API_KEY)
                        .where(API_KEY.referenceId.eq(acme.bobId()))
                        .count())
                .isEqualTo(1);
        assertThat(everybody
                        .from(API_KEY)
                        .where(API_KEY.referenceId.eq(acme.bobId()))
                        .select(API_KEY.user().name)
                        .list())
                .containsOnlyNulls();
    }

    @Test
    void aDeletedOrganizationTakesAllOfItsRowsAlong() throws Exception {
        Project apollo = bob.insert(PROJECT.insert("Apollo"));
        alice.insert(TASK.insert(apollo.id(), "Build the rocket").assigneeId(acme.bobId()));
        bob.insert(MESSAGE.insert("Lift-off"));
        Note note = bob.insert(NOTE.insert("Buy milk"));

        acme.alice().post("/organization/delete", Map.of("organizationId", acme.organizationId()));

        Unscoped everybody = deployment.everybodysRows();
        assertThat(everybody.find(ORGANIZATION.key(acme.organizationId()))).isEmpty();
        assertThat(everybody.find(PROJECT.key(apollo.id()))).isEmpty();
        assertThat(everybody.from(TASK).where(TASK.projectId.eq(apollo.id())).count())
                .isZero();
        assertThat(everybody
                        .from(MESSAGE)
                        .where(MESSAGE.teamId.eq(acme.teamId()))
                        .count())
                .isZero();
        assertThat(bob.from(NOTE).list()).containsExactly(note);
    }
}
