package dev.freehold.processor.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one compilation; the only mutable thing that the stages share. */
public final class Problems {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Origin> faulty = new HashSet<>();

    /**
     * Adds a problem.
     *
     * @param code the kind
     * @param origin where it is shown
     * @param message what is wrong
     * @param fix what to write instead
     */
    public void report(ProblemCode code, Origin origin, String message, String fix) {
        Problem problem = new Problem(code, origin, message, fix);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
        if (!code.isWarning()) {
            faulty.add(origin);
        }
    }

    /**
     * Says that what follows from an earlier problem at this place is not to be reported.
     *
     * @param origin the place
     */
    public void silence(Origin origin) {
        faulty.add(origin);
    }

    /**
     * Whether something was already reported at this place, so that what follows from it need not be.
     *
     * @param origin the place
     * @return true if a problem stands there, or one that stands elsewhere explains what is wrong with it
     */
    public boolean reportedAt(Origin origin) {
        return faulty.contains(origin);
    }

    /**
     * All problems in the order of their discovery.
     *
     * @return an unmodifiable copy
     */
    public List<Problem> all() {
        return List.copyOf(problems);
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true if no problem was reported, apart from warnings
     */
    public boolean isEmpty() {
        return problems.stream().allMatch(problem -> problem.code().isWarning());
    }
}
