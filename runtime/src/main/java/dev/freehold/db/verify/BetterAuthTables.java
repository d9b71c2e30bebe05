package dev.freehold.db.verify;

import dev.freehold.db.verify.Surroundings.Found;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which tables of a schema are a Better Auth server's, and which column is which field, whatever their spelling.
 *
 * @param schema the schema
 * @param tables the tables by model
 */
record BetterAuthTables(String schema, Map<BetterAuthModel, Found> tables) {
    /** Those of the schema that has most of them; empty if there are no users that can sign in. */
    static Optional<BetterAuthTables> among(Collection<Found> all) {
        Map<String, List<Found>> schemas = all.stream()
                .collect(Collectors.groupingBy(found -> found.name().schema(), TreeMap::new, Collectors.toList()));
        return schemas.entrySet().stream()
                .map(entry -> new BetterAuthTables(entry.getKey(), assigned(entry.getValue())))
                .filter(BetterAuthTables::hasAccounts)
                .max(Comparator.<BetterAuthTables>comparingInt(found -> found.tables.size())
                        .thenComparing(BetterAuthTables::schema, Comparator.reverseOrder()));
    }

    private static Map<BetterAuthModel, Found> assigned(List<Found> tables) {
        Map<BetterAuthModel, Found> assigned = new EnumMap<>(BetterAuthModel.class);
        for (BetterAuthModel model : BetterAuthModel.values()) {
            tables.stream()
                    .filter(table -> model.names().contains(table.name().table()) && resembles(table, model))
                    .max(Comparator.comparingLong(table -> fields(table, model)))
                    .ifPresent(table -> assigned.put(model, table));
        }
        for (BetterAuthModel model : BetterAuthModel.values()) {
            if (!assigned.containsKey(model)) {
                tables.stream()
                        .filter(table -> !assigned.containsValue(table))
                        .filter(table -> fields(table, model) == model.fields().size())
                        .findFirst()
                        .ifPresent(table -> assigned.put(model, table));
            }
        }
        return assigned;
    }

    private static boolean resembles(Found table, BetterAuthModel model) {
        return 2 * fields(table, model) > model.fields().size();
    }

    private static long fields(Found table, BetterAuthModel model) {
        Set<String> columns =
                table.columns().keySet().stream().map(BetterAuthTables::letters).collect(Collectors.toSet());
        return model.fields().stream()
                .filter(field -> columns.contains(letters(field)))
                .count();
    }

    /** Auth.js has tables of the same names; there the e-mail address was verified at some time. */
    private boolean hasAccounts() {
        return type(BetterAuthModel.USER, "emailVerified")
                        .filter("boolean"::equals)
                        .isPresent()
                && tables.size() > 1;
    }

    boolean has(BetterAuthModel model) {
        return tables.containsKey(model);
    }

    boolean has(BetterAuthModel model, String field) {
        return column(model, field).isPresent();
    }

    /** The column of a field, in whatever spelling. */
    Optional<String> column(BetterAuthModel model, String field) {
        Found table = tables.get(model);
        return table == null
                ? Optional.empty()
                : table.columns().keySet().stream()
                        .filter(column -> letters(column).equals(letters(field)))
                        .findFirst();
    }

    Optional<String> type(BetterAuthModel model, String field) {
        return column(model, field)
                .flatMap(column -> Optional.ofNullable(tables.get(model))
                        .map(table -> table.columns().get(column)));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }
}
