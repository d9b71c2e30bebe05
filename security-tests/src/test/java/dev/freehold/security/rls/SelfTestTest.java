package dev.freehold.security.rls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.RowSecurityException;
import dev.freehold.db.error.SchemaMismatchException;
import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before the first statement a database is refused in which policies would not hold. */
class SelfTestTest {
    private static final Actor ADA = Actor.user("ada").inOrganization("acme");

    @SuppressWarnings("unchecked")
    private static final Function<Rows, List<String>> NAMES = Vault.compiled().program(Function.class, "Names");

    private VaultDatabase database;

    @BeforeEach
    void make() {
        database = VaultDatabase.fresh();
        database.run("create role refused login in role freehold_runtime");
    }

    /** Roles are the server's and outlive databases. */
    @AfterEach
    void dropRole() {
        database.run("reassign owned by refused to postgres; drop owned by refused; drop role refused");
    }

    private List<Difference> findings(DataSource dataSource) {
        Database opened = Database.open(dataSource, Vault.compiled().schema());
        try {
            NAMES.apply(opened.as(ADA));
            return List.of();
        } catch (RowSecurityException e) {
            assertThatThrownBy(() -> NAMES.apply(opened.as(ADA))).isInstanceOf(RowSecurityException.class);
            assertThatThrownBy(opened::verify)
                    .isInstanceOfSatisfying(
                            SchemaMismatchException.class,
                            all -> assertThat(all.differences()).containsAll(e.findings()));
            return e.findings();
        }
    }

