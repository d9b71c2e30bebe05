package dev.freehold.security.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same operations on several threads, while connections are cut, the server restarts, or the pool has too few:
 * nobody sees more than before, and no connection comes back with somebody's context.
 */
final class FaultTest {
    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");
    private static final int TENANTS = 6;
    private static final int WORKERS = 4;

    private final long operations = Long.getLong("attack.faults", 3_000);
    private final long seed = Long.getLong("attack.seed", 1);

    @TempDir
    private Path work;

    /** What breaks things while operations run. */
    @FunctionalInterface
    private interface Fault {
        void strike(EmbeddedPostgres postgres, String database) throws Exception;
    }

    @BeforeEach
    void listen() {
        LastStatement.listen();
    }

    @Test
    void connectionsThatAreCut() throws Exception {
        AtomicInteger cut = new AtomicInteger();
        Tally tally = attack("cut connections", "company", 5, 30, (postgres, database) -> {
            try (Connection administrator = new Server(postgres.getPort()).administrator(database);
                    Statement statement = administrator.createStatement();
                    var rows = statement.executeQuery("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where application_name like 'operation %' order by random() limit 1")) {
                cut.addAndGet(rows.next() ? 1 : 0);
            }
        });
        assertThat(cut.get()).isGreaterThan(10);
        assertThat(tally.total(Tally.End.BROKEN)).as("operations that noticed").isPositive();
    }

    @Test
    void serverThatRestarts() throws Exception {
        AtomicInteger restarts = new AtomicInteger();
        Tally tally = attack("restarts", "limits", 5, 2_000, (postgres, database) -> {
            if (restarts.getAndIncrement() < 3) {
                restart(postgres);
            }
        });
        assertThat(restarts.get()).isGreaterThan(1);
        assertThat(tally.total(Tally.End.BROKEN)).as("operations that noticed").isPositive();
    }

    @Test
    void poolWithTooFewConnections() throws Exception {
        attack("too few connections", "teams", 1, 1_000, (postgres, database) -> {});
    }

    private Tally attack(String what, String name, int connections, long pause, Fault fault) throws Exception {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            Server server = new Server(postgres.getPort());
            SchemaUnderAttack schema = SchemaUnderAttack.compiled(name, true, SCHEMAS, work);
            new Arena(server).open(schema, name, "");
            Findings findings = new Findings();
            HikariConfig config = new HikariConfig();
            config.setDataSource(server.dataSource(schema.role(), name));
            config.setMaximumPoolSize(connections);
            config.setConnectionTimeout(250);
            try (HikariDataSource pool = new HikariDataSource(config);
                    World world = World.of(
                            schema,
                            server,
                            name,
                            TENANTS,
                            new Borrowed(pool, dirt -> findings.add("dirty", dirt)),
                            false)) {
                Run run = new Run(schema.title(), world, seed, List.of());
                among(run, () -> fault.strike(postgres, name), pause);
                try (Connection administrator = server.administrator(name)) {
                    new Inventory(world, administrator)
                            .differences()
                            .forEach(difference -> findings.add("inventory", difference));
                }
                System.out.printf(
                        Locale.ROOT,
                        "%n%d operations, %s%n%s",
                        operations,
                        what,
                        run.tally().table());
                List<String> told = new ArrayList<>(findings.told());
                told.addAll(run.findings().told());
                assertThat(told).isEmpty();
                assertThat(run.tally().total(Tally.End.OK)).isGreaterThan((int) operations / 10);
                return run.tally();
            }
        }
    }

    /** Something that may fail in any way. */
    @FunctionalInterface
    private interface Step {
        void take() throws Exception;
    }

    private void among(Run run, Step fault, long pause) throws Exception {
        AtomicLong numbers = new AtomicLong();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                running.add(workers.submit(() -> {
                    run.runAmongOthers(numbers, operations);
                    return null;
                }));
            }
            while (numbers.get() < operations) {
                Thread.sleep(pause);
                fault.take();
            }
            for (Future<Void> one : running) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            workers.shutdownNow();
        }
        run.judgeTheRest();
    }

    /** The library has no restart; PostgreSQL's own program has, and takes the options of the start again. */
    private static void restart(EmbeddedPostgres postgres) throws Exception {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U")); // as the library does: PostgreSQL refuses to run as root
        }
        command.add(new File(file(postgres, "pgDir"), "bin/pg_ctl").toString());
        command.addAll(List.of("restart", "-w", "-m", "fast"));
        command.addAll(List.of("-D", file(postgres, "dataDirectory").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new SQLException("the server did not come back");
        }
    }

    private static File file(EmbeddedPostgres postgres, String field) throws ReflectiveOperationException {
        Field found = EmbeddedPostgres.class.getDeclaredField(field);
        found.setAccessible(true);
        return (File) found.get(postgres);
    }
}
