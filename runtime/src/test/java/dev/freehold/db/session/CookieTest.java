package dev.freehold.db.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.Actor;
import dev.freehold.db.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The session cookie: what it makes of rows as they change, and everything that is no cookie of ours. */
class CookieTest {
    private static final String NAME = "better-auth.session_token=";
    private static final Actor ALICE = Actor.user(Sample.ALICE)
            .inOrganization(Sample.ACME)
            .inTeam(Sample.TEAM_OF_ALICE)
            .withOrganizationRoles(Set.of("owner"))
            .withUserRoles(Set.of("user"));

    private TestDatabase database;
    private BetterAuthSessions sessions;

    @BeforeEach
    void open() throws SQLException {
        database = AuthLayout.BUILT_IN.database();
        sessions = sessions(SessionOptions.secret(Sample.SECRET));
    }

    private BetterAuthSessions sessions(SessionOptions options) {
        return BetterAuthSessions.open(database.counted(), AuthLayout.BUILT_IN.schema(), options);
    }

    private Actor alice() {
        return sessions.ofCookie(Sample.COOKIE).actor().orElseThrow();
    }

    private void refuses(Refusal refusal, String header) {
        assertThat(sessions.ofCookie(header)).isEqualTo(Verdict.refused(refusal));
    }

    private static String signed(String token, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return token + "." + Base64.getEncoder().encodeToString(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(String value) {
        return value.replace("+", "%2B").replace("/", "%2F").replace("=", "%3D");
    }

    @Test
    void whatBetterAuthSetIsAccepted() {
        assertThat(sessions.ofCookie(Sample.COOKIE)).isEqualTo(Verdict.accepted(ALICE));
        assertThat(sessions.ofCookieValue(Sample.value(Sample.COOKIE))).isEqualTo(Verdict.accepted(ALICE));
        Actor bob = sessions.ofCookie(Sample.COOKIE_OF_BOB).actor().orElseThrow();
        assertThat(bob.userId()).isEqualTo(Sample.BOB);
        assertThat(bob.teamId()).isEqualTo(Sample.TEAM_OF_BOB);
        assertThat(bob.organizationRoles()).containsExactly("member");
        assertThat(sessions.ofCookie(Sample.COOKIE_WITHOUT_ORGANIZATION))
                .isEqualTo(Verdict.accepted(Actor.user(Sample.ALICE).withUserRoles(Set.of("user"))));
    }

    @Test
    void eachCheckIsOneStatementAndNothingIsKept() throws SQLException {
        alice();
        alice();
        assertThat(database.taken()).isEqualTo(2);
        database.sql("delete from session");
        refuses(Refusal.UNKNOWN, Sample.COOKIE);
    }

    @Test
    void theCookieIsFoundAmongOthers() {
        String value = Sample.value(Sample.COOKIE);
        assertThat(sessions.ofCookie("a=b; " + Sample.COOKIE + ";c=\"d\"").actor())
                .contains(ALICE);
        assertThat(sessions.ofCookie("__Secure-" + Sample.COOKIE).actor()).contains(ALICE);
        assertThat(sessions.ofCookie(NAME + "stale; " + Sample.COOKIE).actor()).contains(ALICE);
        refuses(Refusal.NO_CREDENTIAL, null);
        refuses(Refusal.NO_CREDENTIAL, "");
        refuses(Refusal.NO_CREDENTIAL, "a=b");
        refuses(Refusal.NO_CREDENTIAL, "__Host-" + Sample.COOKIE);
        refuses(Refusal.NO_CREDENTIAL, "Better-auth.session_token=" + value);
        refuses(Refusal.NO_CREDENTIAL, "x" + Sample.COOKIE);
        assertThat(sessions.ofCookieValue(null)).isEqualTo(Verdict.refused(Refusal.NO_CREDENTIAL));
    }

    @Test
    void theCacheCookieIsNotRead() {
        refuses(Refusal.NO_CREDENTIAL, "better-auth.session_data=" + Sample.value(Sample.COOKIE));
        assertThat(database.taken()).isZero();
    }

    @Test
    void theNameFollowsTheOptions() {
        String value = Sample.value(Sample.COOKIE);
        SessionOptions options = SessionOptions.secret(Sample.SECRET);
        BetterAuthSessions prefixed = sessions(options.withCookiePrefix("acme"));
        assertThat(prefixed.ofCookie("acme.session_token=" + value).actor()).contains(ALICE);
        assertThat(prefixed.ofCookie("__Secure-acme.session_token=" + value).actor())
                .contains(ALICE);
        assertThat(prefixed.ofCookie(Sample.COOKIE).refusal()).contains(Refusal.NO_CREDENTIAL);
        assertThat(sessions(options.withCookieName("sid"))
                        .ofCookie("sid=" + value)
                        .actor())
                .contains(ALICE);
        BetterAuthSessions secure = sessions(options.withSecureCookiesOnly());
        assertThat(secure.ofCookie("__Secure-" + Sample.COOKIE).actor()).contains(ALICE);
        assertThat(secure.ofCookie(Sample.COOKIE).refusal()).contains(Refusal.NO_CREDENTIAL);
    }

    @Test
    void whatSomebodyElseSignedIsRefusedBeforeAnyQuery() throws Exception {
        String value = Sample.value(Sample.COOKIE);
        refuses(Refusal.BAD_SIGNATURE, NAME + "M" + value.substring(1));
        refuses(Refusal.BAD_SIGNATURE, NAME + value.replace(".mr", ".nr"));
        refuses(Refusal.BAD_SIGNATURE, NAME + encoded(signed(Sample.TOKEN, Sample.OTHER_SECRET)));
        // Another encoding of the same 32 bytes: the last two bits count for nothing.
        refuses(Refusal.BAD_SIGNATURE, NAME + value.replace("qlQ%3D", "qlR%3D"));
        assertThat(sessions(SessionOptions.secret(Sample.OTHER_SECRET))
                        .ofCookie(Sample.COOKIE)
                        .refusal())
                .contains(Refusal.BAD_SIGNATURE);
        assertThat(database.taken()).isZero();
        assertThat(sessions.ofCookieValue(encoded(signed(Sample.TOKEN, Sample.SECRET)))
                        .actor())
                .contains(ALICE);
    }

    @Test
    void whatIsMadeUpIsRefusedBeforeAnyQuery() {
        String value = Sample.value(Sample.COOKIE);
        for (String garbage : List.of(
                "",
                ".",
                "x",
                Sample.TOKEN,
                Sample.TOKEN + ".",
                value.substring(0, value.length() - 3),
                value.substring(value.indexOf('.')),
                value + "x",
                "%",
                "%zz" + value,
                "%00" + value,
                value.replace("%3D", "%3"),
                "x".repeat(5000) + value)) {
            assertThat(sessions.ofCookie(NAME + garbage).refusal().orElseThrow())
                    .as(garbage)
                    .isIn(Refusal.MALFORMED, Refusal.BAD_SIGNATURE);
        }
        assertThat(database.taken()).isZero();
    }

    @Test
    void aSignatureWithAPlusSignIsReadOnceOnly() throws Exception {
        String token = Sample.TOKEN;
        int tries = 0;
        String value = signed(token, Sample.SECRET);
        while (!value.contains("+")) {
            token = "plus" + ++tries;
            value = signed(token, Sample.SECRET);
        }
        database.sql("update session set token = '" + token + "' where token = '" + Sample.TOKEN + "'");
        assertThat(sessions.ofCookieValue(encoded(value)).actor()).contains(ALICE);
        assertThat(sessions.ofCookieValue(value).actor()).contains(ALICE);
    }

    @Test
    void theSignatureStandsBehindTheLastDot() throws Exception {
        database.sql("update session set token = 'a.b' where token = '" + Sample.TOKEN + "'");
        assertThat(sessions.ofCookieValue(signed("a.b", Sample.SECRET)).actor()).contains(ALICE);
    }

    @Test
    void tenThousandRandomCookiesCauseNeitherAnExceptionNorAQuery() {
        Random random = new Random(4711);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder header = new StringBuilder(random.nextBoolean() ? NAME : "__Secure-" + NAME);
            int length = random.nextInt(200);
            for (int j = 0; j < length; j++) {
                header.append(
                        switch (random.nextInt(6)) {
                            case 0 -> '.';
                            case 1 -> '%';
                            case 2 -> (char) random.nextInt(0x110);
                            case 3 -> (char) random.nextInt(0x10000);
                            default -> "abcABC0123+/=;".charAt(random.nextInt(14));
                        });
            }
            if (random.nextInt(3) == 0) {
                byte[] signature = new byte[32];
                random.nextBytes(signature);
                header.append(Sample.TOKEN + ".")
                        .append(encoded(Base64.getEncoder().encodeToString(signature)));
            }
            assertThat(sessions.ofCookie(header.toString()).actor()).isEmpty();
        }
        assertThat(database.taken()).isZero();
    }

    @Test
    void olderSecretsKeepTheirSessions() {
        for (List<String> secrets :
                List.of(List.of(Sample.OTHER_SECRET, Sample.SECRET), List.of(Sample.SECRET, Sample.OTHER_SECRET))) {
            assertThat(sessions(SessionOptions.secrets(secrets))
                            .ofCookie(Sample.COOKIE)
                            .actor())
                    .contains(ALICE);
        }
    }

    @Test
    void sessionsEndByTheClockOfTheDatabase() throws SQLException {
        database.sql("update session set \"expiresAt\" = now() + interval '2 seconds'");
        assertThat(alice()).isEqualTo(ALICE);
        database.sql("update session set \"expiresAt\" = now()");
        refuses(Refusal.EXPIRED, Sample.COOKIE);
        database.sql("update session set \"expiresAt\" = now() - interval '1 second'");
        refuses(Refusal.EXPIRED, Sample.COOKIE);
    }

    @Test
    void bannedAndDeletedUsersAreRefused() throws SQLException {
        database.sql("update \"user\" set banned = true");
        refuses(Refusal.BANNED, Sample.COOKIE);
        database.sql("update \"user\" set \"banExpires\" = now() + interval '1 hour'");
        refuses(Refusal.BANNED, Sample.COOKIE);
        database.sql("update \"user\" set \"banExpires\" = now() - interval '1 second'");
        assertThat(alice()).isEqualTo(ALICE);
        database.sql("update \"user\" set banned = null, \"banExpires\" = null");
        assertThat(alice()).isEqualTo(ALICE);
        database.sql("alter table session drop constraint \"session_userId_fkey\"");
        database.sql("delete from \"user\"");
        refuses(Refusal.OWNER_GONE, Sample.COOKIE);
    }

    @Test
    void theOrganizationInTheSessionIsNoAuthority() throws SQLException {
        database.sql("delete from member where \"userId\" = '" + Sample.ALICE + "'");
        assertThat(alice()).isEqualTo(Actor.user(Sample.ALICE).withUserRoles(Set.of("user")));
        database.sql("delete from organization");
        assertThat(alice().organizationId()).isNull();
        database.sql("update session set \"activeOrganizationId\" = ''");
        assertThat(alice().organizationId()).isNull();
    }

    @Test
    void neitherIsTheTeam() throws SQLException {
        database.sql("update session set \"activeTeamId\" = '" + Sample.TEAM_OF_BOB + "'");
        assertThat(alice().teamId()).isNull();
        assertThat(alice().organizationId()).isEqualTo(Sample.ACME);
        // A member of a team of another organization.
        database.sql("insert into organization (id, name, slug, \"createdAt\") values ('other', 'O', 'other', now())");
        database.sql("insert into team (id, name, \"memberCount\", \"organizationId\", \"createdAt\")"
                + " values ('theirs', 'T', 1, 'other', now())");
        database.sql("insert into \"teamMember\" (id, \"teamId\", \"userId\") values ('x', 'theirs', '" + Sample.ALICE
                + "')");
        database.sql("update session set \"activeTeamId\" = 'theirs'");
        assertThat(alice().teamId()).isNull();
        // A member of the team who is no member of its organization any more.
        database.sql("update session set \"activeOrganizationId\" = 'other'");
        assertThat(alice().teamId()).isNull();
        assertThat(alice().organizationId()).isNull();
        database.sql(
                "insert into member (id, \"organizationId\", \"userId\", role, \"createdAt\") values ('m', 'other', '"
                        + Sample.ALICE + "', 'member', now())");
        assertThat(alice().teamId()).isEqualTo("theirs");
        database.sql("delete from \"teamMember\"");
        assertThat(alice().teamId()).isNull();
    }

    @Test
    void rolesAreSplit() throws SQLException {
        database.sql("update member set role = 'member, auditor,,owner '");
        database.sql("update \"user\" set role = 'admin,user'");
        assertThat(alice().organizationRoles()).containsExactly("member", "auditor", "owner");
        assertThat(alice().userRoles()).containsExactly("admin", "user");
        // Better Auth has no unique key on memberships.
        database.sql("insert into member (id, \"organizationId\", \"userId\", role, \"createdAt\") values ('m2', '"
                + Sample.ACME + "', '" + Sample.ALICE + "', 'Admin', now())");
        assertThat(alice().organizationRoles()).containsExactlyInAnyOrder("member", "auditor", "owner", "Admin");
        database.sql("update \"user\" set role = null");
        assertThat(alice().userRoles()).isEmpty();
    }

    @Test
    void whoImpersonatesIsNamed() throws SQLException {
        assertThat(alice().impersonatorId()).isNull();
        database.sql("update session set \"impersonatedBy\" = '" + Sample.BOB + "'");
        assertThat(alice()).isEqualTo(ALICE.impersonatedBy(Sample.BOB));
    }

    /** Better Auth signs other cookies with the same secret; what they say is no session's token. */
    @Test
    void anotherCookieThatBetterAuthSignedOpensNothing() throws Exception {
        refuses(Refusal.UNKNOWN, NAME + encoded(signed("true", Sample.SECRET)));
    }
}
