package dev.freehold.providers;

import static dev.freehold.providers.app.AuthTables.ACCOUNT;
import static dev.freehold.providers.app.AuthTables.API_KEY;
import static dev.freehold.providers.app.AuthTables.JWKS;
import static dev.freehold.providers.app.AuthTables.SESSION;
import static dev.freehold.providers.app.AuthTables.TWO_FACTOR;
import static dev.freehold.providers.app.AuthTables.USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.freehold.auth.BetterAuth.Account;
import dev.freehold.auth.BetterAuth.Session;
import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Users of the server, with their sessions, accounts and keys, are read by themselves, and secrets by nobody. */
@ExtendWith(RealServer.class)
final class UsersTest {
    private final Deployment deployment;
    private Company acme;
    private Rows alice;
    private Rows bob;

    UsersTest(Deployment deployment) {
        this.deployment = deployment;
    }

    @BeforeEach
    void found() throws Exception {
        acme = Company.found(deployment);
        alice = deployment.as(acme.aliceAsActor());
        bob = deployment.as(acme.bobAsActor());
    }

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
        JsonObject said = acme.alice().user();
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
        JsonObject said = acme.alice().session();
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
    void theApiKeyOfAnOrganizationIsNobodysOwn() throws Exception {
        String id = Company.id(acme.alice()
                .post("/api-key/create", Map.of("configId", "organization", "organizationId", acme.organizationId())));
        assertThat(alice.from(API_KEY).list()).isEmpty();
        assertThat(deployment
                        .everybodysRows()
                        .find(API_KEY.key(id))
                        .orElseThrow()
                        .referenceId())
                .isEqualTo(acme.organizationId());
    }

    @Test
    void noActorReadsSigningKeysAndSecondFactorsAndNobodyTheirSecrets() throws Exception {
        acme.alice().jwt();
        acme.alice().post("/two-factor/enable", Map.of("password", Browser.PASSWORD));
        assertThat(alice.from(JWKS).list()).isEmpty();
        assertThat(alice.from(TWO_FACTOR).list()).isEmpty();

        Unscoped everybody = deployment.everybodysRows();
        assertThat(everybody.from(JWKS).list())
                .allSatisfy(
                        key -> assertThat(key.publicKey()).contains("\"kty\":").doesNotContain("\"d\":"))
                .isNotEmpty();
        assertThat(everybody.from(JWKS).sql()).doesNotContain("privateKey");
        var factors = everybody.from(TWO_FACTOR).where(TWO_FACTOR.user().id.eq(acme.aliceId()));
        assertThat(factors.one().verified()).isFalse();
        assertThat(factors.sql()).doesNotContain("\"secret\"", "backupCodes");
    }

    private static Instant time(JsonObject row, String property) {
        return Instant.parse(row.get(property).getAsString());
    }
}
