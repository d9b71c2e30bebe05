package dev.freehold.processor.check;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * No two generated classes have one name, and no entity has the name of one: nested types are joined, so {@code A.BC}
 * and {@code AB.C} can meet. Names that differ in case only would be one file on some systems.
 */
final class GeneratedClassesAreDistinct implements Check {
    @Override
    public void check(AppModel model, Problems problems) {
        Map<String, String> generated = new HashMap<>();
        String home = model.packageName().isEmpty() ? "" : model.packageName() + ".";
        generated.put(key(home + "AppSchema"), "of the whole schema");
        generated.put(key(home + "AuthTables"), "of the auth tables");
        for (Entity entity : model.entities()) {
            String prefix =
                    entity.type().packageName().isEmpty() ? "" : entity.type().packageName() + ".";
            String name = prefix + entity.type().joinedName() + "Table";
            String other = generated.putIfAbsent(key(name), "for " + entity.type());
            if (other != null) {
                report(entity, "would get the generated class " + name + ", which is the one " + other, problems);
            }
        }
        for (Entity entity : model.entities()) {
            String other = generated.get(key(entity.type().qualifiedName()));
            if (other != null) {
                report(entity, "has the name of a generated class, the one " + other, problems);
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void report(Entity entity, String why, Problems problems) {
        problems.report(
                ProblemCode.FH032,
                entity.origin(),
                entity.type() + " " + why + ".",
                "Rename " + entity.type().simpleName() + ".");
    }
}
