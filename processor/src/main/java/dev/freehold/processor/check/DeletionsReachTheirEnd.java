package dev.freehold.processor.check;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Reference.DeleteRule;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Deleting a user, organization or team is never stopped by a row of the application: whatever a deletion takes along,
 * it takes along with the rows that require it.
 */
final class DeletionsReachTheirEnd implements Check {
    @Override
    public void check(AppModel model, Problems problems) {
        if (!problems.isEmpty()) {
            return; // it presumes scopes and references that hold
        }
        for (Entity entity : model.entities()) {
            for (Reference reference : entity.references()) {
                if (reference.required() && reference.foreignKey() && reference.onDelete() == DeleteRule.NO_ACTION) {
                    model.find(reference.target())
                            .flatMap(target -> cause(model, target, reference.isTenantKeyed(), new HashSet<>()))
                            .ifPresent(cause -> report(entity, reference, cause, problems));
                }
            }
        }
    }

    /**
     * An auth table whose deletions take rows of a table along and leave rows that refer to them behind.
     *
     * @param tied whether the rows that refer have the table's tenant, so that they go along when the tenant goes
     */
    private static Optional<TypeRef> cause(AppModel model, Entity table, boolean tied, Set<TypeRef> seen) {
        if (!seen.add(table.type())) {
            return Optional.empty();
        }
        return table.references().stream()
                .filter(reference -> reference.foreignKey() && reference.onDelete() == DeleteRule.CASCADE)
                .flatMap(reference -> model.find(reference.target()).stream()
                        .flatMap(parent -> parent.external()
                                ? Optional.of(parent.type())
                                        .filter(type -> !tied || !isTenant(table, reference))
                                        .stream()
                                : cause(model, parent, tied && reference.isTenantKeyed(), seen).stream()))
                .findFirst();
    }

    private static boolean isTenant(Entity table, Reference reference) {
        if (!(table.scope() instanceof Scope.Columns columns)) {
            return false;
        }
        List<String> groups = Stream.concat(columns.organization().stream(), columns.team().stream())
                .toList();
        return (groups.isEmpty() ? columns.owner().stream() : groups.stream())
                .flatMap(property -> table.byProperty(property).stream())
                .anyMatch(column -> reference.fromColumns().equals(List.of(column.name())));
    }

    private static void report(Entity entity, Reference reference, TypeRef cause, Problems problems) {
        String target = reference.target().simpleName();
        String place = entity.type().simpleName() + "." + reference.name();
        problems.report(
                ProblemCode.FH019,
                reference.origin(),
                "The reference " + place + " takes no action when its " + target + " is deleted, and " + target
                        + " rows are deleted along with " + cause.simpleName()
                        + " rows: the auth server would stop halfway through a deletion.",
                "Write onDelete = OnDelete.CASCADE to delete the "
                        + entity.type().simpleName()
                        + ", too, or annotate the property with @Nullable to keep it without a " + target + ".");
    }
}
