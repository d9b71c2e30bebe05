package dev.freehold.security.rls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.security.outside.CannotRun;
import dev.freehold.security.pool.Pooler;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Programs that share one connection of PgBouncer's, with transaction pooling, share no actor. */
@SuppressWarnings("unchecked")
class BehindPgBouncerTest {
    private static final Actor ADA = Actor.user("ada").inOrganization("acme");
    private static final Actor EVE = Actor.user("eve").inOrganization("zeta");

    private static final Function<Rows, List<String>> NAMES = Vault.compiled().program(Function.class, "Names");
    private static final BiFunction<Rows, String, String> BEGIN =
            Vault.compiled().program(BiFunction.class, "Begin");

    @Test
    void eachSeesItsOwn() throws Exception {
        VaultDatabase database = VaultDatabase.fresh();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Pooler pooler = Pooler.inFrontOf(database.port(), database.name())) {
            PGSimpleDataSource driver = (PGSimpleDataSource) pooler.dataSource(VaultDatabase.APP);
            driver.setPrepareThreshold(1);
            Database db = Database.open(driver, Vault.compiled().schema());
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                int turn = i;
                all.add(threads.submit(() -> take(db, driver, turn)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (CannotRun e) {
            e.sayAloud("ROW-LEVEL SECURITY BEHIND PGBOUNCER");
        } finally {
            threads.shutdown();
        }
    }

    private static Object take(Database db, DataSource driver, int turn) throws SQLException {
        Rows rows = db.as(turn % 2 == 0 ? ADA : EVE);
        String own = turn % 2 == 0 ? "Apollo" : "Zeus";
        switch (turn % 5) {
            case 0 ->
                assertThat(rows.<List<String>, RuntimeException>transaction(NAMES::apply))
                        .containsExactly(own);
            case 1 -> assertThatThrownBy(() -> BEGIN.apply(rows, "\0")).isInstanceOf(DatabaseException.class);
            case 2 -> {
                try (Connection nobody = driver.getConnection()) {
                    assertThat(VaultDatabase.rows(nobody, "select id from vault.project"))
                            .isEmpty();
                }
            }
            default -> assertThat(NAMES.apply(rows)).containsExactly(own);
        }
        return turn;
    }
}
