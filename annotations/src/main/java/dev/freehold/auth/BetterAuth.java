package dev.freehold.auth;

import dev.freehold.AuthTable;
import dev.freehold.AuthTable.Role;
import dev.freehold.Default;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a Better Auth server, by Better Auth's own names of models and fields. How a database calls them, which
 * types its ids have and which columns there are at all depends on the server's configuration, which {@link Options}
 * repeats:
 *
 * <pre>{@code
 * @Freehold(auth = BetterAuth.class)
 * @BetterAuth.Options(
 *         adapter = BetterAuth.Adapter.DRIZZLE,
 *         usePlural = true,
 *         plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.TEAMS})
 * package com.acme.projects;
 * }</pre>
 *
 * <p>Without {@code @BetterAuth.Options} they are the tables that the built-in migrator of version 1.7 makes in schema
 * {@code public} with the plugin organization. The rules are checked against databases that Better Auth 1.4 and 1.7
 * made; {@code docs/auth-schemas.md} has the table of deployments.
 *
 * <p>Ids are {@code String} here in every mode; a property of yours that holds one may also be a {@code UUID}, or an
 * {@code Integer} or {@code Long}, where the id's column is {@code uuid} or {@code integer}. Time stamps without zone
 * hold the wall time of UTC.
 *
 * <p>Passwords, tokens, key hashes and private keys are listed as secrets and cannot be read.
 *
 * <p>{@code nullable = true} stands beside every {@code @Nullable} because class files hide type-use annotations from
 * processors before JDK 22 (JDK-8225377), and this is read from a class file always.
 */
public final class BetterAuth {
    private BetterAuth() {}

    /**
     * How a Better Auth server is configured, in its own words: beside {@code @Freehold(auth = BetterAuth.class)} on a
     * package, or on a holder of auth tables that names a configuration once for several packages, as {@link NeonAuth}
     * does.
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    public @interface Options {
        /**
         * Who made the tables.
         *
         * @return the adapter
         */
        Adapter adapter() default Adapter.BUILT_IN;

        /**
         * Whether tables have names in the plural: {@code users}. An option of the Drizzle and Prisma adapters.
         *
         * @return true for plurals
         */
        boolean usePlural() default false;

        /**
         * Whether names stay in camel case, {@code "userId"}. An option of the Drizzle adapter; the others always do.
         *
         * @return true for camel case
         */
        boolean camelCase() default false;

        /**
         * Whether the time stamps of a Drizzle schema were changed by hand to {@code timestamp(…, {withTimezone:
         * true})}.
         *
         * @return true for {@code timestamp with time zone}
         */
        boolean withTimezone() default false;

        /**
         * The PostgreSQL schema of the tables.
         *
         * @return the schema's name as PostgreSQL stores it
         */
        String schemaName() default "public";

        /**
         * The option {@code advanced.database.generateId}: which type ids have.
         *
         * @return the kind of ids
         */
        GenerateId generateId() default GenerateId.TEXT;

        /**
         * Better Auth's version: {@code "1.7"} for the newest of that line, or an exact one such as {@code "1.7.2"}.
         * The schema has changed between versions; 1.4 to 1.7 are known.
         *
         * @return the version
         */
        String version() default "1.7";

        /**
         * The plugins that add tables or columns.
         *
         * @return the plugins
         */
        Plugin[] plugins() default Plugin.ORGANIZATION;

