package dev.freehold.db.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.Actor;
import dev.freehold.db.TestDatabase;
import dev.freehold.db.schema.AuthNames.Role;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JWTs by the keys in the table jwks: every algorithm, every lie, and the user behind them as the database has it. */
class JwtTest {
    private static final Issuer ED = Issuer.of("EdDSA");
    private static final Issuer RSA = Issuer.of("RS256");
    private static final Verdict ALICE =
            Verdict.accepted(Actor.user(Sample.ALICE).withUserRoles(Set.of("user")));

    private TestDatabase database;
    private BetterAuthSessions sessions;

    @BeforeEach
    void open() throws SQLException {
        database = AuthLayout.BUILT_IN.database();
        store(ED, "EdDSA");
        store(RSA, "RS256");
        sessions = sessions(AuthLayout.BUILT_IN);
    }

    private BetterAuthSessions sessions(AuthLayout layout) {
        return BetterAuthSessions.open(
                database.counted(),
                layout.schema(),
                SessionOptions.secret(Sample.SECRET).withJwt(new JwtRules(Sample.ISSUER, Sample.ISSUER)));
    }

    private void store(Issuer issuer, String algorithm) throws SQLException {
        database.sql(
                "insert into jwks (id, \"publicKey\", \"privateKey\", \"createdAt\", alg) values ('%s', '%s', '', now(), %s)"
                        .formatted(
                                issuer.keyId, issuer.publicKey(), algorithm == null ? "null" : "'" + algorithm + "'"));
    }

    private static JwtClaims alice() {
        return Issuer.claims(Sample.ALICE);
    }

    private void refuses(Refusal refusal, String token) {
        assertThat(sessions.ofJwt(token)).isEqualTo(Verdict.refused(refusal));
    }

    private void refuses(Refusal refusal, JwtClaims claims) {
        refuses(refusal, ED.sign(claims));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EdDSA", "ES256", "ES512", "RS256", "PS256"})
    void everyAlgorithm(String algorithm) throws SQLException {
        database.sql("delete from jwks");
        Issuer issuer = Issuer.of(algorithm);
        store(issuer, algorithm);
        assertThat(sessions.ofJwt(issuer.sign(alice()))).isEqualTo(ALICE);
        // Before 1.7 the table has no column for it: the key itself says what it can do.
        database.sql("update jwks set alg = null");
        assertThat(sessions(AuthLayout.BUILT_IN).ofJwt(issuer.sign(alice()))).isEqualTo(ALICE);
        Issuer other = Issuer.of(algorithm);
        refuses(Refusal.BAD_SIGNATURE, other.sign(alice()));
    }

    /** What a Better Auth server signed: only its time is over. */
    @Test
    void aTokenOfARealServer() {
        refuses(Refusal.EXPIRED, Sample.JWT);
        int signature = Sample.JWT.lastIndexOf('.');
        refuses(Refusal.BAD_SIGNATURE, Sample.JWT.substring(0, signature - 1) + "x" + Sample.JWT.substring(signature));
        refuses(Refusal.BAD_SIGNATURE, Sample.JWT.substring(0, signature + 1) + Sample.JWT.substring(signature + 11));
    }

    @Test
    void requestsBringThemAsBearerTokens() {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + ED.sign(alice()));
        assertThat(sessions.ofRequest(headers::get)).isEqualTo(ALICE);
        Map<String, String> session = Map.of("Authorization", "Bearer " + Sample.value(Sample.COOKIE));
        assertThat(sessions.ofRequest(session::get).actor().orElseThrow().organizationId())
                .isEqualTo(Sample.ACME);
        BetterAuthSessions tokensOnly = BetterAuthSessions.open(
                database.counted(),
                AuthLayout.BUILT_IN.schema(EnumSet.of(Role.USER, Role.SIGNING_KEY), Set.of()),
                SessionOptions.secrets(List.of()).withJwt(new JwtRules(Sample.ISSUER, Sample.ISSUER)));
        assertThat(tokensOnly.ofRequest(headers::get)).isEqualTo(ALICE);
        assertThat(tokensOnly.ofRequest(session::get)).isEqualTo(Verdict.refused(Refusal.MALFORMED));
        assertThat(sessions.ofJwt(null)).isEqualTo(Verdict.refused(Refusal.NO_CREDENTIAL));
    }

