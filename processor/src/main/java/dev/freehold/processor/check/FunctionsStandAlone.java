package dev.freehold.processor.check;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.stream.Stream;

/** Nobody who owns tables may make functions beside those that tell policies who acts. */
final class FunctionsStandAlone implements Check {
    private static final String SCHEMA = "freehold";

    @Override
    public void check(AppModel model, Problems problems) {
        if (model.rowLevelSecurity()) {
            Stream.concat(model.entities().stream(), model.authTables().stream())
                    .filter(table -> table.schema().equals(SCHEMA))
                    .findFirst()
                    .ifPresent(table -> report(table, problems));
        }
    }

    private static void report(Entity table, Problems problems) {
        problems.report(
                ProblemCode.FH066,
                table.origin(),
                "The table of " + table.type().simpleName() + " stands in the schema \"" + SCHEMA
                        + "\", which with rowLevelSecurity = true is that of the functions that tell who acts.",
                "Give it another with @Freehold(schema = …) or @AuthTable(schema = …).");
    }
}
