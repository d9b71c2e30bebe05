package dev.freehold.processor.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import dev.freehold.db.verify.Verification;
import dev.freehold.processor.postgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every annotation against every dump: one that fits is verified, and for one that does not the fix names another,
 * which compiles and is then verified.
 */
final class VerifiedLayoutsTest {
    private static final String LOOKS_LIKE = "The database looks like ";

    /** A dump, and the annotations that say no more than it has. */
    private enum Dump {
        BUILT_IN_CORE("better-auth-1.7.7-kysely-core", Said.CORE),
        BUILT_IN_TEAMS("better-auth-1.7.7-kysely-org-teams", Said.CORE, Said.USUAL, Said.TEAMS),
        BUILT_IN_FULL("better-auth-1.7.7-kysely-full", Said.CORE, Said.USUAL, Said.TEAMS, Said.FULL, Said.AGENTUITY),
        BUILT_IN_UUID("better-auth-1.7.7-kysely-full-uuid", Said.UUID),
        DRIZZLE_1_4("better-auth-1.4.22-drizzle-org-teams", Said.DRIZZLE_1_4),
        DRIZZLE_TEAMS("better-auth-1.7.7-drizzle-org-teams", Said.DRIZZLE_1_4, Said.DRIZZLE_TEAMS),
        DRIZZLE_FULL("better-auth-1.7.7-drizzle-full", Said.DRIZZLE_1_4, Said.DRIZZLE_TEAMS, Said.DRIZZLE_FULL),
        AGENTUITY("agentuity-auth-2.0.21", Said.CORE, Said.USUAL, Said.AGENTUITY),
        NEON("neon-auth-v2-better-auth", Said.NEON),
        NEON_LEGACY("neon-auth-v1-users_sync", Said.NEON_LEGACY);

        private final String file;
        private final Set<Said> fitting;

        Dump(String file, Said... fitting) {
            this.file = file;
            this.fitting = Set.of(fitting);
        }
    }

    /** What stands on a package. */
    private enum Said {
        CORE("BetterAuth", "plugins = {}"),
        USUAL("BetterAuth", ""),
        TEAMS("BetterAuth", "plugins = {ORGANIZATION, TEAMS}"),
        FULL("BetterAuth", "plugins = {" + AuthTablesScript.ALL_PLUGINS + "}"),
        UUID("BetterAuth", "generateId = GenerateId.UUID, plugins = {" + AuthTablesScript.ALL_PLUGINS + "}"),
        DRIZZLE_1_4("BetterAuth", "adapter = Adapter.DRIZZLE, version = \"1.4\", plugins = {ORGANIZATION, TEAMS}"),
        DRIZZLE_TEAMS("BetterAuth", "adapter = Adapter.DRIZZLE, plugins = {ORGANIZATION, TEAMS}"),
        DRIZZLE_FULL("BetterAuth", "adapter = Adapter.DRIZZLE, plugins = {" + AuthTablesScript.ALL_PLUGINS + "}"),
        DRIZZLE_PLURAL("BetterAuth", "adapter = Adapter.DRIZZLE, usePlural = true"),
        PRISMA("BetterAuth", "adapter = Adapter.PRISMA, schemaName = \"auth\""),
        RENAMED(
                "BetterAuth",
                "models = @BetterAuth.Model(name = \"user\", modelName = \"people\", fields ="
                        + " @BetterAuth.Field(name = \"email\", fieldName = \"mail\"))"),
        AGENTUITY("AgentuityAuth", ""),
        NEON("NeonAuth", ""),
        NEON_LEGACY("NeonAuth.Legacy", "");

        private final String annotations;

        Said(String holder, String options) {
            this.annotations = AuthTablesScript.annotations(holder, options);
        }
    }

    /** By annotations, as there are few of them and compiling is what takes time. */
    private static final Map<String, String> COMPILED = new HashMap<>();

    @TempDir
    private static Path work;

    @ParameterizedTest
    @EnumSource
    void everyAnnotationOnEveryDump(Dump dump) throws IOException {
        DataSource database = TestPostgres.freshDatabase("/auth/" + dump.file + ".sql");
        for (Said said : Said.values()) {
            List<Difference> differences = differences(database, said.annotations);
            if (dump.fitting.contains(said)) {
                assertThat(differences).as("%s on %s", said, dump).isEmpty();
            } else {
                assertThat(differences).as("%s on %s", said, dump).hasSizeGreaterThan(1);
                String fix = differences.get(0).fix();
                assertThat(fix).as("%s on %s", said, dump).startsWith(LOOKS_LIKE);
                assertThat(differences(database, annotations(fix))).as(fix).isEmpty();
            }
        }
    }

    /** What an application makes for its tests is what it is compiled for. */
    @ParameterizedTest
    @EnumSource
    void theTablesForTestsPass(Said said) throws IOException {
        DataSource database = TestPostgres.freshDatabase();
        TestPostgres.run(
                database,
                AuthTablesScript.compiled(
                        said.annotations, "auth-tables-for-tests.sql", Files.createTempDirectory(work, "c")));
        assertThat(differences(database, said.annotations)).isEmpty();
    }

    @Test
    void renamedTablesAreRecognised() throws IOException {
        DataSource database = TestPostgres.freshDatabase("/auth/better-auth-1.7.7-kysely-org-teams.sql");
        TestPostgres.run(
                database,
                "alter table \"user\" rename to people;" + " alter table session rename \"userAgent\" to user_agent");
        String fix = differences(database, Said.USUAL.annotations).get(0).fix();
        assertThat(fix).contains("models = {@BetterAuth.Model(name = \"user\", modelName = \"people\"),");
        assertThat(differences(database, annotations(fix))).isEmpty();
    }

    private static String annotations(String fix) {
        String said = fix.substring(LOOKS_LIKE.length()).replace(" without @BetterAuth.Options", "");
        return said.startsWith("@Freehold") ? said : "@Freehold(auth = BetterAuth.class) " + said;
    }

    private static List<Difference> differences(DataSource database, String annotations) throws IOException {
        String json = COMPILED.get(annotations);
        if (json == null) {
            json = AuthTablesScript.compiled(annotations, "schema.json", Files.createTempDirectory(work, "c"));
            COMPILED.put(annotations, json);
        }
        try (Connection connection = database.getConnection()) {
            return Verification.of(connection, json).differences();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
