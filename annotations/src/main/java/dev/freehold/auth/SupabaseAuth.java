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
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tables of Supabase Auth to which an application refers: {@code users}, {@code identities} and {@code sessions} of
 * schema {@code auth}. Their names are fixed. Checked against a database made by the 70 migrations of supabase/auth at
 * commit bc32168e.
 *
 * <p>Passwords and tokens are listed as secrets and cannot be read. Left out, for they have no Java type here:
 * {@code sessions.aal} (the enum {@code auth.aal_level}) and {@code sessions.ip} ({@code inet}).
 *
 * <p>An application that wants fields of its own beside each user's declares a mirror: {@link dev.freehold.MirrorOf}.
 *
 * <p>{@code nullable = true} stands beside every {@code @Nullable} because class files hide type-use annotations from
 * processors before JDK 22 (JDK-8225377), and this is read from a class file always.
 */
public final class SupabaseAuth {
    private SupabaseAuth() {}

    /**
     * A person who can sign in, or an anonymous visitor. A user deleted softly stays as a row with {@code deletedAt},
     * without address, and no query sees it unless it says {@code withDeleted()}.
     *
     * @param instanceId not in use
     * @param id the id, a UUID made by the server
     * @param aud the audience of the user's tokens, {@code authenticated}
     * @param role the role in the database that the user's tokens name, {@code authenticated}
     * @param email the address; null for who signed up by phone or anonymously. Unique among those who do not come by
     *     single sign-on
     * @param emailConfirmedAt when the address was proven
     * @param invitedAt when the user was invited
     * @param confirmationSentAt when the message to prove the address was sent
     * @param recoverySentAt when the message to choose a new password was sent
     * @param emailChange the address that is to be the next one
     * @param emailChangeSentAt when the message to prove that one was sent
     * @param lastSignInAt when the user signed in last
     * @param rawAppMetaData what the server and the application keep of the user, a JSON object; the user cannot change
     *     it
     * @param rawUserMetaData what the user keeps, a JSON object; the user changes it at will, so never authorize by it
     * @param isSuperAdmin not in use
     * @param createdAt when the account was made
     * @param updatedAt when it was last changed
     * @param phone the number, unique
     * @param phoneConfirmedAt when the number was proven
     * @param phoneChange the number that is to be the next one
     * @param phoneChangeSentAt when the message to prove that one was sent
     * @param confirmedAt when the address or the number was proven, whichever came first; made by the database
     * @param emailChangeConfirmStatus how many of the two messages of a change of address were answered
     * @param bannedUntil until when an administrator has locked the account
     * @param reauthenticationSentAt when the message to sign in once more was sent
     * @param isSsoUser whether the user comes by single sign-on
     * @param deletedAt when the account was deleted softly; null while it lives
     * @param isAnonymous whether the user signed in without saying who it is
     */
    @AuthTable(
            is = Role.USER,
            schema = "auth",
            deleted = "deleted_at",
            secrets = {
                "encrypted_password varchar(255)",
                "confirmation_token varchar(255)",
                "recovery_token varchar(255)",
                "email_change_token_new varchar(255)",
                "email_change_token_current varchar(255) default ''",
                "phone_change_token varchar(255) default ''",
                "reauthentication_token varchar(255) default ''"
            })
    @Table(
            name = "users",
            indexes = {
                @Index(name = "users_instance_id_idx", columnList = "instance_id"),
                @Index(name = "users_is_anonymous_idx", columnList = "is_anonymous")
            })
    public record User(
            @Column(name = "instance_id", nullable = true) @Nullable
            UUID instanceId,

            @Id @Column(name = "id") UUID id,

            @Column(name = "aud", length = 255, nullable = true) @Nullable
            String aud,

            @Column(name = "role", length = 255, nullable = true) @Nullable
            String role,

            @Column(name = "email", length = 255, nullable = true) @Nullable
            String email,

            @Column(name = "email_confirmed_at", nullable = true) @Nullable
            Instant emailConfirmedAt,

            @Column(name = "invited_at", nullable = true) @Nullable
            Instant invitedAt,

            @Column(name = "confirmation_sent_at", nullable = true) @Nullable
            Instant confirmationSentAt,

            @Column(name = "recovery_sent_at", nullable = true) @Nullable
            Instant recoverySentAt,

            @Column(name = "email_change", length = 255, nullable = true) @Nullable
            String emailChange,

            @Column(name = "email_change_sent_at", nullable = true) @Nullable
            Instant emailChangeSentAt,

            @Column(name = "last_sign_in_at", nullable = true) @Nullable
            Instant lastSignInAt,

            @Column(name = "raw_app_meta_data", columnDefinition = "jsonb", nullable = true) @Nullable
            String rawAppMetaData,

            @Column(name = "raw_user_meta_data", columnDefinition = "jsonb", nullable = true) @Nullable
            String rawUserMetaData,

            @Column(name = "is_super_admin", nullable = true) @Nullable
            Boolean isSuperAdmin,

            @Column(name = "created_at", nullable = true) @Nullable
            Instant createdAt,

            @Column(name = "updated_at", nullable = true) @Nullable
            Instant updatedAt,

            @Column(name = "phone", unique = true, nullable = true) @Nullable
            String phone,

            @Column(name = "phone_confirmed_at", nullable = true) @Nullable
            Instant phoneConfirmedAt,

            @Default("") @Column(name = "phone_change", nullable = true) @Nullable
            String phoneChange,

            @Column(name = "phone_change_sent_at", nullable = true) @Nullable
            Instant phoneChangeSentAt,

            @Column(
                    name = "confirmed_at",
                    columnDefinition =
                            "timestamptz generated always as (least(email_confirmed_at, phone_confirmed_at)) stored",
                    nullable = true)
            @Nullable
            Instant confirmedAt,

            @Default("0") @Column(name = "email_change_confirm_status", nullable = true) @Nullable
            Short emailChangeConfirmStatus,

            @Column(name = "banned_until", nullable = true) @Nullable
            Instant bannedUntil,

            @Column(name = "reauthentication_sent_at", nullable = true) @Nullable
            Instant reauthenticationSentAt,

            @Default("false") @Column(name = "is_sso_user") boolean isSsoUser,

            @Column(name = "deleted_at", nullable = true) @Nullable
            Instant deletedAt,

            @Default("false") @Column(name = "is_anonymous") boolean isAnonymous) {}

