package dev.freehold.processor.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.postgres.TestPostgres;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What PostgreSQL's catalog and its rules say after the script of the reference application ran. */
final class SchemaSqlCatalogTest {
    private static final String DUMP = "/auth/better-auth-1.7.7-kysely-full.sql";

    private static final String CONSTRAINTS = """
            select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint
            where contype <> 'n' and conrelid::regclass::text in ('project', 'task', 'user_profile')
            order by 1::text, 2
            """;

    private static DataSource database;

    @BeforeAll
    static void apply() {
        database = TestPostgres.freshDatabase(DUMP);
        TestPostgres.run(database, SchemaSql.of(TestModels.betterAuthApp()));
        TestPostgres.run(database, """
                insert into organization (id, name, slug, "createdAt") values ('o1', 'One', 'one', now()), ('o2', 'Two', 'two', now());
                insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
                    values ('u1', 'Ada', 'ada@example.com', true, now(), now());
                """);
    }

    @Test
    void hasTheNamedConstraints() {
        assertThat(Rows.of(database, CONSTRAINTS))
                .containsExactlyInAnyOrder(
                        "project|project_organization_id_fkey|FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE",
                        "project|project_organization_id_id_key|UNIQUE (organization_id, id)",
                        "project|project_owner_id_fkey|FOREIGN KEY (owner_id) REFERENCES \"user\"(id) ON DELETE SET NULL",
                        "project|project_pkey|PRIMARY KEY (id)",
                        "task|task_assignee_id_fkey|FOREIGN KEY (assignee_id) REFERENCES \"user\"(id) ON DELETE SET NULL",
                        "task|task_organization_id_fkey|FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE",
                        "task|task_pkey|PRIMARY KEY (id)",
                        "task|task_project_id_fkey|FOREIGN KEY (organization_id, project_id) "
                                + "REFERENCES project(organization_id, id) ON DELETE CASCADE",
                        "user_profile|user_profile_pkey|PRIMARY KEY (user_id)",
                        "user_profile|user_profile_user_id_fkey|FOREIGN KEY (user_id) REFERENCES \"user\"(id) ON DELETE CASCADE");
    }

    @Test
    void hasTheNamedIndexes() {
        assertThat(Rows.of(database, """
                select indexdef from pg_indexes where tablename in ('project', 'task', 'user_profile') and indexname like '%idx'
                """))
                .containsExactlyInAnyOrder(
                        "CREATE INDEX project_owner_id_idx ON public.project USING btree (owner_id)",
                        "CREATE INDEX task_project_id_idx ON public.task USING btree (organization_id, project_id)",
                        "CREATE INDEX task_assignee_id_idx ON public.task USING btree (assignee_id)");
    }

    @Test
    void servesEveryForeignKeyByAnIndexThatStartsWithItsColumns() {
        assertThat(Rows.of(database, """
                select c.conname from pg_constraint c
                where c.contype = 'f' and c.conrelid::regclass::text in ('project', 'task', 'user_profile')
                and not exists (
                    select from pg_index i where i.indrelid = c.conrelid
                    and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] = c.conkey)
                """)).isEmpty();
    }

    @Test
    void letsNoTaskPointIntoAnotherOrganization() {
        TestPostgres.run(
                database,
                "insert into project (id, name, organization_id, owner_id) values ('p1', 'Apollo', 'o1', 'u1')");

        assertThat(
                        Rows.failure(
                                database,
                                "insert into task (id, project_id, title, organization_id) values ('t1', 'p1', 'Theirs', 'o2')"))
                .contains("task_project_id_fkey");
    }

    @Test
    void runsAsOneTextWholeOrNotAtAll() {
        DataSource other = TestPostgres.freshDatabase(DUMP);
        assertThat(Rows.failure(other, SchemaSql.of(TestModels.betterAuthApp()) + "select 1 / 0;"))
                .contains("division by zero");

        assertThat(Rows.of(other, "select to_regclass('public.project'), to_regclass('public.task')"))
                .isEqualTo(List.of("null|null"));
    }
}
