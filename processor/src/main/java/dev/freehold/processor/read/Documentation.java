package dev.freehold.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a documentation comment into plain sentences for comments in the database and in generated code.
 *
 * @param summary the first sentence, or empty
 * @param parameters what {@code @param} says of record components
 */
record Documentation(String summary, Map<String, String> parameters) {
    private static final Pattern PARAMETER = Pattern.compile("(?s)@param\\s+(\\w+)\\s+(.*?)(?=\\n\\s*@\\w|\\z)");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(?:code|literal|link|linkplain)\\s+([^{}]*)}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|(lt|gt|amp|quot|apos|nbsp));");
    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9a-fA-F]{4})");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.*?\\.)(?:\\s|$)");

    static Documentation of(@Nullable String written) {
        if (written == null) {
            return new Documentation("", Map.of());
        }
        // javac has done so already; ECJ gives the comment as it stands in the file
        String comment = UNICODE_ESCAPE
                .matcher(written)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(escape.group(1) + (char) Integer.parseInt(escape.group(2), 16)));
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher matcher = PARAMETER.matcher(comment);
        while (matcher.find()) {
            parameters.put(matcher.group(1), plain(matcher.group(2)));
        }
        int tags = comment.indexOf("\n @");
        String body =
                plain(comment.stripLeading().startsWith("@") ? "" : tags < 0 ? comment : comment.substring(0, tags));
        Matcher sentence = FIRST_SENTENCE.matcher(body);
        return new Documentation(sentence.find() ? sentence.group(1) : body, parameters);
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private static String plain(String text) {
        String withoutTags = INLINE_TAG.matcher(text).replaceAll("$1");
        String withoutMarkup = MARKUP.matcher(withoutTags).replaceAll("");
        return ENTITY.matcher(withoutMarkup)
                .replaceAll(entity -> Matcher.quoteReplacement(character(entity)))
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .strip();
    }

    private static String character(MatchResult entity) {
        if (entity.group(3) != null) {
            return ENTITIES.getOrDefault(entity.group(3), "");
        }
        int codePoint =
                entity.group(1) == null ? Integer.parseInt(entity.group(2), 16) : Integer.parseInt(entity.group(1));
        return codePoint > 0 ? Character.toString(codePoint) : "";
    }
}
