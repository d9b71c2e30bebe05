package dev.freehold.processor.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says what is missing, what is too much, and how the first text that differs goes on. */
final class Difference {
    private static final int CONTEXT = 3;
    private static final int MOST = 12;

    private Difference() {}

    /** Fails unless both hold the same files with the same content. */
    static void check(String where, SortedMap<String, String> expected, SortedMap<String, String> actual) {
        List<String> complaints = new ArrayList<>();
        SortedSet<String> missing = new TreeSet<>(expected.keySet());
        missing.removeAll(actual.keySet());
        missing.forEach(path -> complaints.add("missing: " + path));
        SortedSet<String> extra = new TreeSet<>(actual.keySet());
        extra.removeAll(expected.keySet());
        extra.forEach(path -> complaints.add("not expected: " + path));
        expected.entrySet().stream()
                .filter(text -> actual.containsKey(text.getKey()))
                .filter(text -> !text.getValue().equals(actual.get(text.getKey())))
                .limit(1)
                .forEach(text -> complaints.add(
                        "differs: " + text.getKey() + "\n" + hunk(text.getValue(), actual.get(text.getKey()))));
        if (!complaints.isEmpty()) {
            throw new AssertionError(
                    where + "\n" + String.join("\n", complaints) + "\nIf this is intended: -Dgolden.update=true\n");
        }
    }

    /** The lines around the first difference: {@code -} expected, {@code +} actual. */
    static String hunk(String expected, String actual) {
        List<String> before = List.of(expected.split("(?<=\n)"));
        List<String> after = List.of(actual.split("(?<=\n)"));
        int first = 0;
        while (first < before.size()
                && first < after.size()
                && before.get(first).equals(after.get(first))) {
            first++;
        }
        int same = 0;
        while (same < before.size() - first
                && same < after.size() - first
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        StringBuilder hunk = new StringBuilder("@@ line " + (first + 1) + " @@\n");
        append(hunk, ' ', before.subList(Math.max(0, first - CONTEXT), first));
        append(hunk, '-', before.subList(first, before.size() - same));
        append(hunk, '+', after.subList(first, after.size() - same));
        append(
                hunk,
                ' ',
                before.subList(before.size() - same, Math.min(before.size(), before.size() - same + CONTEXT)));
        return hunk.toString();
    }

    private static void append(StringBuilder hunk, char sign, List<String> lines) {
        for (String line : lines.subList(0, Math.min(MOST, lines.size()))) {
            hunk.append(sign).append(line.endsWith("\n") ? line : line + "\n\\ no line break at the end\n");
        }
        if (lines.size() > MOST) {
            hunk.append(sign).append("… ").append(lines.size() - MOST).append(" more\n");
        }
    }
}
