package dev.freehold.providers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.session.BetterAuthSessions;
import dev.freehold.db.session.Refusal;
import dev.freehold.db.session.SessionOptions;
import dev.freehold.db.session.Verdict;
import dev.freehold.providers.app.AppSchema;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A credential that the server gave out and that no longer holds, or that was changed on the way, is nobody's. */
@ExtendWith(RealServer.class)
final class RefusalsTest {
    private final Deployment deployment;
    private final BetterAuthSessions sessions;
    private Company acme;
    private Browser alice;
    private Browser bob;

    RefusalsTest(Deployment deployment) {
        this.deployment = deployment;
        this.sessions = deployment.sessions();
    }

    @BeforeEach
    void found() throws Exception {
        acme = Company.found(deployment);
        alice = acme.alice();
        bob = acme.bob();
    }

    @Test
    void aSessionTokenThatWasTamperedWith() {
        String cookie = bob.sessionCookie();
        String bearer = bob.bearerToken();
        int dot = bearer.indexOf('.');
        assertThat(refusal(sessions.ofCookieValue(Tokens.changed(cookie, 3)))).isEqualTo(Refusal.BAD_SIGNATURE);
        assertThat(refusal(sessions.ofBearer(Tokens.changed(bearer, 3)))).isEqualTo(Refusal.BAD_SIGNATURE);
        assertThat(refusal(sessions.ofBearer(Tokens.changed(bearer, dot + 3)))).isEqualTo(Refusal.BAD_SIGNATURE);
        String foreign = alice.bearerToken().substring(0, dot) + bearer.substring(dot);
        assertThat(refusal(sessions.ofBearer(foreign))).isEqualTo(Refusal.BAD_SIGNATURE);
        assertThat(refusal(sessions.ofCookieValue(cookie.substring(0, dot)))).isEqualTo(Refusal.MALFORMED);
        assertThat(refusal(sessions.ofBearer(bearer.substring(0, dot)))).isEqualTo(Refusal.UNSIGNED);
    }

    @Test
    void aCookieThatAnotherSecretSigned() {
        BetterAuthSessions others = BetterAuthSessions.open(
                deployment.dataSource(),
                AppSchema.SCHEMA,
                SessionOptions.secret("another-test-only-secret-0123456789abcdef"));
        assertThat(refusal(others.ofCookie(bob.cookies()))).isEqualTo(Refusal.BAD_SIGNATURE);
    }

    @Test
    void anExpiredSession() throws Exception {
        deployment.sql(
                "update session set \"expiresAt\" = now() - interval '1 second' where \"userId\" = ?", acme.bobId());
        assertThat(refusal(sessions.ofCookie(bob.cookies()))).isEqualTo(Refusal.EXPIRED);
        assertThat(refusal(sessions.ofBearer(bob.bearerToken()))).isEqualTo(Refusal.EXPIRED);
        assertThat(bob.get("/get-session").isJsonNull()).isTrue();
    }

    @Test
    void aSessionThatWasEnded() throws Exception {
        String cookies = bob.cookies();
        String bearer = bob.bearerToken();
        bob.post("/sign-out");
        assertThat(refusal(sessions.ofCookie(cookies))).isEqualTo(Refusal.UNKNOWN);
        assertThat(refusal(sessions.ofBearer(bearer))).isEqualTo(Refusal.UNKNOWN);

        Browser library = deployment.browser();
        library.signIn(alice.user().get("email").getAsString(), true);
        alice.post("/revoke-other-sessions");
        assertThat(refusal(sessions.ofCookie(library.cookies()))).isEqualTo(Refusal.UNKNOWN);
        assertThat(sessions.ofCookie(alice.cookies()).actor()).isPresent();
    }

    @Test
    void aBannedUser() throws Exception {
        String key = bob.post("/api-key/create").get("key").getAsString();
        String jwt = bob.jwt();
        acme.makeAliceAdministrator(deployment);
        alice.post("/admin/ban-user", Map.of("userId", acme.bobId(), "banExpiresIn", 60));
        assertThat(refusal(sessions.ofCookie(bob.cookies()))).isEqualTo(Refusal.UNKNOWN);
        assertThat(refusal(sessions.ofApiKey(key))).isEqualTo(Refusal.BANNED);
        assertThat(refusal(sessions.ofJwt(jwt))).isEqualTo(Refusal.BANNED);

        deployment.sql("update \"user\" set \"banExpires\" = now() - interval '1 second' where id = ?", acme.bobId());
        assertThat(sessions.ofApiKey(key).actor()).isPresent();
    }

    @Test
    void aBannedUserWhoseSessionIsStillThere() throws Exception {
        deployment.sql("update \"user\" set banned = true where id = ?", acme.bobId());
        assertThat(refusal(sessions.ofCookie(bob.cookies()))).isEqualTo(Refusal.BANNED);
    }

