package dev.freehold.auth;

import dev.freehold.AuthTable;
import dev.freehold.AuthTable.Role;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a Better Auth server as its built-in migrator lays them out in schema {@code public}: camelCase names,
 * text ids, time stamps with zone, with the plugins organization (teams), jwt, api key and admin. Checked against a
 * database made by Better Auth 1.7.7 ({@code better-auth-1.7.7-kysely-full}).
 *
 * <p>Passwords, tokens, key hashes and private keys are listed as secrets and cannot be read.
 *
 * <p>{@code nullable = true} stands beside every {@code @Nullable} because class files hide type-use annotations from
 * processors before JDK 22 (JDK-8225377), and this is read from a class file always.
 */
public final class BetterAuth {
    private BetterAuth() {}

    /**
     * A person who can sign in.
     *
     * @param id the id, 32 letters and digits made by the server
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
     */
    @AuthTable(is = Role.USER)
    @Table(name = "user")
    public record User(
            @Id String id,
            String name,
            @Column(unique = true) String email,
            @Column(name = "emailVerified") boolean emailVerified,
            @Column(nullable = true) @Nullable String image,
            @Column(name = "createdAt") Instant createdAt,
            @Column(name = "updatedAt") Instant updatedAt,
            @Column(nullable = true) @Nullable String role,
            @Column(nullable = true) @Nullable Boolean banned,

            @Column(name = "banReason", nullable = true) @Nullable
            String banReason,

            @Column(name = "banExpires", nullable = true) @Nullable
            Instant banExpires) {}

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
    @AuthTable(is = Role.SESSION, secrets = "token")
    @Table(name = "session")
    public record Session(
            @Id String id,
            @Column(name = "expiresAt") Instant expiresAt,
            @Column(name = "createdAt") Instant createdAt,
            @Column(name = "updatedAt") Instant updatedAt,

            @Column(name = "ipAddress", nullable = true) @Nullable
            String ipAddress,

            @Column(name = "userAgent", nullable = true) @Nullable
            String userAgent,

            @Column(name = "userId") @References(value = User.class, onDelete = OnDelete.CASCADE)
            String userId,

            @Column(name = "activeOrganizationId", nullable = true)
            @References(value = Organization.class, foreignKey = false, inverse = "activeSessions")
            @Nullable
            String activeOrganizationId,

            @Column(name = "activeTeamId", nullable = true)
            @References(value = Team.class, foreignKey = false, inverse = "activeSessions")
            @Nullable
            String activeTeamId,

            @Column(name = "impersonatedBy", nullable = true)
            @References(value = User.class, foreignKey = false, name = "impersonator", inverse = "impersonations")
            @Nullable
            String impersonatedBy) {}

