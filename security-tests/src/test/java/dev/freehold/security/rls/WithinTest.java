package dev.freehold.security.rls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.error.RowSecurityException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** In somebody else's transaction a statement names its actor, and leaves the transaction's own as it was. */
@SuppressWarnings("unchecked")
class WithinTest {
    private static final Actor ADA = Actor.user("ada").inOrganization("acme");
    private static final String NAMES_BY_HAND = "select name from vault.project order by name";
    private static final String EVE_SPEAKS =
            "select set_config('freehold.user_id', 'eve', true), set_config('freehold.organization_id', 'zeta', true)";

    private static final Function<Rows, List<String>> NAMES = Vault.compiled().program(Function.class, "Names");
    private static final Function<Unscoped, List<String>> ALL_NAMES =
            Vault.compiled().program(Function.class, "AllNames");
    private static final BiFunction<Rows, String, String> BEGIN =
            Vault.compiled().program(BiFunction.class, "Begin");
    private static final BiFunction<Rows, String, Integer> ASSIGN =
            Vault.compiled().program(BiFunction.class, "Assign");

    private VaultDatabase database;
    private Database db;
    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        database = VaultDatabase.fresh();
        db = Database.open(database.as(VaultDatabase.APP), Vault.compiled().schema());
        connection = connectionOf(VaultDatabase.APP);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private Connection connectionOf(String login) throws SQLException {
        Connection other = database.as(login).getConnection();
        other.setAutoCommit(false);
        return other;
    }

    private Rows ada() {
        return db.within(connection).as(ADA);
    }

    private List<String> byHand(String sql) throws SQLException {
        return VaultDatabase.rows(connection, sql);
    }

    @Test
    void nobodyActsBeforeAndAfter() throws SQLException {
        assertThat(byHand(NAMES_BY_HAND)).isEmpty();
        assertThat(NAMES.apply(ada())).containsExactly("Apollo");
        assertThat(byHand(NAMES_BY_HAND)).isEmpty();
        BEGIN.apply(ada(), "Gemini");
        assertThat(byHand(NAMES_BY_HAND)).isEmpty();
        assertThat(NAMES.apply(db.as(ADA))).containsExactly("Apollo"); // not committed
        connection.commit();
        assertThat(NAMES.apply(db.as(ADA))).containsExactly("Apollo", "Gemini");
    }

    @Test
    void theActorOfTheTransactionStays() throws SQLException {
        byHand(EVE_SPEAKS);
        assertThat(NAMES.apply(ada()))
                .containsExactly("Apollo"); // the first statement, before which the login is tested
        assertThat(byHand(NAMES_BY_HAND)).containsExactly("Zeus");
        assertThat(NAMES.apply(ada())).containsExactly("Apollo");
        assertThat(byHand(NAMES_BY_HAND)).containsExactly("Zeus");
        ada().transaction(tx -> {
            BEGIN.apply(tx, "Gemini");
            return NAMES.apply(tx);
        });
        assertThat(byHand(NAMES_BY_HAND)).containsExactly("Zeus");
    }

    @Test
    void theActorOfTheTransactionStaysAfterErrors() throws SQLException {
        byHand(EVE_SPEAKS);
        assertThatThrownBy(() ->
                        BEGIN.apply(db.within(connection).as(Actor.user("fay").inOrganization("acme")), "x"))
                .isInstanceOf(NotAMemberException.class);
        assertThat(byHand(NAMES_BY_HAND)).containsExactly("Zeus");
        assertThatThrownBy(() -> ada().transaction(tx -> ASSIGN.apply(tx, "eve")))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(byHand(NAMES_BY_HAND)).containsExactly("Zeus");
        assertThatThrownBy(() -> ada().transaction(tx -> {
                    BEGIN.apply(tx, "Gemini");
                    throw new IOException("mine");
                }))
                .isInstanceOf(IOException.class)
                .hasNoSuppressedExceptions();
        assertThat(byHand(NAMES_BY_HAND)).containsExactly("Zeus");
    }

    @Test
    void aFailedTransactionGoesOnBehindTheOthersSavepoint() throws SQLException {
        byHand(EVE_SPEAKS);
        Savepoint savepoint = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select 1 / 0")).isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> NAMES.apply(ada()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("25P02")
                .hasNoSuppressedExceptions();
        connection.rollback(savepoint);
        assertThat(NAMES.apply(ada())).containsExactly("Apollo");
        assertThat(byHand(NAMES_BY_HAND)).containsExactly("Zeus");
    }

    @Test
    void theLoginIsTested() throws SQLException {
        try (Connection strong = connectionOf("postgres")) {
            Rows rows = db.within(strong).as(ADA);
            assertThatThrownBy(() -> NAMES.apply(rows)).isInstanceOf(RowSecurityException.class);
            assertThatThrownBy(() -> rows.transaction(NAMES::apply)).isInstanceOf(RowSecurityException.class);
            // of another Database, too: what one login passed is nothing to another
            assertThat(NAMES.apply(ada())).containsExactly("Apollo");
            assertThatThrownBy(() -> NAMES.apply(db.within(strong).as(ADA))).isInstanceOf(RowSecurityException.class);
        }
    }

    @Test
    void oncePerLogin() throws SQLException, IOException {
        try (Turns turns = Turns.before(database.port())) {
            PGSimpleDataSource through = (PGSimpleDataSource) database.as(VaultDatabase.APP);
            through.setPortNumbers(new int[] {turns.port()});
            for (int i = 0; i < 3; i++) {
                try (Connection counted = through.getConnection()) {
                    counted.setAutoCommit(false);
                    Rows rows = db.within(counted).as(ADA);
                    turns.taken();
                    NAMES.apply(rows);
                    int first = turns.taken();
                    assertThat(first).isGreaterThanOrEqualTo(3);
                    if (i > 0) {
                        assertThat(first)
                                .isLessThanOrEqualTo(3 + 3); // what was there before, the statement, and that again
                    }
                    NAMES.apply(rows);
                    assertThat(turns.taken()).isEqualTo(3);
                    rows.transaction(tx -> List.of(NAMES.apply(tx), NAMES.apply(tx)));
                    assertThat(turns.taken()).as("with two for the savepoint").isLessThanOrEqualTo(2 + 2 + 2);
                }
            }
        }
    }

    @Test
    void unscopedStatementsNeedTheRoleOfTheConnection() throws SQLException {
        assertThatThrownBy(() -> ALL_NAMES.apply(db.within(connection).unscoped("report")))
                .isInstanceOf(RowSecurityException.class);
        try (Connection jobs = connectionOf(VaultDatabase.JOBS)) {
            assertThat(ALL_NAMES.apply(db.within(jobs).unscoped("report"))).containsExactly("Apollo", "Zeus");
            assertThatThrownBy(() -> NAMES.apply(db.within(jobs).as(ADA))).isInstanceOf(RowSecurityException.class);
        }
    }

    @Test
    void verifies() throws SQLException {
        byHand("select 1");
        assertThatCode(() -> db.within(connection).verify()).doesNotThrowAnyException();
    }
}
