package dev.freehold.providers;

import static dev.freehold.providers.app.AuthTables.USER;
import static dev.freehold.providers.app.ProjectTable.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.Actor;
import dev.freehold.db.session.BetterAuthSessions;
import dev.freehold.db.session.Verdict;
import dev.freehold.providers.app.Project;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A credential that the server gave out becomes the actor for whom it stands. */
@ExtendWith(RealServer.class)
final class CredentialsTest {
    private final Deployment deployment;
    private final BetterAuthSessions sessions;
    private Company acme;

    CredentialsTest(Deployment deployment) {
        this.deployment = deployment;
        this.sessions = deployment.sessions();
    }

    @BeforeEach
    void found() throws Exception {
        acme = Company.found(deployment);
    }

    @Test
    void theSessionCookieIsTheUserInTheActiveOrganizationAndTeam() throws Exception {
        acme.bob().post("/organization/set-active", Map.of("organizationId", acme.organizationId()));
        acme.bob().post("/organization/set-active-team", Map.of("teamId", acme.teamId()));
        Actor bob = Actor.user(acme.bobId())
                .inOrganization(acme.organizationId())
                .inTeam(acme.teamId())
                .withOrganizationRoles(Set.of("admin", "member"))
                .withUserRoles(Set.of("user"));
        assertThat(actor(sessions.ofCookie("theme=dark; " + acme.bob().cookies())))
                .isEqualTo(bob);
        assertThat(actor(sessions.ofCookie("__Secure-" + acme.bob().cookies()))).isEqualTo(bob);
        assertThat(actor(sessions.ofCookieValue(acme.bob().sessionCookie()))).isEqualTo(bob);
        assertThat(actor(sessions.ofCookie(acme.alice().cookies())).organizationRoles())
                .containsExactly("owner");
    }

    @Test
    void aSessionWithoutActiveOrganizationIsTheUserAlone() throws Exception {
        Browser library = deployment.browser();
        library.signIn(
                deployment
                        .as(acme.bobAsActor())
                        .find(USER.key(acme.bobId()))
                        .orElseThrow()
                        .email(),
                false);
        assertThat(library.cookies()).contains("better-auth.dont_remember=");
        assertThat(actor(sessions.ofCookie(library.cookies()))).isEqualTo(user(acme.bobId()));
    }

    @Test
    void theBearerTokenIsTheSessionOfTheCookie() {
        Actor alice = actor(sessions.ofCookie(acme.alice().cookies()));
        assertThat(alice.userId()).isEqualTo(acme.aliceId());
        assertThat(actor(sessions.ofBearer("Bearer " + acme.alice().bearerToken())))
                .isEqualTo(alice);
    }

    @Test
    void theApiKeyOfAUserIsTheUser() throws Exception {
        String key = acme.alice()
                .post("/api-key/create", Map.of("name", "laptop"))
                .get("key")
                .getAsString();
        assertThat(actor(sessions.ofApiKey(key))).isEqualTo(user(acme.aliceId()));
    }

    @Test
    void theApiKeyOfAnOrganizationIsTheOrganization() throws Exception {
        Project apollo = deployment.as(acme.aliceAsActor()).insert(PROJECT.insert("Apollo"));
        String key = acme.alice()
                .post("/api-key/create", Map.of("configId", "organization", "organizationId", acme.organizationId()))
                .get("key")
                .getAsString();
        Actor organization = actor(sessions.ofApiKey(key));
        assertThat(organization).isEqualTo(Actor.organization(acme.organizationId()));
        assertThat(deployment.as(organization).from(PROJECT).list()).containsExactly(apollo);
    }

    @Test
    void theJwtOfASessionIsTheUser() throws Exception {
        String token = acme.alice().jwt();
        assertThat(actor(sessions.ofJwt(token))).isEqualTo(user(acme.aliceId()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EdDSA", "ES256", "ES512", "RS256", "PS256"})
    void aJwtIsCheckedByTheAlgorithmOfItsKey(String algorithm) throws Exception {
        Map<String, ?> claims = Map.of("sub", acme.aliceId());
        String token = acme.alice()
                .direct("sign-jwt", Map.of("payload", claims, "signingAlgorithm", algorithm))
                .get("token")
                .getAsString();
        assertThat(Tokens.header(token)).contains("\"alg\":\"" + algorithm + "\"");
        assertThat(actor(sessions.ofJwt(token))).isEqualTo(user(acme.aliceId()));
    }

    @Test
    void aRequestIsRecognizedByWhateverItCarries() throws Exception {
        String key = acme.alice().post("/api-key/create").get("key").getAsString();
        String jwt = acme.alice().jwt();
        for (Map<String, String> headers : List.of(
                Map.of("Cookie", acme.alice().cookies()),
                Map.of("Authorization", "Bearer " + acme.alice().bearerToken()),
                Map.of("Authorization", "Bearer " + jwt),
                Map.of("x-api-key", key))) {
            assertThat(actor(sessions.ofRequest(headers::get)).userId()).isEqualTo(acme.aliceId());
        }
    }

    @Test
    void whoActsAsSomebodyElseIsNamed() throws Exception {
        acme.makeAliceAdministrator(deployment);
        acme.alice().post("/admin/impersonate-user", Map.of("userId", acme.bobId()));
        assertThat(actor(sessions.ofCookie(acme.alice().cookies())))
                .isEqualTo(user(acme.bobId()).impersonatedBy(acme.aliceId()));
        acme.alice().post("/admin/stop-impersonating");
        Actor alice = actor(sessions.ofCookie(acme.alice().cookies()));
        assertThat(alice.userId()).isEqualTo(acme.aliceId());
        assertThat(alice.userRoles()).containsExactly("admin");
        assertThat(alice.impersonatorId()).isNull();
    }

    @Test
    void theActiveOrganizationOfAFormerMemberIsNone() throws Exception {
        acme.bob().post("/organization/set-active", Map.of("organizationId", acme.organizationId()));
        acme.bob().post("/organization/set-active-team", Map.of("teamId", acme.teamId()));
        acme.alice().post("/organization/remove-team-member", Map.of("teamId", acme.teamId(), "userId", acme.bobId()));
        Actor withoutTeam = actor(sessions.ofCookie(acme.bob().cookies()));
        assertThat(withoutTeam.organizationId()).isEqualTo(acme.organizationId());
        assertThat(withoutTeam.teamId()).isNull();
        acme.removeBob();
        assertThat(acme.bob().session().get("activeOrganizationId").getAsString())
                .isEqualTo(acme.organizationId());
        assertThat(actor(sessions.ofCookie(acme.bob().cookies()))).isEqualTo(user(acme.bobId()));
    }

    private static Actor user(String id) {
        return Actor.user(id).withUserRoles(Set.of("user"));
    }

    private static Actor actor(Verdict verdict) {
        return verdict.actor().orElseThrow(() -> new AssertionError(verdict));
    }
}
