package dev.freehold.security.rls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.RowSecurityException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Supabase's Data API and a Java service share tables: policies for {@code authenticated} by {@code auth.uid()} beside
 * those of Freehold. The same holds for Neon, whose Data API has a role of that name and {@code auth.user_id()}.
 */
class SupabaseCompanyTest {
    private static final Compiled MEMOS = Compiled.of("com.acme.memos", "src/test/resources/memos");
    private static final String ADA = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String EVE = "eeeeeeee-0000-4000-8000-000000000002";

    @SuppressWarnings("unchecked")
    private static final Function<Rows, List<String>> TEXTS = MEMOS.program(Function.class, "Texts");

    private VaultDatabase database;
    private Database db;

    @BeforeEach
    void make() throws IOException {
        database = VaultDatabase.empty()
                .run(text("../processor/src/test/resources/auth/supabase-roles.sql"))
                .run(text("../auth-schemas/supabase-auth-with-owners-and-grants.sql"))
                .run(MEMOS.resource("roles.sql"))
                .run("""
                        create policy freehold_reads on auth.users for select to freehold_runtime, freehold_unscoped using (true);
                        create policy freehold_reads on auth.sessions for select to freehold_runtime, freehold_unscoped using (true);
                        create policy freehold_reads on auth.identities for select to freehold_runtime, freehold_unscoped using (true);
                        alter role freehold_owner bypassrls;
                        """);
        VaultDatabase.run(database.as(VaultDatabase.MIGRATIONS), MEMOS.resource("schema.sql"));
        database.run("""
                grant usage on schema memos to anon, authenticated;
                grant select, insert, update, delete on memos.memo to anon, authenticated;
                create policy memo_supabase on memos.memo for all to authenticated
                    using ((select auth.uid()) = owner_id) with check ((select auth.uid()) = owner_id);
                """);
        VaultDatabase.run(
                database.as("supabase_auth_admin"),
                "insert into auth.users (id, email, is_sso_user) values ('%s', 'ada@x', true), ('%s', 'eve@x', true)"
                        .formatted(ADA, EVE));
        database.run(
                "insert into memos.memo (id, text, owner_id) values (gen_random_uuid(), 'of Ada', '%s'),".formatted(ADA)
                        + " (gen_random_uuid(), 'of Eve', '%s')".formatted(EVE));
        db = Database.open(database.as(VaultDatabase.APP), MEMOS.schema());
    }

    /** Roles are the server's and outlive databases. */
    @AfterEach
    void leaveTheOwnerAsItWas() {
        database.run("alter role freehold_owner nobypassrls");
    }

    private static String text(String path) throws IOException {
        return Files.readString(Path.of(System.getProperty("basedir", "")).resolve(path));
    }

    /** What Supabase's Data API does for a signed-in user. */
    private List<String> dataApi(String role, String user, String sql) throws SQLException {
        try (Connection connection = database.as("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role " + role + "; select set_config('request.jwt.claims', '{\"sub\": \""
                    + user + "\"}', true)");
            return VaultDatabase.rows(connection, sql);
        }
    }

    @Test
    void bothSeeTheirOwn() throws SQLException {
        assertThatCode(db::verify).doesNotThrowAnyException();
        assertThat(TEXTS.apply(db.as(Actor.user(ADA)))).containsExactly("of Ada");
        assertThat(TEXTS.apply(db.as(Actor.user(EVE)))).containsExactly("of Eve");
        assertThat(dataApi("authenticated", ADA, "select text from memos.memo")).containsExactly("of Ada");
        assertThat(dataApi(
                        "authenticated",
                        EVE,
                        "insert into memos.memo (id, text, owner_id) values (gen_random_uuid(), 'x', '" + EVE
                                + "') returning text"))
                .containsExactly("x");
        assertThat(dataApi("anon", ADA, "select text from memos.memo")).isEmpty();
    }

    /**
     * A claim of the Data API means nothing to the program's role, and the program's setting nothing to the Data API.
     */
    @Test
    void neitherContextServesTheOther() throws SQLException {
        try (Connection connection = database.as(VaultDatabase.APP).getConnection()) {
            connection.setAutoCommit(false);
            assertThat(VaultDatabase.rows(
                            connection, "select set_config('request.jwt.claims', '{\"sub\": \"" + ADA + "\"}', true)"))
                    .hasSize(1);
            assertThat(VaultDatabase.rows(connection, "select text from memos.memo"))
                    .isEmpty();
        }
        assertThat(dataApi("authenticated", EVE, "select set_config('freehold.user_id', '" + ADA + "', true)"))
                .hasSize(1);
        assertThat(dataApi(
                        "authenticated",
                        EVE,
                        "select text from memos.memo where set_config('freehold.user_id', '" + ADA + "', true) <> ''"))
                .containsExactly("of Eve");
    }

    @Test
    void aPolicyForEveryoneIsRefused() {
        database.run("create policy everyone on memos.memo for select using ((select auth.uid()) = owner_id)");
        assertThatThrownBy(() -> TEXTS.apply(db.as(Actor.user(ADA))))
                .isInstanceOf(RowSecurityException.class)
                .hasMessageContaining("the policy \"everyone\" opens rows to public");
    }

    /** Sign-ups by the auth server's own role are copied under FORCE. */
    @Test
    void theMirrorFollows() throws SQLException {
        assertThat(database.rows("select email from memos.profile order by 1")).containsExactly("ada@x", "eve@x");
        assertThat(database.rows("select * from memos.profile_mirror_failures")).isEmpty();
        VaultDatabase.run(database.as(VaultDatabase.MIGRATIONS), "call memos.profile_mirror_repair()");
        database.run("alter role freehold_owner nobypassrls");
        assertThatThrownBy(() ->
                        VaultDatabase.run(database.as(VaultDatabase.MIGRATIONS), "call memos.profile_mirror_repair()"))
                .hasMessageContaining("only where no policy hides users from it");
        database.run(
                "insert into auth.users (id, email, is_sso_user) values (gen_random_uuid(), 'fay@x', true); update auth.users set email = 'ada@y' where email = 'ada@x'");
        assertThat(database.rows("select email from memos.profile order by 1"))
                .containsExactly("ada@y", "eve@x", "fay@x");
        assertThat(database.rows("select * from memos.profile_mirror_failures")).isEmpty();
    }
}
