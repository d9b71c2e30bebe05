package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.SqlNames;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns names and user documentation into text that is safe inside a Javadoc comment. */
final class JavadocText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$.\"-]*(?: [\\p{L}\\p{N}_$.\"-]+)*");

    private JavadocText() {}

    /** A comment: its summary, then an empty line and the tags, if there are any. */
    static CodeBlock of(CodeBlock summary, List<String> tags) {
        CodeBlock.Builder comment = CodeBlock.builder().add(summary).add("\n");
        if (!tags.isEmpty()) {
            comment.add("\n");
        }
        for (String tag : tags) {
            comment.add("$L\n", tag);
        }
        return comment.build();
    }

    static CodeBlock of(String summary, List<String> tags) {
        return of(CodeBlock.of("$L", summary), tags);
    }

    static CodeBlock of(String summary) {
        return of(summary, List.of());
    }

    /** A name of the database, in the font of code. */
    static String code(String name) {
        // Braces would end {@code}, which knows no escapes.
        return PLAIN.matcher(name).matches() ? "{@code " + name + "}" : "<code>" + escaped(name) + "</code>";
    }

    /**
     * What the user wrote, as text: whatever would be a tag, an entity, the comment's end or a unicode escape is only
     * shown.
     */
    static String escaped(String text) {
        String line = text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+", " ").strip();
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

    /** What the user wrote, as a sentence. */
    static String sentence(String text) {
        String escaped = escaped(text);
        return escaped.isEmpty() || ".!?".indexOf(escaped.charAt(escaped.length() - 1)) >= 0 ? escaped : escaped + ".";
    }

    /** {@code projectMember} or {@code ProjectMember} as words: project member. */
    static String words(String camelCase) {
        return SqlNames.snakeCase(camelCase).replace('_', ' ').strip();
    }

    /** One row of a table, in words. */
    static String row(Entity entity) {
        return words(entity.type().simpleName());
    }

    /** A table as SQL names it. */
    static String table(Entity entity) {
        return quoted(entity.schema()) + "." + quoted(entity.table());
    }

    /** A column as SQL names it. */
    static String column(Entity entity, String column) {
        return table(entity) + "." + quoted(column);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Several names of the database. */
    static String codes(List<String> names) {
        return enumeration(names.stream().map(JavadocText::code).toList());
    }

    /** a, b and c. */
    static String enumeration(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : items.stream().limit(last).collect(Collectors.joining(", ")) + " and " + items.get(last);
    }

    /** The tag of a parameter that takes what a program gives. */
    static String parameter(Input input) {
        return input instanceof Input.OfPart part
                ? "@param " + input.property() + " the values of " + codes(Column.names(part.columns()))
                        + (input.nullable() ? ", or null" : "")
                : parameter(input.columns().get(0));
    }

    /** The tag of a parameter that takes a column's value. */
    static String parameter(Column column) {
        return "@param " + column.property() + " the value of " + code(column.name())
                + (column.nullable() ? ", or null" : "");
    }
}
