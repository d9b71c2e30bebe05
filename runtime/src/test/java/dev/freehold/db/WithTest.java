package dev.freehold.db;

import static dev.freehold.db.Yard.JOB;
import static dev.freehold.db.Yard.SITE;
import static dev.freehold.db.Yard.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Yard.Badge;
import dev.freehold.db.Yard.Job;
import dev.freehold.db.Yard.Site;
import dev.freehold.db.Yard.Worker;
import dev.freehold.db.error.TooManyRowsException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows with what belongs to them: the right objects in the right places, nobody else's, and few statements. */
class WithTest {
    private TestDatabase database;
    private Rows ada;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        database.sql(PostgresServer.resource("yard.sql"));
        ada = database.database(Yard.SCHEMA).as(TestDatabase.ADA);
    }

    @Test
    void oneStatementForEachRelation() {
        int before = database.taken();
        List<Site> sites = ada.from(SITE)
                .with(SITE.jobs().with(JOB.lead().boss(), JOB.lead()))
                .orderBy(SITE.code.asc(), SITE.number.asc())
                .list();
        assertThat(database.taken() - before).isEqualTo(4); // sites, jobs, leads, bosses
        assertThat(sites)
                .extracting(Site::code, Site::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", 1),
                        org.assertj.core.groups.Tuple.tuple("a", 2),
                        org.assertj.core.groups.Tuple.tuple("b", 1));
        assertThat(sites)
                .extracting(site -> site.jobs().stream().map(Job::title).toList())
                .containsExactly(List.of("dig", "fill"), List.of(), List.of("sweep"));
        Job dig = sites.get(0).jobs().get(0);
        Worker ben = Objects.requireNonNull(dig.lead());
        assertThat(ben).hasToString("Ben");
        assertThat(ben.boss()).hasToString("Ann");
        assertThat(dig.site()).isNull(); // not asked for
        assertThat(Objects.requireNonNull(sites.get(2).jobs().get(0).lead()).boss())
                .isNull();
    }

    @Test
    void pathsBringTheRowsOnTheirWay() {
        int before = database.taken();
        List<Worker> workers = ada.from(WORKER)
                .with(WORKER.boss().boss())
                .orderBy(WORKER.id.asc())
                .list();
        assertThat(database.taken() - before).isEqualTo(3);
        assertThat(workers)
                .extracting(Worker::boss)
                .extracting(String::valueOf)
                .containsExactly("null", "Ann", "Ben", "Ann");
        assertThat(Objects.requireNonNull(workers.get(2).boss()).boss()).hasToString("Ann");
        assertThat(Objects.requireNonNull(workers.get(1).boss()).boss()).isNull();
    }

    @Test
    void selfReferencesInBothDirections() {
        Worker ann = ada.from(WORKER)
                .where(WORKER.id.eq("w1"))
                .with(WORKER.reports().with(WORKER.reports(), WORKER.boss()))
                .one();
        assertThat(ann.reports()).extracting(Worker::toString).containsExactly("Ben", "Dot");
        assertThat(ann.reports().get(0).reports()).extracting(Worker::toString).containsExactly("Cem");
        Worker again = Objects.requireNonNull(ann.reports().get(0).boss());
        assertThat(again).hasToString("Ann").isNotSameAs(ann);
        assertThat(again.reports()).isEmpty();
    }

    @Test
    void whatHangsOffARowOnTheWay() {
        int before = database.taken();
        List<Job> jobs = ada.from(JOB)
                .with(JOB.site().jobs(), JOB.lead().reports().with(WORKER.badge()))
                .where(JOB.id.in(1L, 2L))
                .orderBy(JOB.id.asc())
                .list();
        assertThat(database.taken() - before).isEqualTo(1 + 2 + 2 + 1);
        Job dig = jobs.get(0);
        assertThat(Objects.requireNonNull(dig.site()).jobs())
                .extracting(Job::title)
                .containsExactly("dig", "fill");
        assertThat(Objects.requireNonNull(dig.lead()).reports())
                .extracting(Worker::toString)
                .containsExactly("Cem");
        assertThat(jobs.get(1).site()).isNull();
        assertThat(jobs.get(1).lead()).isNull();
    }

    @Test
    void rowsOfOtherTenantsNeverComeBack() {
        List<Job> jobs =
                ada.from(JOB).with(JOB.lead(), JOB.site()).orderBy(JOB.id.asc()).list();
        assertThat(jobs).extracting(Job::id).containsExactly(1L, 2L, 3L, 6L, 7L);
        assertThat(jobs.get(2).lead()).isNull(); // Zoe of zeta
        assertThat(jobs.get(2).site()).isNull(); // a site of zeta
        List<Site> sites = ada.from(SITE).with(SITE.jobs()).list();
        assertThat(sites).flatExtracting(Site::jobs).extracting(Job::id).containsExactlyInAnyOrder(1L, 6L, 7L);

        Rows eve = database.database(Yard.SCHEMA).as(TestDatabase.EVE);
        List<Job> others = eve.from(JOB)
                .with(JOB.lead(), JOB.site().jobs())
                .orderBy(JOB.id.asc())
                .list();
        assertThat(others).extracting(Job::id).containsExactly(4L, 5L);
        assertThat(others.get(0).lead()).hasToString("Zoe");
        assertThat(Objects.requireNonNull(others.get(0).site()).jobs())
                .extracting(Job::id)
                .containsExactly(4L);
        assertThat(others.get(1).lead()).isNull();
        assertThat(others.get(1).site()).isNull();
        assertThat(database.database(Yard.SCHEMA)
                        .as(TestDatabase.CID_IN_ACME)
                        .from(SITE)
                        .with(SITE.jobs())
                        .list())
                .isEmpty();
    }

    @Test
    void unscopedProgramsGetEverything() {
        List<Job> jobs = database.database(Yard.SCHEMA)
                .unscoped("test")
                .from(JOB)
                .with(JOB.lead(), JOB.site().jobs())
                .where(JOB.id.eq(3L))
                .list();
        assertThat(jobs.get(0).lead()).hasToString("Zoe");
        assertThat(Objects.requireNonNull(jobs.get(0).site()).jobs())
                .extracting(Job::id)
                .containsExactly(3L, 4L);
    }

    @Test
    void theOnlyRowOfAnInverseOneToOne() throws SQLException {
        List<Worker> workers = ada.from(WORKER)
                .with(WORKER.badge())
                .orderBy(WORKER.id.asc())
                .limit(2)
                .list();
        assertThat(workers).extracting(Worker::badge).containsExactly(new Badge(7), null);
        database.sql("insert into badge values (10, 'w1', 'acme')");
        assertThatThrownBy(() -> ada.from(WORKER).with(WORKER.badge()).list())
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageContaining("public.worker")
                .hasMessageContaining("badge");
    }

    @Test
    void theQueryItselfStaysAsItIs() {
        Query<Worker, Worker> query =
                ada.from(WORKER).orderBy(WORKER.name.desc()).limit(2).offset(1).with(WORKER.boss());
        assertThat(query.list()).extracting(Worker::toString).containsExactly("Cem", "Ben");
        assertThat(query.list())
                .extracting(worker -> String.valueOf(worker.boss()))
                .containsExactly("Ben", "Ann");
        assertThat(query.first()).map(Worker::boss).get().hasToString("Ben");
        assertThat(query.sql())
                .isEqualTo(ada.from(WORKER)
                        .orderBy(WORKER.name.desc())
                        .limit(2)
                        .offset(1)
                        .sql());
        assertThat(ada.from(WORKER)
                        .with(WORKER.boss())
                        .distinct()
                        .orderBy(WORKER.name.asc())
                        .list())
                .extracting(worker -> String.valueOf(worker.boss()))
                .containsExactly("null", "Ann", "Ben", "Ann");
        int before = database.taken();
        assertThat(query.count()).isEqualTo(4);
        assertThat(query.distinct().count()).isEqualTo(4);
        assertThat(query.exists()).isTrue();
        assertThat(database.taken() - before).isEqualTo(3);
        assertThat(ada.from(WORKER).list()).allMatch(worker -> worker.boss() == null);
        assertThat(ada.from(WORKER).with().list()).hasSize(4);
    }

    @Test
    void nothingIsFetchedForNoRows() {
        int before = database.taken();
        assertThat(ada.from(WORKER)
                        .where(WORKER.id.eq("none"))
                        .with(WORKER.boss(), WORKER.reports().with(WORKER.badge()))
                        .list())
                .isEmpty();
        assertThat(database.taken() - before).isEqualTo(1);
        assertThat(ada.from(WORKER)
                        .where(WORKER.id.eq("w3"))
                        .with(WORKER.reports().with(WORKER.badge()))
                        .one()
                        .reports())
                .isEmpty();
        assertThat(database.taken() - before).isEqualTo(3);
    }

    @Test
    void loadingTakesAlongWhatHangsOff() {
        List<Site> sites =
                ada.from(SITE).orderBy(SITE.code.asc(), SITE.number.asc()).list();
        int before = database.taken();
        Map<Site, List<Job>> jobs = ada.loadAll(sites, SITE.jobs().with(JOB.lead()));
        assertThat(database.taken() - before).isEqualTo(2);
        assertThat(jobs.get(sites.get(0)))
                .extracting(job -> String.valueOf(job.lead()))
                .containsExactly("Ben", "Ben");
        assertThat(ada.load(sites.get(2), SITE.jobs().with(JOB.lead())))
                .extracting(job -> String.valueOf(job.lead()))
                .containsExactly("Ann");
    }

    @Test
    void namingARelationTwiceIsNamingItOnce() {
        int before = database.taken();
        Site site = ada.from(SITE)
                .with(SITE.jobs().with(JOB.lead()), SITE.jobs().with(JOB.site()))
                .with(SITE.jobs())
                .orderBy(SITE.code.asc(), SITE.number.asc())
                .first()
                .orElseThrow();
        assertThat(database.taken() - before).isEqualTo(4);
        assertThat(site.jobs()).hasSize(2).allMatch(job -> job.lead() != null && job.site() != null);
    }

    @Test
    void aTransactionHasOneConnection() {
        int before = database.taken();
        List<Worker> workers =
                ada.transaction(tx -> tx.from(WORKER).with(WORKER.boss()).list());
        assertThat(workers).hasSize(4);
        assertThat(database.taken() - before).isEqualTo(1);
    }

    @Test
    void manyRows() throws SQLException {
        database.sql("insert into job select n, 'x', 'w2', 'b', 1, 'acme' from generate_series(100, 70099) n");
        Site site = ada.from(SITE)
                .where(SITE.code.eq("b"))
                .with(SITE.jobs().with(JOB.lead()))
                .one();
        assertThat(site.jobs()).hasSize(70_001).allMatch(job -> job.lead() != null);
    }

    @Test
    void relationsWithoutAPropertyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.from(WORKER).with(WORKER.led()))
                .withMessageContaining("public.worker")
                .withMessageContaining("led")
                .withMessageContaining("load");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.from(JOB).with(JOB.lead().led()))
                .withMessageContaining("led");
        assertThatIllegalArgumentException().isThrownBy(() -> WORKER.reports().with(WORKER.led()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.from(WORKER).with(WORKER))
                .withMessageContaining("itself");
    }

    @Test
    void onlyWholeRowsTakeSomethingAlong() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ada.from(WORKER).select(WORKER.name).with(WORKER.boss()))
                .withMessageContaining("public.worker");
        assertThatIllegalStateException()
                .isThrownBy(() -> ada.from(WORKER).with(WORKER.boss()).select(WORKER.name));
        assertThatIllegalStateException()
                .isThrownBy(() -> ada.from(WORKER).select(WORKER.boss()).with(WORKER.boss()));
        assertThat(ada.from(WORKER).select(WORKER).with(WORKER.boss()).list()).hasSize(4);
    }
}
