package dev.freehold.processor.ddl;

import dev.freehold.processor.ddl.RowSecurity.TableSecurity;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a table and what keeps its rows into statements. Rights come last: nobody reads a table before its policies are
 * there. {@code truncate} asks no policy, so nobody gets it.
 */
final class TableSecuritySql {
    private TableSecuritySql() {}

    static String of(Entity table, TableSecurity security) {
        List<String> statements = new ArrayList<>(List.of(forced(Quoted.table(table))));
        security.policies().forEach(policy -> statements.add(policy.sql()));
        security.trigger().ifPresent(trigger -> statements.add(trigger.sql()));
        statements.add(grant(everyday(table), table, SecurityRoles.RUNTIME));
        statements.add(grant(rights(table), table, SecurityRoles.UNSCOPED));
        return String.join("\n", statements);
    }

    /** Without FORCE the owner of a table is under no policy. */
    static String forced(String table) {
        return "alter table " + table + " enable row level security;\nalter table " + table
                + " force row level security;";
    }

    private static String grant(String rights, Entity table, String role) {
        return "grant " + rights + " on " + Quoted.table(table) + " to " + Quoted.identifier(role) + ";";
    }

    /** Everyone's rows are nobody's to write. */
    private static String everyday(Entity table) {
        return table.scope() instanceof Scope.None ? "select" : rights(table);
    }

    private static String rights(Entity table) {
        return copies(table)
                .map(mirror -> {
                    List<String> own = Column.names(table.columns()).stream()
                            .filter(name -> !mirror.has(name))
                            .toList();
                    return own.isEmpty() ? "select" : "select, update " + Quoted.columns(own);
                })
                .orElse("select, insert, update, delete");
    }

    /** Of a mirror the copies are the trigger's to write. */
    private static Optional<Scope.Mirror> copies(Entity table) {
        return table.scope() instanceof Scope.Mirror mirror ? Optional.of(mirror) : Optional.empty();
    }
}
