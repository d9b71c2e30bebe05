package dev.freehold.processor.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the auth server. {@code 1.7} alone is the newest of its line.
 *
 * @param major the first number
 * @param minor the second
 * @param patch the third
 */
record Version(int major, int minor, int patch) implements Comparable<Version> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?");

    /** The version of a server; empty if the text is none. */
    static Optional<Version> of(String text) {
        return parse(text, Integer.MAX_VALUE);
    }

    /** The first version of a line. */
    static Version first(String text) {
        return parse(text, 0).orElseThrow(() -> new IllegalArgumentException(text + " is no version"));
    }

    private static Optional<Version> parse(String text, int patch) {
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new Version(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        parts.group(3) == null ? patch : Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    /** Whether something that came with one version and went with another is there. */
    boolean has(String since, String before) {
        return (since.isEmpty() || compareTo(first(since)) >= 0) && (before.isEmpty() || compareTo(first(before)) < 0);
    }

    @Override
    public int compareTo(Version other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = Integer.compare(minor, other.minor);
        return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
    }
}
