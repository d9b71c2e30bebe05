package dev.freehold.processor.ddl;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Scope;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns a reference into the condition that the actor sees its target. A table of the application is under policies of
 * its own; an auth table is the auth server's and has none, so that its rule is written out.
 */
final class VisibleRow {
    private final AppModel model;
    private int aliases;

    VisibleRow(AppModel model) {
        this.model = model;
    }

    String of(Reference reference, Entity target) {
        return exists(reference, target, "new");
    }

    private String exists(Reference reference, Entity target, String source) {
        String alias = "t" + ++aliases;
        String cast = reference.comparedAsText() ? "::text" : "";
        String tie = reference.pairs().stream()
                .map(pair -> alias + "." + Quoted.identifier(pair.to()) + cast + " = " + source + "."
                        + Quoted.identifier(pair.from()) + cast)
                .collect(Collectors.joining(" and "));
        return "exists (select from " + Quoted.table(target) + " " + alias + " where " + tie
                + (target.external() ? " and " + rule(target, alias) : "") + ")";
    }

    /** The rules by which queries narrow auth tables. */
    private String rule(Entity table, String alias) {
        Scope scope = table.scope();
        if (scope instanceof Scope.Users) {
            return id(table).map(id -> among(alias, id, ActorSql.USERS)).orElse("false");
        }
        if (scope instanceof Scope.Organizations) {
            return id(table).map(id -> among(alias, id, ActorSql.ORGANIZATIONS)).orElse("false");
        }
        if (scope instanceof Scope.OfOrganizations rows) {
            return table.byProperty(rows.property())
                    .map(column -> among(alias, column, ActorSql.ORGANIZATIONS))
                    .orElse("false");
        }
        if (scope instanceof Scope.OfUser rows) {
            return table.byProperty(rows.property())
                    .map(column -> alias + "." + Quoted.identifier(column.name()) + "::text = "
                            + ActorSql.call(ActorSql.USER) + "::text")
                    .orElse("false");
        }
        if (scope instanceof Scope.Through through) {
            return table.references().stream()
                    .filter(reference -> reference.name().equals(through.reference()))
                    .findFirst()
                    .flatMap(
                            reference -> model.find(reference.target()).map(parent -> exists(reference, parent, alias)))
                    .orElse("false");
        }
        return "false";
    }

    private static Optional<Column> id(Entity table) {
        return table.idColumns().size() == 1 ? Optional.of(table.idColumns().get(0)) : Optional.empty();
    }

    private static String among(String alias, Column column, String function) {
        return alias + "." + Quoted.identifier(column.name()) + "::text = any (" + ActorSql.call(function)
                + "::text[])";
    }
}
