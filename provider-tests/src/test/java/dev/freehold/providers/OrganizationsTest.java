package dev.freehold.providers;

import static dev.freehold.providers.app.AuthTables.INVITATION;
import static dev.freehold.providers.app.AuthTables.MEMBER;
import static dev.freehold.providers.app.AuthTables.ORGANIZATION;
import static dev.freehold.providers.app.AuthTables.ORGANIZATION_ROLE;
import static dev.freehold.providers.app.AuthTables.SESSION;
import static dev.freehold.providers.app.AuthTables.TEAM;
import static dev.freehold.providers.app.AuthTables.TEAM_MEMBER;
import static dev.freehold.providers.app.AuthTables.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.auth.BetterAuth.Invitation;
import dev.freehold.auth.BetterAuth.Member;
import dev.freehold.auth.BetterAuth.Organization;
import dev.freehold.auth.BetterAuth.OrganizationRole;
import dev.freehold.auth.BetterAuth.Session;
import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.Actor;
import dev.freehold.db.Rows;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Organizations of the server, with their members, teams and invitations, are read by those who belong to them. */
@ExtendWith(RealServer.class)
final class OrganizationsTest {
    private final Deployment deployment;
    private Company acme;
    private Rows alice;
    private Rows bob;

    OrganizationsTest(Deployment deployment) {
        this.deployment = deployment;
    }

    @BeforeEach
    void found() throws Exception {
        acme = Company.found(deployment);
        alice = deployment.as(acme.aliceAsActor());
        bob = deployment.as(acme.bobAsActor());
    }

    private record Shared(String user, String organization, String role) {}

    private record Place(
            String user,
            @Nullable String organization,
            @Nullable String team) {}

    @Test
    void membersHaveTheirRoles() {
        assertThat(bob.from(MEMBER)
                        .orderBy(MEMBER.user().name.asc())
                        .select(MEMBER.user().name, MEMBER.organization().name, MEMBER.role, Shared::new)
                        .list())
                .containsExactly(new Shared("Alice", "Acme", "owner"), new Shared("Bob", "Acme", "admin,member"));
        Organization organization =
                bob.find(ORGANIZATION.key(acme.organizationId())).orElseThrow();
        assertThat(organization.slug()).isEqualTo("acme-" + acme.aliceId());
        assertThat(bob.load(organization, ORGANIZATION.members()))
                .extracting(Member::userId)
                .containsExactlyInAnyOrder(acme.aliceId(), acme.bobId());
    }

    @Test
    void teamsHaveTheirMembers() {
        assertThat(alice.from(TEAM).orderBy(TEAM.name.asc()).list())
                .extracting(team -> team.name() + " " + team.memberCount())
                .containsExactly("Acme 1", "Rockets 1");
        assertThat(alice.from(TEAM_MEMBER)
                        .where(TEAM_MEMBER.teamId.eq(acme.teamId()))
                        .select(
                                TEAM_MEMBER.user().name,
                                TEAM_MEMBER.team().organization().name,
                                TEAM_MEMBER.team().name,
                                Place::new)
                        .list())
                .containsExactly(new Place("Bob", "Acme", "Rockets"));
    }

    @Test
    void invitationsLeadToTheirTeam() throws Exception {
        acme.alice()
                .post(
                        "/organization/invite-member",
                        Map.of(
                                "email",
                                "carol@example.com",
                                "role",
                                "member",
                                "organizationId",
                                acme.organizationId()));
        List<Invitation> invitations =
                alice.from(INVITATION).orderBy(INVITATION.createdAt.asc()).list();
        assertThat(invitations).extracting(Invitation::status).containsExactly("accepted", "pending");
        assertThat(invitations).extracting(Invitation::role).containsExactly("admin,member", "member");
        assertThat(alice.from(INVITATION)
                        .orderBy(INVITATION.createdAt.asc())
                        .select(
                                INVITATION.inviter().name,
                                INVITATION.organization().name,
                                INVITATION.team().name,
                                Place::new)
                        .list())
                .containsExactly(new Place("Alice", "Acme", "Rockets"), new Place("Alice", "Acme", null));
    }

    @Test
    void anOrganizationHasRolesOfItsOwn() throws Exception {
        acme.alice()
                .post(
                        "/organization/create-role",
                        Map.of(
                                "role",
                                "auditor",
                                "permission",
                                Map.of("member", List.of("create")),
                                "organizationId",
                                acme.organizationId()));
        OrganizationRole role = deployment
                .everybodysRows()
                .from(ORGANIZATION_ROLE)
                .where(ORGANIZATION_ROLE.organizationId.eq(acme.organizationId()))
                .one();
        assertThat(role.role()).isEqualTo("auditor");
        assertThat(role.permission()).isEqualTo("{\"member\":[\"create\"]}");
    }

    @Test
    void anOutsiderReadsNoneOfIt() throws Exception {
        Browser eve = deployment.browser();
        String eveId = Company.id(eve.signUp("Eve"));
        for (Actor actor : List.of(
                Actor.user(eveId),
                Actor.user(eveId).inOrganization(acme.organizationId()).inTeam(acme.teamId()))) {
            Rows rows = deployment.as(actor);
            assertThat(rows.from(USER).list()).extracting(User::name).containsExactly("Eve");
            assertThat(rows.from(SESSION).list()).extracting(Session::userId).containsExactly(eveId);
            assertThat(rows.from(ORGANIZATION).list()).isEmpty();
            assertThat(rows.from(MEMBER).list()).isEmpty();
            assertThat(rows.from(TEAM).list()).isEmpty();
            assertThat(rows.from(TEAM_MEMBER).list()).isEmpty();
            assertThat(rows.from(INVITATION).list()).isEmpty();
        }
    }
}
