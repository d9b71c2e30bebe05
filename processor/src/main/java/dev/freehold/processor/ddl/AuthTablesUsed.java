package dev.freehold.processor.ddl;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Membership;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.Scope.Limits;
import dev.freehold.processor.model.TypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the model into the auth tables, and those of their columns on which the application's keys and scopes rest. */
final class AuthTablesUsed {
    private final Map<TypeRef, Set<String>> columns = new HashMap<>();

    private AuthTablesUsed() {}

    /**
     * An auth table.
     *
     * @param table the table
     * @param relied the columns on which keys or scopes rest, in the table's order
     */
    record Use(Entity table, List<Column> relied) {}

    static List<Use> of(AppModel model) {
        AuthTablesUsed used = new AuthTablesUsed();
        model.entities().forEach(table -> used.addForeignKeys(table));
        if (model.entities().stream().anyMatch(AuthTablesUsed::belongsToOrganization)) {
            used.addMembership(model, model.organizationMembers());
        }
        if (model.entities().stream().anyMatch(AuthTablesUsed::isForRoles)) {
            used.addRoles(model);
        }
        if (model.entities().stream().anyMatch(AuthTablesUsed::belongsToTeam)) {
            used.addMembership(model, model.teamMembers());
            used.addTeams(model);
        }
        RowSecurity.of(model)
                .ifPresent(security -> security.functions()
                        .read()
                        .forEach((table, names) -> used.names(table).addAll(names)));
        return model.authTables().stream()
                .map(table -> new Use(table, used.columnsOf(table)))
                .toList();
    }

    private void addForeignKeys(Entity table) {
        for (Reference reference : table.references()) {
            names(reference.target()).addAll(reference.toColumns());
        }
        if (table.scope() instanceof Scope.Mirror mirror) {
            mirror.copied().forEach(pair -> names(mirror.source()).add(pair.to()));
        }
    }

    private void addMembership(AppModel model, Optional<Membership> membership) {
        membership.ifPresent(members -> model.find(members.table()).ifPresent(table -> {
            for (String property : List.of(members.userProperty(), members.groupProperty())) {
                table.byProperty(property)
                        .ifPresent(column -> names(table.type()).add(column.name()));
            }
        }));
    }

    private void addRoles(AppModel model) {
        model.organizationMembers()
                .ifPresent(members -> members.roleProperty()
                        .flatMap(property -> model.find(members.table()).flatMap(table -> table.byProperty(property)))
                        .ifPresent(column -> names(members.table()).add(column.name())));
    }

    /** A team counts only for members of its organization. */
    private void addTeams(AppModel model) {
        model.teams()
                .ifPresent(teams -> model.find(teams.table()).ifPresent(table -> {
                    names(table.type()).addAll(table.id().columns());
                    table.byProperty(teams.organizationProperty())
                            .ifPresent(column -> names(table.type()).add(column.name()));
                    addMembership(model, model.organizationMembers());
                }));
    }

    private Set<String> names(TypeRef table) {
        return columns.computeIfAbsent(table, type -> new HashSet<>());
    }

    private List<Column> columnsOf(Entity table) {
        Set<String> names = names(table.type());
        return table.columns().stream()
                .filter(column -> names.contains(column.name()))
                .toList();
    }

    private static boolean belongsToOrganization(Entity table) {
        return table.scope() instanceof Scope.Through
                || (table.scope() instanceof Scope.Columns columns
                        && columns.organization().isPresent());
    }

    private static boolean isForRoles(Entity table) {
        Limits limits = Limits.NONE;
        if (table.scope() instanceof Scope.Columns columns) {
            limits = columns.limits();
        } else if (table.scope() instanceof Scope.Through through) {
            limits = through.limits();
        }
        return !limits.writes().roles().isEmpty();
    }

    private static boolean belongsToTeam(Entity table) {
        return table.scope() instanceof Scope.Columns columns && columns.team().isPresent();
    }
}
