package dev.freehold.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Turns a name that does not exist into the existing names that its author may have meant. */
public final class Suggestions {
    private static final int MOST = 3;

    private Suggestions() {}

    /**
     * The nearest candidates by edit distance: at most three, each at most a third of the name's length away.
     *
     * @param name what was written
     * @param candidates what exists
     * @return nearest first, alphabetical among equals
     */
    public static List<String> nearest(String name, Collection<String> candidates) {
        int limit = Math.max(1, name.length() / 3);
        record Near(String candidate, int distance) {}
        return candidates.stream()
                .distinct()
                .map(candidate -> new Near(candidate, distance(name, candidate)))
                .filter(near -> near.distance() <= limit)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::candidate))
                .limit(MOST)
                .map(Near::candidate)
                .toList();
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
