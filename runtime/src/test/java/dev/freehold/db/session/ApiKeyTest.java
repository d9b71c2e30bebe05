package dev.freehold.db.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.projects.AuthTables;
import dev.freehold.db.Actor;
import dev.freehold.db.PostgresServer;
import dev.freehold.db.TestDatabase;
import dev.freehold.db.schema.AuthNames;
import dev.freehold.db.schema.AuthNames.Role;
import dev.freehold.db.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** API keys of users and of organizations, as their rows and their owners change. */
class ApiKeyTest {
    private static final ApiKeyRules RULES =
            ApiKeyRules.of("default", ApiKeyOwner.USER).and("org", ApiKeyOwner.ORGANIZATION);
    private static final Verdict ALICE =
            Verdict.accepted(Actor.user(Sample.ALICE).withUserRoles(Set.of("user")));

    private TestDatabase database;
    private BetterAuthSessions sessions;

    @BeforeEach
    void open() throws SQLException {
        database = AuthLayout.BUILT_IN.database();
        sessions = sessions(RULES);
    }

    private BetterAuthSessions sessions(ApiKeyRules rules) {
        return sessions(rules, AuthLayout.BUILT_IN.schema());
    }

    private BetterAuthSessions sessions(ApiKeyRules rules, Schema schema) {
        return BetterAuthSessions.open(
                database.counted(), schema, SessionOptions.secrets(List.of()).withApiKeys(rules));
    }

    private Verdict key() {
        return sessions.ofApiKey(Sample.API_KEY);
    }

    private void after(String change, Refusal refusal) throws SQLException {
        database.sql("update apikey set " + change);
        assertThat(key()).as(change).isEqualTo(Verdict.refused(refusal));
    }

    private void accepts(String change) throws SQLException {
        database.sql("update apikey set " + change);
        assertThat(key()).as(change).isEqualTo(ALICE);
    }

    @Test
    void keysOfUsersAndOrganizations() {
        assertThat(key()).isEqualTo(ALICE);
        assertThat(sessions.ofApiKey(Sample.API_KEY_WITHOUT_PREFIX)).isEqualTo(ALICE);
        assertThat(sessions.ofApiKey(Sample.API_KEY_OF_ACME))
                .isEqualTo(Verdict.accepted(Actor.organization(Sample.ACME)));
        assertThat(database.taken()).isEqualTo(3);
    }

    @Test
    void whatIsNoKey() {
        assertThat(sessions.ofApiKey(null)).isEqualTo(Verdict.refused(Refusal.NO_CREDENTIAL));
        for (String garbage : new String[] {"", " ", "a\0b", "\ud800", "x".repeat(5000)}) {
            assertThat(sessions.ofApiKey(garbage)).isEqualTo(Verdict.refused(Refusal.MALFORMED));
        }
        assertThat(database.taken()).isZero();
        assertThat(sessions.ofApiKey("x" + Sample.API_KEY)).isEqualTo(Verdict.refused(Refusal.UNKNOWN));
        // What the database holds is not the key.
        assertThat(sessions.ofApiKey("-jpNnk8WSQien-vbgUd9eYqww6SmePJyiA0V-Cb8REY"))
                .isEqualTo(Verdict.refused(Refusal.UNKNOWN));
    }

    @Test
    void keysThatAreNotHashed() throws SQLException {
        BetterAuthSessions clear = sessions(RULES.withoutHashing());
        assertThat(clear.ofApiKey(Sample.API_KEY)).isEqualTo(Verdict.refused(Refusal.UNKNOWN));
        database.sql("update apikey set key = '" + Sample.API_KEY + "' where name = 'ci'");
        assertThat(clear.ofApiKey(Sample.API_KEY)).isEqualTo(ALICE);
        assertThat(key()).isEqualTo(Verdict.refused(Refusal.UNKNOWN));
    }

