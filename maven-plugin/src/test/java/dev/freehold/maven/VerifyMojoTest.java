package dev.freehold.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.maven.postgres.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerifyMojoTest {
    private static final String NEON = "/auth/neon-auth-v1-users_sync.sql";

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();
    private VerifyMojo goal;
    private GrantsMojo grants;
    private DataSource database;

    @BeforeEach
    void configure() {
        goal = new VerifyMojo(NoDecryption.INSTANCE);
        grants = new GrantsMojo(NoDecryption.INSTANCE);
        grants.grantsFile = folder.resolve("freehold/grants.sql").toFile();
        for (DescribedMojo each : new DescribedMojo[] {goal, grants}) {
            each.setLog(log);
            each.user = "postgres";
            each.classesDirectory = folder.resolve("classes").toFile();
        }
    }

    /** A database with the tables of an application, which was compiled with what the import made of the dump. */
    private void use(String dump, String schema) throws Exception {
        database = TestPostgres.freshDatabase(dump);
        assertThat(Compiled.messages(Imported.of(database, schema, "OurAuth"), folder))
                .isEmpty();
        TestPostgres.run(database, Files.readString(folder.resolve("classes/META-INF/freehold/com.acme/schema.sql")));
        goal.url = TestPostgres.url(database);
        grants.url = goal.url;
    }

    @ParameterizedTest
    @CsvSource({
        "/auth/better-auth-1.7.7-kysely-full.sql, public",
        "/auth/better-auth-1.7.7-kysely-full-uuid.sql, public",
        "/auth/better-auth-1.7.7-drizzle-full.sql, public",
        "/auth/better-auth-1.4.22-drizzle-org-teams.sql, public",
        "/auth/agentuity-auth-2.0.21.sql, public",
        "/auth/neon-auth-v1-users_sync.sql, neon_auth",
        "/auth/neon-auth-v2-better-auth.sql, neon_auth",
        "/auth/supabase-auth.sql, auth",
        "/databases/auth-js.sql, public",
        "/databases/own-login.sql, login",
        "/databases/spring-security.sql, public"
    })
    void whatTheImportSawIsThere(String dump, String schema) throws Exception {
        use(dump, schema);

        goal.execute();

        assertThat(log.lines)
                .containsExactly("info " + place() + " has what com.acme relies on, for the role postgres.");
    }

    @Test
    void differencesFailTheBuild() throws Exception {
        use(NEON, "neon_auth");
        TestPostgres.run(
                database,
                "alter table todo drop column title, add column note text not null;"
                        + " alter table neon_auth.users_sync drop column name");

        assertFails("""
                %s: The database does not fit the code of com.acme: 3 differences.

                "neon_auth"."users_sync"."name": is missing
                    Fix: change com.acme.OurAuth.UsersSync or run mvn freehold:import anew

                "public"."todo"."title": is missing
                    Fix: alter table "public"."todo" add column "title" text not null;

                "public"."todo"."note": is required and has no default, but no insert of the code gives it a value
                    Fix: alter table "public"."todo" alter column "note" drop not null;

                The rights that the code needs are written by mvn freehold:grants.""".formatted(place()));
    }

    @Test
    void theRoleThatAsksNeedsTheRights() throws Exception {
        use(NEON, "neon_auth");
        TestPostgres.run(database, "create role program login");
        grants.runtimeRole = "program";
        grants.migrationRole = "owner of \"all\"";
        grants.execute();

        assertThat(grants.grantsFile).hasContent("""
                -- For the role that applies schema.sql, before it does.
                grant usage on schema "neon_auth" to "owner of ""all""\";
                grant usage, create on schema "public" to "owner of ""all""\";
                grant references ("id") on table "neon_auth"."users_sync" to "owner of ""all""\";

                -- For the role that runs the program, when the tables are there.
                grant usage on schema "neon_auth" to "program";
                grant usage on schema "public" to "program";
                grant select ("id", "name", "email", "created_at", "updated_at", "deleted_at") on table "neon_auth"."users_sync" to "program";
                grant select, insert, update, delete on table "public"."todo" to "program";
                """);
        assertThat(log.lines)
                .contains("info grant usage on schema \"neon_auth\" to \"program\";")
                .endsWith("info Wrote " + grants.grantsFile + ".");

        goal.user = "program";
        assertThatThrownBy(goal::execute).hasMessageContaining("the role \"program\" may not");
        TestPostgres.run(database, Files.readString(grants.grantsFile.toPath()).replaceFirst("(?s).*\n\n", ""));
        goal.execute();
        assertThat(log.lines).last().asString().endsWith("for the role program.");
    }

    @Test
    void everyPackageIsVerified() throws Exception {
        use(NEON, "neon_auth");
        Path other = Files.createDirectories(folder.resolve("classes/META-INF/freehold/com.acme.other"));
        Files.writeString(other.resolve("schema.json"), """
                {"format": 1, "package": "com.acme.other", "authTables": [], "tables": [
                {"schema": "public", "name": "gone", "javaType": "com.acme.other.Gone", "columns": []}]}""");
        TestPostgres.run(database, "alter table todo drop column title");

        assertThatThrownBy(goal::execute)
                .hasMessageContaining("the code of com.acme: 1 difference.")
                .hasMessageContaining("the code of com.acme.other: 1 difference.");
    }

    @Test
    void nothingCompiled() {
        assertFails("There is no schema.json below " + folder.resolve("classes/META-INF/freehold")
                + ".\nCompile first: mvn compile freehold:verify. In a build of several modules, choose the one"
                + " that has a @Freehold package: -pl.");
    }

    @Test
    void aParentHasNothingToVerify() throws Exception {
        goal.packaging = "pom";

        goal.execute();

        assertThat(log.lines).containsExactly("debug Nothing is compiled here.");
    }

    @Test
    void aDescriptionOfAnotherVersion() throws Exception {
        use(NEON, "neon_auth");
        Path description = folder.resolve("classes/META-INF/freehold/com.acme/schema.json");
        Files.writeString(description, "{\"format\": 0}");

        assertFails(description + ": schema.json is of format 0, and this freehold-runtime reads 1: use"
                + " freehold-processor and freehold-runtime of one version, and compile anew.\n"
                + "Compile anew: mvn clean compile.");
    }

    @Test
    void noAddress() throws Exception {
        use(NEON, "neon_auth");
        goal.url = null;

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("freehold.url is missing");
    }

    @Test
    void noConnection() throws Exception {
        use(NEON, "neon_auth");
        goal.url = "jdbc:postgresql://localhost:1/app?password=hunter2-secret";

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("No connection to localhost:1/app: ")
                .hasMessageNotContaining("hunter2-secret");
    }

    @Test
    void theGrantsCannotBeWritten() throws Exception {
        use(NEON, "neon_auth");
        Path file = Files.writeString(folder.resolve("file"), "");
        grants.grantsFile = file.resolve("grants.sql").toFile();

        assertThatThrownBy(grants::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith(file.resolve("grants.sql") + " cannot be written: ")
                .hasMessageEndingWith("\nName another in freehold.grantsFile.");
    }

    private String place() {
        return goal.url.replaceFirst("jdbc:postgresql://", "");
    }

    private void assertFails(String message) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(message);
    }

    private enum NoDecryption implements SettingsDecrypter {
        INSTANCE;

        @Override
        public SettingsDecryptionResult decrypt(org.apache.maven.settings.crypto.SettingsDecryptionRequest request) {
            throw new UnsupportedOperationException();
        }
    }
}
