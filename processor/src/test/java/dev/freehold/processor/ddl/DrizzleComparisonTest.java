package dev.freehold.processor.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.postgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The tables of the reference systems, as drizzle-kit makes them and as Freehold does: nothing differs but what is
 * listed with its reason.
 */
final class DrizzleComparisonTest {
    private static final String LIST = "/drizzle/intended-differences.txt";

    /**
     * A reference system: the auth tables that exist before, drizzle-kit's script, and what the processor makes of the
     * golden case.
     */
    private enum Reference {
        BETTER_AUTH_APP(
                "better-auth-app",
                "/auth/better-auth-1.7.7-kysely-full.sql",
                "ok-better-auth-projects",
                "com.acme.projects"),
        NEON_TODOS("neon-todos", "/auth/neon-auth-v1-users_sync.sql", "ok-neon-todos", "com.acme.todos");

        private final String title;
        private final String authTables;
        private final Path schemaSql;

        Reference(String title, String authTables, String goldenCase, String packageName) {
            this.title = title;
            this.authTables = authTables;
            this.schemaSql = Path.of(
                            System.getProperty("basedir", ""),
                            "src/test/cases",
                            goldenCase,
                            "expected/META-INF/freehold")
                    .resolve(packageName)
                    .resolve("schema.sql");
        }

        private List<String> differences() throws IOException {
            Catalog drizzle = catalogAfter(TestPostgres.resource("/drizzle/" + title + ".sql"));
            Catalog freehold = catalogAfter(Files.readString(schemaSql));
            return CatalogDifferences.between("drizzle", drizzle, "Freehold", freehold).stream()
                    .map(difference -> title + ": " + difference)
                    .toList();
        }

        /** What the script added to the auth tables, and what it changed of them. */
        private Catalog catalogAfter(String script) {
            DataSource database = TestPostgres.freshDatabase(authTables);
            Catalog before = Catalog.of(database);
            TestPostgres.run(database, script);
            Catalog after = Catalog.of(database);
            assertThat(after.facts()).as("auth tables stay as they are").containsAllEntriesOf(before.facts());
            return after.without(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Reference.class)
    void differsFromDrizzleAsIntended(Reference system) throws IOException {
        List<String> intended = differencesListed().stream()
                .filter(line -> line.startsWith(system.title + ": "))
                .toList();

        assertThat(system.differences())
                .as("differences from drizzle-kit that are not in %s, or are there and no longer exist", LIST)
                .containsExactlyInAnyOrderElementsOf(intended);
    }

    @Test
    void listsEachDifferenceWithAReason() {
        List<String> lines = TestPostgres.resource(LIST).lines().toList();
        List<String> withoutReason = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean reason = i > 0 && lines.get(i - 1).matches("# .+");
            if (isDifference(lines.get(i)) && !reason) {
                withoutReason.add(lines.get(i));
            }
        }
        assertThat(withoutReason).isEmpty();
        assertThat(differencesListed())
                .allMatch(
                        line -> Stream.of(Reference.values()).anyMatch(system -> line.startsWith(system.title + ": ")));
    }

    private static List<String> differencesListed() {
        return TestPostgres.resource(LIST)
                .lines()
                .filter(DrizzleComparisonTest::isDifference)
                .toList();
    }

    private static boolean isDifference(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }
}
