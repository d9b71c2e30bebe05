package dev.freehold.processor.check;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;

/** A trigger can make a row of a mirror: it knows the copied columns, and the database knows all others. */
final class SignUpsFillMirrors implements Check {
    @Override
    public void check(AppModel model, Problems problems) {
        for (Entity entity : model.entities()) {
            if (entity.scope() instanceof Scope.Mirror mirror) {
                entity.columns().stream()
                        .filter(column -> column.isRequiredOnInsert() && !mirror.has(column.name()))
                        .filter(column -> !entity.id().columns().contains(column.name()))
                        .filter(column -> !problems.reportedAt(column.origin()))
                        .forEach(column -> report(entity, column, mirror, problems));
            }
        }
    }

    private static void report(Entity entity, Column column, Scope.Mirror mirror, Problems problems) {
        String place = entity.type().simpleName() + "." + column.property();
        problems.report(
                ProblemCode.FH052,
                column.origin(),
                place + " is required, and a sign-up cannot fill it: "
                        + mirror.source().simpleName() + " has no property " + column.property() + ".",
                "Annotate it with @Default(…)" + (column.javaType().isPrimitive() ? "." : ", or with @Nullable."));
    }
}
