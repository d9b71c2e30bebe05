package dev.freehold.maven.write;

import java.util.List;

/** The widths at which palantir-java-format breaks lines. */
final class Lines {
    static final int WIDTH = 120;

    /** Where annotations before a component must have ended for it to stay on their line. */
    static final int ANNOTATIONS = 60;

    private Lines() {}

    static String indented(int columns, String text) {
        return " ".repeat(columns) + text;
    }

    static boolean fits(int column, String text) {
        return column + text.length() <= WIDTH;
    }

    static boolean fits(List<String> lines) {
        return lines.stream().allMatch(line -> line.length() <= WIDTH);
    }
}
