package dev.freehold.db.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.freehold.db.Actor;
import dev.freehold.db.TestDatabase;
import dev.freehold.db.schema.AuthNames;
import dev.freehold.db.schema.AuthNames.Role;
import dev.freehold.db.schema.Schema;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The same credentials in every layout: other names, other types of ids, other kinds of time, missing plugins. */
class LayoutTest {
    private static final SessionOptions OPTIONS = SessionOptions.secret(Sample.SECRET)
            .withApiKeys(ApiKeyRules.of("default", ApiKeyOwner.USER).and("org", ApiKeyOwner.ORGANIZATION));

    @ParameterizedTest
    @EnumSource
    void everyLayoutGivesTheSameActors(AuthLayout layout) throws SQLException {
        TestDatabase database = layout.database();
        BetterAuthSessions sessions = BetterAuthSessions.open(database.counted(), layout.schema(), OPTIONS);
        assertThat(sessions.ofCookie(Sample.COOKIE).actor())
                .contains(Actor.user(layout.id(Sample.ALICE))
                        .inOrganization(layout.id(Sample.ACME))
                        .inTeam(layout.id(Sample.TEAM_OF_ALICE))
                        .withOrganizationRoles(Set.of("owner"))
                        .withUserRoles(Set.of("user")));
        assertThat(sessions.ofApiKey(Sample.API_KEY).actor())
                .contains(Actor.user(layout.id(Sample.ALICE)).withUserRoles(Set.of("user")));
        assertThat(sessions.ofApiKey(Sample.API_KEY_OF_ACME).actor())
                .contains(Actor.organization(layout.id(Sample.ACME)));
        assertThat(database.taken()).isEqualTo(3);

        database.sql("delete from member where %s <> '%s'".formatted(layout.name("userId"), layout.id(Sample.BOB)));
        assertThat(sessions.ofCookie(Sample.COOKIE).actor())
                .contains(Actor.user(layout.id(Sample.ALICE)).withUserRoles(Set.of("user")));
        database.sql("update \"user\" set banned = true, %s = %s + interval '1 minute'"
                .formatted(layout.name("banExpires"), layout.now()));
        assertThat(sessions.ofCookie(Sample.COOKIE).refusal()).contains(Refusal.BANNED);
        assertThat(sessions.ofApiKey(Sample.API_KEY).refusal()).contains(Refusal.BANNED);
        database.sql(
                "update \"user\" set %s = %s - interval '1 minute'".formatted(layout.name("banExpires"), layout.now()));
        assertThat(sessions.ofCookie(Sample.COOKIE).actor()).isPresent();
        database.sql(
                "update session set %s = %s - interval '1 second'".formatted(layout.name("expiresAt"), layout.now()));
        assertThat(sessions.ofCookie(Sample.COOKIE).refusal()).contains(Refusal.EXPIRED);
    }

    /** In a column of text anything may stand, where the ids that it should name are of another type. */
    @ParameterizedTest
    @EnumSource
    void textsThatAreNoIdsNameNobody(AuthLayout layout) throws SQLException {
        TestDatabase database = layout.database();
        BetterAuthSessions sessions = BetterAuthSessions.open(database.counted(), layout.schema(), OPTIONS);
        for (String text : List.of("", "x", "-1", "1.5", "99999999999999999999", "1-1-1-1-1", "{a0ee}", " 1")) {
            database.sql("update session set %s = '%s', %s = '%2$s'"
                    .formatted(layout.name("activeOrganizationId"), text, layout.name("activeTeamId")));
            database.sql("update apikey set %s = '%s'".formatted(layout.name("referenceId"), text));
            Actor alice = sessions.ofCookie(Sample.COOKIE).actor().orElseThrow();
            assertThat(alice.organizationId()).as(text).isNull();
            assertThat(alice.teamId()).as(text).isNull();
            assertThat(sessions.ofApiKey(Sample.API_KEY).refusal()).as(text).contains(Refusal.OWNER_GONE);
            assertThat(sessions.ofApiKey(Sample.API_KEY_OF_ACME).refusal())
                    .as(text)
                    .contains(Refusal.OWNER_GONE);
        }
    }

