package dev.freehold.sample;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The source of a class, which the build copies beside the resources: the tour shows the code that runs, not a copy of
 * it.
 */
final class JavaSource {
    private final String resource;
    private final List<String> lines;

    private JavaSource(String resource, List<String> lines) {
        this.resource = resource;
        this.lines = lines;
    }

    static JavaSource of(Class<?> type) {
        String resource = "/source/" + type.getName().replace('.', '/') + ".java";
        return new JavaSource(resource, Resource.text(resource).lines().toList());
    }

    /** What stands between the braces of a public method. */
    List<String> body(String method) {
        int head = first(0, line -> line.startsWith("    public ") && line.contains(" " + method + "("), method);
        int open = first(head, line -> line.endsWith("{"), method);
        int close = first(open, "    }"::equals, method);
        return String.join("\n", lines.subList(open + 1, close))
                .stripIndent()
                .lines()
                .toList();
    }

    private int first(int from, Predicate<String> wanted, String method) {
        return IntStream.range(from, lines.size())
                .filter(line -> wanted.test(lines.get(line)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no method " + method + " in " + resource + "."));
    }
}
