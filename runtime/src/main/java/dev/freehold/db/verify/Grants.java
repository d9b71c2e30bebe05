package dev.freehold.db.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns what the code relies on into the least rights that it needs, as statements in a fixed order.
 *
 * @param code what it relies on
 */
record Grants(Reliance code) {
    /** For the role that runs the program. */
    List<String> runtime(String role) {
        Set<String> schemas = new TreeSet<>();
        List<String> statements = new ArrayList<>();
        code.authTables().forEach(table -> {
            schemas.add(table.name().schema());
            List<String> columns =
                    table.columns().stream().map(CodeColumn::name).toList();
            statements.add(grant("select " + Quoted.columns(columns), table.name(), role));
        });
        code.ownTables().forEach(table -> {
            schemas.add(table.name().schema());
            statements.add(grant("select, insert, update, delete", table.name(), role));
        });
        return with(usage("usage", schemas, role), statements);
    }

    /** For the role that applies the script. */
    List<String> migration(String role) {
        Set<String> authSchemas = new TreeSet<>();
        Set<String> ownSchemas = new TreeSet<>();
        List<String> statements = new ArrayList<>();
        for (CodeTable table : code.authTables()) {
            Set<String> columns = new TreeSet<>();
            code.pointingAt(table.name()).forEach(key -> columns.addAll(key.targetColumns()));
            if (!columns.isEmpty()) {
                authSchemas.add(table.name().schema());
                statements.add(grant("references " + Quoted.columns(columns), table.name(), role));
            }
        }
        code.ownTables().forEach(table -> ownSchemas.add(table.name().schema()));
        authSchemas.removeAll(ownSchemas);
        return with(usage("usage", authSchemas, role), with(usage("usage, create", ownSchemas, role), statements));
    }

    private static List<String> usage(String right, Set<String> schemas, String role) {
        return schemas.stream()
                .map(schema -> "grant " + right + " on schema " + Quoted.identifier(schema) + to(role))
                .toList();
    }

    private static String grant(String right, TableName table, String role) {
        return "grant " + right + " on table " + table.sql() + to(role);
    }

    private static String to(String role) {
        return " to " + Quoted.identifier(role) + ";";
    }

    private static List<String> with(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
