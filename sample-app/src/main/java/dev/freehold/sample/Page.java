package dev.freehold.sample;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the tour looks. */
final class Page {
    private static final int WIDTH = 120;
    private static final String MARGIN = " ".repeat(6);

    private final PrintStream out;
    private int steps;

    Page(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        out.println(text);
        out.println("=".repeat(text.length()));
    }

    /** The beginning of what belongs together, and who does it. */
    void step(String what, String who) {
        out.println();
        String head = ++steps + ". " + what + " ";
        out.println(head + "-".repeat(Math.max(3, WIDTH - head.length() - who.length() - 1)) + " " + who);
    }

    /** Lines of one kind, with its name before the first. */
    void lines(String kind, List<String> lines) {
        String label = kind;
        for (String line : lines) {
            for (String part : wrapped(line, WIDTH - MARGIN.length())) {
                out.println(label + " ".repeat(MARGIN.length() - label.length()) + part);
                label = "";
            }
        }
    }

    void java(JavaSource source, String method) {
        lines("Java", source.body(method));
    }

    void sql(String sql) {
        lines("SQL", sql.lines().toList());
    }

    void rows(Grid<?> rows) {
        lines("", rows.lines());
    }

    private static List<String> wrapped(String text, int width) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            String line = rest;
            int end = Stream.of(" from ", " where ", " and ")
                    .mapToInt(word -> line.lastIndexOf(word, width))
                    .filter(index -> index > width / 2)
                    .max()
                    .orElse(line.lastIndexOf(' ', width));
            if (line.substring(0, Math.max(end, 0)).isBlank()) {
                break;
            }
            parts.add(line.substring(0, end));
            rest = "    " + line.substring(end + 1);
        }
        parts.add(rest);
        return parts;
    }
}
