package dev.freehold.processor.check;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Crossing;
import dev.freehold.processor.model.AppModel.Inverse;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The members of a generated table have distinct names. */
final class MembersAreDistinct implements Check {
    @Override
    public void check(AppModel model, Problems problems) {
        Stream.concat(model.authTables().stream(), model.entities().stream()).forEach(entity -> {
            fields(entity, problems);
            methods(model, entity, problems);
        });
    }

    private static void fields(Entity entity, Problems problems) {
        Map<String, Column> constants = new HashMap<>();
        for (Column column : entity.columns()) {
            Column other = constants.putIfAbsent(TypeRef.constantName(column.property()), column);
            if (other != null) {
                String type = entity.type().simpleName() + ".";
                problems.report(
                        ProblemCode.FH032,
                        column.origin(),
                        type + column.property() + " and " + type + other.property()
                                + " differ in upper and lower case or underscores only.",
                        "Rename one of them, and keep its column with @Column(name = …).");
            }
            distinctFromConstants(entity, column, problems);
        }
    }

    private static void distinctFromConstants(Entity entity, Column column, Problems problems) {
        String stem =
                entity.external() ? entity.type().simpleName() : entity.type().joinedName();
        String root = TypeRef.constantName(stem);
        boolean isRoot = !entity.external() && column.property().equals(root);
        if (isRoot || column.property().equals(root + "_ENTITY")) {
            problems.report(
                    ProblemCode.FH032,
                    column.origin(),
                    entity.type().simpleName() + "." + column.property()
                            + " has the name of a constant of the generated " + stem + "Table.",
                    "Rename it, and keep its column with @Column(name = …).");
        }
    }

    private static void methods(AppModel model, Entity entity, Problems problems) {
        Map<String, String> seen = new TreeMap<>();
        for (Reference reference : entity.references()) {
            method(
                    entity,
                    reference.name(),
                    "for " + place(entity, reference),
                    "name",
                    reference.origin(),
                    seen,
                    problems);
        }
        for (Inverse inverse : model.inversesOf(entity)) {
            Reference reference = inverse.reference();
            String what = "for the way back from " + place(inverse.child(), reference);
            method(entity, reference.inverse(), what, "inverse", reference.origin(), seen, problems);
        }
        for (Crossing crossing : model.crossingsOf(entity)) {
            String what = "for the way over " + crossing.link().type().simpleName();
            method(
                    entity,
                    crossing.across().name(),
                    what,
                    "name",
                    crossing.link().origin(),
                    seen,
                    problems);
        }
    }

    /** What bears a reference: an auth table by its whole name, for an entity may have the same simple one. */
    private static String place(Entity entity, Reference reference) {
        String type = entity.external()
                ? entity.type().qualifiedName()
                : entity.type().simpleName();
        String from = reference.fromColumns().get(reference.pairs().size() - 1); // the first may be the tenant's
        return entity.byName(from)
                .map(column ->
                        column.hidden() ? annotation(column.part()) + " on " + type : type + "." + column.property())
                .orElse(type);
    }

    private static String annotation(Part part) {
        return switch (part) {
            case OWNER -> "@OwnedBy";
            case ORGANIZATION -> "@InOrganization";
            case TEAM -> "@InTeam";
            case DATA, VERSION, DELETED -> "@References";
        };
    }

    private static void method(
            Entity entity,
            String name,
            String what,
            String attribute,
            Origin origin,
            Map<String, String> seen,
            Problems problems) {
        String other = seen.putIfAbsent(name, what);
        if (other != null) {
            problems.report(
                    ProblemCode.FH032,
                    origin,
                    "The table of " + entity.type().simpleName() + " would have two accessors called " + name + ": "
                            + other + " and " + what + ".",
                    "Choose another name for the second with " + attribute + " = \"…\".");
        }
    }
}
