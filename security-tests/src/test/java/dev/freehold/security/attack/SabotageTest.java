package dev.freehold.security.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes each safety element away, one at a time, and attacks: whoever removes one by mistake is told so. The result is
 * the table in {@code docs/security-sabotage.md}, which {@code -Dgolden.update=true} rewrites.
 */
final class SabotageTest {
    private static final Path PROJECT = Path.of("..");
    private static final Path SOURCES = Path.of("src/test/resources/schemas");
    private static final Path TABLE = PROJECT.resolve("docs/security-sabotage.md");
    private static final long OPERATIONS = 8_000;
    private static final long FEW_OPERATIONS = 1_000;
    private static final int TENANTS = 3;

    private static final String HEAD = """
            # What is detected

            `SabotageTest` takes each element of safety away, one at a time, attacks everything that is generated with random operations, and writes this table.

            | sign | what happened |
            |---|---|
            | leak, raw | a row or value of others came back, from generated code or from SQL by hand |
            | count | a number told of rows of others |
            | change | a row of others was inserted, changed or deleted |
            | reference | a row refers to one that its writer cannot see |
            | unique | an error told what others have |
            | rows, broken, silent | rows of one's own were missing; a statement failed; one that must be refused was not |
            | inventory | the catalog lacks something |
            | self-test | the runtime refused to work on such a database |

            | removed | from | schema | detected by |
            |---|---|---|---|
            """;

    /** Roles outlive databases. */
    private static final String REPAIR = """
            do $$
            begin
                if exists (select from pg_roles where rolname = 'attacked') then
                    alter role attacked nosuperuser nobypassrls;
                    revoke freehold_owner, freehold_unscoped from attacked;
                end if;
            end $$
            """;

    private final Map<String, SchemaUnderAttack> schemas = new HashMap<>();

    @TempDir
    private Path work;

    @Test
    void everyRemovalIsDetected() throws Exception {
        StringBuilder table = new StringBuilder(HEAD);
        List<String> undetected = new ArrayList<>();
        int number = 0;
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            Server server = new Server(postgres.getPort());
            for (String name : List.of("company", "personal", "teams", "walls", "limits")) {
                assertThat(attack(Sabotage.ofTables("nothing", name, "nothing", ""), server, 0))
                        .isEmpty();
            }
            for (Sabotage sabotage : Sabotages.all()) {
                List<String> found = detect(sabotage, server, ++number);
                if (!found.equals(sabotage.signs())) {
                    undetected.add(sabotage.removed());
                }
                table.append("| ").append(sabotage.removed()).append(" | ").append(sabotage.from());
                table.append(" | ").append(sabotage.schema()).append(" | ").append(String.join(", ", found));
                table.append(" |\n");
            }
        }
        assertThat(undetected).isEmpty();
        if (Boolean.getBoolean("freehold.golden.update")) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE).hasContent(table.toString());
    }

    /** What detects a sabotage. */
    private List<String> detect(Sabotage sabotage, Server server, int number)
            throws IOException, SQLException, ReflectiveOperationException {
        List<String> told = attack(sabotage, server, number);
        return sabotage.signs().stream()
                .filter(sign -> told.stream().anyMatch(finding -> finding.startsWith(sign + ":")))
                .toList();
    }

    private List<String> attack(Sabotage sabotage, Server server, int number)
            throws IOException, SQLException, ReflectiveOperationException {
        SchemaUnderAttack schema = schemas.get(sabotage.schema());
        if (schema == null) {
            schema = SchemaUnderAttack.compiled(sabotage.schemaName(), sabotage.rowLevelSecurity(), SOURCES, work);
            schemas.put(sabotage.schema(), schema);
        }
        server.execute("postgres", REPAIR);
        long operations = sabotage.signs().contains("inventory") ? FEW_OPERATIONS : OPERATIONS;
        return sabotage.mutation().isPresent()
                ? mutated(sabotage, schema, server, number)
                : new Attack(schema, server, "sabotage_" + number, TENANTS, 1, sabotage.sql(), sabotage.signs())
                        .run(sabotage.removed().equals("nothing") ? FEW_OPERATIONS : operations)
                        .findings()
                        .told();
    }

    private List<String> mutated(Sabotage sabotage, SchemaUnderAttack schema, Server server, int number)
            throws IOException, ReflectiveOperationException {
        Path folder = Files.createDirectories(work.resolve("sabotage-" + number));
        Map<String, String> settings = new HashMap<>();
        settings.put("schema", schema.name());
        settings.put("rowLevelSecurity", String.valueOf(sabotage.rowLevelSecurity()));
        settings.put("work", schema.folder().toString());
        settings.put("port", String.valueOf(server.port()));
        settings.put("database", "sabotage_" + number);
        settings.put("tenants", String.valueOf(TENANTS));
        settings.put("sql", sabotage.sql());
        settings.put("wanted", String.join(" ", sabotage.signs()));
        settings.put("operations", String.valueOf(OPERATIONS));
        if (sabotage.changesTables()) {
            settings.put("sources", SOURCES.toString());
            settings.put("work", folder.resolve("schema").toString());
        }
        try (Sandbox sandbox = Sandbox.with(PROJECT, sabotage.mutation().orElseThrow(), folder)) {
            return sandbox.attack(settings);
        }
    }
}
