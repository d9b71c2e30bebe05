package dev.freehold.db.session;

import dev.freehold.db.Actor;
import dev.freehold.db.schema.AuthNames.Role;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.sql.Lookup;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From an API key to the user or the organization whose it is, by one statement. It reads the counters of the key and
 * leaves counting to the auth server.
 */
final class ApiKeyQuery {
    /** What Better Auth takes a key for that names no configuration. */
    private static final String DEFAULT_CONFIGURATION = "default";

    private record Found(
            String configId,
            Optional<Refusal> refusal,
            @Nullable String organizationId,
            Account account) {}

    private final Lookup lookup;
    private final ApiKeyRules rules;
    private final String sql;

    ApiKeyQuery(Lookup lookup, Schema schema, ApiKeyRules rules) {
        this.lookup = lookup;
        this.rules = rules;
        NamedTable key = NamedTable.require(
                schema, Role.API_KEY, "k", "Add API_KEY to the plugins of the auth schema: plugins = API_KEY.");
        Optional<NamedTable> organization = NamedTable.find(schema, Role.ORGANIZATION, "o");
        AccountSql account = new AccountSql(schema);
        String owner = owner(key);
        this.sql = "select " + configuration(key) + " as config_id, " + state(key, rules) + " as refusal, "
                + organization.map(table -> table.id() + "::text").orElse("null::text") + " as owner_id, "
                + account.items()
                + "\nfrom " + key.from()
                + "\n" + account.userOfText(owner)
                + organization
                        .map(table -> "\nleft join " + table.from() + " on " + table.id() + " = " + table.idOf(owner)
                                + table.andAlive())
                        .orElse("")
                + "\n" + account.none()
                + "\nwhere " + key.column("key") + " = ?" + key.andAlive();
    }

    Verdict verdict(String key) {
        if (!TokenForm.holds(key)) {
            return Verdict.refused(Refusal.MALFORMED);
        }
        return lookup
                .rows(
                        sql,
                        List.of(rules.hashed() ? hash(key) : key),
                        results -> new Found(
                                results.getString("config_id"),
                                Optional.ofNullable(results.getString("refusal"))
                                        .map(Refusal::valueOf),
                                results.getString("owner_id"),
                                Account.read(results)))
                .stream()
                .findFirst()
                .map(this::verdict)
                .orElse(Verdict.refused(Refusal.UNKNOWN));
    }

    private Verdict verdict(Found found) {
        ApiKeyOwner owner = rules.owners().get(found.configId());
        if (owner == null) {
            return Verdict.refused(Refusal.UNKNOWN_CONFIGURATION);
        }
        if (found.refusal().isPresent()) {
            return Verdict.refused(found.refusal().get());
        }
        return switch (owner) {
            case USER -> found.account().verdict(null);
            case ORGANIZATION ->
                found.organizationId() == null
                        ? Verdict.refused(Refusal.OWNER_GONE)
                        : Verdict.accepted(Actor.organization(found.organizationId()));
        };
    }

    private static String configuration(NamedTable key) {
        String standard = "'" + DEFAULT_CONFIGURATION + "'";
        return key.has("configId") ? "coalesce(" + key.text("configId") + ", " + standard + ")" : standard;
    }

    /** Up to 1.4 a key names its user in {@code userId}; Agentuity has that column beside an empty reference. */
    private static String owner(NamedTable key) {
        if (!key.has("referenceId")) {
            return key.text("userId");
        }
        return key.has("userId")
                ? "coalesce(nullif(" + key.text("referenceId") + ", ''), " + key.text("userId") + ")"
                : key.text("referenceId");
    }

    /** The name of the {@link Refusal} that the row of the key itself calls for, or null. */
    private static String state(NamedTable key, ApiKeyRules rules) {
        StringBuilder state = new StringBuilder("case");
        if (key.has("enabled")) {
            state.append(" when ")
                    .append(key.column("enabled"))
                    .append(" is false")
                    .append(then(Refusal.DISABLED));
        }
        state.append(" when ").append(key.age("expiresAt")).append(" >= 0").append(then(Refusal.EXPIRED));
        if (key.has("remaining")) {
            state.append(" when ").append(key.column("remaining")).append(" <= 0");
            if (key.has("refillAmount") && key.has("refillInterval")) {
                state.append(" and not ").append(refillIsDue(key));
            }
            state.append(then(Refusal.EXHAUSTED));
        }
        if (rules.rateLimited() && key.has("rateLimitMax")) {
            state.append(" when ").append(isTooOften(key)).append(then(Refusal.RATE_LIMITED));
        }
        return state.append(" end").toString();
    }

    private static String then(Refusal refusal) {
        return " then '" + refusal.name() + "'";
    }

    /** As Better Auth decides it: intervals are milliseconds, and zero is none. */
    private static String refillIsDue(NamedTable key) {
        String since = key.has("lastRefillAt")
                ? "coalesce(" + key.age("lastRefillAt") + ", " + key.age("createdAt") + ")"
                : key.age("createdAt");
        return "coalesce(" + key.column("refillAmount") + " > 0 and " + key.column("refillInterval") + " > 0 and "
                + since + " * 1000 > " + key.column("refillInterval") + ", false)";
    }

    /** As Better Auth decides it: a window begins anew once no request came for as long as it is. */
    private static String isTooOften(NamedTable key) {
        return key.column("rateLimitEnabled") + " is not false and " + key.age("lastRequest") + " * 1000 <= "
                + key.column("rateLimitTimeWindow") + " and " + key.column("requestCount") + " >= "
                + key.column("rateLimitMax");
    }

    /** A hash without salt is enough for 64 random letters; it is what Better Auth stores. */
    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no SHA-256", e); // every one has (JDK, MessageDigest)
        }
    }
}
