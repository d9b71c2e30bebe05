package dev.freehold.db.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import dev.freehold.db.Actor;
import dev.freehold.db.PostgresServer;
import dev.freehold.db.TestDatabase;
import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.schema.AuthNames;
import dev.freehold.db.schema.AuthNames.Role;
import dev.freehold.db.schema.Schema;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

/** JWTs of Supabase and Neon: by published keys, by a shared secret, with and without their tables of users. */
class JwtSessionsTest {
    private static final String USER = "6f9a2d7e-2f0c-4c43-9a3a-0f1e2d3c4b5a";
    private static final String SHARED = "test-only-shared-secret-of-forty-letters";
    private static final JwtRules RULES = new JwtRules(Sample.ISSUER, Sample.ISSUER);
    private static final Issuer ES = Issuer.of("ES256");

    private static String jwks(Issuer... issuers) {
        StringBuilder keys = new StringBuilder();
        for (Issuer issuer : issuers) {
            keys.append(keys.isEmpty() ? "" : ",").append(issuer.publishedKey());
        }
        return "{\"keys\":[" + keys + "]}";
    }

    private static JwtClaims user() {
        return Issuer.claims(USER);
    }

    @Test
    void keysInAText() {
        Issuer ed = Issuer.of("EdDSA");
        JwtSessions sessions = JwtSessions.open(JwtKeys.json(jwks(ES, ed)), RULES);
        assertThat(sessions.ofBearer("Bearer " + ES.sign(user())).actor()).contains(Actor.user(USER));
        assertThat(sessions.ofJwt(ed.sign(user())).actor()).contains(Actor.user(USER));
        assertThat(sessions.ofJwt(null)).isEqualTo(Verdict.refused(Refusal.NO_CREDENTIAL));
        assertThat(sessions.ofBearer(null)).isEqualTo(Verdict.refused(Refusal.NO_CREDENTIAL));
        assertThat(sessions.ofBearer("Basic x")).isEqualTo(Verdict.refused(Refusal.NO_CREDENTIAL));
        assertThat(sessions.ofBearer("Bearer x")).isEqualTo(Verdict.refused(Refusal.MALFORMED));
        assertThat(sessions.ofJwt(Issuer.of("RS256").sign(user()))).isEqualTo(Verdict.refused(Refusal.UNKNOWN_KEY));
        // nobody asked the database whether there is such an organization
        JwtClaims claims = user();
        claims.setClaim("activeOrganizationId", "acme");
        assertThat(sessions.ofJwt(ES.sign(claims)).actor()).contains(Actor.user(USER));
        JwtSessions elsewhere = JwtSessions.open(JwtKeys.json(jwks(ES)), new JwtRules(Sample.ISSUER, "authenticated"));
        assertThat(elsewhere.ofJwt(ES.sign(user()))).isEqualTo(Verdict.refused(Refusal.WRONG_AUDIENCE));
    }

    @Test
    void textsWithoutKeys() {
        String secret = "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"a\",\"k\":\"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0\"}]}";
        String encryption = jwks(ES).replace("\"alg\"", "\"use\":\"enc\",\"alg\"");
        for (String json : new String[] {"{\"keys\":[]}", secret, encryption, jwks(Issuer.of("ES384"))}) {
            assertThatExceptionOfType(FreeholdException.class)
                    .isThrownBy(() -> JwtSessions.open(JwtKeys.json(json), RULES))
                    .withMessageContaining("no public key")
                    .withMessageNotContaining("c2VjcmV0");
        }
        for (String json : new String[] {"", "c2VjcmV0", "[]", "{}", "{\"keys\":{}}"}) {
            assertThatExceptionOfType(FreeholdException.class)
                    .isThrownBy(() -> JwtSessions.open(JwtKeys.json(json), RULES))
                    .withMessageNotContaining("c2VjcmV0");
        }
    }

