package dev.freehold.db;

import static com.acme.projects.AuthTables.MEMBER;
import static com.acme.projects.AuthTables.USER;
import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.projects.AppSchema;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The texts of the main shapes, in full; nothing is sent. */
class SqlTextTest {
    private final Database database = Database.open(new PGSimpleDataSource(), AppSchema.SCHEMA);
    private final Rows rows = database.as(TestDatabase.ADA);

    @Test
    void wholeRowsAreNarrowedToTheOrganization() {
        assertThat(rows.from(PROJECT).sql()).isEqualTo("""
                select p."id", p."name", p."created_at"
                from "public"."project" p
                where p."organization_id" = (select m."organizationId" from "public"."member" m where m."userId" = ? \
                and m."organizationId" = ? limit 1)""");
    }

    @Test
    void aCardOfTheReadme() {
        record Card(String name, String ownerEmail) {}

        String sql = rows.from(PROJECT)
                .where(PROJECT.name.startsWith("A"), PROJECT.tasks().any(TASK.status.eq("todo")))
                .orderBy(PROJECT.createdAt.desc())
                .limit(20)
                .select(PROJECT.name, PROJECT.owner().email, Card::new)
                .sql();

        assertThat(sql).isEqualTo("""
                select p."name", u."email"
                from "public"."project" p
                left join "public"."user" u on u."id" = p."owner_id"
                where p."organization_id" = (select m."organizationId" from "public"."member" m where m."userId" = ? \
                and m."organizationId" = ? limit 1)
                  and p."name" like ? escape '!'
                  and exists (select 1 from "public"."task" t \
                where t."organization_id" = (select m2."organizationId" from "public"."member" m2 where m2."userId" = ? \
                and m2."organizationId" = ? limit 1) \
                and t."organization_id" = p."organization_id" and t."project_id" = p."id" and t."status" = ?)
                order by p."created_at" desc
                limit ?""");
    }

    @Test
    void aReferenceTiedByTheKeyIsAPlainJoin() {
        assertThat(rows.from(TASK).select(TASK.project().name).sql()).isEqualTo("""
                select p."name"
                from "public"."task" t
                join "public"."project" p on p."organization_id" = t."organization_id" and p."id" = t."project_id"
                where t."organization_id" = (select m."organizationId" from "public"."member" m where m."userId" = ? \
                and m."organizationId" = ? limit 1)""");
    }

    @Test
    void aNarrowedTargetIsJoinedLeftWithItsScopeInTheOn() {
        assertThat(rows.from(PROJECT).select(PROJECT.organization().name).sql()).isEqualTo("""
                select o."name"
                from "public"."project" p
                left join "public"."organization" o on o."id" = p."organization_id" \
                and o."id" in (select m2."organizationId" from "public"."member" m2 where m2."userId" = ?)
                where p."organization_id" = (select m."organizationId" from "public"."member" m where m."userId" = ? \
                and m."organizationId" = ? limit 1)""");
    }

    @Test
    void theOrganizationOfAMembershipOneSeesIsAPlainJoin() {
        assertThat(rows.from(MEMBER).select(MEMBER.organization().name).sql()).isEqualTo("""
                select o."name"
                from "public"."member" m
                join "public"."organization" o on o."id" = m."organizationId"
                where m."organizationId" in (select m2."organizationId" from "public"."member" m2 where m2."userId" = ?)""");
    }

    @Test
    void usersAreOneselfAndOnesColleagues() {
        assertThat(rows.from(USER).select(USER.name).sql()).isEqualTo("""
                select u."name"
                from "public"."user" u
                where u."id" in (select ? union all select m."userId" from "public"."member" m \
                where m."organizationId" in (select m2."organizationId" from "public"."member" m2 where m2."userId" = ?))""");
    }

    @Test
    void oneTextForOneShape() {
        assertThat(rows.from(TASK).where(TASK.status.in("a")).limit(1).sql())
                .isEqualTo(
                        rows.from(TASK).where(TASK.status.in("b", "c")).limit(2).sql())
                .contains("t.\"status\" = any(?)");
        assertThat(rows.from(TASK).sql())
                .isEqualTo(database.as(TestDatabase.EVE).from(TASK).sql());
    }

    @Test
    void equalPathsAreOneJoinAndOneTable() {
        assertThat(TASK.assignee()).isSameAs(TASK.assignee());
        assertThat(rows.from(TASK)
                        .where(TASK.project().owner().name.eq("Ada"))
                        .select(TASK.project().name, TASK.project().owner().name, String::concat)
                        .sql())
                .containsOnlyOnce("join \"public\".\"project\"")
                .containsOnlyOnce("join \"public\".\"user\"");
    }

    @Test
    void orAndNotKeepTheirMeaning() {
        Condition<com.acme.projects.Task> todo = TASK.status.eq("todo");
        Condition<com.acme.projects.Task> done = TASK.status.eq("done");
        Condition<com.acme.projects.Task> title = TASK.title.eq("x");

        assertThat(rows.from(TASK)
                        .where(todo.or(done), todo.and(done.or(title).not()))
                        .sql())
                .contains("and (t.\"status\" = ? or t.\"status\" = ?)\n")
                .endsWith("and (t.\"status\" = ? and not (t.\"status\" = ? or t.\"title\" = ?))");
    }

    @Test
    void unscopedStatementsSayWhyAndNarrowNothing() {
        assertThat(database.unscoped("nightly */ report?")
                        .from(TASK)
                        .select(TASK.project().name)
                        .sql())
                .isEqualTo("""
                        /* unscoped: nightly * / report  */ select p."name"
                        from "public"."task" t
                        join "public"."project" p on p."organization_id" = t."organization_id" and p."id" = t."project_id\"""");
    }
}
