package dev.freehold.db.verify;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a condition as PostgreSQL prints it into the values that it allows: {@code status in ('a', 'b')} comes back as
 * {@code CHECK ((status = ANY (ARRAY['a'::text, 'b'::text])))}. Numbers are values, too, and so is what each element of
 * an array may be.
 */
final class CheckedValues {
    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'|\"(?:[^\"]|\"\")*\"");
    private static final Pattern CAST = Pattern.compile("::[a-z ]+(\\(\\d+\\))?(\\[])?");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
    private static final Pattern CALL = Pattern.compile("\\w\\(");
    private static final Pattern IN =
            Pattern.compile("CHECK\\w+(=(ANYARRAY\\[\\?(,\\?)*]|\\?)|<@ARRAY\\[\\?(,\\?)*])(NOTVALID)?");

    private CheckedValues() {}

    /** The values; empty if the condition says anything else. */
    static Set<String> of(String condition) {
        Set<String> values = new LinkedHashSet<>();
        Matcher quoted = QUOTED.matcher(condition);
        StringBuilder bare = new StringBuilder();
        while (quoted.find()) {
            String literal = quoted.group(1);
            quoted.appendReplacement(bare, literal == null ? "name" : "?");
            if (literal != null) {
                values.add(literal.replace("''", "'"));
            }
        }
        String withoutCasts = CAST.matcher(quoted.appendTail(bare)).replaceAll("");
        Matcher number = NUMBER.matcher(withoutCasts);
        while (number.find()) {
            values.add(number.group());
        }
        String form = number.replaceAll("?");
        boolean calls = CALL.matcher(form).find();
        return !calls && IN.matcher(form.replaceAll("[() ]", "")).matches() ? values : Set.of();
    }
}
