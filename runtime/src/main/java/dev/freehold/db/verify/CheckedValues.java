package dev.freehold.db.verify;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a condition as PostgreSQL prints it into the values that it allows: {@code status in ('a', 'b')} comes back as
 * {@code CHECK ((status = ANY (ARRAY['a'::text, 'b'::text])))}.
 */
final class CheckedValues {
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern CAST = Pattern.compile("::[a-z ]+(\\(\\d+\\))?(\\[])?");
    private static final Pattern IN = Pattern.compile("CHECK(\\w+|\".+\")=(ANYARRAY\\[\\?(,\\?)*]|\\?)(NOTVALID)?");

    private CheckedValues() {}

    /** The values; empty if the condition says anything else. */
    static Set<String> of(String condition) {
        String bare = LITERAL.matcher(condition).replaceAll("?");
        String form = CAST.matcher(bare).replaceAll("").replaceAll("[() ]", "");
        Set<String> values = new LinkedHashSet<>();
        if (IN.matcher(form).matches()) {
            Matcher literals = LITERAL.matcher(condition);
            while (literals.find()) {
                values.add(literals.group(1).replace("''", "'"));
            }
        }
        return values;
    }
}
