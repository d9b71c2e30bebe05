package dev.freehold.db;

import static dev.freehold.db.Yard.JOB;
import static dev.freehold.db.Yard.SITE;
import static dev.freehold.db.Yard.TOOL;
import static dev.freehold.db.Yard.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.freehold.db.Yard.Job;
import dev.freehold.db.Yard.Site;
import dev.freehold.db.Yard.Tool;
import dev.freehold.db.Yard.Worker;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations over a link table: each row once, and only where the actor sees both the link and the row behind it. */
class AcrossTest {
    private TestDatabase database;
    private Rows ada;
    private Rows eve;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        database.sql(PostgresServer.resource("yard.sql"));
        ada = database.database(Yard.SCHEMA).as(TestDatabase.ADA);
        eve = database.database(Yard.SCHEMA).as(TestDatabase.EVE);
    }

    private static List<String> ids(List<Tool> tools) {
        return tools.stream().map(Tool::id).toList();
    }

    private List<Long> jobs(Condition<Job> condition) {
        return ada.from(JOB)
                .where(condition)
                .orderBy(JOB.id.asc())
                .select(JOB.id)
                .list();
    }

    @Test
    void conditions() {
        assertThat(jobs(JOB.tools().any())).containsExactly(1L, 3L);
        assertThat(jobs(JOB.tools().none())).containsExactly(2L, 6L, 7L);
        assertThat(jobs(JOB.tools().any(TOOL.id.eq("bow")))).containsExactly(1L);
        assertThat(jobs(JOB.tools().none(TOOL.id.eq("bow")))).containsExactly(2L, 3L, 6L, 7L);
        assertThat(jobs(JOB.tools().any(TOOL.jobs().any(JOB.id.eq(3L))))).containsExactly(1L, 3L);
        assertThat(jobs(JOB.tools().any(TOOL.id.eq("zap")))).isEmpty(); // the link is in sight, the tool is not
        assertThat(jobs(JOB.lead().known().any(WORKER.id.eq("w4")))).containsExactly(1L, 6L);
    }

    @Test
    void eachRowCountsOnce() {
        assertThat(ada.from(JOB)
                        .orderBy(JOB.id.asc())
                        .select(JOB.tools().count())
                        .list())
                .containsExactly(2L, 0L, 1L, 0L, 0L);
        assertThat(ada.from(JOB)
                        .orderBy(JOB.id.asc())
                        .select(JOB.tools().count(TOOL.id.eq("axe")))
                        .list())
                .containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(jobs(JOB.tools().count().gt(1L))).containsExactly(1L);
    }

    @Test
    void theTextHasTheScopeOfBothTables() {
        assertThat(ada.from(JOB).where(JOB.tools().any(TOOL.id.eq("axe"))).sql())
                .endsWith("""
                        and exists (select 1 from "public"."tool" t \
                        where t."organization_id" = (select m2."organizationId" from "public"."member" m2 where m2."userId" = ? \
                        and m2."organizationId" = ? limit 1) \
                        and exists (select 1 from "public"."job_tool" j2 \
                        where j2."organization_id" = (select m3."organizationId" from "public"."member" m3 where m3."userId" = ? \
                        and m3."organizationId" = ? limit 1) \
                        and j2."job_id" = j."id" and t."id" = j2."tool_id") and t."id" = ?)""");
    }

    @Test
    void loading() {
        List<Job> jobs = ada.from(JOB).orderBy(JOB.id.desc()).list();
        int before = database.taken();
        Map<Job, List<Tool>> tools = ada.loadAll(jobs, JOB.tools());
        assertThat(database.taken() - before).isEqualTo(1);
        assertThat(tools.keySet()).containsExactlyElementsOf(jobs);
        assertThat(tools.values())
                .extracting(AcrossTest::ids)
                .containsExactly(List.of(), List.of(), List.of("axe"), List.of(), List.of("axe", "bow"));
        Tool axe = Objects.requireNonNull(tools.get(jobs.get(4))).get(0);
        assertThat(ada.load(axe, TOOL.jobs())).extracting(Job::id).containsExactly(1L, 3L);
        assertThat(ids(ada.load(jobs.get(1), JOB.tools()))).isEmpty(); // the link is another organization's
    }

    @Test
    void comesAlongWithRows() {
        int before = database.taken();
        List<Job> jobs = ada.from(JOB)
                .with(JOB.tools().with(TOOL.jobs().with(JOB.lead())), JOB.lead())
                .orderBy(JOB.id.asc())
                .limit(3)
                .list();
        assertThat(database.taken() - before).isEqualTo(5);
        assertThat(jobs)
                .extracting(job -> ids(job.tools()))
                .containsExactly(List.of("axe", "bow"), List.of(), List.of("axe"));
        assertThat(jobs.get(0).lead()).hasToString("Ben");
        Tool axe = jobs.get(0).tools().get(0);
        assertThat(axe.jobs()).extracting(Job::id).containsExactly(1L, 3L);
        assertThat(axe.jobs().get(0).lead()).hasToString("Ben");
        assertThat(axe.jobs().get(1).lead()).isNull(); // Zoe of zeta
        assertThat(axe.jobs().get(0).tools()).isEmpty(); // not asked for
    }

    @Test
    void otherTenants() {
        List<Job> jobs = eve.from(JOB).with(JOB.tools()).orderBy(JOB.id.asc()).list();
        assertThat(jobs).extracting(Job::id).containsExactly(4L, 5L);
        assertThat(jobs).extracting(job -> ids(job.tools())).containsExactly(List.of("zap"), List.of());
        assertThat(eve.from(JOB).select(JOB.tools().count()).list()).containsExactlyInAnyOrder(1L, 0L);
        assertThat(eve.from(TOOL).with(TOOL.jobs()).list())
                .flatExtracting(Tool::jobs)
                .extracting(Job::id)
                .containsExactly(4L); // that acme's jobs 3 and 7 need it is not for zeta to know
        assertThat(database.database(Yard.SCHEMA)
                        .unscoped("test")
                        .from(JOB)
                        .with(JOB.tools())
                        .orderBy(JOB.id.asc())
                        .list())
                .extracting(job -> ids(job.tools()))
                .containsExactly(
                        List.of("axe", "bow"),
                        List.of(),
                        List.of("axe", "zap"),
                        List.of("axe", "zap"),
                        List.of(),
                        List.of("bow"),
                        List.of("zap"));
    }

    @Test
    void compositeIds() {
        List<Tool> tools = ada.from(TOOL).orderBy(TOOL.id.asc()).list();
        assertThat(ada.loadAll(tools, TOOL.sites()).values())
                .containsExactly(
                        List.of(new Site("a", 1, List.of()), new Site("a", 2, List.of())),
                        List.of(new Site("a", 2, List.of())),
                        List.of());
        List<Site> sites =
                ada.from(SITE).orderBy(SITE.code.asc(), SITE.number.asc()).list();
        assertThat(ada.loadAll(sites, SITE.tools()).values())
                .extracting(AcrossTest::ids)
                .containsExactly(List.of("axe"), List.of("axe", "bow"), List.of());
        assertThat(ada.from(SITE)
                        .where(SITE.tools().any(TOOL.id.eq("axe")))
                        .orderBy(SITE.number.asc())
                        .select(SITE.number)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void fromATableToItself() {
        List<Worker> workers = ada.from(WORKER).orderBy(WORKER.id.asc()).list();
        assertThat(ada.loadAll(workers, WORKER.known()).values()).hasToString("[[Ann, Ben], [Dot], [], []]");
        assertThat(ada.loadAll(workers, WORKER.knowing()).values()).hasToString("[[Ann], [Ann], [], [Ben]]");
        assertThat(ada.from(WORKER)
                        .where(WORKER.knowing().any(WORKER.name.eq("Ben")))
                        .select(WORKER.name)
                        .list())
                .containsExactly("Dot");
    }

    @Test
    void rowsWithoutAnIdAreNoOtherEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(TOOL::ofTeams)
                .withMessageContaining("public.team")
                .withMessageContaining("public.tool_site");
    }

    @Test
    void aLinkThatComesIntoSightLeadsOn() throws SQLException {
        database.sql("update job_tool set organization_id = 'acme' where job_id = 6");
        assertThat(jobs(JOB.tools().any())).containsExactly(1L, 3L, 6L);
    }
}
