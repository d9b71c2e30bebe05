package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the user says about the import.
 *
 * @param holder the qualified name of the type to write
 * @param schemas the schemas to read
 * @param includes tables to import, {@code table} or {@code schema.table} with {@code *} for any text; empty for those
 *     that belong to authentication
 * @param excludes tables to leave out
 * @param roles roles by {@code table} or {@code schema.table}
 * @param secrets columns that hold secrets, {@code column}, {@code table.column} or {@code schema.table.column}
 * @param exposed columns that look like secrets and are none, each with the reason
 */
public record Choice(
        String holder,
        List<String> schemas,
        List<String> includes,
        List<String> excludes,
        Map<String, Role> roles,
        List<String> secrets,
        Map<String, String> exposed) {
    /** Copies the collections. */
    public Choice {
        schemas = List.copyOf(schemas);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        roles = Map.copyOf(roles);
        secrets = List.copyOf(secrets);
        exposed = Map.copyOf(exposed);
    }

    /** Whether a table is not excluded, and is included if the user says what is. */
    public boolean admits(TableName table) {
        return (includes.isEmpty() || includes(table)) && !matches(excludes, table.table(), table.toString());
    }

    private boolean includes(TableName table) {
        return matches(includes, table.table(), table.toString());
    }

    boolean isSecret(TableName table, String column) {
        return matches(secrets, column, table.table() + "." + column, table + "." + column);
    }

    /** Why a column that looks like a secret is none. */
    Optional<String> reasonToExpose(TableName table, String column) {
        return new TreeMap<>(exposed)
                .entrySet().stream()
                        .filter(entry -> matches(
                                List.of(entry.getKey()), column, table.table() + "." + column, table + "." + column))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static boolean matches(List<String> patterns, String... names) {
        return patterns.stream()
                .map(Choice::regex)
                .anyMatch(pattern -> List.of(names).stream()
                        .anyMatch(name -> pattern.matcher(name).matches()));
    }

    private static Pattern regex(String pattern) {
        return Pattern.compile(Pattern.quote(pattern.strip()).replace("*", "\\E.*\\Q"));
    }
}
