package dev.freehold.processor.ddl;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All by which PostgreSQL keeps the rows of a model: policies and triggers of tables, and functions that tell who acts.
 */
final class RowSecurity {
    private final Map<Entity, TableSecurity> tables;
    private final SecurityFunctions functions;

    private RowSecurity(Map<Entity, TableSecurity> tables, SecurityFunctions functions) {
        this.tables = tables;
        this.functions = functions;
    }

    /** What keeps the rows of one table. */
    record TableSecurity(List<Policy> policies, Optional<ReferenceTrigger> trigger) {
        private Stream<String> texts() {
            return Stream.concat(
                    policies.stream()
                            .flatMap(policy -> Stream.concat(policy.using().stream(), policy.check().stream())),
                    trigger.stream().map(ReferenceTrigger::body));
        }
    }

    /** Empty if the model asks for none. */
    static Optional<RowSecurity> of(AppModel model) {
        if (!model.rowLevelSecurity()) {
            return Optional.empty();
        }
        Map<Entity, TableSecurity> tables = new LinkedHashMap<>();
        model.entities()
                .forEach(table -> tables.put(
                        table, new TableSecurity(Policies.of(model, table), ReferenceTrigger.of(model, table))));
        List<String> texts =
                tables.values().stream().flatMap(TableSecurity::texts).toList();
        return Optional.of(new RowSecurity(tables, SecurityFunctions.of(model, texts)));
    }

    TableSecurity of(Entity table) {
        return Optional.ofNullable(tables.get(table))
                .orElseThrow(() -> new IllegalStateException(table.type() + " is a table of the model"));
    }

    SecurityFunctions functions() {
        return functions;
    }
}
