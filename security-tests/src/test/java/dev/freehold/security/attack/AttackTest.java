package dev.freehold.security.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random operations on every generated statement of several schemas. More of them, or again those that found something:
 *
 * <pre>
 * mvn test -pl security-tests -am -Dtest=AttackTest -Dattack.operations=1000000 -Dattack.seed=7 -Dattack.tenants=50
 * </pre>
 */
final class AttackTest {
    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");
    private static final List<String> NAMES = List.of("company", "personal", "teams", "walls", "limits");

    private final long operations = Long.getLong("attack.operations", 20_000);
    private final long seed = Long.getLong("attack.seed", 1);
    private final int tenants = Integer.getInteger("attack.tenants", 8);

    @TempDir
    private Path work;

    @Test
    void nobodySeesOrChangesWhatIsOfOthers() throws Exception {
        long start = System.nanoTime();
        Tally tally = new Tally();
        List<String> told = new ArrayList<>();
        LastStatement.listen();
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            for (String name : NAMES) {
                for (boolean rowLevelSecurity : List.of(false, true)) {
                    SchemaUnderAttack schema = SchemaUnderAttack.compiled(name, rowLevelSecurity, SCHEMAS, work);
                    Attack.Result result = new Attack(schema, new Server(postgres.getPort()), tenants, seed)
                            .run(operations / NAMES.size() / 2);
                    tally.addAll(result.tally());
                    told.addAll(result.findings().told());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d operations on %s, each with and without row-level security, by %d tenants each, seed %d, in %d s: %d findings%n%s%n",
                operations,
                NAMES,
                tenants,
                seed,
                (System.nanoTime() - start) / 1_000_000_000,
                told.size(),
                tally.table());
        assertThat(told).isEmpty();
        for (String kind : List.of("query", "find", "load", "insert", "update", "delete", "transaction", "raw")) {
            assertThat(tally.count(kind, Tally.End.OK)).as(kind + " with rows").isGreaterThan((int) (operations / 200));
            assertThat(tally.count(kind, Tally.End.DENIED))
                    .as(kind + " refused")
                    .isPositive();
        }
    }
}
