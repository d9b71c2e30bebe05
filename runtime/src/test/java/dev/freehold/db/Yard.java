package dev.freehold.db;

import com.acme.projects.AuthTables;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of yard.sql, whose classes have properties for relations: a record, a constructor and setters. */
final class Yard {
    /** Made by setters. */
    static final class Worker {
        private String id = "";
        private String name = "";
        private @Nullable Worker boss;
        private List<Worker> reports = new ArrayList<>();
        private @Nullable Badge badge;

        String id() {
            return id;
        }

        @Nullable
        Worker boss() {
            return boss;
        }

        List<Worker> reports() {
            return reports;
        }

        @Nullable
        Badge badge() {
            return badge;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Badge(int number) {}

    record Site(String code, int number, List<Job> jobs) {}

    record Job(
            long id,
            String title,
            @Nullable Worker lead,
            @Nullable Site site,
            List<Tool> tools) {}

    /** Made by its constructor. */
    static final class Tool {
        private final String id;
        private final List<Job> jobs;

        Tool(String id, List<Job> jobs) {
            this.id = id;
            this.jobs = jobs;
        }

        String id() {
            return id;
        }

        List<Job> jobs() {
            return jobs;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** A row that says which tool a job needs, perhaps twice. */
    record JobTool(long id) {}

    record ToolSite(String toolId, String siteCode, int siteNumber) {}

    record Acquaintance(String oneId, String otherId) {}

    static final class WorkerTable<S> extends Table<S, Worker> {
        static final Column<String> ID = Column.required("id", SqlType.TEXT);
        static final Column<String> NAME = Column.required("name", SqlType.TEXT);
        static final Column<String> BOSS_ID = Column.optional("boss_id", SqlType.TEXT);
        static final Column<String> ORGANIZATION_ID = Column.required("organization_id", SqlType.TEXT);
        static final Reference BOSS = Reference.optional("boss")
                .on(ORGANIZATION_ID, "organization_id")
                .on(BOSS_ID, "id");
        static final Reference REPORTS =
                Reference.many("reports").on(ORGANIZATION_ID, "organization_id").on(ID, "boss_id");
        static final Reference BADGE = Reference.many("badge").on(ID, "worker_id");
        static final Reference KNOWN = Reference.many("known").on(ID, "one_id");
        static final Reference KNOWING = Reference.many("knowing").on(ID, "other_id");
        static final Reference LED = Reference.many("led").on(ID, "lead_id");
        static final Entity<Worker> ENTITY = Entity.of(Worker.class, "public", "worker")
                .id(ID, Worker::id)
                .row(WorkerTable::read, ID, NAME)
                .hidden(BOSS_ID, ORGANIZATION_ID)
                .relation(BOSS)
                .relation(REPORTS)
                .relation(BADGE)
                .scope(Scoping.organization(ORGANIZATION_ID))
                .build();
        final TextExpr<S> id = text(ID);
        final TextExpr<S> name = text(NAME);

        WorkerTable(Path<S> path) {
            super(ENTITY, path);
        }

        static Worker read(Row row) {
            Worker worker = new Worker();
            worker.boss = row.one(BOSS, Worker.class);
            worker.name = row.required(NAME);
            worker.id = row.required(ID);
            worker.reports = new ArrayList<>(row.many(REPORTS, Worker.class));
            worker.badge = row.one(BADGE, Badge.class);
            return worker;
        }

        WorkerTable<S> boss() {
            return toOne(BOSS, ENTITY, WorkerTable::new);
        }

        Many<S, Worker> reports() {
            return toMany(REPORTS, ENTITY);
        }

        Many<S, Badge> badge() {
            return toMany(BADGE, BadgeTable.ENTITY);
        }

        Many<S, Worker> known() {
            return across(KNOWN, AcquaintanceTable.ENTITY, AcquaintanceTable.OTHER, ENTITY);
        }

        Many<S, Worker> knowing() {
            return across(KNOWING, AcquaintanceTable.ENTITY, AcquaintanceTable.ONE, ENTITY);
        }

        /** No property of {@link Worker}. */
        Many<S, Job> led() {
            return toMany(LED, JobTable.ENTITY);
        }
    }

    static final class BadgeTable<S> extends Table<S, Badge> {
        static final Column<Integer> NUMBER = Column.required("number", SqlType.INT4);
        static final Column<String> WORKER_ID = Column.required("worker_id", SqlType.TEXT);
        static final Column<String> ORGANIZATION_ID = Column.required("organization_id", SqlType.TEXT);
        static final Entity<Badge> ENTITY = Entity.of(Badge.class, "public", "badge")
                .id(NUMBER, Badge::number)
                .row(row -> new Badge(row.required(NUMBER)), NUMBER)
                .hidden(WORKER_ID, ORGANIZATION_ID)
                .scope(Scoping.organization(ORGANIZATION_ID))
                .build();

        BadgeTable(Path<S> path) {
            super(ENTITY, path);
        }
    }

    static final class SiteTable<S> extends Table<S, Site> {
        static final Column<String> CODE = Column.required("code", SqlType.TEXT);
        static final Column<Integer> NUMBER = Column.required("number", SqlType.INT4);
        static final Column<String> ORGANIZATION_ID = Column.required("organization_id", SqlType.TEXT);
        static final Reference TOOL_SITES =
                Reference.many("toolSites").on(CODE, "site_code").on(NUMBER, "site_number");
        static final Reference JOBS =
                Reference.many("jobs").on(CODE, "site_code").on(NUMBER, "site_number");
        static final Entity<Site> ENTITY = Entity.of(Site.class, "public", "site")
                .id(CODE, Site::code)
                .id(NUMBER, Site::number)
                .row(row -> new Site(row.required(CODE), row.required(NUMBER), row.many(JOBS, Job.class)), CODE, NUMBER)
                .hidden(ORGANIZATION_ID)
                .relation(JOBS)
                .scope(Scoping.organization(ORGANIZATION_ID))
                .build();
        final TextExpr<S> code = text(CODE);
        final ComparableExpr<S, Integer> number = comparable(NUMBER);

        SiteTable(Path<S> path) {
            super(ENTITY, path);
        }

        Many<S, Job> jobs() {
            return toMany(JOBS, JobTable.ENTITY);
        }

        Many<S, Tool> tools() {
            return across(TOOL_SITES, ToolSiteTable.ENTITY, ToolSiteTable.TOOL, ToolTable.ENTITY);
        }
    }

    static final class JobTable<S> extends Table<S, Job> {
        static final Column<Long> ID = Column.required("id", SqlType.INT8);
        static final Column<String> TITLE = Column.required("title", SqlType.TEXT);
        static final Column<String> LEAD_ID = Column.optional("lead_id", SqlType.TEXT);
        static final Column<String> SITE_CODE = Column.optional("site_code", SqlType.TEXT);
        static final Column<Integer> SITE_NUMBER = Column.optional("site_number", SqlType.INT4);
        static final Column<String> ORGANIZATION_ID = Column.required("organization_id", SqlType.TEXT);
        static final Reference JOB_TOOLS = Reference.many("jobTools").on(ID, "job_id");
        static final Reference LEAD = Reference.optional("lead").on(LEAD_ID, "id");
        static final Reference SITE =
                Reference.optional("site").on(SITE_CODE, "code").on(SITE_NUMBER, "number");
        static final Entity<Job> ENTITY = Entity.of(Job.class, "public", "job")
                .id(ID, Job::id)
                .row(JobTable::read, TITLE, ID)
                .hidden(LEAD_ID, SITE_CODE, SITE_NUMBER, ORGANIZATION_ID)
                .relation(LEAD)
                .relation(SITE)
                .relation(JOB_TOOLS, JobToolTable.TOOL)
                .scope(Scoping.organization(ORGANIZATION_ID))
                .build();
        final ComparableExpr<S, Long> id = comparable(ID);
        final TextExpr<S> title = text(TITLE);

        JobTable(Path<S> path) {
            super(ENTITY, path);
        }

        static Job read(Row row) {
            return new Job(
                    row.required(ID),
                    row.required(TITLE),
                    row.one(LEAD, Worker.class),
                    row.one(SITE, Site.class),
                    row.many(JOB_TOOLS, JobToolTable.TOOL, Tool.class));
        }

        WorkerTable<S> lead() {
            return toOne(LEAD, WorkerTable.ENTITY, WorkerTable::new);
        }

        SiteTable<S> site() {
            return toOne(SITE, SiteTable.ENTITY, SiteTable::new);
        }

        Many<S, Tool> tools() {
            return across(JOB_TOOLS, JobToolTable.ENTITY, JobToolTable.TOOL, ToolTable.ENTITY);
        }
    }

    static final class ToolTable<S> extends Table<S, Tool> {
        static final Column<String> ID = Column.required("id", SqlType.TEXT);
        static final Column<String> ORGANIZATION_ID = Column.required("organization_id", SqlType.TEXT);
        static final Reference JOB_TOOLS = Reference.many("jobTools").on(ID, "tool_id");
        static final Reference TOOL_SITES = Reference.many("toolSites").on(ID, "tool_id");
        static final Entity<Tool> ENTITY = Entity.of(Tool.class, "public", "tool")
                .id(ID, Tool::id)
                .row(row -> new Tool(row.required(ID), row.many(JOB_TOOLS, JobToolTable.JOB, Job.class)), ID)
                .hidden(ORGANIZATION_ID)
                .relation(JOB_TOOLS, JobToolTable.JOB)
                .scope(Scoping.organization(ORGANIZATION_ID))
                .build();
        final TextExpr<S> id = text(ID);

        ToolTable(Path<S> path) {
            super(ENTITY, path);
        }

        Many<S, Job> jobs() {
            return across(JOB_TOOLS, JobToolTable.ENTITY, JobToolTable.JOB, JobTable.ENTITY);
        }

        Many<S, Site> sites() {
            return across(TOOL_SITES, ToolSiteTable.ENTITY, ToolSiteTable.SITE, SiteTable.ENTITY);
        }

        /** What {@code across} refuses: rows without an id. */
        Many<S, String> ofTeams() {
            return across(TOOL_SITES, ToolSiteTable.ENTITY, ToolSiteTable.TOOL, Depot.TeamTable.ENTITY);
        }
    }

    static final class JobToolTable {
        static final Column<Long> ID = Column.required("id", SqlType.INT8).identity();
        static final Column<Long> JOB_ID = Column.required("job_id", SqlType.INT8);
        static final Column<String> TOOL_ID = Column.required("tool_id", SqlType.TEXT);
        static final Column<String> ORGANIZATION_ID = Column.required("organization_id", SqlType.TEXT);
        static final Reference JOB = Reference.required("job").on(JOB_ID, "id");
        static final Reference TOOL = Reference.required("tool").on(TOOL_ID, "id");
        static final Entity<JobTool> ENTITY = Entity.of(JobTool.class, "public", "job_tool")
                .id(ID, JobTool::id)
                .row(row -> new JobTool(row.required(ID)), ID)
                .hidden(JOB_ID, TOOL_ID, ORGANIZATION_ID)
                .scope(Scoping.organization(ORGANIZATION_ID))
                .build();
    }

    static final class ToolSiteTable {
        static final Column<String> TOOL_ID = Column.required("tool_id", SqlType.TEXT);
        static final Column<String> SITE_CODE = Column.required("site_code", SqlType.TEXT);
        static final Column<Integer> SITE_NUMBER = Column.required("site_number", SqlType.INT4);
        static final Column<String> ORGANIZATION_ID = Column.required("organization_id", SqlType.TEXT);
        static final Reference TOOL = Reference.required("tool").on(TOOL_ID, "id");
        static final Reference SITE =
                Reference.required("site").on(SITE_CODE, "code").on(SITE_NUMBER, "number");
        static final Entity<ToolSite> ENTITY = Entity.of(ToolSite.class, "public", "tool_site")
                .id(TOOL_ID, ToolSite::toolId)
                .id(SITE_CODE, ToolSite::siteCode)
                .id(SITE_NUMBER, ToolSite::siteNumber)
                .row(
                        row -> new ToolSite(row.required(TOOL_ID), row.required(SITE_CODE), row.required(SITE_NUMBER)),
                        TOOL_ID,
                        SITE_CODE,
                        SITE_NUMBER)
                .hidden(ORGANIZATION_ID)
                .scope(Scoping.organization(ORGANIZATION_ID))
                .build();
    }

    static final class AcquaintanceTable {
        static final Column<String> ONE_ID = Column.required("one_id", SqlType.TEXT);
        static final Column<String> OTHER_ID = Column.required("other_id", SqlType.TEXT);
        static final Column<String> ORGANIZATION_ID = Column.required("organization_id", SqlType.TEXT);
        static final Reference ONE = Reference.required("one").on(ONE_ID, "id");
        static final Reference OTHER = Reference.required("other").on(OTHER_ID, "id");
        static final Entity<Acquaintance> ENTITY = Entity.of(Acquaintance.class, "public", "acquaintance")
                .id(ONE_ID, Acquaintance::oneId)
                .id(OTHER_ID, Acquaintance::otherId)
                .row(row -> new Acquaintance(row.required(ONE_ID), row.required(OTHER_ID)), ONE_ID, OTHER_ID)
                .hidden(ORGANIZATION_ID)
                .scope(Scoping.organization(ORGANIZATION_ID))
                .build();
    }

    static final WorkerTable<Worker> WORKER = new WorkerTable<>(Path.root(WorkerTable.ENTITY));
    static final SiteTable<Site> SITE = new SiteTable<>(Path.root(SiteTable.ENTITY));
    static final JobTable<Job> JOB = new JobTable<>(Path.root(JobTable.ENTITY));
    static final ToolTable<Tool> TOOL = new ToolTable<>(Path.root(ToolTable.ENTITY));

    static final Schema SCHEMA = Schema.of("yard")
            .tables(
                    WorkerTable.ENTITY,
                    BadgeTable.ENTITY,
                    SiteTable.ENTITY,
                    JobTable.ENTITY,
                    ToolTable.ENTITY,
                    JobToolTable.ENTITY,
                    ToolSiteTable.ENTITY,
                    AcquaintanceTable.ENTITY)
            .authTables(
                    AuthTables.UserTable.USER_ENTITY,
                    AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                    AuthTables.MemberTable.MEMBER_ENTITY)
            .organizations(AuthTables.OrganizationTable.ORGANIZATION_ENTITY)
            .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
            .build();

    private Yard() {}
}
