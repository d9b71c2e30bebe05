package dev.freehold.processor.golden;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import dev.freehold.db.verify.Verification;
import dev.freehold.processor.postgres.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Whatever users write, they get coded problems, or code that compiles and tables that PostgreSQL makes; never an
 * internal failure, never errors of the compiler in code that they did not write. {@code -Drandom.seed=} repeats a run,
 * {@code -Drandom.cases=} makes it longer.
 */
final class RandomModelsTest {
    private static final long SEED = Long.getLong("random.seed", 20260101);
    private static final int CASES = Integer.getInteger("random.cases", 200);
    private static final Path WORK = Path.of(System.getProperty("basedir", ""), "target/random");
    private static final Pattern CODED = Pattern.compile("(?s)\\[FH(?!002)\\d{3}] .+See docs/errors\\.md#fh\\d{3}");

    @Test
    void givesProblemsOrTables() throws SQLException {
        DataSource database = TestPostgres.freshDatabase();
        TestPostgres.run(database, RandomModel.AUTH_SQL);
        StringBuilder faults = new StringBuilder();
        int clean = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (long seed = SEED; seed < SEED + CASES; seed++) {
                Compilation compilation =
                        Compilation.processed(CompilerKind.JAVAC, RandomModel.of(seed), List.of(), WORK);
                Optional<String> fault = fault(compilation, connection);
                clean += compilation.findings().isEmpty() ? 1 : 0;
                if (fault.isPresent()) {
                    faults.append("-Drandom.seed=")
                            .append(seed)
                            .append(" -Drandom.cases=1\n")
                            .append(fault.get())
                            .append("\n\n");
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(clean + " of " + CASES + " models are free of problems.\n" + faults);
        }
        if (clean < CASES / 10 || clean > CASES - CASES / 10) {
            throw new AssertionError(clean + " of " + CASES
                    + " models are free of problems: the models do not test both outcomes any more");
        }
    }

    private static Optional<String> fault(Compilation compilation, Connection connection) throws SQLException {
        if (!compilation.findings().isEmpty()) {
            String uncoded = compilation.findings().stream()
                    .filter(finding -> !finding.fromProcessor()
                            || !CODED.matcher(finding.message()).matches())
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n"));
            return uncoded.isEmpty() ? Optional.empty() : Optional.of(Finding.render(compilation.findings()));
        }
        String script = compilation.generated().get("META-INF/freehold/com.acme/schema.sql");
        if (script == null) {
            return Optional.of("no schema.sql among " + compilation.generated().keySet());
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
            String described = compilation.generated().get("META-INF/freehold/com.acme/schema.json");
            List<Difference> differences =
                    Verification.of(connection, described).differences();
            return differences.isEmpty() ? Optional.empty() : Optional.of(differences + "\n" + script);
        } catch (SQLException e) {
            return Optional.of(e.getMessage() + "\n" + script);
        } finally {
            connection.rollback();
        }
    }
}
