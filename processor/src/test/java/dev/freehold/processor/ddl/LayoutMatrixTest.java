package dev.freehold.processor.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.freehold.processor.postgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names, types, nullability and defaults of every column, for each adapter and kind of ids, as Better Auth 1.7.7 made
 * them: the layouts of which there is no dump, too.
 */
final class LayoutMatrixTest {
    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                coalesce(pg_get_expr(d.adbin, d.adrelid), 'none'), a.attidentity
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relkind = 'r' and a.attnum > 0 and c.relnamespace = 'public'::regnamespace
            """;

    /** The models of plugins that BetterAuth.Plugin has, and of the core. */
    private static final Set<String> MODELS = Set.of(
            "account",
            "apikey",
            "invitation",
            "jwks",
            "member",
            "organization",
            "organizationRole",
            "passkey",
            "session",
            "team",
            "teamMember",
            "twoFactor",
            "user",
            "verification");

    /** Columns of other plugins. */
    private static final Set<String> NOT_OURS = Set.of(
            "user.username",
            "user.displayUsername",
            "user.phoneNumber",
            "user.phoneNumberVerified",
            "user.isAnonymous",
            "user.lastLoginMethod");

    @ParameterizedTest
    @CsvSource({
        "BUILT_IN, kysely, TEXT, ''",
        "BUILT_IN, kysely, UUID, ''",
        "BUILT_IN, kysely, SERIAL, ''",
        "DRIZZLE, drizzle, TEXT, ''",
        "DRIZZLE, drizzle, UUID, ''",
        "DRIZZLE, drizzle, SERIAL, ''",
        "DRIZZLE, drizzle, TEXT, 'usePlural = true'",
        "PRISMA, prisma, TEXT, ''",
        "PRISMA, prisma, UUID, ''",
        "PRISMA, prisma, SERIAL, ''",
        "PRISMA, prisma, TEXT, 'usePlural = true'",
    })
    void everyColumnIsAsTheAdapterMakesIt(String adapter, String key, String ids, String more, @TempDir Path work)
            throws IOException {
        String options = "adapter = Adapter." + adapter + ", generateId = GenerateId." + ids + ", plugins = {"
                + AuthTablesScript.ALL_PLUGINS + "}" + (more.isEmpty() ? "" : ", " + more);
        DataSource described = TestPostgres.freshDatabase();
        TestPostgres.run(described, AuthTablesScript.of("BetterAuth", options, work));

        Set<String> ours = new TreeSet<>(Rows.of(described, COLUMNS));
        assertThat(ours).containsExactlyElementsOf(measured(key, ids, !more.isEmpty()));
    }

    private static Set<String> measured(String adapter, String ids, boolean plural) {
        Set<String> lines = new TreeSet<>();
        for (JsonElement each : JsonParser.parseString(
                        TestPostgres.resource("/auth/better-auth-1.7.7-naming-matrix.json"))
                .getAsJsonArray()) {
            JsonObject row = each.getAsJsonObject();
            String model = row.get("model").getAsString();
            String field = row.get("field").getAsString();
            if (MODELS.contains(model) && !NOT_OURS.contains(model + "." + field)) {
                lines.add(line(row, row.getAsJsonObject(adapter), field, ids, plural, adapter));
            }
        }
        return lines;
    }

    private static String line(
            JsonObject row, JsonObject names, String field, String ids, boolean plural, String adapter) {
        String type = switch (ids) {
            case "UUID" -> row.get("uuidModeType").getAsString();
            case "SERIAL" -> row.get("serialModeType").getAsString();
            default -> names.get("type").getAsString();
        };
        if (row.get("kysely").getAsJsonObject().get("type").getAsString().startsWith("timestamp")) {
            type = names.get("type").getAsString();
        }
        boolean isId = field.equals("id");
        String value = isId && ids.equals("UUID")
                ? "gen_random_uuid()"
                : names.get("default").isJsonNull()
                        ? "none"
                        : names.get("default").getAsString();
        return String.join(
                "|",
                names.get("table").getAsString() + (plural ? "s" : ""),
                names.get("column").getAsString(),
                type,
                row.get("nullable").getAsBoolean() ? "f" : "t",
                value,
                isId && ids.equals("SERIAL") ? "d" : "");
    }
}
