package dev.freehold.processor.ddl;

import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Reference.DeleteRule;

/** Turns a reference and its target into a named constraint. */
final class ForeignKeySql {
    private ForeignKeySql() {}

    static String of(Reference reference, Entity target) {
        return "constraint " + Quoted.identifier(reference.constraintName())
                + " foreign key " + Quoted.columns(reference.fromColumns())
                + "\n        references " + Quoted.table(target) + " " + Quoted.columns(reference.toColumns())
                + " on delete " + action(reference);
    }

    private static String action(Reference reference) {
        // Without the list, PostgreSQL would clear the tenant's column too, which is never null.
        boolean some = reference.onDelete() == DeleteRule.SET_NULL && reference.tenantKeyed();
        return rule(reference.onDelete()) + (some ? " " + Quoted.columns(reference.ownColumns()) : "");
    }

    static String rule(DeleteRule rule) {
        return switch (rule) {
            case CASCADE -> "cascade";
            case SET_NULL -> "set null";
            case NO_ACTION -> "no action";
        };
    }
}