    @Test
    void aRightDatabasePasses() {
        assertThat(findings(database.as(VaultDatabase.APP))).isEmpty();
        assertThatCode(() -> Database.open(
                                database.as(VaultDatabase.APP), Vault.compiled().schema())
                        .verify())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "alter role refused superuser; role \"refused\"; is a superuser, under no policy",
                "alter role refused bypassrls; role \"refused\"; has BYPASSRLS and is under no policy",
                "alter role refused createrole; role \"refused\"; has CREATEROLE and can make itself a member of other roles",
                "alter role refused replication; role \"refused\"; has REPLICATION and can read all that is written",
                "grant freehold_owner to refused; role \"refused\"; is a member of \"freehold_owner\", which owns tables or functions and can change their policies",
                "grant freehold_definer to refused; role \"refused\"; is a member of \"freehold_definer\", which owns tables or functions and can change their policies",
                "grant freehold_unscoped to refused; role \"refused\"; is a member of \"freehold_unscoped\", which sees the rows of everybody",
                "grant pg_execute_server_program to refused; role \"refused\"; is a member of \"pg_execute_server_program\", which reaches the files of the server",
                "alter table vault.label owner to refused; role \"refused\"; owns tables or functions and can change their policies",
                "alter function freehold.user_id() owner to refused; role \"refused\"; owns tables or functions and can change their policies",
                "revoke freehold_runtime from refused; role \"refused\"; has not the rights of \"freehold_runtime\", so that no policy lets it see anything",
                "alter role refused noinherit; role \"refused\"; ",
                "grant create on schema freehold to refused; role \"refused\"; may make functions in the schema \"freehold\"",
                "alter role refused set freehold.user_id = 'ada'; role \"refused\"; has a setting freehold.… before anybody has asked",
            })
    void roles(String sql, String object, String problem) {
        boolean late = sql.contains("noinherit");
        database.run(
                late ? "revoke freehold_runtime from refused; " + sql + "; grant freehold_runtime to refused" : sql);
        List<Difference> findings = findings(database.as("refused"));
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.object()).isEqualTo(object);
            assertThat(finding.problem()).contains(problem == null ? "has not the rights" : problem);
        });
        if (sql.startsWith("alter function")) {
            database.run("alter function freehold.user_id() owner to freehold_definer");
        }
    }

    @Test
    void aLoginThatOnlyBecomesTheRole() {
        org.postgresql.ds.PGSimpleDataSource become = (org.postgresql.ds.PGSimpleDataSource) database.as("postgres");
        become.setOptions("-c role=vault_app");
        assertThat(findings(become)).extracting(Difference::problem).contains("is a superuser, under no policy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "alter table vault.task disable row level security; \"vault\".\"task\"; has no row-level security",
                "alter table vault.task no force row level security; \"vault\".\"task\"; lets its owner pass all policies",
                "alter table vault.person_mirror_failures no force row level security; \"vault\".\"person_mirror_failures\"; lets its owner pass all policies",
                "drop policy task_tenant on vault.task; \"vault\".\"task\" policy \"task_tenant\"; is missing",
                "drop policy salary_reads on vault.salary; \"vault\".\"salary\" policy \"salary_reads\"; is missing",
                "drop policy remark_update on vault.remark; \"vault\".\"remark\" policy \"remark_update\"; is missing",
                "alter policy task_tenant on vault.task using (true); \"vault\".\"task\" policy \"task_tenant\"; is another than the code's",
                "alter policy task_tenant on vault.task with check (true); \"vault\".\"task\" policy \"task_tenant\"; is another than the code's",
                "alter policy salary_reads on vault.salary using (organization_id = (select freehold.organization_id())); \"vault\".\"salary\" policy \"salary_reads\"; is another than the code's",
                "alter policy reply_tenant on vault.reply using (exists (select from vault.remark)); \"vault\".\"reply\" policy \"reply_tenant\"; is another than the code's",
                "alter policy task_unscoped on vault.task to freehold_unscoped, freehold_runtime; \"vault\".\"task\" policy \"task_unscoped\"; is another than the code's",
                "create policy more on vault.task for select using (true); \"vault\".\"task\"; the policy \"more\" opens rows to public that no policy of the code's opens",
                "create policy more on vault.task to freehold_runtime using (true); \"vault\".\"task\"; the policy \"more\" opens rows to freehold_runtime that no policy of the code's opens",
                "create policy more on vault.task to refused using (true); \"vault\".\"task\"; the policy \"more\" opens rows to refused that no policy of the code's opens",
                "grant truncate on vault.task to freehold_runtime; \"vault\".\"task\"; the role \"refused\" may truncate, which no policy limits",
                "grant trigger on vault.task to public; \"vault\".\"task\"; the role \"refused\" may trigger, which no policy limits",
                "drop table vault.label cascade; \"vault\".\"label\"; is missing",
                "create table vault.part () inherits (vault.task), vault.part to freehold_runtime; \"vault\".\"task\"; the role may read or write its part vault.part, which has no policies",
                "alter table vault.task disable trigger \"FREEHOLD_references\"; \"vault\".\"task\" trigger \"FREEHOLD_references\"; is disabled, or another than the code's",
                "drop trigger \"FREEHOLD_references\" on vault.task; \"vault\".\"task\" trigger \"FREEHOLD_references\"; is missing",
                "create or replace function vault.task_references() returns trigger language plpgsql as 'begin return null, end'; \"vault\".\"task\" trigger \"FREEHOLD_references\"; is disabled, or another than the code's",
                "create or replace function freehold.organization_id() returns text language sql stable security definer set search_path = pg_catalog, pg_temp as 'select current_setting(''freehold.organization_id'')'; function \"freehold\".organization_id(); is another than the code's",
                "alter function freehold.user_ids() security invoker; function \"freehold\".user_ids(); is another than the code's",
                "alter function freehold.user_ids() reset search_path; function \"freehold\".user_ids(); is another than the code's",
                "alter function freehold.user_ids() volatile; function \"freehold\".user_ids(); is another than the code's",
                "alter function freehold.user_id() owner to postgres; function \"freehold\".user_id(); is \"postgres\"'s",
                "drop function freehold.organization_ids(); function \"freehold\".organization_ids(); is missing",
            })
    void tablesAndFunctions(String sql, String object, String problem) {
        database.run(sql.replace("(vault.task), vault.part to", "(vault.task); grant select on vault.part to")
                .replace("null, end", "null; end"));
        assertThat(findings(database.as("refused"))).anySatisfy(finding -> {
            assertThat(finding.object()).isEqualTo(object);
            assertThat(finding.problem()).isEqualTo(problem);
            assertThat(finding.fix()).isNotBlank();
        });
    }

    /** As beside Supabase's own policies: what opens rows to roles that are not ours is somebody else's. */
    @Test
    void policiesOfOtherRolesMayStandBy() {
        database.run("""
                create policy theirs on vault.task for select to pg_monitor using (true);
                create policy narrower on vault.task as restrictive for select using (true);
                """);
        assertThat(findings(database.as("refused"))).isEmpty();
    }

    /** What is mended needs no new start. */
    @Test
    void aRefusalIsNotForEver() throws SQLException {
        database.run("alter table vault.task no force row level security");
        Rows rows =
                Database.open(database.as("refused"), Vault.compiled().schema()).as(ADA);
        assertThatThrownBy(() -> NAMES.apply(rows))
                .isInstanceOf(RowSecurityException.class)
                .hasMessage("""
                Row-level security does not keep the rows of com.acme.vault: 1 finding.

                "vault"."task": lets its owner pass all policies
                    Fix: alter table "vault"."task" force row level security;""");
        database.run("alter table vault.task force row level security");
        assertThat(NAMES.apply(rows)).containsExactly("Apollo");
    }
}