    /**
     * A way to sign in: the address, the number, or an account at an identity provider.
     *
     * @param providerId the user's id at the provider
     * @param userId whose it is
     * @param identityData what the provider says of the user, a JSON object
     * @param provider the provider, {@code email} for an address
     * @param lastSignInAt when it was used last
     * @param createdAt when it was linked
     * @param updatedAt when it was last changed
     * @param email the address that the provider says, in lower case; made by the database
     * @param id the id
     */
    @AuthTable(is = Role.ACCOUNT, schema = "auth")
    @Table(
            name = "identities",
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "identities_provider_id_provider_unique",
                            columnNames = {"provider_id", "provider"}),
            indexes = @Index(name = "identities_user_id_idx", columnList = "user_id"))
    public record Identity(
            @Column(name = "provider_id") String providerId,

            @Column(name = "user_id") @References(value = User.class, onDelete = OnDelete.CASCADE)
            UUID userId,

            @Column(name = "identity_data", columnDefinition = "jsonb")
            String identityData,

            @Column(name = "provider") String provider,

            @Column(name = "last_sign_in_at", nullable = true) @Nullable
            Instant lastSignInAt,

            @Column(name = "created_at", nullable = true) @Nullable
            Instant createdAt,

            @Column(name = "updated_at", nullable = true) @Nullable
            Instant updatedAt,

            @Column(
                    name = "email",
                    columnDefinition = "text generated always as (lower(identity_data ->> 'email')) stored",
                    nullable = true)
            @Nullable
            String email,

            @Id @Default(sql = "gen_random_uuid()") @Column(name = "id")
            UUID id) {}

    /**
     * A sign-in that lasts.
     *
     * @param id the id, the claim {@code session_id} of the session's tokens
     * @param userId who signed in
     * @param createdAt when it began
     * @param updatedAt when it was last changed
     * @param factorId the second factor that was used
     * @param notAfter when it ends; null is never
     * @param refreshedAt when it was last refreshed
     * @param userAgent the browser's name for itself
     * @param tag what the server marks it with
     * @param oauthClientId the application for which the user signed in, where this server is the identity provider
     * @param refreshTokenCounter the number of the last refresh token
     * @param scopes what that application may do
     */
    @AuthTable(is = Role.SESSION, schema = "auth", secrets = "refresh_token_hmac_key")
    @Table(
            name = "sessions",
            indexes = {
                @Index(name = "sessions_oauth_client_id_idx", columnList = "oauth_client_id"),
                @Index(name = "sessions_user_id_idx", columnList = "user_id"),
                @Index(name = "user_id_created_at_idx", columnList = "user_id, created_at")
            })
    public record Session(
            @Id @Column(name = "id") UUID id,

            @Column(name = "user_id") @References(value = User.class, onDelete = OnDelete.CASCADE)
            UUID userId,

            @Column(name = "created_at", nullable = true) @Nullable
            Instant createdAt,

            @Column(name = "updated_at", nullable = true) @Nullable
            Instant updatedAt,

            @Column(name = "factor_id", nullable = true) @Nullable
            UUID factorId,

            @Column(name = "not_after", nullable = true) @Nullable
            Instant notAfter,

            @Column(name = "refreshed_at", columnDefinition = "timestamp", nullable = true) @Nullable
            Instant refreshedAt,

            @Column(name = "user_agent", nullable = true) @Nullable
            String userAgent,

            @Column(name = "tag", nullable = true) @Nullable String tag,

            @Column(name = "oauth_client_id", nullable = true) @Nullable
            UUID oauthClientId,

            @Column(name = "refresh_token_counter", nullable = true) @Nullable
            Long refreshTokenCounter,

            @Column(name = "scopes", nullable = true) @Nullable
            String scopes) {}
}