    @Test
    void switchedOffAndExpired() throws SQLException {
        accepts("enabled = null");
        after("enabled = false", Refusal.DISABLED);
        accepts("enabled = true, \"expiresAt\" = now() + interval '2 seconds'");
        after("\"expiresAt\" = now()", Refusal.EXPIRED);
        accepts("\"expiresAt\" = null");
        database.sql("delete from apikey");
        assertThat(key()).isEqualTo(Verdict.refused(Refusal.UNKNOWN));
    }

    @Test
    void outOfRequests() throws SQLException {
        accepts("remaining = 1");
        after("remaining = 0", Refusal.EXHAUSTED);
        after("remaining = -1", Refusal.EXHAUSTED);
        after("remaining = 0, \"refillAmount\" = 5", Refusal.EXHAUSTED);
        after("\"refillInterval\" = 60000, \"lastRefillAt\" = now() - interval '59 seconds'", Refusal.EXHAUSTED);
        accepts("\"lastRefillAt\" = now() - interval '61 seconds'");
        after("\"lastRefillAt\" = null, \"createdAt\" = now()", Refusal.EXHAUSTED);
        accepts("\"createdAt\" = now() - interval '61 seconds'");
        after("\"refillInterval\" = 0", Refusal.EXHAUSTED);
        after("\"refillInterval\" = 60000, \"refillAmount\" = 0", Refusal.EXHAUSTED);
        accepts("remaining = null");
    }

    @Test
    void tooOften() throws SQLException {
        String full = "\"requestCount\" = 10, \"rateLimitMax\" = 10, \"rateLimitTimeWindow\" = 60000";
        after(full + ", \"lastRequest\" = now() - interval '59 seconds'", Refusal.RATE_LIMITED);
        assertThat(sessions(RULES.withoutRateLimits()).ofApiKey(Sample.API_KEY)).isEqualTo(ALICE);
        accepts("\"lastRequest\" = now() - interval '61 seconds'");
        accepts("\"lastRequest\" = null");
        after("\"lastRequest\" = now(), \"rateLimitEnabled\" = null", Refusal.RATE_LIMITED);
        accepts("\"rateLimitEnabled\" = false");
        accepts("\"rateLimitEnabled\" = true, \"requestCount\" = 9");
        accepts("\"requestCount\" = 10, \"rateLimitMax\" = null");
        accepts("\"rateLimitMax\" = 10, \"rateLimitTimeWindow\" = null");
    }

    @Test
    void nothingIsCounted() throws SQLException {
        String before = String.join(";", database.sql("select * from apikey order by id"));
        key();
        assertThat(String.join(";", database.sql("select * from apikey order by id")))
                .isEqualTo(before);
    }

    @Test
    void ownersThatAreGoneOrBanned() throws SQLException {
        database.sql("update \"user\" set banned = true");
        assertThat(key()).isEqualTo(Verdict.refused(Refusal.BANNED));
        database.sql("delete from \"user\"");
        assertThat(key()).isEqualTo(Verdict.refused(Refusal.OWNER_GONE));
        assertThat(sessions.ofApiKey(Sample.API_KEY_OF_ACME).actor()).contains(Actor.organization(Sample.ACME));
        database.sql("delete from organization");
        assertThat(sessions.ofApiKey(Sample.API_KEY_OF_ACME)).isEqualTo(Verdict.refused(Refusal.OWNER_GONE));
    }

    /** With numbers for ids a user and an organization can have the same: the configuration tells whose a key is. */
    @Test
    void aKeyOfAnUnnamedConfigurationIsRefused() throws SQLException {
        assertThat(sessions(ApiKeyRules.of("default", ApiKeyOwner.USER)).ofApiKey(Sample.API_KEY_OF_ACME))
                .isEqualTo(Verdict.refused(Refusal.UNKNOWN_CONFIGURATION));
        database.sql("insert into \"user\" (id, name, email, \"emailVerified\") values ('" + Sample.ACME
                + "', 'X', 'x@x.test', true)");
        assertThat(sessions.ofApiKey(Sample.API_KEY_OF_ACME).actor()).contains(Actor.organization(Sample.ACME));
        assertThat(sessions(ApiKeyRules.of("org", ApiKeyOwner.USER)).ofApiKey(Sample.API_KEY))
                .isEqualTo(Verdict.refused(Refusal.UNKNOWN_CONFIGURATION));
    }

