package dev.freehold.maven.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Documentation as source shows it: words filled into lines, whatever is no word of Javadoc escaped. */
final class DocText {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}_$.,()\\[\\]\"-]+(?: [\\p{L}\\p{N}_$.,()\\[\\]\"-]+)*");
    private static final int TAG_CONTINUED = 4;

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** Adds a paragraph: documentation already, not escaped again. */
    DocText paragraph(String text) {
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        return this;
    }

    DocText parameter(String name, String text) {
        tags.add("@param " + name + " " + text);
        return this;
    }

    List<String> lines(int column) {
        if (paragraphs.size() == 1 && tags.isEmpty() && Lines.fits(column, "/** " + paragraphs.get(0) + " */")) {
            return List.of(Lines.indented(column, "/** " + paragraphs.get(0) + " */"));
        }
        List<String> lines = new ArrayList<>(List.of(Lines.indented(column, "/**")));
        String margin = Lines.indented(column, " *");
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                lines.add(margin);
            }
            fill((i > 0 ? "<p>" : "") + paragraphs.get(i), margin + " ", margin + " ", lines);
        }
        if (!tags.isEmpty()) {
            lines.add(margin);
        }
        for (String tag : tags) {
            fill(tag, margin + " ", margin + " " + " ".repeat(TAG_CONTINUED), lines);
        }
        lines.add(Lines.indented(column, " */"));
        return lines;
    }

    private static void fill(String text, String first, String next, List<String> lines) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        // an inline tag is not parted from what follows it
        for (String word : text.split("(?<!\\{@code|\\{@link) ", -1)) {
            if (!empty && !Lines.fits(line.length() + 1, word)) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }

    /** A name of the database, in the font of code. */
    static String code(String name) {
        return PLAIN.matcher(name).matches() ? "{@code " + name + "}" : "<code>" + escaped(name) + "</code>";
    }

    /** A text of the database as a sentence: what would be a tag, an entity or the comment's end is only shown. */
    static String sentence(String text) {
        String escaped = escaped(text);
        return escaped.isEmpty() || ".!?".indexOf(escaped.charAt(escaped.length() - 1)) >= 0 ? escaped : escaped + ".";
    }

    static String escaped(String text) {
        String line = text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]+", " ").strip();
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '@', '{', '}', '*', '\\' ->
                    escaped.append("&#").append((int) c).append(';');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
