package dev.freehold.processor.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.postgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The mirrors of the golden case {@code ok-supabase-mirror} on Supabase's own tables, with their owner, grants and
 * policies: applied by a role that has the rights of docs/supabase.md and no others, while Supabase's auth server signs
 * users up as the role, and with the search path, that it has.
 */
final class SupabaseMirrorTest {
    private static final String MARK = "-- Mirrors: ";

    private static final String RIGHTS = """
            do $$ begin
                if not exists (select from pg_roles where rolname = 'app_owner') then
                    create role app_owner login bypassrls;
                end if;
            end $$;
            grant usage on schema auth to app_owner;
            grant select, references, trigger on auth.users to app_owner;
            grant create on schema public to app_owner;
            grant create on database %s to app_owner;
            """;

    private DataSource superuser;
    private DataSource server;
    private DataSource owner;

    @BeforeEach
    void makeDatabase() throws SQLException, IOException {
        superuser = TestPostgres.freshDatabase(
                "/auth/supabase-roles.sql", "/auth/supabase-auth-with-owners-and-grants.sql");
        server = login("supabase_auth_admin");
        owner = login("app_owner");
        TestPostgres.run(
                superuser,
                RIGHTS.formatted(Rows.of(superuser, "select current_database()").get(0)));
    }

    private DataSource login(String role) throws SQLException {
        PGSimpleDataSource login = new PGSimpleDataSource();
        login.setURL(superuser.unwrap(PGSimpleDataSource.class).getURL());
        login.setUser(role);
        login.setOptions("-c statement_timeout=20s"); // a trigger that waits for a lock must not hold the build up
        return login;
    }

    private static String schema() throws IOException {
        return Files.readString(Path.of(System.getProperty("basedir", ""))
                .resolve("src/test/cases/ok-supabase-mirror/expected/META-INF/freehold/com.acme.boards/schema.sql"));
    }

    private void apply() throws IOException {
        TestPostgres.run(owner, schema());
    }

    /** As the auth server writes it: with names that its search path completes. */
    private UUID signUp(String email) {
        UUID id = UUID.randomUUID();
        TestPostgres.run(
                server,
                "insert into users (id, email, is_sso_user, created_at) values ('%s', %s, true, now())"
                        .formatted(id, email == null ? "null" : "'" + email + "'"));
        return id;
    }

    private List<String> profiles() {
        return Rows.of(owner, "select id, email, settings, nickname from profile order by email");
    }

    private List<String> failures() {
        return Rows.of(owner, """
                select user_id, operation, sqlstate, table_name, column_name, constraint_name
                from profile_mirror_failures order by failed_at
                """);
    }

    private List<String> differences() {
        return Rows.of(owner, "select * from profile_mirror_differences() order by 1");
    }

    private void repair() {
        TestPostgres.run(owner, "call profile_mirror_repair()");
    }

    @Test
    void theServerRunsAsItDoesAtSupabase() {
        assertThat(Rows.of(server, "select current_user, current_setting('search_path')"))
                .containsExactly("supabase_auth_admin|auth");
        assertThat(Rows.of(owner, "select rolsuper, rolbypassrls from pg_roles where rolname = current_user"))
                .containsExactly("f|t");
    }

