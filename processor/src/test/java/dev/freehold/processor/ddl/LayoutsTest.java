package dev.freehold.processor.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.postgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The auth tables as a real auth server made them, and as Freehold describes them by the options of that server:
 * nothing differs but what is listed with its reason.
 */
final class LayoutsTest {
    private static final String LIST = "/layouts/intended-differences.txt";

    /** A dump with the options that fit it. */
    private enum Deployment {
        BUILT_IN_CORE("better-auth-1.7.7-kysely-core", "BetterAuth", "plugins = {}"),
        BUILT_IN_TEAMS("better-auth-1.7.7-kysely-org-teams", "BetterAuth", "plugins = {ORGANIZATION, TEAMS}"),
        BUILT_IN_FULL(
                "better-auth-1.7.7-kysely-full", "BetterAuth", "plugins = {" + AuthTablesScript.ALL_PLUGINS + "}"),
        BUILT_IN_UUID(
                "better-auth-1.7.7-kysely-full-uuid",
                "BetterAuth",
                "generateId = GenerateId.UUID, plugins = {" + AuthTablesScript.ALL_PLUGINS + "}"),
        DRIZZLE_TEAMS(
                "better-auth-1.7.7-drizzle-org-teams",
                "BetterAuth",
                "adapter = Adapter.DRIZZLE, plugins = {ORGANIZATION, TEAMS}"),
        DRIZZLE_FULL(
                "better-auth-1.7.7-drizzle-full",
                "BetterAuth",
                "adapter = Adapter.DRIZZLE, plugins = {" + AuthTablesScript.ALL_PLUGINS + "}"),
        DRIZZLE_1_4(
                "better-auth-1.4.22-drizzle-org-teams",
                "BetterAuth",
                "adapter = Adapter.DRIZZLE, version = \"1.4\", plugins = {ORGANIZATION, TEAMS}"),
        AGENTUITY("agentuity-auth-2.0.21", "AgentuityAuth", ""),
        NEON("neon-auth-v2-better-auth", "NeonAuth", ""),
        NEON_LEGACY("neon-auth-v1-users_sync", "NeonAuth.Legacy", ""),
        SUPABASE("supabase-auth", "SupabaseAuth", "");

        private final String dump;
        private final String holder;
        private final String options;

        Deployment(String dump, String holder, String options) {
            this.dump = dump;
            this.holder = holder;
            this.options = options;
        }

        private List<String> differences(Path work) throws IOException {
            Catalog real = Catalog.of(TestPostgres.freshDatabase("/auth/" + dump + ".sql"));
            DataSource database = TestPostgres.freshDatabase();
            TestPostgres.run(database, AuthTablesScript.of(holder, options, work));
            Catalog described = Catalog.of(database);
            if (this == SUPABASE) { // of 23 tables three are described
                real.facts().keySet().retainAll(ofUsers(real));
                described.facts().keySet().retainAll(ofUsers(described));
            }
            return CatalogDifferences.between("the dump", real, "Freehold", described).stream()
                    .map(difference -> name() + ": " + difference)
                    .toList();
        }
    }

    private static List<String> ofUsers(Catalog catalog) {
        return catalog.facts().keySet().stream()
                .filter(fact -> fact.matches("auth\\.(users|identities|sessions) .*"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aLayoutIsThatOfTheServerItDescribes(Deployment deployment, @TempDir Path work) throws IOException {
        assertThat(deployment.differences(work))
                .containsExactlyInAnyOrderElementsOf(intended()
                        .filter(line -> line.startsWith(deployment.name() + ": "))
                        .toList());
    }

    /** A list that grows unseen would prove nothing. */
    @Test
    void everyIntendedDifferenceHasAReasonBeforeIt() {
        List<String> lines = Arrays.asList(TestPostgres.resource(LIST).split("\n"));
        List<String> unexplained = new ArrayList<>();
        boolean explained = false;
        for (String line : lines) {
            if (line.startsWith("#")) {
                explained = true;
            } else if (line.isBlank()) {
                explained = false;
            } else if (!explained) {
                unexplained.add(line);
            }
        }
        assertThat(unexplained).isEmpty();
    }

    private static Stream<String> intended() {
        return TestPostgres.resource(LIST).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
