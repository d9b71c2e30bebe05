package dev.freehold.security.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.security.postgres.TestDatabase;
import dev.freehold.security.postgres.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated tables, indexes, functions and policies keep the rules over the catalog, and each rule can speak. */
final class CatalogLintTest {
    /** An auth server's table, for the scripts that break rules. */
    private static final String AUTH = """
            create schema accounts;
            create table accounts.person (id text primary key, email text unique);
            """;

    static List<GoldenCase> generated() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("generated")
    void isKept(GoldenCase golden) {
        TestDatabase database = TestServer.freshDatabase();
        golden.authDumps().forEach(database::run);
        database.run(CatalogLint.ours());
        golden.scripts().forEach(script -> database.run(GoldenCase.read(script)));

        assertThat(database.texts("select name from lints.tables")).isNotEmpty();
        assertThat(CatalogLint.allFindings(database)).isEmpty();
        TestServer.drop(database);
    }

    @ParameterizedTest
    @EnumSource(CatalogLint.class)
    void speaksOfAViolation(CatalogLint lint) {
        TestDatabase database = TestServer.freshDatabase();
        database.run(AUTH);
        database.run(CatalogLint.ours());
        assertThat(lint.findings(database)).isEmpty();

        database.run(lint.violation());

        assertThat(lint.findings(database)).isNotEmpty();
        TestServer.drop(database);
    }

    @Test
    void allowPoliciesThatAskOnce() {
        TestDatabase database = TestServer.freshDatabase();
        database.run(AUTH);
        database.run(CatalogLint.ours());

        database.run("""
                do $$ begin
                    if to_regrole('freehold_runtime') is null then create role freehold_runtime; end if;
                    if to_regrole('freehold_unscoped') is null then create role freehold_unscoped; end if;
                end $$;
                create schema freehold;
                create function freehold.organization_id(roles text[] default '{}') returns text
                    stable security definer language sql set search_path = pg_catalog, pg_temp
                    return nullif(current_setting('freehold.organization_id', true), '');
                revoke execute on function freehold.organization_id(text[]) from public;
                create table public.note (organization_id text not null, id text primary key);
                create table public.line (
                    note_id text primary key references public.note on delete cascade);
                alter table public.note enable row level security, force row level security;
                alter table public.line enable row level security, force row level security;
                create policy note_tenant on public.note to freehold_runtime
                    using (organization_id = (select freehold.organization_id()))
                    with check (organization_id = (select freehold.organization_id()));
                create policy note_roles on public.note as restrictive for update to freehold_runtime
                    using (organization_id = (select freehold.organization_id(array['owner', 'admin (acting)'])))
                    with check (organization_id = (select freehold.organization_id(array['owner', 'admin (acting)'])));
                create policy note_unscoped on public.note to freehold_unscoped using (true) with check (true);
                create policy line_tenant on public.line to freehold_runtime
                    using (exists (select 1 from public.note as n where n.id = note_id))
                    with check (exists (select 1 from public.note as n where n.id = note_id));
                create policy line_unscoped on public.line to freehold_unscoped using (true) with check (true);
                """);

        assertThat(CatalogLint.allFindings(database)).isEmpty();
    }
}