    @Test
    void aSignUpMakesARow() throws IOException {
        apply();
        UUID ada = signUp("ada@example.com");

        assertThat(profiles()).containsExactly(ada + "|ada@example.com|{}|null");
        assertThat(Rows.of(owner, """
                        select "Number", "failed_id", "is_anonymous", "deleted_at", "raw_user_meta_data", "count"
                        from "Door ""A""\"."Visitor $freehold$"
                        """)).containsExactly(ada + "|ada@example.com|f|null|null|0");
        assertThat(failures()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void aChangeIsCopiedAndNothingElseIsTouched() throws IOException {
        apply();
        UUID ada = signUp("ada@example.com");
        TestPostgres.run(
                owner, "update profile set nickname = 'Countess', updated_at = '2020-01-01', settings = '{\"a\": 1}'");
        String signIn = "update users set last_sign_in_at = now(), updated_at = now() where id = '" + ada + "'";
        String state = "select xmin, email, updated_at from profile";
        List<String> before = Rows.of(owner, state);

        TestPostgres.run(server, signIn);
        assertThat(Rows.of(owner, state)).isEqualTo(before);

        TestPostgres.run(server, "update users set email = 'countess@example.com'");
        assertThat(profiles()).containsExactly(ada + "|countess@example.com|{\"a\": 1}|Countess");
        assertThat(Rows.of(owner, "select updated_at > now() - interval '1 minute' from profile"))
                .containsExactly("t");
    }

    @Test
    void aDeletedUserTakesTheRowAlong() throws IOException {
        apply();
        UUID ada = signUp("ada@example.com");
        UUID bob = signUp("bob@example.com");
        TestPostgres.run(
                owner,
                "insert into board (id, title, owner_id) values (gen_random_uuid(), 'A', '%s'), (gen_random_uuid(), 'B', '%s')"
                        .formatted(ada, bob));

        TestPostgres.run(server, "delete from users where id = '" + ada + "'");

        assertThat(profiles()).containsExactly(bob + "|bob@example.com|{}|null");
        assertThat(Rows.of(owner, "select title from board")).containsExactly("B");
        assertThat(differences()).isEmpty();
    }

    @Test
    void aDeletedUserTakesTheRowAlongWithoutAForeignKey() throws IOException {
        apply();
        TestPostgres.run(owner, "alter table profile drop constraint profile_id_fkey");
        UUID ada = signUp("ada@example.com");

        TestPostgres.run(server, "delete from users where id = '" + ada + "'");

        assertThat(profiles()).isEmpty();
    }

    @Test
    void aUserDeletedSoftlyStaysAndIsMarkedWhereTheMirrorHasTheMark() throws IOException {
        apply();
        UUID ada = signUp("ada@example.com");

        TestPostgres.run(
                server, "update users set deleted_at = '2026-01-01Z', email = 'gone' where id = '" + ada + "'");

        assertThat(profiles()).containsExactly(ada + "|gone|{}|null");
        assertThat(Rows.of(owner, "select deleted_at from \"Door \"\"A\"\"\".\"Visitor $freehold$\""))
                .containsExactly("2026-01-01 00:00:00+00");
    }

    @Test
    void olderUsersAreFilledInAndTheScriptCanRunAgain() throws IOException {
        UUID ada = signUp("ada@example.com");
        UUID nobody = signUp(null);
        UUID twin = signUp("ada@example.com");
        apply();

        assertThat(profiles()).hasSize(1).allMatch(row -> row.contains("|ada@example.com|{}|null"));
        assertThat(Rows.of(
                        owner, "select sqlstate, column_name, constraint_name from profile_mirror_failures order by 1"))
                .containsExactly("23502|email|null", "23505|null|profile_email_key");
        assertThat(failures()).noneMatch(row -> row.contains("@"));
        assertThat(Rows.of(owner, "select count(*) from \"Door \"\"A\"\"\".\"Visitor $freehold$\""))
                .containsExactly("3");

        TestPostgres.run(owner, "update profile set nickname = 'first'");
        String script = schema();
        for (int i = 0; i < 2; i++) {
            TestPostgres.run(owner, script.substring(script.indexOf(MARK)));
            assertThat(Rows.of(owner, "select nickname from profile")).containsExactly("first");
            assertThat(failures()).hasSize(2);
        }

        TestPostgres.run(
                server,
                "update users set email = id || '@example.com' where id in ('%s', '%s')".formatted(nobody, twin));
        TestPostgres.run(server, "update users set email = id || '@example.com' where id = '%s'".formatted(ada));
        assertThat(profiles()).hasSize(3);
        assertThat(failures()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table profile rename to profile_away|42P01|alter table profile_away rename to profile",
                "alter table profile rename email to mail|42703|alter table profile rename mail to email",
                "alter table profile add terms text not null|23502|alter table profile drop terms",
                "alter table profile add check (email like '%.org') not valid|23514|alter table profile drop constraint profile_email_check",
                "alter table profile alter email type varchar(5)|22001|alter table profile alter email type varchar(255)",
                "insert into profile select gen_random_uuid(), 'ada@example.com'|23505|delete from profile where id not in (select id from auth.users)",
                "revoke all on profile from app_owner|42501|grant all on profile to app_owner",
                "alter table profile enable row level security; alter table profile force row level security; alter role app_owner nobypassrls|42501|"
                        + "alter table profile disable row level security; alter role app_owner bypassrls",
            })
    void aBrokenMirrorStopsNoSignUpAndIsRepaired(String how) throws IOException {
        String[] parts = how.split("\\|", -1);
        apply();
        TestPostgres.run(superuser, "alter table profile drop constraint profile_id_fkey");
        TestPostgres.run(superuser, parts[0]);

        UUID ada = signUp("ada@example.com");

        assertThat(Rows.of(server, "select id from users")).containsExactly(ada.toString());
        assertThat(failures())
                .singleElement()
                .asString()
                .startsWith(ada + "|insert|" + parts[1] + "|")
                .doesNotContain("@");
        assertThat(Rows.of(owner, "select count(*) from \"Door \"\"A\"\"\".\"Visitor $freehold$\""))
                .containsExactly("1");

        TestPostgres.run(superuser, parts[2]);
        assertThat(differences()).containsExactly(ada + "|missing|{}");
        repair();
        assertThat(profiles()).containsExactly(ada + "|ada@example.com|{}|null");
        assertThat(failures()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void aDroppedMirrorStopsNobody() throws IOException {
        apply();
        TestPostgres.run(owner, "drop table profile cascade");

        UUID ada = signUp("ada@example.com");
        TestPostgres.run(server, "update users set email = 'countess@example.com'");
        assertThat(failures()).containsExactly(ada + "|update|42P01|null|null|null");
        TestPostgres.run(server, "delete from users");
        assertThat(failures()).containsExactly(ada + "|delete|42P01|null|null|null");
    }

    @Test
    void whatCannotEvenBeKeptIsAWarningWithoutValues() throws IOException, SQLException {
        apply();
        TestPostgres.run(owner, "drop table profile cascade; drop table profile_mirror_failures");

        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into users (id, email) values (gen_random_uuid(), 'ada@example.com')");
            SQLWarning warning = statement.getWarnings();
            assertThat(warning.getMessage())
                    .isEqualTo(
                            "Freehold: trigger public_profile_mirror failed with SQLSTATE 42P01, and to keep that failed with 42P01");
        }
        assertThat(Rows.of(server, "select email from users")).containsExactly("ada@example.com");
    }

    @Test
    void theTableOfFailuresIsNotNeededToCopy() throws IOException {
        apply();
        TestPostgres.run(owner, "drop table profile_mirror_failures");
        UUID ada = signUp("ada@example.com");
        assertThat(profiles()).containsExactly(ada + "|ada@example.com|{}|null");
    }

    @Test
    void theServerMayChangeItsColumns() throws IOException {
        apply();
        TestPostgres.run(server, "alter table users alter email type text; alter table users rename email to mail");
        TestPostgres.run(server, "insert into users (id, mail) values (gen_random_uuid(), 'ada@example.com')");
        assertThat(Rows.of(owner, "select sqlstate from profile_mirror_failures"))
                .containsExactly("42703");
        TestPostgres.run(server, "alter table users drop column mail");
    }

    @Test
    void aLockedMirrorHoldsASignUpUpForAMomentOnly() throws IOException, SQLException {
        apply();
        UUID ada;
        try (Connection migration = owner.getConnection();
                Statement statement = migration.createStatement()) {
            migration.setAutoCommit(false);
            statement.execute("lock table profile");
            ada = signUp("ada@example.com");
            migration.rollback();
        }
        assertThat(failures()).containsExactly(ada + "|insert|55P03|null|null|null");
        repair();
        assertThat(profiles()).containsExactly(ada + "|ada@example.com|{}|null");
    }

    @Test
    void differencesAreListedAndOnlyOrphansAreLeft() throws IOException {
        apply();
        UUID ada = signUp("ada@example.com");
        UUID bob = signUp("bob@example.com");
        UUID orphan = UUID.randomUUID();
        TestPostgres.run(owner, """
                alter table profile drop constraint profile_id_fkey;
                update profile set email = 'other@example.com' where id = '%s';
                delete from profile where id = '%s';
                insert into profile (id, email) values ('%s', 'orphan@example.com');
                """.formatted(ada, bob, orphan));

        assertThat(differences())
                .containsExactlyInAnyOrder(ada + "|different|{email}", bob + "|missing|{}", orphan + "|orphaned|{}");
        repair();
        assertThat(differences()).containsExactly(orphan + "|orphaned|{}");
        assertThat(profiles())
                .containsExactly(
                        ada + "|ada@example.com|{}|null",
                        bob + "|bob@example.com|{}|null",
                        orphan + "|orphan@example.com|{}|null");
    }

    /** The users' table has policies for nobody: to a role that is bound by them, every profile would look orphaned. */
    @Test
    void aRoleFromWhomUsersAreHiddenIsRefused() throws IOException {
        apply();
        signUp("ada@example.com");
        TestPostgres.run(superuser, "alter role app_owner nobypassrls");
        try {
            assertThat(Rows.failure(owner, "select * from profile_mirror_differences()"))
                    .contains("row-level security policy for table \"users\"");
            assertThat(Rows.failure(owner, "call profile_mirror_repair()"))
                    .contains("row-level security policy for table \"users\"");
        } finally {
            TestPostgres.run(superuser, "alter role app_owner bypassrls");
        }
    }

    @Test
    void nobodyElseMayRunTheRoutinesOrReadTheFailures() throws IOException, SQLException {
        apply();
        assertThat(Rows.of(owner, """
                        select proname, prosecdef, proconfig @> '{"search_path=\\"\\""}',
                            has_function_privilege('anon', oid, 'execute')
                        from pg_proc where pronamespace = 'public'::regnamespace order by proname
                        """))
                .containsExactly(
                        "profile_mirror|t|t|f", "profile_mirror_differences|f|t|f", "profile_mirror_repair|f|t|f");
        signUp(null);
        TestPostgres.run(owner, "grant select on all tables in schema public to anon");
        TestPostgres.run(superuser, "alter role anon login");
        assertThat(Rows.of(login("anon"), "select * from profile_mirror_failures"))
                .isEmpty();
        assertThat(failures()).hasSize(1);
    }
}
