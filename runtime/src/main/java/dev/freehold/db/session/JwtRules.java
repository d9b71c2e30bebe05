package dev.freehold.db.session;

/**
 * What a JWT must say of itself, besides whom it stands for and when it ends. In Better Auth both are the
 * {@code baseURL} unless its {@code jwt} plugin says otherwise.
 *
 * @param issuer who made it: {@code iss}
 * @param audience for whom it is: {@code aud}, or one of them
 */
public record JwtRules(String issuer, String audience) {
    /**
     * Checks that both are there: a token for another service must not open this one.
     *
     * @param issuer who made it
     * @param audience for whom it is
     * @throws IllegalArgumentException if one is blank
     */
    public JwtRules {
        if (issuer.isBlank() || audience.isBlank()) {
            throw new IllegalArgumentException(
                    "a JWT is checked for its issuer and its audience: neither may be blank");
        }
    }
}
