package dev.freehold.providers;

import static dev.freehold.providers.app.AuthTables.ACCOUNT;
import static dev.freehold.providers.app.AuthTables.API_KEY;
import static dev.freehold.providers.app.AuthTables.INVITATION;
import static dev.freehold.providers.app.AuthTables.JWKS;
import static dev.freehold.providers.app.AuthTables.MEMBER;
import static dev.freehold.providers.app.AuthTables.ORGANIZATION;
import static dev.freehold.providers.app.AuthTables.SESSION;
import static dev.freehold.providers.app.AuthTables.TEAM;
import static dev.freehold.providers.app.AuthTables.TEAM_MEMBER;
import static dev.freehold.providers.app.AuthTables.USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.freehold.auth.BetterAuth.Account;
import dev.freehold.auth.BetterAuth.Invitation;
import dev.freehold.auth.BetterAuth.Member;
import dev.freehold.auth.BetterAuth.Organization;
import dev.freehold.auth.BetterAuth.Session;
import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.Actor;
import dev.freehold.db.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server writes into its tables is read through the generated ones, by those whom it concerns. */
@ExtendWith(RealServer.class)
final class AuthTablesTest {
    private final Deployment deployment;
    private Company acme;
    private Rows alice;
    private Rows bob;

    AuthTablesTest(Deployment deployment) {
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

    private record Key(
            String id,
            @Nullable String name,
            @Nullable String start,
            @Nullable Boolean enabled) {}

    @Test
    void aUserIsWhoTheServerSaysItIs() throws Exception {
        JsonObject said = acme.alice().get("/get-session").getAsJsonObject().getAsJsonObject("user");
        User read = alice.find(USER.key(acme.aliceId())).orElseThrow();
        assertThat(read.name()).isEqualTo("Alice");
        assertThat(read.email()).isEqualTo(said.get("email").getAsString()).endsWith("@example.com");
        assertThat(read.emailVerified()).isFalse();
        assertThat(read.image()).isNull();
        assertThat(read.createdAt()).isEqualTo(time(said, "createdAt"));
        assertThat(read.updatedAt()).isEqualTo(time(said, "updatedAt"));
        assertThat(read.role()).isEqualTo("user");
        assertThat(read.banned()).isFalse();
        assertThat(bob.find(USER.key(acme.aliceId()))).contains(read);
    }

    @Test
    void aSessionEndsWhenTheServerSaysAndKnowsWhatIsActive() throws Exception {
        JsonObject said = acme.alice().get("/get-session").getAsJsonObject().getAsJsonObject("session");
        Session read = alice.from(SESSION).one();
        assertThat(read.id()).isEqualTo(said.get("id").getAsString());
        assertThat(read.expiresAt()).isEqualTo(time(said, "expiresAt"));
        assertThat(read.userId()).isEqualTo(acme.aliceId());
        assertThat(read.userAgent()).isEqualTo("Provider Tests");
        assertThat(read.impersonatedBy()).isNull();
        assertThat(alice.from(SESSION)
                        .select(
                                SESSION.user().name,
                                SESSION.activeOrganization().name,
                                SESSION.activeTeam().name,
                                Place::new)
                        .list())
                .containsExactly(new Place("Alice", "Acme", "Acme"));
        assertThat(alice.load(read, SESSION.activeOrganization()).id()).isEqualTo(acme.organizationId());
    }

    @Test
    void anUnrememberedSessionIsShort() throws Exception {
        Browser library = deployment.browser();
        library.signIn(alice.load(alice.from(SESSION).one(), SESSION.user()).email(), false);
        assertThat(library.cookies()).contains("better-auth.dont_remember=");
        List<Session> sessions =
                alice.from(SESSION).orderBy(SESSION.createdAt.asc()).list();
        assertThat(sessions)
                .extracting(session -> Duration.between(session.createdAt(), session.expiresAt())
                        .toDays())
                .containsExactly(7L, 1L);
        assertThat(sessions.get(1).activeOrganizationId()).isNull();
        assertThat(bob.from(SESSION).count()).isEqualTo(1);
    }

    @Test
    void anAccountIsReadWithoutItsPassword() {
        Account read = alice.from(ACCOUNT).one();
        assertThat(read.providerId()).isEqualTo("credential");
        assertThat(read.accountId()).isEqualTo(acme.aliceId());
        assertThat(alice.load(read, ACCOUNT.user()).id()).isEqualTo(acme.aliceId());
        assertThat(alice.from(ACCOUNT).sql()).doesNotContain("\"password\"", "\"accessToken\"", "\"idToken\"");
        assertThat(alice.from(SESSION).sql()).doesNotContain("\"token\"");
    }

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
    void anApiKeyIsReadByItsOwnerWithoutItsHash() throws Exception {
        JsonObject created = acme.alice().post("/api-key/create", Map.of("name", "laptop"));
        var keys = alice.from(API_KEY).select(API_KEY.id, API_KEY.name, API_KEY.start, API_KEY.enabled, Key::new);
        assertThat(keys.list())
                .containsExactly(new Key(
                        Company.id(created),
                        "laptop",
                        created.get("key").getAsString().substring(0, 6),
                        true));
        assertThat(keys.sql()).doesNotContain("\"key\"");
        assertThat(bob.from(API_KEY).list()).isEmpty();
        assertThat(alice.from(API_KEY).select(API_KEY.user().name).list()).containsExactly("Alice");
    }

    @Test
    void theSigningKeyIsReadWithoutItsPrivateHalf() throws Exception {
        acme.alice().get("/token");
        var keys = deployment.everybodysRows().from(JWKS);
        assertThat(keys.list())
                .allSatisfy(
                        key -> assertThat(key.publicKey()).contains("\"x\":\"").doesNotContain("\"d\":"))
                .isNotEmpty();
        assertThat(keys.sql()).doesNotContain("privateKey");
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

    private static Instant time(JsonObject row, String property) {
        return Instant.parse(row.get(property).getAsString());
    }
}
