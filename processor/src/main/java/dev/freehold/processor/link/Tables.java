package dev.freehold.processor.link;

import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** No two types map to one table, and none to a table of the auth schema. */
final class Tables {
    private Tables() {}

    static void check(Collection<Draft> drafts, Problems problems) {
        Map<String, Draft> seen = new HashMap<>();
        for (Draft draft : drafts) {
            Draft first = seen.putIfAbsent(draft.schema() + "\0" + draft.table(), draft);
            if (first != null && !draft.isExternal()) {
                boolean isFirstToBlame = !first.isExternal() && named(first) && !named(draft);
                report(isFirstToBlame ? first : draft, isFirstToBlame ? draft : first, problems);
            }
        }
    }

    private static boolean named(Draft draft) {
        return draft.declared().table().isPresent();
    }

    private static void report(Draft draft, Draft other, Problems problems) {
        problems.report(
                ProblemCode.FH021,
                named(draft)
                        ? draft.declared().said().at("name")
                        : draft.declared().origin(),
                draft.type().simpleName() + " maps to the table \"" + draft.schema() + "\".\"" + draft.table()
                        + "\", as " + (other.isExternal() ? "the auth table " : "") + other.type() + " does.",
                "Give " + draft.type().simpleName() + " another table with @Table(name = …).");
    }
}
