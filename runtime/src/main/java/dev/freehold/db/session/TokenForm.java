package dev.freehold.db.session;

import org.jspecify.annotations.Nullable;

/** What every token, key and id looks like, so that made-up ones end here and not in an error of the database. */
final class TokenForm {
    /** A browser sends no longer cookie (RFC 6265, 6.1), and nothing else is as long. */
    static final int LONGEST = 4096;

    private TokenForm() {}

    /** Neither blank nor endless, and nothing in it that PostgreSQL could not hold or a log would stumble over. */
    static boolean holds(@Nullable String text) {
        return text != null
                && !text.isBlank()
                && text.length() <= LONGEST
                && text.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c));
    }
}
