package dev.freehold.processor.ddl;

import com.google.gson.JsonObject;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.SqlNames;
import java.util.List;
import java.util.Optional;

/**
 * A policy of row-level security.
 *
 * @param table the table's name as it stands in SQL
 * @param name the policy's name
 * @param permissive whether it opens rows; else it closes some of those that another opens
 * @param command {@code all}, {@code select}, {@code insert}, {@code update} or {@code delete}
 * @param role the role for which it is
 * @param using which rows are seen
 * @param check which rows may be written
 */
record Policy(
        String table,
        String name,
        boolean permissive,
        String command,
        String role,
        Optional<String> using,
        Optional<String> check) {
    static final String ALL = "all";
    static final String SELECT = "select";
    static final String INSERT = "insert";
    static final String UPDATE = "update";
    static final String DELETE = "delete";

    /** A policy that opens rows. */
    static Policy permissive(Entity table, String suffix, String command, String role, String condition) {
        return of(table, suffix, true, command, role, condition);
    }

    /** A policy of the runtime's that closes rows. */
    static Policy restrictive(Entity table, String suffix, String command, String condition) {
        return of(table, suffix, false, command, SecurityRoles.RUNTIME, condition);
    }

    /** A policy of a role that may do everything with rows. */
    static Policy everything(String schema, String table, String suffix, String role) {
        return new Policy(
                Quoted.identifier(schema) + "." + Quoted.identifier(table),
                name(table, suffix),
                true,
                ALL,
                role,
                Optional.of("true"),
                Optional.of("true"));
    }

    /** Both halves are written wherever the command has both: none is left to what PostgreSQL assumes. */
    private static Policy of(
            Entity table, String suffix, boolean permissive, String command, String role, String condition) {
        return new Policy(
                Quoted.table(table),
                name(table.table(), suffix),
                permissive,
                command,
                role,
                Optional.of(condition).filter(text -> !command.equals(INSERT)),
                Optional.of(condition).filter(text -> !List.of(SELECT, DELETE).contains(command)));
    }

    private static String name(String table, String suffix) {
        return SqlNames.constraint(table, List.of(), suffix);
    }

    String sql() {
        return "create policy " + Quoted.identifier(name) + " on " + table + (permissive ? "" : " as restrictive")
                + " for " + command + " to " + Quoted.identifier(role)
                + using.map(text -> "\n    using (" + text + ")").orElse("")
                + check.map(text -> "\n    with check (" + text + ")").orElse("") + ";";
    }

    /** For a script that can run again and again. */
    String sqlAnew() {
        return "drop policy if exists " + Quoted.identifier(name) + " on " + table + ";\n" + sql();
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("name", name);
        json.addProperty("permissive", permissive);
        json.addProperty("command", command);
        json.addProperty("role", role);
        using.ifPresent(text -> json.addProperty("using", text));
        check.ifPresent(text -> json.addProperty("check", text));
        return json;
    }
}
