package dev.freehold.processor.ddl;

import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Reference.DeleteRule;
import java.util.List;

/** Turns a reference and its target into a named constraint. */
final class ForeignKeySql {
    private ForeignKeySql() {}

    static String of(Entity table, Reference reference, Entity target) {
        return "constraint " + Quoted.identifier(reference.constraintName())
                + " foreign key " + Quoted.columns(reference.fromColumns())
                + "\n        references " + Quoted.table(target) + " " + Quoted.columns(reference.toColumns())
                + " on delete " + rule(reference.onDelete()) + cleared(table, reference);
    }

    /**
     * Without the list, PostgreSQL would clear all columns of the key, those too that are never null, such as the
     * tenant's.
     */
    private static String cleared(Entity table, Reference reference) {
        List<String> nullable = reference.fromColumns().stream()
                .filter(name -> table.byName(name).filter(Column::nullable).isPresent())
                .toList();
        boolean some = reference.onDelete() == DeleteRule.SET_NULL
                && nullable.size() < reference.fromColumns().size();
        return some ? " " + Quoted.columns(nullable) : "";
    }

    static String rule(DeleteRule rule) {
        return switch (rule) {
            case CASCADE -> "cascade";
            case SET_NULL -> "set null";
            case NO_ACTION -> "no action";
        };
    }
}
