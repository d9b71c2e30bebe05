package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredEntity.Auth;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import dev.freehold.processor.problem.Suggestions;
import java.util.List;
import java.util.Map;

/** The column by which an auth table marks deleted rows is one that its record has, and that is null in all others. */
final class DeletedColumn {
    private DeletedColumn() {}

    static boolean isNamed(String column, DeclaredEntity entity) {
        return entity.auth().filter(auth -> auth.deleted().equals(column)).isPresent();
    }

    static void check(DeclaredEntity entity, Map<String, Column> columns, Problems problems) {
        entity.auth().filter(auth -> !auth.deleted().isEmpty()).ifPresent(auth -> {
            Column column = columns.get(auth.deleted());
            if (column != null) {
                checkMark(entity, auth, column, problems);
            } else if (columns.size() == entity.properties().size()) { // else its property is at fault, and reported
                reportMissing(entity, auth, columns, problems);
            }
        });
    }

    private static void checkMark(DeclaredEntity entity, Auth auth, Column column, Problems problems) {
        String place = entity.type().simpleName() + "." + column.property();
        boolean isTruth = column.javaType().kind() == Kind.BOOLEAN;
        if ((isTruth || !column.nullable()) && !problems.reportedAt(column.origin())) {
            problems.report(
                    ProblemCode.FH057,
                    auth.said().at("deleted"),
                    written(entity, auth) + ": " + place + " is "
                            + (isTruth ? "a truth value, and false is a value, too" : "never null")
                            + ", so that every row would be a deleted one.",
                    isTruth
                            ? "Name a column that is null until the row is deleted, such as the time of its deletion."
                            : "Annotate " + place + " with @Nullable.");
        }
    }

    private static void reportMissing(
            DeclaredEntity entity, Auth auth, Map<String, Column> columns, Problems problems) {
        List<String> near = Suggestions.nearest(auth.deleted(), columns.keySet());
        problems.report(
                ProblemCode.FH057,
                auth.said().at("deleted"),
                written(entity, auth) + ": the record has no such column.",
                near.isEmpty()
                        ? "Add a nullable property for it, or name one of " + String.join(", ", columns.keySet()) + "."
                        : "Did you mean " + String.join(" or ", near) + "?");
    }

    private static String written(DeclaredEntity entity, Auth auth) {
        return "@AuthTable(deleted = \"" + auth.deleted() + "\") on "
                + entity.type().simpleName();
    }
}
