package dev.freehold.db.session;

import dev.freehold.db.error.FreeholdException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * From a JWT to what it says, if it holds. Keeps apart what needs jose4j, so that programs without JWTs run without.
 */
@FunctionalInterface
interface JwtCheck {
    /**
     * Checks a token.
     *
     * @param token the token, as it was sent
     * @param next makes the verdict of what a good token says
     * @return the verdict
     */
    Verdict check(String token, Function<TokenClaims, Verdict> next);

    /** The check, or an exception that says what is missing on the class path. */
    static JwtCheck open(Supplier<KeySource> keys, JwtRules rules) {
        try {
            return new JwtVerifier(keys.get(), rules);
        } catch (NoClassDefFoundError e) {
            throw new FreeholdException("Checking JWTs needs jose4j on the class path: add org.bitbucket.b_c:jose4j.");
        }
    }

    /** Whether a bearer token has the form of a JWT, and not that of a session's token. */
    static boolean hasForm(String token) {
        return token.chars().filter(c -> c == '.').count() == 2;
    }
}
