package dev.freehold.db.verify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The models of Better Auth by its own names, and the fields that they have in all versions. */
enum BetterAuthModel {
    USER("user", "", "name email emailVerified image createdAt updatedAt"),
    SESSION("session", "", "expiresAt token createdAt updatedAt ipAddress userAgent userId"),
    ACCOUNT(
            "account",
            "",
            "accountId providerId userId accessToken refreshToken idToken accessTokenExpiresAt"
                    + " refreshTokenExpiresAt scope password createdAt updatedAt"),
    VERIFICATION("verification", "", "identifier value expiresAt createdAt updatedAt"),
    ORGANIZATION("organization", "ORGANIZATION", "name slug logo createdAt metadata"),
    MEMBER("member", "ORGANIZATION", "organizationId userId role createdAt"),
    INVITATION("invitation", "ORGANIZATION", "organizationId email role status expiresAt inviterId"),
    TEAM("team", "TEAMS", "name organizationId createdAt updatedAt"),
    TEAM_MEMBER("teamMember", "TEAMS", "teamId userId createdAt"),
    ORGANIZATION_ROLE("organizationRole", "DYNAMIC_ACCESS_CONTROL", "organizationId role permission createdAt"),
    JWKS("jwks", "JWT", "publicKey privateKey createdAt expiresAt"),
    API_KEY("apikey", "API_KEY", "name start prefix key refillInterval refillAmount enabled remaining permissions"),
    TWO_FACTOR("twoFactor", "TWO_FACTOR", "secret backupCodes userId"),
    PASSKEY("passkey", "PASSKEY", "publicKey userId credentialID counter deviceType backedUp transports");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final String model;
    private final String plugin;
    private final String fields;

    BetterAuthModel(String model, String plugin, String fields) {
        this.model = model;
        this.plugin = plugin;
        this.fields = "id " + fields;
    }

    String model() {
        return model;
    }

    /** The plugin that brings the model; empty for those that are always there. */
    Optional<String> plugin() {
        return Optional.of(plugin).filter(name -> !name.isEmpty());
    }

    List<String> fields() {
        return List.of(fields.split(" "));
    }

    /** What its table is called, unless somebody renames it. */
    Set<String> names() {
        return new LinkedHashSet<>(List.of(model, model + "s", snakeCase(model), snakeCase(model) + "s"));
    }

    /** A name as Better Auth writes it for Drizzle: {@code credentialID} becomes {@code credential_id}. */
    static String snakeCase(String name) {
        return HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