    @Test
    void aSharedSecret() {
        JwtSessions sessions = JwtSessions.open(JwtKeys.secret(SHARED), RULES);
        SecretKeySpec key = new SecretKeySpec(SHARED.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        String payload = user().toJson();
        assertThat(sessions.ofJwt(Issuer.sign(payload, "HS256", null, key)).actor())
                .contains(Actor.user(USER));
        assertThat(sessions.ofJwt(Issuer.sign(payload, "HS256", "any", key)).actor())
                .contains(Actor.user(USER));
        assertThat(sessions.ofJwt(Issuer.sign(payload, "HS512", null, key)))
                .isEqualTo(Verdict.refused(Refusal.WRONG_ALGORITHM));
        assertThat(sessions.ofJwt(Issuer.sign(payload, "none", null, null)))
                .isEqualTo(Verdict.refused(Refusal.WRONG_ALGORITHM));
        assertThat(sessions.ofJwt(ES.sign(user()))).isEqualTo(Verdict.refused(Refusal.WRONG_ALGORITHM));
        SecretKeySpec other = new SecretKeySpec("x".repeat(40).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        assertThat(sessions.ofJwt(Issuer.sign(payload, "HS256", null, other)))
                .isEqualTo(Verdict.refused(Refusal.BAD_SIGNATURE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JwtKeys.secret("too-short-to-be-one"))
                .withMessageNotContaining("too-short");
    }

    @Test
    void publishedKeysAreFetchedOnceAndAgainForANewOne() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        AtomicReference<String> published = new AtomicReference<>(jwks(ES));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks.json", exchange -> {
            fetched.incrementAndGet();
            byte[] body = published.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
        try {
            JwtSessions sessions = JwtSessions.open(JwtKeys.url(url), RULES);
            assertThat(fetched).hasValue(0);
            assertThat(sessions.ofJwt(ES.sign(user())).actor()).contains(Actor.user(USER));
            assertThat(sessions.ofJwt(ES.sign(user())).actor()).contains(Actor.user(USER));
            Issuer young = Issuer.of("EdDSA");
            assertThat(sessions.ofJwt(young.sign(user()))).isEqualTo(Verdict.refused(Refusal.UNKNOWN_KEY));
            assertThat(fetched).hasValue(1);

            published.set("");
            assertThatExceptionOfType(FreeholdException.class)
                    .isThrownBy(() -> JwtSessions.open(JwtKeys.url(url), RULES).ofJwt(ES.sign(user())))
                    .withMessageContaining("503")
                    .withNoCause();
            published.set("<html>");
            assertThatExceptionOfType(FreeholdException.class)
                    .isThrownBy(() -> JwtSessions.open(JwtKeys.url(url), RULES).ofJwt(ES.sign(user())));
        } finally {
            server.stop(0);
        }
        assertThatExceptionOfType(FreeholdException.class)
                .isThrownBy(() -> JwtSessions.open(JwtKeys.url(url), RULES).ofJwt(ES.sign(user())))
                .withMessageContaining("cannot be had");
    }

    @Test
    void addressesOfKeys() {
        assertThat(JwtKeys.url("https://x.supabase.co/auth/v1/.well-known/jwks.json"))
                .hasToString("keys of https://x.supabase.co/auth/v1/.well-known/jwks.json");
        for (String url : new String[] {
            "http://x.test/jwks",
            "ftp://x.test/",
            "file:///etc/passwd",
            "https:///x",
            "x",
            "https://a:b@x.test/",
            "http://localhost.x.test/"
        }) {
            assertThatIllegalArgumentException().as(url).isThrownBy(() -> JwtKeys.url(url));
        }
    }

    @Test
    void usersOfSupabase() throws SQLException {
        TestDatabase database = PostgresServer.databaseMadeBy(PostgresServer.resource("auth/supabase-auth.sql"));
        database.sql("insert into auth.users (id, role) values ('" + USER + "', 'authenticated')");
        Schema schema = Schema.of("supabase")
                .authNames(AuthNames.of(Role.USER, "auth", "users")
                        .id("uuid")
                        .column("role", "role")
                        .column("bannedUntil", "banned_until")
                        .column("deletedAt", "deleted_at"))
                .build();
        JwtSessions sessions =
                JwtSessions.open(JwtKeys.json(jwks(ES)), RULES).checkingUsers(database.counted(), schema);
        Verdict accepted = Verdict.accepted(Actor.user(USER).withUserRoles(Set.of("authenticated")));
        String token = ES.sign(user());
        assertThat(sessions.ofJwt(token)).isEqualTo(accepted);
        assertThat(database.taken()).isEqualTo(1);
        assertThat(sessions.ofJwt(ES.sign(Issuer.claims("nobody")))).isEqualTo(Verdict.refused(Refusal.OWNER_GONE));
        assertThat(sessions.ofJwt(ES.sign(Issuer.claims(USER.replace('6', '7')))))
                .isEqualTo(Verdict.refused(Refusal.OWNER_GONE));
        database.sql("update auth.users set banned_until = now() + interval '1 minute'");
        assertThat(sessions.ofJwt(token)).isEqualTo(Verdict.refused(Refusal.BANNED));
        database.sql("update auth.users set banned_until = now()");
        assertThat(sessions.ofJwt(token)).isEqualTo(accepted);
        database.sql("update auth.users set deleted_at = now()");
        assertThat(sessions.ofJwt(token)).isEqualTo(Verdict.refused(Refusal.OWNER_GONE));
        database.sql("delete from auth.users");
        assertThat(sessions.ofJwt(token)).isEqualTo(Verdict.refused(Refusal.OWNER_GONE));
    }

    @Test
    void usersThatNeonSyncs() throws SQLException {
        TestDatabase database =
                PostgresServer.databaseMadeBy(PostgresServer.resource("auth/neon-auth-v1-users_sync.sql"));
        database.sql("insert into neon_auth.users_sync (raw_json) values ('{\"id\":\"" + USER + "\"}')");
        Schema schema = Schema.of("neon")
                .authNames(AuthNames.of(Role.USER, "neon_auth", "users_sync").column("deletedAt", "deleted_at"))
                .build();
        JwtSessions sessions =
                JwtSessions.open(JwtKeys.json(jwks(ES)), RULES).checkingUsers(database.counted(), schema);
        assertThat(sessions.ofJwt(ES.sign(user())).actor()).contains(Actor.user(USER));
        database.sql("update neon_auth.users_sync set deleted_at = now()");
        assertThat(sessions.ofJwt(ES.sign(user()))).isEqualTo(Verdict.refused(Refusal.OWNER_GONE));
    }

    /** An auth schema of one's own may call its columns as it likes; what it does not tell is not asked. */
    @Test
    void tablesOfOnesOwn() throws SQLException {
        TestDatabase database = PostgresServer.databaseMadeBy(
                "create table person (id uuid primary key); create table employment (person_id uuid, company_id uuid)");
        database.sql("insert into person values ('" + USER + "')");
        Schema schema = Schema.of("own")
                .authNames(
                        AuthNames.of(Role.USER, "public", "person").id("uuid"),
                        AuthNames.of(Role.ORGANIZATION, "public", "company").id("uuid"),
                        AuthNames.of(Role.MEMBER, "public", "employment").column("personId", "person_id"),
                        AuthNames.of(Role.TEAM, "public", "crew"),
                        AuthNames.of(Role.TEAM_MEMBER, "public", "hand"))
                .build();
        JwtSessions sessions =
                JwtSessions.open(JwtKeys.json(jwks(ES)), RULES).checkingUsers(database.counted(), schema);
        JwtClaims claims = user();
        claims.setClaim("activeOrganizationId", USER);
        assertThat(sessions.ofJwt(ES.sign(claims)).actor()).contains(Actor.user(USER));
    }
}
