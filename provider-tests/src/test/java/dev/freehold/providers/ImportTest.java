package dev.freehold.providers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.freehold.auth.BetterAuth.Plugin;
import dev.freehold.maven.ImportGoal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code freehold:import} makes of the server's database is the layout that Freehold ships for that server. */
@ExtendWith(RealServer.class)
final class ImportTest {
    private final Deployment deployment;
    private Compiled imported;
    private Compiled shipped;

    ImportTest(Deployment deployment) {
        this.deployment = deployment;
    }

    @BeforeEach
    void importAndCompile(@TempDir Path folder) throws Exception {
        Path sources = folder.resolve("imported");
        ImportGoal.run(deployment.url(), "com.acme.ImportedAuth", sources);
        imported = Compiled.of("@dev.freehold.Freehold(auth = ImportedAuth.class)", sources);
        String plugins = Arrays.stream(Plugin.values())
                .map(plugin -> "dev.freehold.auth.BetterAuth.Plugin." + plugin)
                .collect(Collectors.joining(", "));
        shipped = Compiled.of(
                "@dev.freehold.Freehold(auth = dev.freehold.auth.BetterAuth.class)"
                        + " @dev.freehold.auth.BetterAuth.Options(plugins = {" + plugins + "})",
                folder.resolve("shipped"));
    }

    @Test
    void tablesWithTheirRolesColumnsAndKeysAreTheSame() throws Exception {
        assertThat(authTables(imported, "com.acme.ImportedAuth"))
                .hasSize(14)
                .isEqualTo(authTables(shipped, "dev.freehold.auth.BetterAuth"));

        Catalog fromImported =
                Catalog.of(deployment.database("imported", imported.resource("auth-tables-for-tests.sql")));
        Catalog fromShipped = Catalog.of(deployment.database("shipped", shipped.resource("auth-tables-for-tests.sql")));
        assertThat(fromImported.columns()).isEqualTo(fromShipped.columns());
        assertThat(fromImported.constraints()).isEqualTo(fromShipped.constraints());
    }

    @Test
    void generatedCodeWithItsRelationsScopesAndSecretsIsTheSame() throws Exception {
        assertThat(code(imported, "ImportedAuth"))
                .contains("public Many<S, Holder.Session> sessions()")
                .containsExactlyInAnyOrderElementsOf(code(shipped, "BetterAuth"));
    }

    private static List<JsonElement> authTables(Compiled compiled, String holder) throws IOException {
        String json = compiled.resource("schema.json").replace(holder, "Holder");
        return JsonParser.parseString(json)
                .getAsJsonObject()
                .getAsJsonArray("authTables")
                .asList();
    }

    /** Without comments and imports, and without the components of shipped records that this server does not fill. */
    private static List<String> code(Compiled compiled, String holder) throws IOException {
        String code = compiled.source("AuthTables")
                .replaceAll("(?s)/\\*.*?\\*/|//[^\n]*|import [^;]*;", "")
                .replace(holder, "Holder")
                .replaceAll("\\s+", " ")
                .replace(" null,", "");
        return Stream.of(code.split("[;{}]")).map(String::strip).toList();
    }
}
