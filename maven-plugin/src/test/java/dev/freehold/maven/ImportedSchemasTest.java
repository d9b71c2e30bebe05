package dev.freehold.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import dev.freehold.maven.connect.GoalFailure;
import dev.freehold.maven.describe.AuthRecord;
import dev.freehold.maven.describe.Role;
import dev.freehold.maven.postgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every auth schema that is known, imported from a real database. */
final class ImportedSchemasTest {
    private static final String SCHEMAS = """
            /auth/agentuity-auth-2.0.21.sql, public
            /auth/better-auth-1.4.22-drizzle-org-teams.sql, public
            /auth/better-auth-1.7.7-drizzle-full.sql, public
            /auth/better-auth-1.7.7-drizzle-org-teams.sql, public
            /auth/better-auth-1.7.7-kysely-core.sql, public
            /auth/better-auth-1.7.7-kysely-full-uuid.sql, public
            /auth/better-auth-1.7.7-kysely-full.sql, public
            /auth/better-auth-1.7.7-kysely-org-teams.sql, public
            /auth/neon-auth-v1-users_sync.sql, neon_auth
            /auth/neon-auth-v2-better-auth.sql, neon_auth
            /auth/supabase-auth-with-owners-and-grants.sql, auth
            /auth/supabase-auth.sql, auth
            /databases/auth-js.sql, public
            /databases/own-login.sql, login
            /databases/spring-security.sql, public
            """;

    @ParameterizedTest
    @CsvSource(textBlock = SCHEMAS)
    void compilesWithoutAWord(String script, String schema, @TempDir Path work)
            throws SQLException, GoalFailure, IOException {
        Imported imported = Imported.of(TestPostgres.freshDatabase(script), schema, "OwnAuth");

        assertThat(Compiled.messages(imported, work)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = SCHEMAS)
    void looksAsIfTheFormatterHadBeenOverIt(String script, String schema)
            throws SQLException, GoalFailure, FormatterException {
        String text = Imported.of(TestPostgres.freshDatabase(script), schema, "OwnAuth")
                .text();

        assertThat(text).isEqualTo(formatter().formatSource(text));
    }

    private static Formatter formatter() {
        return Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(true)
                .build());
    }

    @Test
    void rolesOfBetterAuth() throws SQLException, GoalFailure {
        Map<String, Role> builtIn = Map.of(
                "user", Role.USER,
                "session", Role.SESSION,
                "account", Role.ACCOUNT,
                "passkey", Role.ACCOUNT,
                "organization", Role.ORGANIZATION,
                "member", Role.MEMBER,
                "invitation", Role.INVITATION,
                "team", Role.TEAM,
                "teamMember", Role.TEAM_MEMBER,
                "apikey", Role.API_KEY);

        assertThat(roles("/auth/better-auth-1.7.7-kysely-full.sql", "public"))
                .containsAllEntriesOf(builtIn)
                .containsEntry("jwks", Role.SIGNING_KEY)
                .hasSize(11);
        assertThat(roles("/auth/better-auth-1.7.7-kysely-full-uuid.sql", "public"))
                .hasSize(11);
        assertThat(roles("/auth/better-auth-1.7.7-drizzle-full.sql", "public"))
                .containsEntry("team_member", Role.TEAM_MEMBER)
                .hasSize(11);
        assertThat(roles("/auth/neon-auth-v2-better-auth.sql", "neon_auth"))
                .containsEntry("user", Role.USER)
                .containsEntry("member", Role.MEMBER)
                .doesNotContainKey("project_config")
                .hasSize(7);
        assertThat(roles("/auth/agentuity-auth-2.0.21.sql", "public"))
                .containsEntry("apikey", Role.API_KEY)
                .hasSize(8);
    }

    @Test
    void rolesOfOthers() throws SQLException, GoalFailure {
        assertThat(roles("/auth/neon-auth-v1-users_sync.sql", "neon_auth"))
                .containsExactlyEntriesOf(Map.of("users_sync", Role.USER));
        assertThat(roles("/auth/supabase-auth-with-owners-and-grants.sql", "auth"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "users", Role.USER,
                        "sessions", Role.SESSION,
                        "identities", Role.ACCOUNT,
                        "webauthn_credentials", Role.ACCOUNT));
        assertThat(roles("/databases/auth-js.sql", "public"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("user", Role.USER, "account", Role.ACCOUNT, "authenticator", Role.ACCOUNT));
        assertThat(roles("/databases/spring-security.sql", "public"))
                .containsExactlyEntriesOf(Map.of("users", Role.USER));
        assertThat(roles("/databases/own-login.sql", "login"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "accounts", Role.USER,
                        "tenants", Role.ORGANIZATION,
                        "tenant_users", Role.MEMBER,
                        "user_sessions", Role.SESSION,
                        "api_tokens", Role.API_KEY));
    }

    private static Map<String, Role> roles(String script, String schema) throws SQLException, GoalFailure {
        return Imported.of(TestPostgres.freshDatabase(script), schema, "OwnAuth")
                .roles();
    }

    @Test
    void tablesOfTheApplicationAreLeftToIt() throws SQLException, GoalFailure {
        Imported imported =
                Imported.of(TestPostgres.freshDatabase("/databases/spring-security.sql"), "public", "OwnAuth");

        assertThat(imported.holder().records())
                .extracting(AuthRecord::name)
                .containsExactly("Authority", "GroupMember", "Group", "PersistentLogin", "User");
    }

    @Test
    void noSecretIsAComponent() throws SQLException, GoalFailure {
        Imported imported =
                Imported.of(TestPostgres.freshDatabase("/auth/better-auth-1.7.7-kysely-full.sql"), "public", "OwnAuth");

        assertThat(imported.record("Account").secrets())
                .containsExactly("accessToken", "refreshToken", "idToken", "password");
        assertThat(imported.record("Session").secrets()).containsExactly("token text not null unique");
        assertThat(imported.record("ApiKey").secrets()).containsExactly("key text not null");
        assertThat(imported.record("Verification").secrets()).containsExactly("value text not null");
        assertThat(imported.record("Jwks").secrets()).containsExactly("privateKey text not null");
        assertThat(imported.record("TwoFactor").secrets())
                .containsExactly("secret text not null", "backupCodes text not null");
        assertThat(imported.record("User").secrets()).isEmpty();
    }
}
