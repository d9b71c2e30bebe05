package dev.freehold.db.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How Better Auth is set up, for {@link BetterAuthSessions}. Immutable.
 *
 * <pre>{@code
 * SessionOptions.secret(System.getenv("BETTER_AUTH_SECRET")).withSecureCookiesOnly()
 * }</pre>
 *
 * @param secrets of which one must have signed a cookie or a bearer token; none if no such credential is taken
 * @param cookieName the session cookie, without {@code __Secure-}
 * @param secureCookiesOnly whether the cookie counts only with {@code __Secure-} before its name
 * @param rawBearerTokens whether a bearer token counts without a signature
 * @param apiKeys how API keys are set up; empty if none are taken
 * @param jwt what JWTs must say; empty if none are taken
 */
public record SessionOptions(
        List<String> secrets,
        String cookieName,
        boolean secureCookiesOnly,
        boolean rawBearerTokens,
        Optional<ApiKeyRules> apiKeys,
        Optional<JwtRules> jwt) {
    /**
     * Checks the secrets; no message shows one.
     *
     * @param secrets each of 32 characters at least, and not Better Auth's built-in default
     * @param cookieName the session cookie, not blank
     * @param secureCookiesOnly whether the prefix is needed
     * @param rawBearerTokens whether signatures are not
     * @param apiKeys how API keys are set up
     * @param jwt what JWTs must say
     * @throws IllegalArgumentException if a secret is none, or the name is blank or of the wrong cookie
     */
    public SessionOptions {
        secrets = List.copyOf(secrets);
        secrets.forEach(Secrets::requireStrong);
        if (cookieName.isBlank() || cookieName.startsWith("__Secure-") || cookieName.startsWith("__Host-")) {
            throw new IllegalArgumentException("the cookie's name is given without the prefix that browsers know");
        }
        if (cookieName.endsWith("session_data")) {
            throw new IllegalArgumentException("session_data is a cache that outlives a revoked session:"
                    + " the cookie that counts is session_token");
        }
    }

    /**
     * Cookies and bearer tokens that this secret signed.
     *
     * @param secret Better Auth's {@code secret}
     * @return the options
     * @throws NullPointerException if there is none
     * @throws IllegalArgumentException if it is no secret; the message does not show it
     */
    public static SessionOptions secret(String secret) {
        return secrets(List.of(Objects.requireNonNull(secret, "no secret: is BETTER_AUTH_SECRET set?")));
    }

    /**
     * Cookies and bearer tokens that one of these secrets signed. Better Auth signs and checks by its first one only;
     * an older one, here, keeps sessions from before a rotation alive for Java.
     *
     * @param secrets Better Auth's {@code secrets}; none if only API keys or JWTs are taken
     * @return the options
     * @throws IllegalArgumentException if one is no secret; the message does not show it
     */
    public static SessionOptions secrets(List<String> secrets) {
        return new SessionOptions(
                secrets, "better-auth.session_token", false, false, Optional.empty(), Optional.empty());
    }

    /**
     * With another prefix of the cookie's name: {@code advanced.cookiePrefix} in Better Auth.
     *
     * @param prefix what stands before {@code .session_token}
     * @return the options
     */
    public SessionOptions withCookiePrefix(String prefix) {
        return withCookieName(prefix + ".session_token");
    }

    /**
     * With another name of the cookie: {@code advanced.cookies.session_token.name} in Better Auth.
     *
     * @param name the whole name, but for {@code __Secure-}
     * @return the options
     * @throws IllegalArgumentException if the name is blank, or that of the cache {@code session_data}
     */
    public SessionOptions withCookieName(String name) {
        return new SessionOptions(secrets, name, secureCookiesOnly, rawBearerTokens, apiKeys, jwt);
    }

    /**
     * With cookies that only a secure connection can have set: {@code advanced.useSecureCookies} in Better Auth, and
     * its default where the {@code baseURL} begins with {@code https}.
     *
     * @return the options
     */
    public SessionOptions withSecureCookiesOnly() {
        return new SessionOptions(secrets, cookieName, true, rawBearerTokens, apiKeys, jwt);
    }

    /**
     * With bearer tokens that bear no signature, as Better Auth's plugin takes them without {@code requireSignature}:
     * whoever reads the table of sessions can then be anybody, and every made-up token costs a query.
     *
     * @return the options
     */
    public SessionOptions withRawBearerTokens() {
        return new SessionOptions(secrets, cookieName, secureCookiesOnly, true, apiKeys, jwt);
    }

    /**
     * With API keys.
     *
     * @param rules how they are set up
     * @return the options
     */
    public SessionOptions withApiKeys(ApiKeyRules rules) {
        return new SessionOptions(secrets, cookieName, secureCookiesOnly, rawBearerTokens, Optional.of(rules), jwt);
    }

    /**
     * With JWTs that Better Auth's {@code jwt} plugin signed.
     *
     * @param rules what they must say
     * @return the options
     */
    public SessionOptions withJwt(JwtRules rules) {
        return new SessionOptions(secrets, cookieName, secureCookiesOnly, rawBearerTokens, apiKeys, Optional.of(rules));
    }

    /** The names that the cookie may have, the one first that only a secure connection can have set. */
    List<String> cookieNames() {
        String secure = "__Secure-" + cookieName;
        return secureCookiesOnly ? List.of(secure) : List.of(secure, cookieName);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SessionOptions[" + secrets.size() + " secrets, cookieName=" + cookieName + ", secureCookiesOnly="
                + secureCookiesOnly + ", rawBearerTokens=" + rawBearerTokens + ", apiKeys=" + apiKeys + ", jwt=" + jwt
                + "]";
    }
}
