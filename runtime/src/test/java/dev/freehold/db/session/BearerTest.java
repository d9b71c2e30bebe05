package dev.freehold.db.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.freehold.db.Actor;
import dev.freehold.db.TestDatabase;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bearer tokens, and requests that carry several credentials. */
class BearerTest {
    private static final String SENT = Sample.value(Sample.COOKIE);
    private static final String TOKEN = URLDecoder.decode(SENT, StandardCharsets.UTF_8);
    private static final SessionOptions OPTIONS = SessionOptions.secret(Sample.SECRET);

    private TestDatabase database;
    private BetterAuthSessions sessions;

    @BeforeEach
    void open() throws SQLException {
        database = AuthLayout.BUILT_IN.database();
        sessions = sessions(OPTIONS);
    }

    private BetterAuthSessions sessions(SessionOptions options) {
        return BetterAuthSessions.open(database.counted(), AuthLayout.BUILT_IN.schema(), options);
    }

    private static String userOf(Verdict verdict) {
        return verdict.actor().map(Actor::userId).orElse(null);
    }

    @Test
    void signedTokensAreAccepted() {
        for (String sent : List.of("Bearer " + TOKEN, "bearer  " + TOKEN + " ", "BEARER " + SENT, TOKEN, SENT)) {
            assertThat(userOf(sessions.ofBearer(sent))).as(sent).isEqualTo(Sample.ALICE);
        }
    }

    @Test
    void otherHeadersAreNoCredential() {
        for (String header : new String[] {null, "", " ", "Bearer", "bearer ", "Basic " + TOKEN, "Digest a=b, c=d"}) {
            assertThat(sessions.ofBearer(header)).as(header).isEqualTo(Verdict.refused(Refusal.NO_CREDENTIAL));
        }
        assertThat(database.taken()).isZero();
    }

    @Test
    void theTokenAloneIsRefusedUnlessAllowed() throws SQLException {
        assertThat(sessions.ofBearer("Bearer " + Sample.TOKEN)).isEqualTo(Verdict.refused(Refusal.UNSIGNED));
        assertThat(database.taken()).isZero();
        BetterAuthSessions raw = sessions(OPTIONS.withRawBearerTokens());
        assertThat(userOf(raw.ofBearer("Bearer " + Sample.TOKEN))).isEqualTo(Sample.ALICE);
        assertThat(raw.ofBearer("Bearer none").refusal()).contains(Refusal.UNKNOWN);
        assertThat(raw.ofBearer("\0x").refusal()).contains(Refusal.MALFORMED);
        assertThat(raw.ofBearer("\ud800x").refusal()).contains(Refusal.MALFORMED);
        // A cookie needs its signature all the same, and so does a bearer token that has one.
        assertThat(raw.ofCookieValue(Sample.TOKEN).refusal()).contains(Refusal.MALFORMED);
        assertThat(raw.ofBearer("x" + TOKEN).refusal()).contains(Refusal.BAD_SIGNATURE);
        database.sql("update session set \"expiresAt\" = now()");
        assertThat(raw.ofBearer(Sample.TOKEN).refusal()).contains(Refusal.EXPIRED);
    }

    @Test
    void changedTokensAreRefused() {
        assertThat(sessions.ofBearer("Bearer x" + TOKEN).refusal()).contains(Refusal.BAD_SIGNATURE);
        assertThat(sessions.ofBearer("Bearer " + TOKEN.substring(0, 40)).refusal())
                .contains(Refusal.MALFORMED);
        assertThat(sessions.ofBearer("Bearer " + TOKEN + " x").refusal()).contains(Refusal.MALFORMED);
        assertThat(sessions.ofBearer(Sample.JWT).refusal()).contains(Refusal.MALFORMED);
        assertThat(database.taken()).isZero();
    }

    @Test
    void aRequestIsWhoseItsFirstCredentialSays() {
        Map<String, String> headers = new HashMap<>();
        BetterAuthSessions all = sessions(OPTIONS.withApiKeys(ApiKeyRules.of("default", ApiKeyOwner.USER)));
        assertThat(all.ofRequest(headers::get)).isEqualTo(Verdict.refused(Refusal.NO_CREDENTIAL));
        headers.put("Cookie", Sample.COOKIE_OF_BOB);
        assertThat(userOf(all.ofRequest(headers::get))).isEqualTo(Sample.BOB);
        headers.put("x-api-key", Sample.API_KEY);
        assertThat(userOf(all.ofRequest(headers::get))).isEqualTo(Sample.ALICE);
        headers.put("x-api-key", "none");
        assertThat(all.ofRequest(headers::get)).isEqualTo(Verdict.refused(Refusal.UNKNOWN));
        headers.put("Authorization", "Bearer " + TOKEN);
        assertThat(userOf(all.ofRequest(headers::get))).isEqualTo(Sample.ALICE);
        headers.put("Authorization", "Bearer x" + TOKEN);
        assertThat(all.ofRequest(headers::get)).isEqualTo(Verdict.refused(Refusal.BAD_SIGNATURE));
        headers.put("Authorization", "Basic " + TOKEN);
        assertThat(all.ofRequest(headers::get)).isEqualTo(Verdict.refused(Refusal.UNKNOWN));
    }

    @Test
    void whatTheOptionsDoNotProvideForIsPassedOver() {
        Map<String, String> headers = new HashMap<>();
        headers.put("x-api-key", "none");
        headers.put("Cookie", Sample.COOKIE);
        assertThat(userOf(sessions.ofRequest(headers::get))).isEqualTo(Sample.ALICE);
        headers.put("Authorization", "Bearer x" + TOKEN);
        BetterAuthSessions keysOnly = sessions(SessionOptions.secrets(List.of())
                .withApiKeys(ApiKeyRules.of("default", ApiKeyOwner.USER).withHeader("x-acme-key")));
        assertThat(keysOnly.ofRequest(headers::get)).isEqualTo(Verdict.refused(Refusal.NO_CREDENTIAL));
        headers.put("x-acme-key", Sample.API_KEY);
        assertThat(userOf(keysOnly.ofRequest(headers::get))).isEqualTo(Sample.ALICE);
        assertThatIllegalStateException()
                .isThrownBy(() -> keysOnly.ofCookie(Sample.COOKIE))
                .withMessageContaining("SessionOptions.secret");
        assertThatIllegalStateException().isThrownBy(() -> keysOnly.ofBearer(TOKEN));
        assertThatIllegalStateException()
                .isThrownBy(() -> sessions(SessionOptions.secrets(List.of()).withRawBearerTokens())
                        .ofBearer(Sample.TOKEN));
        assertThatIllegalStateException()
                .isThrownBy(() -> sessions.ofApiKey("x"))
                .withMessageContaining("withApiKeys");
        assertThatIllegalStateException().isThrownBy(() -> sessions.ofJwt("x")).withMessageContaining("withJwt");
    }
}
