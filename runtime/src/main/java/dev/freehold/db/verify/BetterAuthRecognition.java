package dev.freehold.db.verify;

import dev.freehold.db.verify.BetterAuthOptions.Renamed;
import dev.freehold.db.verify.Surroundings.Found;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the tables of a Better Auth server into the options by which it was set up. */
final class BetterAuthRecognition {
    private static final String WITH_ZONE = "timestamp with time zone";
    private static final Pattern DRIZZLE_CONSTRAINT = Pattern.compile(".*_(unique|fk)");

    private final BetterAuthTables tables;
    private final boolean snake;
    private final boolean plural;

    private BetterAuthRecognition(BetterAuthTables tables) {
        this.tables = tables;
        this.snake = isSnake();
        this.plural = isPlural();
    }

    static BetterAuthOptions of(BetterAuthTables tables) {
        return new BetterAuthRecognition(tables).options();
    }

    private BetterAuthOptions options() {
        Map<String, String> attributes = new LinkedHashMap<>();
        putAdapter(attributes);
        if (!tables.schema().equals("public")) {
            attributes.put("schemaName", '"' + tables.schema() + '"');
        }
        String idType = tables.type(BetterAuthModel.USER, "id").orElse("");
        if (idType.equals("uuid")) {
            attributes.put("generateId", "UUID");
        } else if (Set.of("integer", "bigint", "smallint").contains(idType)) {
            attributes.put("generateId", "SERIAL");
        }
        return new BetterAuthOptions(attributes, versions(), plugins(), renamed());
    }

    /** Spelling, time stamps and the names of constraints tell the adapters apart; only two know plurals. */
    private void putAdapter(Map<String, String> attributes) {
        String time = tables.type(BetterAuthModel.USER, "createdAt").orElse(WITH_ZONE);
        boolean zoned = time.endsWith("with time zone");
        boolean prisma = time.startsWith("timestamp(3)") && !zoned;
        if (snake || constraintsAreDrizzles() || (zoned ? plural : !prisma)) {
            attributes.put("adapter", "DRIZZLE");
        } else if (prisma) {
            attributes.put("adapter", "PRISMA");
        }
        if (plural) {
            attributes.put("usePlural", "true");
        }
        if ("DRIZZLE".equals(attributes.get("adapter"))) {
            if (!snake) {
                attributes.put("camelCase", "true");
            }
            if (zoned) {
                attributes.put("withTimezone", "true");
            }
        }
    }

    private boolean constraintsAreDrizzles() {
        return found().flatMap(table -> table.constraints().stream())
                .anyMatch(name -> DRIZZLE_CONSTRAINT.matcher(name).matches());
    }

    private boolean isSnake() {
        List<String> columns =
                found().flatMap(table -> table.columns().keySet().stream()).toList();
        long snakes = columns.stream().filter(column -> column.contains("_")).count();
        long camels = columns.stream()
                .filter(column -> !column.equals(BetterAuthModel.snakeCase(column)))
                .count();
        return snakes > camels;
    }

    private boolean isPlural() {
        long plurals = 0;
        long singulars = 0;
        for (Map.Entry<BetterAuthModel, Found> entry : tables.tables().entrySet()) {
            String name = entry.getValue().name().table();
            if (entry.getKey().names().contains(name)) {
                String model = entry.getKey().model();
                boolean singular = name.equals(model) || name.equals(BetterAuthModel.snakeCase(model));
                singulars += singular ? 1 : 0;
                plurals += singular ? 0 : 1;
            }
        }
        return plurals > singulars;
    }

    private Stream<Found> found() {
        return tables.tables().values().stream();
    }

    private Set<String> plugins() {
        Set<String> plugins = new LinkedHashSet<>();
        tables.tables().keySet().forEach(model -> model.plugin().ifPresent(plugins::add));
        if (tables.has(BetterAuthModel.USER, "banned")) {
            plugins.add("ADMIN");
        }
        return plugins;
    }

    /** Those whose tables have each of these columns, or not; none if somebody edited the tables. */
    private Set<BetterAuthVersion> versions() {
        Set<BetterAuthVersion> versions = EnumSet.allOf(BetterAuthVersion.class);
        keepSince(BetterAuthVersion.V1_5, versions, BetterAuthModel.API_KEY, "referenceId");
        keepSince(BetterAuthVersion.V1_6, versions, BetterAuthModel.TWO_FACTOR, "failedVerificationCount");
        keepSince(BetterAuthVersion.V1_7_2, versions, BetterAuthModel.TEAM, "memberCount");
        keepSince(BetterAuthVersion.V1_7_2, versions, BetterAuthModel.JWKS, "alg");
        if (tables.has(BetterAuthModel.ACCOUNT)) {
            boolean issuer = tables.has(BetterAuthModel.ACCOUNT, "issuer");
            versions.removeIf(version -> (version == BetterAuthVersion.V1_7_2) != issuer);
        }
        return versions;
    }

    private void keepSince(
            BetterAuthVersion first, Set<BetterAuthVersion> versions, BetterAuthModel model, String field) {
        if (tables.has(model)) {
            boolean there = tables.has(model, field);
            versions.removeIf(version -> (version.compareTo(first) >= 0) != there);
        }
    }

    private List<Renamed> renamed() {
        List<Renamed> renamed = new ArrayList<>();
        tables.tables().forEach((model, table) -> {
            String name = modelName(model, table.name().table()).orElse("");
            Map<String, String> fields = new LinkedHashMap<>();
            for (String field : model.fields()) {
                tables.column(model, field)
                        .filter(column -> !column.equals(snake ? BetterAuthModel.snakeCase(field) : field))
                        .ifPresent(column -> fields.put(field, column));
            }
            if (!name.isEmpty() || !fields.isEmpty()) {
                renamed.add(new Renamed(model.model(), name, fields));
            }
        });
        return renamed;
    }

    /** The adapter makes the plural and the spelling of the table from it. */
    private Optional<String> modelName(BetterAuthModel model, String table) {
        String usual = (snake ? BetterAuthModel.snakeCase(model.model()) : model.model()) + (plural ? "s" : "");
        if (table.equals(usual) || (plural && !table.endsWith("s"))) {
            return Optional.empty();
        }
        return Optional.of(plural ? table.substring(0, table.length() - 1) : table);
    }
}
