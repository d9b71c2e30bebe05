package dev.freehold.processor;

import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import dev.freehold.processor.problem.Suggestions;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Checks the names of the {@code -Afreehold.*} options. */
final class Options {
    static final Set<String> KNOWN = Set.of("freehold.debug");

    private Options() {}

    static boolean isOurs(String option) {
        return option.startsWith("freehold.");
    }

    static void check(Collection<String> options, Problems problems) {
        for (String option : new TreeSet<>(options)) {
            if (isOurs(option) && !KNOWN.contains(option)) {
                problems.report(
                        ProblemCode.FH001,
                        Origin.UNKNOWN,
                        "There is no option -A" + option + ".",
                        Suggestions.nearest(option, KNOWN).stream()
                                .findFirst()
                                .map(near -> "Did you mean -A" + near + "?")
                                .orElse("The options are -A" + String.join(", -A", new TreeSet<>(KNOWN)) + "."));
            }
        }
    }
}