    @Test
    void anApiKeyThatWasSwitchedOffOrDeleted() throws Exception {
        var created = bob.post("/api-key/create");
        String key = created.get("key").getAsString();
        assertThat(refusal(sessions.ofApiKey(Tokens.changed(key, 10)))).isEqualTo(Refusal.UNKNOWN);
        bob.post("/api-key/update", Map.of("keyId", Company.id(created), "enabled", false));
        assertThat(refusal(sessions.ofApiKey(key))).isEqualTo(Refusal.DISABLED);
        bob.post("/api-key/delete", Map.of("keyId", Company.id(created)));
        assertThat(refusal(sessions.ofApiKey(key))).isEqualTo(Refusal.UNKNOWN);
    }

    @Test
    void anApiKeyThatIsTooOldOrUsedUp() throws Exception {
        var old = bob.post("/api-key/create", Map.of("expiresIn", 86_400));
        deployment.sql("update apikey set \"expiresAt\" = now() - interval '1 second' where id = ?", Company.id(old));
        assertThat(refusal(sessions.ofApiKey(old.get("key").getAsString()))).isEqualTo(Refusal.EXPIRED);

        String single = bob.direct("create-api-key", Map.of("userId", acme.bobId(), "remaining", 1))
                .get("key")
                .getAsString();
        assertThat(sessions.ofApiKey(single).actor()).isPresent();
        assertThat(serverTakes(single)).isTrue();
        assertThat(refusal(sessions.ofApiKey(single))).isEqualTo(Refusal.EXHAUSTED);
        assertThat(serverTakes(single)).isFalse();
    }

    @Test
    void anApiKeyThatIsUsedTooOften() throws Exception {
        String key = bob.post("/api-key/create").get("key").getAsString();
        for (int i = 0; i < 10; i++) {
            assertThat(sessions.ofApiKey(key).actor()).isPresent();
            assertThat(serverTakes(key)).isTrue();
        }
        assertThat(refusal(sessions.ofApiKey(key))).isEqualTo(Refusal.RATE_LIMITED);
        assertThat(serverTakes(key)).isFalse();
    }

    @Test
    void aJwtThatWasChangedOrIsNotForUs() throws Exception {
        String jwt = bob.jwt();
        assertThat(refusal(sessions.ofJwt(Tokens.changed(jwt, jwt.lastIndexOf('.') + 3))))
                .isEqualTo(Refusal.BAD_SIGNATURE);
        assertThat(refusal(sessions.ofJwt(Tokens.withSubject(jwt, acme.bobId(), acme.aliceId()))))
                .isEqualTo(Refusal.BAD_SIGNATURE);
        assertThat(refusal(sessions.ofJwt(signed(Map.of("sub", acme.bobId(), "aud", "https://elsewhere.example")))))
                .isEqualTo(Refusal.WRONG_AUDIENCE);
        assertThat(refusal(sessions.ofJwt(signed(Map.of("sub", acme.bobId(), "iss", "https://elsewhere.example")))))
                .isEqualTo(Refusal.WRONG_ISSUER);
        assertThat(refusal(sessions.ofJwt(
                        signed(Map.of("sub", acme.bobId(), "exp", Instant.now().getEpochSecond() - 1)))))
                .isEqualTo(Refusal.EXPIRED);
    }

    @Test
    void whatBelongedToADeletedUserOrOrganization() throws Exception {
        String key = bob.post("/api-key/create").get("key").getAsString();
        String jwt = bob.jwt();
        String organizationKey = alice.post(
                        "/api-key/create", Map.of("configId", "organization", "organizationId", acme.organizationId()))
                .get("key")
                .getAsString();
        acme.makeAliceAdministrator(deployment);
        alice.post("/admin/remove-user", Map.of("userId", acme.bobId()));
        alice.post("/organization/delete", Map.of("organizationId", acme.organizationId()));
        assertThat(refusal(sessions.ofCookie(bob.cookies()))).isEqualTo(Refusal.UNKNOWN);
        assertThat(refusal(sessions.ofApiKey(key))).isEqualTo(Refusal.OWNER_GONE);
        assertThat(refusal(sessions.ofJwt(jwt))).isEqualTo(Refusal.OWNER_GONE);
        assertThat(refusal(sessions.ofApiKey(organizationKey))).isEqualTo(Refusal.OWNER_GONE);
    }

    private String signed(Map<String, ?> claims) throws Exception {
        return alice.direct("sign-jwt", Map.of("payload", claims)).get("token").getAsString();
    }

    private boolean serverTakes(String key) throws Exception {
        return bob.direct("verify-api-key", Map.of("key", key)).get("valid").getAsBoolean();
    }

    private static Refusal refusal(Verdict verdict) {
        return verdict.refusal().orElseThrow(() -> new AssertionError("accepted: " + verdict));
    }
}
