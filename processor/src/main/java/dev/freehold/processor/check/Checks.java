package dev.freehold.processor.check;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.problem.Problems;
import java.util.List;

/** All rules in their order. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new DeletionsReachTheirEnd(),
            new FunctionsStandAlone(),
            new IdentifiersAreDistinct(),
            new GeneratedClassesAreDistinct(),
            new MembersAreDistinct(),
            new SignUpsFillMirrors());

    private Checks() {}

    /**
     * Applies every rule.
     *
     * @param model the tables
     * @param problems where problems go
     */
    public static void check(AppModel model, Problems problems) {
        ALL.forEach(check -> check.check(model, problems));
    }
}
