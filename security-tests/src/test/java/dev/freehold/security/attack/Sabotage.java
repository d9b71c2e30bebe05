package dev.freehold.security.attack;

import java.util.List;
import java.util.Optional;

/**
 * A safety element that is taken away.
 *
 * @param removed what is gone
 * @param from where it was, as the table of sabotages says it
 * @param schema the schema under attack, with {@code -rls} for one with row-level security
 * @param signs the kinds of finding that tell it, each of them
 * @param mutation the change of a source file, empty for one of the database
 * @param sql the change of the database, empty for one of a source file
 */
record Sabotage(
        String removed, String from, String schema, List<String> signs, Optional<Mutation> mutation, String sql) {
    /**
     * A change of one source file.
     *
     * @param file the file, from the root of the project
     * @param text what stands there, once
     * @param replacement what stands there instead
     */
    record Mutation(String file, String text, String replacement) {}

    /** Of the runtime, which writes the statements. */
    static Sabotage ofRuntime(
            String removed, String schema, String signs, String type, String text, String replacement) {
        return new Sabotage(
                removed,
                "query: `" + type + "`",
                schema,
                List.of(signs.split(" ")),
                Optional.of(new Mutation("runtime/src/main/java/dev/freehold/db/" + type + ".java", text, replacement)),
                "");
    }

    /** Of the processor, which writes the tables. */
    static Sabotage ofProcessor(
            String removed, String schema, String signs, String type, String text, String replacement) {
        return new Sabotage(
                removed,
                "processor: `" + type + "`",
                schema,
                List.of(signs.split(" ")),
                Optional.of(new Mutation(
                        "processor/src/main/java/dev/freehold/processor/" + type + ".java", text, replacement)),
                "");
    }

    /** Of the tables that the processor wrote. */
    static Sabotage ofTables(String removed, String schema, String signs, String sql) {
        return new Sabotage(removed, "tables", schema, List.of(signs.split(" ")), Optional.empty(), sql);
    }

    String schemaName() {
        return schema.replace("-rls", "");
    }

    boolean rowLevelSecurity() {
        return schema.endsWith("-rls");
    }

    /** Of the policies, roles and functions that the processor wrote. */
    static Sabotage ofPolicies(String removed, String schema, String signs, String sql) {
        return new Sabotage(removed, "policies", schema + "-rls", List.of(signs.split(" ")), Optional.empty(), sql);
    }

    boolean changesTables() {
        return mutation.filter(it -> it.file().startsWith("processor/")).isPresent();
    }
}
