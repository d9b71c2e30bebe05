package dev.freehold.db.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
            statements.add(grant(rights(table), table.name(), role));
        });
        return with(usage("usage", schemas, role), statements);
    }

    /** For the role that applies the script. */
    List<String> migration(String role) {
        Set<String> authSchemas = new TreeSet<>();
        Set<String> ownSchemas = new TreeSet<>();
        List<String> statements = new ArrayList<>();
        for (CodeTable table : code.authTables()) {
            List<String> rights = migrationRights(table);
            if (!rights.isEmpty()) {
                authSchemas.add(table.name().schema());
                statements.add(grant(String.join(", ", rights), table.name(), role));
            }
        }
        code.ownTables().forEach(table -> ownSchemas.add(table.name().schema()));
        authSchemas.removeAll(ownSchemas);
        return with(usage("usage", authSchemas, role), with(usage("usage, create", ownSchemas, role), statements));
    }

    /** Of a mirror the copies are the trigger's to write. */
    private static String rights(CodeTable table) {
        if (table.readOnly()) {
            return "select";
        }
        if (table.mirror().isEmpty()) {
            return "select, insert, update, delete";
        }
        return table.written().isEmpty() ? "select" : "select, update " + Quoted.columns(table.written());
    }

    /** What foreign keys, and the triggers and copies of mirrors, need of an auth table. */
    private List<String> migrationRights(CodeTable table) {
        Set<String> pointedAt = new TreeSet<>();
        code.pointingAt(table.name()).forEach(key -> pointedAt.addAll(key.targetColumns()));
        Set<String> read = new LinkedHashSet<>();
        for (CodeMirror mirror : code.mirrorsOf(table)) {
            read.addAll(table.id());
            read.addAll(mirror.read());
        }
        List<String> rights = new ArrayList<>();
        if (!read.isEmpty()) {
            rights.add("select " + Quoted.columns(read));
        }
        if (!pointedAt.isEmpty()) {
            rights.add("references " + Quoted.columns(pointedAt));
        }
        if (!read.isEmpty()) {
            rights.add("trigger");
        }
        return rights;
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