    /**
     * A way to sign in: a password or an identity provider. Passwords and tokens are secrets.
     *
     * @param id the id
     * @param accountId the user's id at the provider
     * @param providerId the provider, {@code credential} for a password
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
    @Table(name = "account")
    public record Account(
            @Id String id,
            @Column(name = "accountId") String accountId,
            @Column(name = "providerId") String providerId,

            @Column(name = "userId") @References(value = User.class, onDelete = OnDelete.CASCADE)
            String userId,

            @Column(name = "accessTokenExpiresAt", nullable = true) @Nullable
            Instant accessTokenExpiresAt,

            @Column(name = "refreshTokenExpiresAt", nullable = true) @Nullable
            Instant refreshTokenExpiresAt,

            @Column(nullable = true) @Nullable String scope,
            @Column(name = "createdAt") Instant createdAt,
            @Column(name = "updatedAt") Instant updatedAt) {}

    /**
     * A pending proof, such as a link in a mail. The value is a secret.
     *
     * @param id the id
     * @param identifier what is to be proven
     * @param expiresAt when it ends
     * @param createdAt when it was made
     * @param updatedAt when it was last changed
     */
    @AuthTable(is = Role.OTHER, secrets = "value")
    @Table(name = "verification")
    public record Verification(
            @Id String id,
            String identifier,
            @Column(name = "expiresAt") Instant expiresAt,
            @Column(name = "createdAt") Instant createdAt,
            @Column(name = "updatedAt") Instant updatedAt) {}

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
    public record Organization(
            @Id String id,
            String name,
            @Column(unique = true) String slug,
            @Column(nullable = true) @Nullable String logo,
            @Column(name = "createdAt") Instant createdAt,
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
    @Table(name = "member")
    public record Member(
            @Id String id,

            @Column(name = "organizationId") @References(value = Organization.class, onDelete = OnDelete.CASCADE)
            String organizationId,

            @Column(name = "userId") @References(value = User.class, onDelete = OnDelete.CASCADE)
            String userId,

            String role,
            @Column(name = "createdAt") Instant createdAt) {}

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
    @Table(name = "invitation")
    public record Invitation(
            @Id String id,

            @Column(name = "organizationId") @References(value = Organization.class, onDelete = OnDelete.CASCADE)
            String organizationId,

            String email,
            @Column(nullable = true) @Nullable String role,

            @Column(name = "teamId", nullable = true) @References(value = Team.class, foreignKey = false) @Nullable
            String teamId,

            String status,
            @Column(name = "expiresAt") Instant expiresAt,
            @Column(name = "createdAt") Instant createdAt,

            @Column(name = "inviterId")
            @References(value = User.class, onDelete = OnDelete.CASCADE, inverse = "sentInvitations")
            String inviterId) {}

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
    @Table(name = "team")
    public record Team(
            @Id String id,
            String name,
            @Column(name = "memberCount") int memberCount,

            @Column(name = "organizationId") @References(value = Organization.class, onDelete = OnDelete.CASCADE)
            String organizationId,

            @Column(name = "createdAt") Instant createdAt,

            @Column(name = "updatedAt", nullable = true) @Nullable
            Instant updatedAt) {}

    /**
     * A user's membership of a team.
     *
     * @param id the id
     * @param teamId the team
     * @param userId the member
     * @param createdAt since when
     */
    @AuthTable(is = Role.TEAM_MEMBER)
    @Table(name = "teamMember")
    public record TeamMember(
            @Id String id,

            @Column(name = "teamId") @References(value = Team.class, onDelete = OnDelete.CASCADE)
            String teamId,

            @Column(name = "userId") @References(value = User.class, onDelete = OnDelete.CASCADE)
            String userId,

            @Column(name = "createdAt", nullable = true) @Nullable
            Instant createdAt) {}

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
    @AuthTable(is = Role.OTHER, secrets = "privateKey")
    @Table(name = "jwks")
    public record Jwks(
            @Id String id,
            @Column(name = "publicKey") String publicKey,
            @Column(name = "createdAt") Instant createdAt,

            @Column(name = "expiresAt", nullable = true) @Nullable
            Instant expiresAt,

            @Column(nullable = true) @Nullable String alg,
            @Column(nullable = true) @Nullable String crv) {}

    /**
     * An API key. The hash of the key is a secret.
     *
     * @param id the id
     * @param configId the configuration by which it was made
     * @param name what its owner calls it
     * @param start the first characters, for display
     * @param referenceId whose it is: a user's or an organization's id, by the configuration
     * @param prefix the key's prefix
     * @param enabled false if it is switched off
     * @param remaining how many requests it has left; null is no limit
     * @param lastRequest when it was last used
     * @param expiresAt when it ends; null is never
     * @param createdAt when it was made
     * @param updatedAt when it was last changed
     * @param permissions JSON as text
     * @param metadata JSON as text
     */
    @AuthTable(is = Role.API_KEY, secrets = "key")
    @Table(name = "apikey")
    public record ApiKey(
            @Id String id,
            @Column(name = "configId") String configId,
            @Column(nullable = true) @Nullable String name,
            @Column(nullable = true) @Nullable String start,

            @Column(name = "referenceId") @References(value = User.class, foreignKey = false, name = "user")
            String referenceId,

            @Column(nullable = true) @Nullable String prefix,
            @Column(nullable = true) @Nullable Boolean enabled,
            @Column(nullable = true) @Nullable Integer remaining,

            @Column(name = "lastRequest", nullable = true) @Nullable
            Instant lastRequest,

            @Column(name = "expiresAt", nullable = true) @Nullable
            Instant expiresAt,

            @Column(name = "createdAt") Instant createdAt,
            @Column(name = "updatedAt") Instant updatedAt,
            @Column(nullable = true) @Nullable String permissions,
            @Column(nullable = true) @Nullable String metadata) {}
}
