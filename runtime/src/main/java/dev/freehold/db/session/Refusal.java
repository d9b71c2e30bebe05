package dev.freehold.db.session;

/**
 * Why a credential was refused: for logs and tests. A caller should learn no more than that it is not signed in, except
 * where {@link #EXHAUSTED} and {@link #RATE_LIMITED} call for another answer.
 */
public enum Refusal {
    /** None was sent: no such cookie or header, or an {@code Authorization} of another scheme. */
    NO_CREDENTIAL,
    /** It has not the form of one: it was cut off, or made up. */
    MALFORMED,
    /** A session token without its signature, which {@link SessionOptions#rawBearerTokens()} does not allow. */
    UNSIGNED,
    /** Somebody else signed it, or it was changed. A wrong secret in the options shows itself by this. */
    BAD_SIGNATURE,
    /** The database knows no such session or key: signed out, revoked, deleted. */
    UNKNOWN,
    /** Its time is over. */
    EXPIRED,
    /** The user or the organization that it stands for was deleted. */
    OWNER_GONE,
    /** The user is banned now. */
    BANNED,
    /** The API key was switched off. */
    DISABLED,
    /** The API key has no requests left. */
    EXHAUSTED,
    /** The API key was used too often in its time window. */
    RATE_LIMITED,
    /** The API key is of a configuration that {@link ApiKeyRules} does not name. */
    UNKNOWN_CONFIGURATION,
    /** The JWT names no key, or one that nobody knows. */
    UNKNOWN_KEY,
    /** The JWT is signed by another algorithm than its key is for. */
    WRONG_ALGORITHM,
    /** The JWT comes from another issuer. */
    WRONG_ISSUER,
    /** The JWT is meant for another audience. */
    WRONG_AUDIENCE,
    /** The JWT names no user or no end, is not valid yet, or has claims of a wrong type. */
    INVALID_CLAIMS
}
