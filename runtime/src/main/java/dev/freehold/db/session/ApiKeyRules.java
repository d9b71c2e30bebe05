package dev.freehold.db.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How Better Auth's API keys are set up, in the words of its plugin. Immutable.
 *
 * <pre>{@code
 * ApiKeyRules.of("default", ApiKeyOwner.USER).and("org", ApiKeyOwner.ORGANIZATION)
 * }</pre>
 *
 * @param owners whose the keys of each {@code configId} are; keys of others are refused, as a user and an organization
 *     may have one and the same id
 * @param header the HTTP header that carries a key, for {@link BetterAuthSessions#ofRequest}
 * @param hashed whether the database has the keys' hashes, as without {@code disableKeyHashing}
 * @param rateLimited whether the limits in the keys' rows hold, as without {@code rateLimit: {enabled: false}}
 */
public record ApiKeyRules(Map<String, ApiKeyOwner> owners, String header, boolean hashed, boolean rateLimited) {
    /**
     * Keeps its own copy of the owners.
     *
     * @param owners whose the keys are
     * @param header the HTTP header
     * @param hashed whether keys are hashed
     * @param rateLimited whether limits hold
     */
    public ApiKeyRules {
        owners = Collections.unmodifiableMap(new LinkedHashMap<>(owners));
    }

    /**
     * Keys of one configuration, hashed, with rate limits, in the header {@code x-api-key}.
     *
     * @param configId the configuration, {@code default} where Better Auth has but one
     * @param owner whose its keys are
     * @return the rules
     */
    public static ApiKeyRules of(String configId, ApiKeyOwner owner) {
        return new ApiKeyRules(Map.of(configId, owner), "x-api-key", true, true);
    }

    /**
     * With the keys of another configuration.
     *
     * @param configId the configuration
     * @param owner whose its keys are
     * @return the rules
     */
    public ApiKeyRules and(String configId, ApiKeyOwner owner) {
        Map<String, ApiKeyOwner> more = new LinkedHashMap<>(owners);
        more.put(configId, owner);
        return new ApiKeyRules(more, header, hashed, rateLimited);
    }

    /**
     * With another header: {@code apiKeyHeaders} in Better Auth.
     *
     * @param name its name
     * @return the rules
     */
    public ApiKeyRules withHeader(String name) {
        return new ApiKeyRules(owners, name, hashed, rateLimited);
    }

    /**
     * With keys in clear in the database: {@code disableKeyHashing: true} in Better Auth.
     *
     * @return the rules
     */
    public ApiKeyRules withoutHashing() {
        return new ApiKeyRules(owners, header, false, rateLimited);
    }

    /**
     * With rate limits that do not hold: {@code rateLimit: {enabled: false}} in Better Auth.
     *
     * @return the rules
     */
    public ApiKeyRules withoutRateLimits() {
        return new ApiKeyRules(owners, header, hashed, false);
    }
}