    @Test
    void claimsThatDoNotHold() {
        JwtClaims claims = alice();
        claims.setIssuer("https://else.test");
        refuses(Refusal.WRONG_ISSUER, claims);
        claims.unsetClaim("iss");
        refuses(Refusal.WRONG_ISSUER, claims);

        claims = alice();
        claims.setAudience("https://else.test");
        refuses(Refusal.WRONG_AUDIENCE, claims);
        claims.unsetClaim("aud");
        refuses(Refusal.WRONG_AUDIENCE, claims);
        claims.setAudience("https://else.test", Sample.ISSUER);
        assertThat(sessions.ofJwt(ED.sign(claims))).isEqualTo(ALICE);

        claims = alice();
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 1));
        refuses(Refusal.EXPIRED, claims);
        claims.unsetClaim("exp");
        refuses(Refusal.INVALID_CLAIMS, claims);
        claims.setClaim("exp", "tomorrow");
        refuses(Refusal.INVALID_CLAIMS, claims);

        claims = alice();
        claims.setNotBeforeMinutesInThePast(-5);
        refuses(Refusal.INVALID_CLAIMS, claims);

        for (Object subject : new Object[] {null, "", " ", 7, List.of(Sample.ALICE), "a\0b"}) {
            claims = alice();
            claims.setClaim("sub", subject);
            refuses(Refusal.INVALID_CLAIMS, claims);
        }
        claims.unsetClaim("sub");
        refuses(Refusal.INVALID_CLAIMS, claims);
        assertThat(database.taken())
                .as("one statement for the keys, one for Alice")
                .isEqualTo(2);
    }

    @Test
    void aTokenDoesNotChooseHowItsKeyIsUsed() {
        String payload = alice().toJson();
        // The public key is no secret: whoever has it must not be able to sign with it.
        for (byte[] known : List.of(
                RSA.key.getPublicKey().getEncoded(),
                RSA.publicKey().getBytes(StandardCharsets.UTF_8),
                ("-----BEGIN PUBLIC KEY-----\n"
                                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                        .encodeToString(RSA.key.getPublicKey().getEncoded())
                                + "\n-----END PUBLIC KEY-----\n")
                        .getBytes(StandardCharsets.UTF_8))) {
            refuses(
                    Refusal.WRONG_ALGORITHM,
                    Issuer.sign(payload, "HS256", RSA.keyId, new SecretKeySpec(known, "HmacSHA256")));
        }
        refuses(Refusal.WRONG_ALGORITHM, Issuer.sign(payload, "none", ED.keyId, null));
        refuses(Refusal.WRONG_ALGORITHM, unsigned("{\"alg\":\"None\",\"kid\":\"" + ED.keyId + "\"}", payload));
        refuses(Refusal.WRONG_ALGORITHM, unsigned("{\"kid\":\"" + ED.keyId + "\"}", payload));
        refuses(Refusal.WRONG_ALGORITHM, Issuer.sign(payload, "PS256", RSA.keyId, RSA.key.getPrivateKey()));
        refuses(Refusal.WRONG_ALGORITHM, Issuer.sign(payload, "RS256", ED.keyId, RSA.key.getPrivateKey()));
    }

    private static String unsigned(String header, String payload) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + encoder.encodeToString(payload.getBytes(StandardCharsets.UTF_8)) + ".";
    }

    /** Other texts that a decoder takes for the same signature: 64 bytes leave four bits of the last letter unused. */
    @Test
    void aSignatureHasOneForm() {
        String token = ED.sign(alice());
        char last = token.charAt(token.length() - 1);
        char twin = "AQgw".indexOf(last) >= 0 ? (char) (last + 1) : 'B';
        refuses(Refusal.MALFORMED, token.substring(0, token.length() - 1) + twin);
        refuses(Refusal.MALFORMED, token + "==");
        refuses(Refusal.MALFORMED, token + " ");
        assertThat(sessions.ofJwt(token)).isEqualTo(ALICE);
    }

    /** A header may carry a key, or where to fetch one: whoever makes up the token made up that key, too. */
    @Test
    void aKeyThatTheTokenBringsAlongCountsForNothing() throws Exception {
        Issuer attacker = Issuer.of("EdDSA");
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(alice().toJson());
        jws.setAlgorithmHeaderValue("EdDSA");
        jws.setKeyIdHeaderValue(ED.keyId);
        jws.setJwkHeader(attacker.key);
        jws.setHeader("jku", "http://127.0.0.1:1/jwks");
        jws.setKey(attacker.key.getPrivateKey());
        refuses(Refusal.BAD_SIGNATURE, jws.getCompactSerialization());
    }

    @Test
    void unknownKeysCostNoQueries() throws SQLException {
        String payload = alice().toJson();
        for (String keyId : new String[] {null, "", "none", "key-eddsa", "' or 1=1 --"}) {
            refuses(Refusal.UNKNOWN_KEY, Issuer.sign(payload, "EdDSA", keyId, ED.key.getPrivateKey()));
        }
        assertThat(database.taken()).isEqualTo(1);
    }

    @Test
    void keysEndSomeTimeAfterTheyAreReplaced() throws SQLException {
        database.sql("update jwks set \"expiresAt\" = now() - interval '29 days'");
        assertThat(sessions.ofJwt(ED.sign(alice()))).isEqualTo(ALICE);
        database.sql("update jwks set \"expiresAt\" = now() - interval '31 days'");
        sessions = sessions(AuthLayout.BUILT_IN);
        refuses(Refusal.UNKNOWN_KEY, ED.sign(alice()));
    }

    @Test
    void rowsThatAreNoPublicKeysArePassedOver() throws SQLException {
        Issuer p384 = Issuer.of("ES384");
        store(p384, null);
        database.sql("insert into jwks (id, \"publicKey\", \"privateKey\", \"createdAt\") values"
                + " ('oct', '{\"kty\":\"oct\",\"k\":\"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA\"}', '', now()),"
                + " ('junk', 'junk', '', now()), ('empty', '{}', '', now()), ('list', '[]', '', now()),"
                + " ('half', '{\"kty\":\"OKP\",\"crv\":\"Ed25519\"}', '', now()),"
                + " ('curve', '{\"kty\":\"OKP\",\"crv\":\"none\",\"x\":\"AAAA\"}', '', now()),"
                + " ('other', '{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}', '', now())");
        assertThat(sessions.ofJwt(ED.sign(alice()))).isEqualTo(ALICE);
        refuses(Refusal.UNKNOWN_KEY, p384.sign(alice()));
        byte[] secret = "secret-secret-secret-secret-secret".getBytes(StandardCharsets.UTF_8);
        refuses(
                Refusal.UNKNOWN_KEY,
                Issuer.sign(alice().toJson(), "HS256", "oct", new SecretKeySpec(secret, "HmacSHA256")));
    }

    @Test
    void theUserIsAsTheDatabaseHasIt() throws SQLException {
        JwtClaims claims = alice();
        claims.setClaim("role", "admin");
        claims.setClaim("banned", false);
        assertThat(sessions.ofJwt(ED.sign(claims))).isEqualTo(ALICE);
        database.sql("update \"user\" set banned = true");
        refuses(Refusal.BANNED, claims);
        database.sql("delete from \"user\"");
        refuses(Refusal.OWNER_GONE, claims);
        refuses(Refusal.OWNER_GONE, Issuer.claims("nobody"));
    }

    @Test
    void anOrganizationThatTheTokenNamesIsNoAuthority() throws SQLException {
        JwtClaims claims = alice();
        claims.setClaim("activeOrganizationId", Sample.ACME);
        claims.setClaim("activeTeamId", Sample.TEAM_OF_ALICE);
        assertThat(sessions.ofJwt(ED.sign(claims)).actor())
                .contains(ALICE.actor()
                        .orElseThrow()
                        .inOrganization(Sample.ACME)
                        .withOrganizationRoles(Set.of("owner"))
                        .inTeam(Sample.TEAM_OF_ALICE));
        database.sql("delete from member");
        assertThat(sessions.ofJwt(ED.sign(claims))).isEqualTo(ALICE);
        claims.setClaim("activeOrganizationId", 7);
        claims.setClaim("activeTeamId", "a\0b");
        assertThat(sessions.ofJwt(ED.sign(claims))).isEqualTo(ALICE);
    }

    @Test
    void idsOfOtherTypes() throws SQLException {
        for (AuthLayout layout : List.of(AuthLayout.UUID, AuthLayout.SERIAL)) {
            database = layout.database();
            String keyId = layout.id("a key");
            database.sql(
                    "insert into jwks (id, \"publicKey\", \"privateKey\", \"createdAt\", alg) values ('%s', '%s', '', now(), 'EdDSA')"
                            .formatted(keyId, ED.publicKey()));
            sessions = sessions(layout);
            String token = Issuer.sign(
                    Issuer.claims(layout.id(Sample.ALICE)).toJson(), "EdDSA", keyId, ED.key.getPrivateKey());
            assertThat(sessions.ofJwt(token).actor().orElseThrow().userId()).isEqualTo(layout.id(Sample.ALICE));
            for (String text : List.of("x", "1-1-1-1-1", "99999999999999999999", "1.0")) {
                refuses(
                        Refusal.OWNER_GONE,
                        Issuer.sign(Issuer.claims(text).toJson(), "EdDSA", keyId, ED.key.getPrivateKey()));
            }
        }
    }

    @Test
    void garbage() {
        for (String text : List.of("", "x", ".", "..", "a.b.c", "a.b.c.d.e", "....", "\0.\0.\0", "x".repeat(20_000))) {
            assertThat(sessions.ofJwt(text).actor()).isEmpty();
        }
        assertThat(database.taken()).isZero();
        String kid = "\"kid\":\"" + ED.keyId + "\"";
        for (String header : List.of(
                "{\"alg\":5," + kid + "}",
                "{\"alg\":\"EdDSA\",\"kid\":7}",
                "{\"alg\":\"EdDSA\"," + kid + ",\"crit\":5}",
                "{\"alg\":\"EdDSA\"," + kid + ",\"crit\":[\"exp\"]}",
                "{\"alg\":\"EdDSA\"," + kid + ",\"b64\":\"x\"}",
                "{\"alg\":\"EdDSA\"," + kid + ",\"jwk\":[]}",
                "{\"alg\":\"EdDSA\"," + kid + "," + kid + "}",
                "[]",
                "null",
                "7",
                "\"x\"")) {
            for (String payload : List.of(alice().toJson(), "", "[]", "7", "{")) {
                String token = unsigned(header, payload) + "A".repeat(86);
                assertThat(sessions.ofJwt(token).actor()).as(header).isEmpty();
            }
        }
        for (String payload : List.of("", "[]", "7", "{", "null", "\"x\"", "{\"exp\":{},\"iss\":[],\"aud\":7}")) {
            refuses(Refusal.INVALID_CLAIMS, Issuer.sign(payload, "EdDSA", ED.keyId, ED.key.getPrivateKey()));
        }
        String good = ED.sign(alice());
        Random random = new Random(4711);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder bad = new StringBuilder(good);
            for (int j = random.nextInt(3); j >= 0; j--) {
                bad.setCharAt(random.nextInt(bad.length()), (char) (32 + random.nextInt(96)));
            }
            if (!bad.toString().equals(good)) {
                assertThat(sessions.ofJwt(bad.toString()).actor())
                        .as(bad.toString())
                        .isEmpty();
            }
        }
    }
}
