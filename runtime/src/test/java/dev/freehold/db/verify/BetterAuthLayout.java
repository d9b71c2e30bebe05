package dev.freehold.db.verify;

import dev.freehold.db.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns options of Better Auth into the tables that it makes by them, and into what the code then says of them; by the
 * names and types that were measured ({@code better-auth-1.7.7-naming-matrix.json}), and not by those that the product
 * knows.
 */
final class BetterAuthLayout {
    private static final Set<String> SECRETS = Set.of(
            "token",
            "accessToken",
            "refreshToken",
            "idToken",
            "password",
            "value",
            "privateKey",
            "key",
            "secret",
            "backupCodes");
    private static final Set<String> SINCE_1_7 = Set.of("memberCount", "membershipKey", "alg", "crv");
    private static final Map<String, String> MODELS_OF_PLUGINS = Map.ofEntries(
            Map.entry("organization", "ORGANIZATION"),
            Map.entry("member", "ORGANIZATION"),
            Map.entry("invitation", "ORGANIZATION"),
            Map.entry("team", "TEAMS"),
            Map.entry("teamMember", "TEAMS"),
            Map.entry("organizationRole", "DYNAMIC_ACCESS_CONTROL"),
            Map.entry("jwks", "JWT"),
            Map.entry("apikey", "API_KEY"),
            Map.entry("twoFactor", "TWO_FACTOR"),
            Map.entry("passkey", "PASSKEY"));
    private static final Map<String, String> FIELDS_OF_PLUGINS = Map.of(
            "user.role", "ADMIN",
            "user.banned", "ADMIN",
            "user.banReason", "ADMIN",
            "user.banExpires", "ADMIN",
            "session.impersonatedBy", "ADMIN",
            "user.twoFactorEnabled", "TWO_FACTOR",
            "session.activeOrganizationId", "ORGANIZATION",
            "session.activeTeamId", "TEAMS",
            "invitation.teamId", "TEAMS");

    private final String options;
    private final List<Cell> cells;

    /** A column in all ways in which it was measured. */
    private record Cell(
            String model,
            String field,
            boolean nullable,
            String camel,
            String snake,
            String snakeTable,
            String zoned,
            String unzoned,
            String prisma,
            String uuid,
            String serial) {}

    private BetterAuthLayout(String options, List<Cell> cells) {
        this.options = options;
        this.cells = cells;
    }

    /**
     * The layout of some options.
     *
     * @param options as {@code schema.json} has them
     */
    static BetterAuthLayout of(Connection anyDatabase, String options) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        String matrix = PostgresServer.resource("auth/better-auth-1.7.7-naming-matrix.json");
        new Inquiry(anyDatabase)
                .each(
                        """
                select model, field, nullable, kysely ->> 'column' as camel, drizzle ->> 'column' as snake,
                    drizzle ->> 'table' as snake_table, kysely ->> 'type' as zoned, drizzle ->> 'type' as unzoned,
                    prisma ->> 'type' as prisma, "uuidModeType" as uuid, "serialModeType" as serial
                from jsonb_to_recordset(?::jsonb) as cell (model text, field text, nullable boolean, kysely jsonb,
                    drizzle jsonb, prisma jsonb, "uuidModeType" text, "serialModeType" text)
                where jsonb_typeof(prisma) = 'object'
                """,
                        statement -> statement.setString(1, matrix),
                        row -> cells.add(new Cell(
                                row.text("model"),
                                row.text("field"),
                                row.is("nullable"),
                                row.text("camel"),
                                row.text("snake"),
                                row.text("snake_table"),
                                row.text("zoned"),
                                row.text("unzoned"),
                                row.text("prisma"),
                                row.text("uuid"),
                                row.text("serial"))));
        return new BetterAuthLayout(options, cells);
    }

    private boolean says(String option) {
        return options.contains(option);
    }

    private boolean isThere(Cell cell) {
        String plugins = says("plugins") ? options.substring(options.indexOf("plugins")) : "ORGANIZATION";
        String ofModel = MODELS_OF_PLUGINS.getOrDefault(cell.model(), "");
        String ofField = FIELDS_OF_PLUGINS.getOrDefault(cell.model() + "." + cell.field(), "");
        boolean tooNew = SINCE_1_7.contains(cell.field()) && says("version = \"1.") && !says("version = \"1.7");
        return plugins.contains(ofModel) && plugins.contains(ofField) && !tooNew;
    }

    private boolean isSnake() {
        return says("DRIZZLE") && !says("camelCase");
    }

    private String schema() {
        return says("schemaName") ? options.replaceAll(".*schemaName = \"(\\w+)\".*", "$1") : "public";
    }

    private String table(Cell cell) {
        return (isSnake() ? cell.snakeTable() : cell.model()) + (says("usePlural") ? "s" : "");
    }

    private String column(Cell cell) {
        return isSnake() ? cell.snake() : cell.camel();
    }

    private String type(Cell cell) {
        if (says("generateId = UUID") && cell.uuid().equals("uuid")) {
            return "uuid";
        }
        if (says("generateId = SERIAL")
                && cell.zoned().equals("text")
                && cell.serial().equals("integer")) {
            return "integer";
        }
        if (says("DRIZZLE") && !says("withTimezone")) {
            return cell.unzoned();
        }
        return says("PRISMA") ? cell.prisma() : cell.zoned();
    }

    private Map<String, List<Cell>> tables() {
        return cells.stream()
                .filter(this::isThere)
                .collect(Collectors.groupingBy(this::table, LinkedHashMap::new, Collectors.toList()));
    }

    /** The statements that make the tables. */
    String ddl() {
        String schema = schema();
        return "create schema if not exists " + schema + ";\n"
                + tables().entrySet().stream()
                        .map(table -> table.getValue().stream()
                                .map(cell -> "\"" + column(cell) + "\" " + type(cell)
                                        + (cell.field().equals("id")
                                                ? " primary key"
                                                : cell.nullable() ? "" : " not null"))
                                .collect(Collectors.joining(
                                        ", ", "create table " + schema + ".\"" + table.getKey() + "\" (", ");")))
                        .collect(Collectors.joining("\n"));
    }

    /** What the code says of the tables. */
    String json(String holder) {
        String tables = tables().entrySet().stream()
                .map(table -> table.getValue().stream()
                        .filter(cell -> !SECRETS.contains(cell.field()))
                        .map(cell -> "{\"name\": \"%s\", \"property\": \"%s\", \"type\": \"%s\", \"nullable\": %s}"
                                .formatted(column(cell), cell.field(), type(cell), cell.nullable()))
                        .collect(Collectors.joining(
                                ", ",
                                "{\"schema\": \"%s\", \"name\": \"%s\", \"javaType\": \"%s.%s\", \"columns\": ["
                                        .formatted(
                                                schema(),
                                                table.getKey(),
                                                holder,
                                                table.getKey().toUpperCase(Locale.ROOT)),
                                "], \"primaryKey\": [\"id\"]}")))
                .collect(Collectors.joining(", "));
        return """
                {"format": 1, "package": "com.acme", "auth": {"holder": "%s", "options": "%s"}, "tables": [],
                "authTables": [%s]}""".formatted(holder, options.replace("\"", "\\\""), tables);
    }

    @Override
    public String toString() {
        return options;
    }
}