    /** Drizzle's columns hold the wall time of UTC, and no server's, session's or JVM's zone changes what that is. */
    @ParameterizedTest
    @EnumSource
    void zonesOfServersAndProgramsDoNotMatter(AuthLayout layout) throws SQLException {
        TestDatabase database = layout.database();
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Asia/Tokyo", "America/New_York")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone)); // the driver gives it to the server
                BetterAuthSessions sessions = BetterAuthSessions.open(database.counted(), layout.schema(), OPTIONS);
                String end = "update session set %s = %s + interval '%s'";
                database.sql(end.formatted(layout.name("expiresAt"), layout.now(), "1 minute"));
                assertThat(sessions.ofCookie(Sample.COOKIE).actor()).as(zone).isPresent();
                database.sql(end.formatted(layout.name("expiresAt"), layout.now(), "-1 minute"));
                assertThat(sessions.ofCookie(Sample.COOKIE).refusal()).as(zone).contains(Refusal.EXPIRED);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** An id in text is cast to the type of the other side, whose index then serves, and not the other way about. */
    @ParameterizedTest
    @EnumSource
    void theIndexesOfTheIdsServe(AuthLayout layout) throws SQLException {
        TestDatabase database = layout.database();
        BetterAuthSessions sessions = BetterAuthSessions.open(database.counted(), layout.schema(), OPTIONS);
        List<String> statements = Logged.during(() -> {
            sessions.ofCookie(Sample.COOKIE);
            sessions.ofApiKey(Sample.API_KEY_OF_ACME);
        });
        assertThat(statements).hasSize(2);
        // few rows: PostgreSQL would rather read them all
        database.sql(
                "do $$ begin execute 'alter database ' || current_database() || ' set enable_seqscan = off'; end $$");
        String session = plan(database, statements.get(0));
        assertThat(session).contains("session_token_", "user_pkey", "organization", "team_pkey");
        String apiKey = plan(database, statements.get(1));
        assertThat(apiKey).contains("apikey_key_idx", "user_pkey", "organization_pkey");
        assertThat(session + apiKey).doesNotContain("Seq Scan");
    }

    private static String plan(TestDatabase database, String statement) throws SQLException {
        return String.join("\n", database.sql("explain " + statement.replace("?", "'x'")));
    }

    /** Tables of one's own may mark rows as deleted: such a row is none. */
    @Test
    void rowsThatAreMarkedAsDeleted() throws SQLException {
        TestDatabase database = AuthLayout.BUILT_IN.database();
        Schema.Builder marked = Schema.of("marked");
        for (Role role : Role.values()) {
            AuthNames names =
                    AuthLayout.BUILT_IN.schema().authNames(role).orElseThrow().column("deletedAt", "gone");
            marked.authNames(names);
            database.sql("alter table \"" + names.tableName() + "\" add gone timestamptz");
        }
        BetterAuthSessions sessions = BetterAuthSessions.open(database.counted(), marked.build(), OPTIONS);
        assertThat(sessions.ofCookie(Sample.COOKIE).actor().orElseThrow().teamId())
                .isEqualTo(Sample.TEAM_OF_ALICE);
        for (String table : List.of("team", "\"teamMember\"")) {
            database.sql("update " + table + " set gone = now()");
            assertThat(sessions.ofCookie(Sample.COOKIE).actor().orElseThrow().teamId())
                    .as(table)
                    .isNull();
            database.sql("update " + table + " set gone = null");
        }
        assertThat(sessions.ofApiKey(Sample.API_KEY_OF_ACME).actor()).isPresent();
        database.sql("update member set gone = now(); update organization set gone = now()");
        assertThat(sessions.ofCookie(Sample.COOKIE).actor().orElseThrow().organizationId())
                .isNull();
        assertThat(sessions.ofApiKey(Sample.API_KEY_OF_ACME).refusal()).contains(Refusal.OWNER_GONE);
        database.sql("update \"user\" set gone = now()");
        assertThat(sessions.ofCookie(Sample.COOKIE).refusal()).contains(Refusal.OWNER_GONE);
        database.sql("update session set gone = now(); update apikey set gone = now()");
        assertThat(sessions.ofCookie(Sample.COOKIE).refusal()).contains(Refusal.UNKNOWN);
        assertThat(sessions.ofApiKey(Sample.API_KEY).refusal()).contains(Refusal.UNKNOWN);
    }

    @Test
    void withoutPluginsThereIsLessToKnow() throws SQLException {
        TestDatabase database = AuthLayout.BUILT_IN.database();
        Set<String> without = Set.of(
                "USER.role",
                "USER.banned",
                "USER.banExpires",
                "SESSION.activeOrganizationId",
                "SESSION.activeTeamId",
                "SESSION.impersonatedBy");
        Schema core = AuthLayout.BUILT_IN.schema(EnumSet.of(Role.USER, Role.SESSION), without);
        assertThat(BetterAuthSessions.open(database.counted(), core, SessionOptions.secret(Sample.SECRET))
                        .ofCookie(Sample.COOKIE)
                        .actor())
                .contains(Actor.user(Sample.ALICE));
        Schema noTeams = AuthLayout.BUILT_IN.schema(
                EnumSet.of(Role.USER, Role.SESSION, Role.ORGANIZATION, Role.MEMBER), Set.of("SESSION.activeTeamId"));
        Actor actor = BetterAuthSessions.open(database.counted(), noTeams, SessionOptions.secret(Sample.SECRET))
                .ofCookie(Sample.COOKIE)
                .actor()
                .orElseThrow();
        assertThat(actor.organizationId()).isEqualTo(Sample.ACME);
        assertThat(actor.teamId()).isNull();
    }

    @Test
    void whatTheOptionsAskForAndTheSchemaHasNotIsSaidAtOnce() {
        Schema core = AuthLayout.BUILT_IN.schema(EnumSet.of(Role.USER, Role.SESSION), Set.of());
        refuses(core, OPTIONS, "plugins = API_KEY");
        refuses(core, SessionOptions.secret(Sample.SECRET).withJwt(new JwtRules("i", "a")), "plugins = JWT");
        refuses(AuthLayout.BUILT_IN.schema(EnumSet.of(Role.USER), Set.of()), OPTIONS, "SESSION");
        refuses(Schema.of("none").build(), SessionOptions.secret(Sample.SECRET), "SESSION");
        refuses(AuthLayout.BUILT_IN.schema(EnumSet.of(Role.SESSION), Set.of()), OPTIONS, "AppSchema.SCHEMA");
        refuses(
                AuthLayout.BUILT_IN.schema(EnumSet.allOf(Role.class), Set.of("SESSION.expiresAt")),
                OPTIONS,
                "public.session has no column for expiresAt");
        AuthNames user = AuthNames.of(Role.USER, "public", "user");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schema.of("x").authNames(user, AuthNames.of(Role.USER, "public", "users")))
                .withMessageContaining("public.users");
    }

    private static void refuses(Schema schema, SessionOptions options, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> BetterAuthSessions.open(new PGSimpleDataSource(), schema, options))
                .withMessageContaining(message);
    }
}