        /**
         * Models that have another name, or fields that have.
         *
         * @return the models that differ
         */
        Model[] models() default {};
    }

    /** Who made the tables. */
    public enum Adapter {
        /** {@code auth migrate}, for {@code database: new Pool(…)} or another Kysely dialect. */
        BUILT_IN,
        /** The Drizzle adapter, by the schema that {@code auth generate} wrote. */
        DRIZZLE,
        /** The Prisma adapter, by the schema that {@code auth generate} wrote. */
        PRISMA
    }

    /** Which type ids have. References without a foreign key are {@code text} in every mode. */
    public enum GenerateId {
        /** {@code text}: the default, {@code false}, and a function. */
        TEXT,
        /** {@code "uuid"}. */
        UUID,
        /** {@code "serial"}: {@code integer}. */
        SERIAL
    }

    /** A plugin that adds tables or columns. */
    public enum Plugin {
        /** {@code organization()}. */
        ORGANIZATION,
        /** {@code organization({teams: {enabled: true}})}. */
        TEAMS,
        /** {@code organization({dynamicAccessControl: {enabled: true}})}. */
        DYNAMIC_ACCESS_CONTROL,
        /** {@code jwt()}. */
        JWT,
        /** {@code apiKey()}. */
        API_KEY,
        /** {@code admin()}. */
        ADMIN,
        /** {@code twoFactor()}. */
        TWO_FACTOR,
        /** {@code passkey()}. */
        PASSKEY
    }

    /** A model whose name, or one of whose fields, the server's configuration changes. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    public @interface Model {
        /**
         * Better Auth's name for the model, such as {@code user} or {@code teamMember}.
         *
         * @return the name
         */
        String name();

        /**
         * The option {@code modelName}.
         *
         * @return the name that is used instead, empty for no other
         */
        String modelName() default "";

        /**
         * The option {@code fields}.
         *
         * @return the fields that differ
         */
        Field[] fields() default {};
    }

    /** A field whose name the server's configuration changes. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    public @interface Field {
        /**
         * Better Auth's name for the field, such as {@code emailVerified}.
         *
         * @return the name
         */
        String name();

        /**
         * The name that is used instead.
         *
         * @return the name
         */
        String fieldName();
    }

    /** Says of a table or column that it is not always there. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @interface Added {
        /**
         * The plugin that brings it.
         *
         * @return the plugin, none for the core
         */
        Plugin[] by() default {};

        /**
         * The first version that has it.
         *
         * @return the version, empty for all that are known
         */
        String since() default "";

        /**
         * The first version that no longer has it.
         *
         * @return the version, empty if the newest has it
         */
        String before() default "";

        /**
         * Whether every row has a value where the column is there. Its component is nullable all the same, for where it
         * is not.
         *
         * @return true for {@code not null}
         */
        boolean required() default false;
    }

    /**
     * A person who can sign in.
     *
     * @param id the id, 32 letters and digits unless {@code generateId} says otherwise
     * @param name the display name
     * @param email the address, in lower case, unique
     * @param emailVerified whether the address is proven
     * @param image the address of a picture
     * @param createdAt when the account was made
     * @param updatedAt when it was last changed
     * @param role roles of the admin plugin, a comma-separated list
     * @param banned whether an administrator has locked the account
     * @param banReason why
     * @param banExpires until when; null is for ever
     * @param twoFactorEnabled whether a second factor is asked for
     */
    @AuthTable(is = Role.USER)
    @Table(name = "user")
    public record User(
            @Id String id,
            String name,
            @Column(unique = true) String email,
            @Default("false") boolean emailVerified,
            @Column(nullable = true) @Nullable String image,
            @Default(sql = "CURRENT_TIMESTAMP") Instant createdAt,
            @Default(sql = "CURRENT_TIMESTAMP") Instant updatedAt,

            @Added(by = Plugin.ADMIN) @Column(nullable = true) @Nullable
            String role,

            @Added(by = Plugin.ADMIN) @Default("false") @Column(nullable = true) @Nullable
            Boolean banned,

            @Added(by = Plugin.ADMIN) @Column(nullable = true) @Nullable
            String banReason,

            @Added(by = Plugin.ADMIN) @Column(nullable = true) @Nullable
            Instant banExpires,

            @Added(by = Plugin.TWO_FACTOR) @Default("false") @Column(nullable = true) @Nullable
            Boolean twoFactorEnabled) {}

    /**
     * A sign-in that lasts. The token is a secret.
     *
     * @param id the id; not the cookie's value
     * @param expiresAt when it ends
     * @param createdAt when it began
     * @param updatedAt when it was last refreshed
     * @param ipAddress where it began
     * @param userAgent the browser's name for itself
     * @param userId who signed in
     * @param activeOrganizationId the organization chosen in the interface; never authority
     * @param activeTeamId the team chosen in the interface; never authority
     * @param impersonatedBy the administrator who acts as this user
     */
    @AuthTable(is = Role.SESSION, secrets = "token text not null unique")
    @Table(name = "session", indexes = @Index(columnList = "userId"))
    public record Session(
            @Id String id,
            Instant expiresAt,
            @Default(sql = "CURRENT_TIMESTAMP") Instant createdAt,
            Instant updatedAt,
            @Column(nullable = true) @Nullable String ipAddress,
            @Column(nullable = true) @Nullable String userAgent,

            @References(value = User.class, onDelete = OnDelete.CASCADE)
            String userId,

            @Added(by = Plugin.ORGANIZATION)
            @References(value = Organization.class, foreignKey = false, inverse = "activeSessions")
            @Column(nullable = true)
            @Nullable
            String activeOrganizationId,

            @Added(by = Plugin.TEAMS)
            @References(value = Team.class, foreignKey = false, inverse = "activeSessions")
            @Column(nullable = true)
            @Nullable
            String activeTeamId,

            @Added(by = Plugin.ADMIN)
            @References(value = User.class, foreignKey = false, name = "impersonator", inverse = "impersonations")
            @Column(nullable = true)
            @Nullable
            String impersonatedBy) {}

    /**
     * A way to sign in: a password or an identity provider. Passwords and tokens are secrets.
     *
     * @param id the id
     * @param accountId the user's id at the provider
     * @param providerId the provider, {@code credential} for a password
     * @param issuer who vouches for the account
     * @param userId whose it is
     * @param accessTokenExpiresAt when the provider's access token ends
     * @param refreshTokenExpiresAt when the provider's refresh token ends
     * @param scope what the provider granted
     * @param createdAt when it was linked
     * @param updatedAt when it was last changed
     */
    @AuthTable(
            is = Role.ACCOUNT,
            secrets = {"accessToken", "refreshToken", "idToken", "password"})
    @Table(name = "account", indexes = @Index(columnList = "userId"))
    public record Account(
            @Id String id,
            String accountId,
            String providerId,

            @Added(since = "1.7.0", before = "1.7.3", required = true) @Column(nullable = true) @Nullable
            String issuer,

            @References(value = User.class, onDelete = OnDelete.CASCADE)
            String userId,

            @Column(nullable = true) @Nullable Instant accessTokenExpiresAt,
            @Column(nullable = true) @Nullable Instant refreshTokenExpiresAt,
            @Column(nullable = true) @Nullable String scope,
            @Default(sql = "CURRENT_TIMESTAMP") Instant createdAt,
            Instant updatedAt) {}

    /**
     * A pending proof, such as a link in a mail. The value is a secret.
     *
     * @param id the id
     * @param identifier what is to be proven
     * @param expiresAt when it ends
     * @param createdAt when it was made
     * @param updatedAt when it was last changed
     */
    @AuthTable(is = Role.OTHER, secrets = "value text not null")
    @Table(name = "verification", indexes = @Index(columnList = "identifier"))
    public record Verification(
            @Id String id,
            String identifier,
            Instant expiresAt,
            @Default(sql = "CURRENT_TIMESTAMP") Instant createdAt,
            @Default(sql = "CURRENT_TIMESTAMP") Instant updatedAt) {}

    /**
     * A tenant.
     *
     * @param id the id
     * @param name the display name
     * @param slug the name in addresses, unique
     * @param logo the address of a picture
     * @param createdAt when it was founded
     * @param metadata JSON as text
     */
    @AuthTable(is = Role.ORGANIZATION)
    @Table(name = "organization")
    @Added(by = Plugin.ORGANIZATION)
    public record Organization(
            @Id String id,
            String name,
            @Column(unique = true) String slug,
            @Column(nullable = true) @Nullable String logo,
            Instant createdAt,
            @Column(nullable = true) @Nullable String metadata) {}

    /**
     * A user's membership of an organization.
     *
     * @param id the id
     * @param organizationId the organization
     * @param userId the member
     * @param role roles, a comma-separated list such as {@code admin,billing}
     * @param createdAt since when
     */
    @AuthTable(is = Role.MEMBER)
    @Table(
            name = "member",
            indexes = {@Index(columnList = "organizationId"), @Index(columnList = "userId")})
    @Added(by = Plugin.ORGANIZATION)
    public record Member(
            @Id String id,

            @References(value = Organization.class, onDelete = OnDelete.CASCADE)
            String organizationId,

            @References(value = User.class, onDelete = OnDelete.CASCADE)
            String userId,

            @Default("member") String role,
            Instant createdAt) {}

    /**
     * An invitation into an organization.
     *
     * @param id the id
     * @param organizationId the organization
     * @param email who is invited
     * @param role the roles that the new member gets
     * @param teamId the team that the new member joins
     * @param status {@code pending}, {@code accepted}, {@code rejected} or {@code canceled}
     * @param expiresAt when it ends
     * @param createdAt when it was made
     * @param inviterId who invited
     */
    @AuthTable(is = Role.INVITATION)
    @Table(
            name = "invitation",
            indexes = {@Index(columnList = "organizationId"), @Index(columnList = "email")})
    @Added(by = Plugin.ORGANIZATION)
    public record Invitation(
            @Id String id,

            @References(value = Organization.class, onDelete = OnDelete.CASCADE)
            String organizationId,

            String email,
            @Column(nullable = true) @Nullable String role,

            @Added(by = Plugin.TEAMS)
            @References(value = Team.class, foreignKey = false)
            @Column(nullable = true)
            @Nullable
            String teamId,

            @Default("pending") String status,
            Instant expiresAt,
            @Default(sql = "CURRENT_TIMESTAMP") Instant createdAt,

            @References(value = User.class, onDelete = OnDelete.CASCADE, inverse = "sentInvitations")
            String inviterId) {}

    /**
     * A role that an organization has defined for itself.
     *
     * @param id the id
     * @param organizationId the organization
     * @param role the role's name
     * @param permission what it allows, JSON as text
     * @param createdAt when it was made
     * @param updatedAt when it was last changed
     */
    @AuthTable(is = Role.OTHER)
    @Table(
            name = "organizationRole",
            indexes = {@Index(columnList = "organizationId"), @Index(columnList = "role")})
    @Added(by = Plugin.DYNAMIC_ACCESS_CONTROL)
    public record OrganizationRole(
            @Id String id,

            @References(value = Organization.class, onDelete = OnDelete.CASCADE)
            String organizationId,

            String role,
            String permission,
            @Default(sql = "CURRENT_TIMESTAMP") Instant createdAt,
            @Column(nullable = true) @Nullable Instant updatedAt) {}

    /**
     * A team of an organization.
     *
     * @param id the id
     * @param name the display name
     * @param memberCount how many belong to it, kept by the server
     * @param organizationId the organization
     * @param createdAt when it was made
     * @param updatedAt when it was last changed
     */
    @AuthTable(is = Role.TEAM)
    @Table(name = "team", indexes = @Index(columnList = "organizationId"))
    @Added(by = Plugin.TEAMS)
    public record Team(
            @Id String id,
            String name,

            @Added(since = "1.7", required = true) @Default("0") @Column(nullable = true) @Nullable
            Integer memberCount,

            @References(value = Organization.class, onDelete = OnDelete.CASCADE)
            String organizationId,

            Instant createdAt,
            @Column(nullable = true) @Nullable Instant updatedAt) {}

    /**
     * A user's membership of a team.
     *
     * @param id the id
     * @param teamId the team
     * @param userId the member
     * @param membershipKey the server's own key for team and user; null in rows of earlier versions
     * @param createdAt since when
     */
    @AuthTable(is = Role.TEAM_MEMBER)
    @Table(
            name = "teamMember",
            indexes = {@Index(columnList = "teamId"), @Index(columnList = "userId")})
    @Added(by = Plugin.TEAMS)
    public record TeamMember(
            @Id String id,

            @References(value = Team.class, onDelete = OnDelete.CASCADE)
            String teamId,

            @References(value = User.class, onDelete = OnDelete.CASCADE)
            String userId,

            @Added(since = "1.7") @Column(unique = true, nullable = true) @Nullable
            String membershipKey,

            @Column(nullable = true) @Nullable Instant createdAt) {}

    /**
     * A key with which the server signs JWTs. The private half is a secret.
     *
     * @param id the id, the {@code kid} of a token's header
     * @param publicKey the public key, a JWK as text
     * @param createdAt when it was made
     * @param expiresAt when it is no longer used
     * @param alg the algorithm; null is the server's default
     * @param crv the curve
     */
    @AuthTable(is = Role.SIGNING_KEY, secrets = "privateKey text not null")
    @Table(name = "jwks")
    @Added(by = Plugin.JWT)
    public record Jwks(
            @Id String id,
            String publicKey,
            Instant createdAt,
            @Column(nullable = true) @Nullable Instant expiresAt,

            @Added(since = "1.7") @Column(nullable = true) @Nullable
            String alg,

            @Added(since = "1.7") @Column(nullable = true) @Nullable
            String crv) {}

    /**
     * An API key. The hash of the key is a secret.
     *
     * @param id the id
     * @param configId the configuration by which it was made
     * @param name what its owner calls it
     * @param start the first characters, for display
     * @param userId whose it is, up to version 1.4
     * @param referenceId whose it is: a user's or an organization's id, by the configuration
     * @param prefix the key's prefix
     * @param refillInterval after how many milliseconds it gets requests again
     * @param refillAmount how many it then gets
     * @param lastRefillAt when it last got some
     * @param enabled false if it is switched off
     * @param rateLimitEnabled whether requests are counted
     * @param rateLimitTimeWindow the window in which they are counted, in milliseconds
     * @param rateLimitMax how many there may be in a window
     * @param requestCount how many there were in this window
     * @param remaining how many requests it has left; null is no limit
     * @param lastRequest when it was last used
     * @param expiresAt when it ends; null is never
     * @param createdAt when it was made
     * @param updatedAt when it was last changed
     * @param permissions JSON as text
     * @param metadata JSON as text
     */
    @AuthTable(is = Role.API_KEY, secrets = "key text not null")
    @Table(
            name = "apikey",
            indexes = {
                @Index(columnList = "configId"),
                @Index(columnList = "referenceId"),
                @Index(columnList = "userId"),
                @Index(columnList = "key")
            })
    @Added(by = Plugin.API_KEY)
    public record ApiKey(
            @Id String id,

            @Added(since = "1.5", required = true) @Default("default") @Column(nullable = true) @Nullable
            String configId,

            @Column(nullable = true) @Nullable String name,
            @Column(nullable = true) @Nullable String start,

            @Added(before = "1.5", required = true)
            @References(value = User.class, onDelete = OnDelete.CASCADE)
            @Column(nullable = true)
            @Nullable
            String userId,

            @Added(since = "1.5", required = true)
            @References(value = User.class, foreignKey = false, name = "user")
            @Column(nullable = true)
            @Nullable
            String referenceId,

            @Column(nullable = true) @Nullable String prefix,
            @Column(nullable = true) @Nullable Integer refillInterval,
            @Column(nullable = true) @Nullable Integer refillAmount,
            @Column(nullable = true) @Nullable Instant lastRefillAt,

            @Default("true") @Column(nullable = true) @Nullable
            Boolean enabled,

            @Default("true") @Column(nullable = true) @Nullable
            Boolean rateLimitEnabled,

            @Default("86400000") @Column(nullable = true) @Nullable
            Integer rateLimitTimeWindow,

            @Default("10") @Column(nullable = true) @Nullable
            Integer rateLimitMax,

            @Default("0") @Column(nullable = true) @Nullable Integer requestCount,
            @Column(nullable = true) @Nullable Integer remaining,
            @Column(nullable = true) @Nullable Instant lastRequest,
            @Column(nullable = true) @Nullable Instant expiresAt,
            Instant createdAt,
            Instant updatedAt,
            @Column(nullable = true) @Nullable String permissions,
            @Column(nullable = true) @Nullable String metadata) {}

    /**
     * A user's second factor. Its secret and the backup codes are secrets.
     *
     * @param id the id
     * @param userId whose it is
     * @param verified whether the user has proven to have it
     * @param failedVerificationCount how often a wrong code was given since the last right one
     * @param lockedUntil until when no code is taken
     */
    @AuthTable(
            is = Role.OTHER,
            secrets = {"secret text not null", "backupCodes text not null"})
    @Table(
            name = "twoFactor",
            indexes = {@Index(columnList = "secret"), @Index(columnList = "userId")})
    @Added(by = Plugin.TWO_FACTOR)
    public record TwoFactor(
            @Id String id,

            @References(value = User.class, onDelete = OnDelete.CASCADE)
            String userId,

            @Added(since = "1.6.34") @Default("true") @Column(nullable = true) @Nullable
            Boolean verified,

            @Added(since = "1.6.34") @Default("0") @Column(nullable = true) @Nullable
            Integer failedVerificationCount,

            @Added(since = "1.6.34") @Column(nullable = true) @Nullable
            Instant lockedUntil) {}

    /**
     * A passkey of a user. It holds the public half only.
     *
     * @param id the id
     * @param name what its owner calls it
     * @param publicKey the public key
     * @param userId whose it is
     * @param credentialID the authenticator's name for it
     * @param counter how often it was used, as the authenticator counts
     * @param deviceType {@code singleDevice} or {@code multiDevice}
     * @param backedUp whether the authenticator keeps a copy elsewhere
     * @param transports how the authenticator can be reached, a comma-separated list
     * @param createdAt when it was made
     * @param aaguid the authenticator's model
     */
    @AuthTable(is = Role.ACCOUNT)
    @Table(
            name = "passkey",
            indexes = {@Index(columnList = "userId"), @Index(columnList = "credentialID")})
    @Added(by = Plugin.PASSKEY)
    public record Passkey(
            @Id String id,
            @Column(nullable = true) @Nullable String name,
            String publicKey,

            @References(value = User.class, onDelete = OnDelete.CASCADE)
            String userId,

            String credentialID,
            int counter,
            String deviceType,
            boolean backedUp,
            @Column(nullable = true) @Nullable String transports,
            @Column(nullable = true) @Nullable Instant createdAt,
            @Column(nullable = true) @Nullable String aaguid) {}
}