    @Test
    void theOldShapeNamesAUserOnly() throws SQLException {
        database.sql("alter table apikey add \"userId\" text references \"user\" (id)");
        database.sql("update apikey set \"userId\" = '" + Sample.ALICE + "'");
        database.sql("alter table apikey drop \"referenceId\", drop \"configId\"");
        Schema old = Schema.of("1.4")
                .authNames(AuthLayout.BUILT_IN.schema().authNames(Role.USER).orElseThrow())
                .authNames(AuthNames.of(Role.API_KEY, "public", "apikey")
                        .column("key", "key")
                        .column("userId", "userId")
                        .column("expiresAt", "expiresAt"))
                .build();
        assertThat(sessions(RULES, old).ofApiKey(Sample.API_KEY)).isEqualTo(ALICE);
        database.sql("delete from session");
        database.sql("update apikey set \"userId\" = null");
        assertThat(sessions(RULES, old).ofApiKey(Sample.API_KEY)).isEqualTo(Verdict.refused(Refusal.OWNER_GONE));
    }

    @Test
    void agentuityHasBothColumns() throws SQLException {
        TestDatabase agentuity =
                PostgresServer.databaseMadeBy(PostgresServer.resource("auth/agentuity-auth-2.0.21.sql"));
        agentuity.sql("insert into \"user\" (id, name, email, \"emailVerified\", \"createdAt\", \"updatedAt\")"
                + " values ('old', 'O', 'o@x.test', true, now(), now()), ('new', 'N', 'n@x.test', true, now(), now())");
        agentuity.sql(
                "insert into apikey (id, key, \"userId\") values ('k', '-jpNnk8WSQien-vbgUd9eYqww6SmePJyiA0V-Cb8REY', 'old')");
        AuthNames keysWithBoth = AuthLayout.BUILT_IN
                .schema()
                .authNames(Role.API_KEY)
                .orElseThrow()
                .column("userId", "userId");
        Schema schema = Schema.of("agentuity")
                .authNames(AuthNames.of(Role.USER, "public", "user"), keysWithBoth)
                .build();
        BetterAuthSessions keys = BetterAuthSessions.open(
                agentuity.counted(), schema, SessionOptions.secrets(List.of()).withApiKeys(RULES));
        assertThat(keys.ofApiKey(Sample.API_KEY).actor()).contains(Actor.user("old"));
        agentuity.sql("update apikey set \"referenceId\" = 'new'");
        assertThat(keys.ofApiKey(Sample.API_KEY).actor()).contains(Actor.user("new"));
    }

    /** From the key to the rows: what the organization's key opens is the organization's, and nothing else. */
    @Test
    void theActorOfAnOrganizationReadsItsRows() throws SQLException {
        database.sql("insert into organization (id, name, slug, \"createdAt\") values ('other', 'O', 'other', now())");
        Schema schema = Schema.of("rows")
                .authTables(
                        AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                        AuthTables.MemberTable.MEMBER_ENTITY,
                        AuthTables.UserTable.USER_ENTITY)
                .organizations(AuthTables.OrganizationTable.ORGANIZATION_ENTITY)
                .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
                .build();
        Actor acme = sessions.ofApiKey(Sample.API_KEY_OF_ACME).actor().orElseThrow();
        assertThat(database.database(schema)
                        .as(acme)
                        .from(AuthTables.ORGANIZATION)
                        .select(AuthTables.ORGANIZATION.id)
                        .list())
                .containsExactly(Sample.ACME);
        assertThat(database.database(schema)
                        .as(acme)
                        .from(AuthTables.USER)
                        .select(AuthTables.USER.id)
                        .list())
                .containsExactlyInAnyOrder(Sample.ALICE, Sample.BOB);
    }
}
