package dev.freehold.security.rls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who acts is asked once for a statement, and what belongs to them is found by the tenant's index. */
class PlanTest {
    private static VaultDatabase database;

    @BeforeAll
    static void make() {
        database = VaultDatabase.fresh();
        database.run("""
                insert into organization (id, name, slug, "createdAt") select 'o' || i, 'O', 'o' || i, now() from generate_series(1, 200) i;
                insert into vault.project (id, name, organization_id) select 'p' || i, 'P', 'o' || 1 + i % 200 from generate_series(1, 40000) i;
                insert into vault.task (id, project_id, title, organization_id) select 't' || i, 'p' || i, 'T', 'o' || 1 + i % 200 from generate_series(1, 40000) i;
                insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
                    select 'u' || i, 'U', 'u' || i, true, now(), now() from generate_series(1, 200) i;
                insert into vault.notebook (id, title, owner_id) select 'n' || i, 'N', 'u' || 1 + i % 200 from generate_series(1, 20000) i;
                analyze;
                alter role vault_app set track_functions = 'all';
                """);
    }

    private static List<String> ask(String... statements) throws SQLException {
        try (Connection connection = database.as(VaultDatabase.APP).getConnection()) {
            connection.setAutoCommit(false);
            VaultDatabase.rows(
                    connection,
                    "select set_config('freehold.user_id', 'ada', true), set_config('freehold.organization_id', 'acme', true)");
            List<String> last = List.of();
            for (String statement : statements) {
                last = VaultDatabase.rows(connection, statement);
            }
            return last;
        }
    }

    private static String plan(String sql) throws SQLException {
        return String.join("\n", ask("explain (costs off) " + sql));
    }

    @Test
    void theTenantsIndexIsUsed() throws SQLException {
        assertThat(plan("select * from vault.project"))
                .contains("InitPlan", "organization_id = (InitPlan")
                .contains("Index")
                .doesNotContain("Seq Scan", "Filter");
        assertThat(plan("select * from vault.task where project_id = 'apollo'"))
                .contains("task_project_id_idx", "InitPlan")
                .doesNotContain("Seq Scan");
        assertThat(plan("update vault.project set name = 'x' where id = 'apollo'"))
                .contains("InitPlan")
                .doesNotContain("Seq Scan");
        assertThat(plan("select * from vault.notebook"))
                .contains("owner_id = (InitPlan")
                .doesNotContain("Seq Scan");
        assertThat(plan("select * from vault.person")).contains("= ANY ((InitPlan");
    }

    @Test
    void theActorIsAskedForOnce() throws SQLException {
        assertThat(ask(
                        "select count(*) from vault.project",
                        "select funcname, calls from pg_stat_xact_user_functions where schemaname = 'freehold'"))
                .containsExactly("organization_id,1");
        assertThat(ask(
                        "insert into vault.project (id, name, organization_id) select 'new' || i, 'N', 'acme' from generate_series(1, 100) i returning id",
                        "update vault.project set name = 'x' returning id",
                        "select funcname, calls from pg_stat_xact_user_functions where schemaname = 'freehold'"))
                .allSatisfy(line ->
                        assertThat(Integer.parseInt(line.replaceAll(".*,", ""))).isLessThanOrEqualTo(6));
    }
}
