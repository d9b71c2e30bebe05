package dev.freehold.db.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the header {@code Authorization} to the token in it. */
final class BearerToken {
    private static final String SCHEME = "bearer ";

    private BearerToken() {}

    /** The token; empty if there is none, or another scheme. A text without a blank is taken for the token itself. */
    static Optional<String> of(@Nullable String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        String text = authorization.strip();
        if (text.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.of(text.substring(SCHEME.length()).strip());
        }
        boolean token = !text.isEmpty() && text.indexOf(' ') < 0 && !text.equalsIgnoreCase(SCHEME.strip());
        return token ? Optional.of(text) : Optional.empty();
    }
}
