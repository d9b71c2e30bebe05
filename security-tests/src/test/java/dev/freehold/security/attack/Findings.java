package dev.freehold.security.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What went wrong, all of it counted, and the first of each kind told in full. */
final class Findings {
    private static final int TOLD = 5;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> told = new ArrayList<>();

    /**
     * Something that must not be.
     *
     * @param kind in a word
     * @param story everything that is needed to see it again
     */
    synchronized void add(String kind, String story) {
        if (counts.merge(kind, 1, Integer::sum) <= TOLD) {
            told.add(kind + ": " + story);
        }
    }

    /** Whether there are findings of all kinds that are wanted; if none is wanted, there never are. */
    synchronized boolean has(List<String> kinds) {
        return !kinds.isEmpty() && counts.keySet().containsAll(kinds);
    }

    synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    synchronized List<String> told() {
        return List.copyOf(told);
    }
}
