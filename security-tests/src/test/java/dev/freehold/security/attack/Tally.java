package dev.freehold.security.attack;

import java.util.Map;
import java.util.TreeMap;

/** How operations ended, by kind and by actor. */
final class Tally {
    /** How an operation ended. */
    enum End {
        /** With rows. */
        OK,
        /** With none. */
        EMPTY,
        /** With a typed refusal. */
        DENIED,
        /** It could not be made: no row of that kind was there. */
        SKIPPED,
        /** The connection broke, in runs that break connections. */
        BROKEN
    }

    private final Map<String, int[]> counts = new TreeMap<>();

    synchronized void add(String what, End end) {
        counts.computeIfAbsent(what, kind -> new int[End.values().length])[end.ordinal()]++;
    }

    synchronized int count(String what, End end) {
        return counts.getOrDefault(what, new int[End.values().length])[end.ordinal()];
    }

    synchronized int total(End end) {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("as "))
                .mapToInt(entry -> entry.getValue()[end.ordinal()])
                .sum();
    }

    synchronized void addAll(Tally other) {
        other.counts.forEach((kind, more) -> {
            int[] sum = counts.computeIfAbsent(kind, added -> new int[more.length]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        });
    }

    synchronized String table() {
        StringBuilder text = new StringBuilder(String.format(
                "%-34s %9s %9s %9s %9s %9s%n", "operation", "with rows", "empty", "refused", "skipped", "broken"));
        counts.forEach((kind, ends) -> text.append(
                String.format("%-34s %9d %9d %9d %9d %9d%n", kind, ends[0], ends[1], ends[2], ends[3], ends[4])));
        return text.toString();
    }
}
