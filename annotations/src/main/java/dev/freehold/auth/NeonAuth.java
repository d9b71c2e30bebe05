package dev.freehold.auth;

import dev.freehold.AuthTable;
import dev.freehold.AuthTable.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tables of Neon Auth, which are those of a Better Auth 1.4 that Neon runs: schema {@code neon_auth}, ids of type
 * {@code uuid}. The rows are those of {@link BetterAuth}: {@code @Freehold(auth = NeonAuth.class)},
 * {@code @OwnedBy(BetterAuth.User.class)}. Checked against dumps of real databases.
 *
 * <p>The generation before, which copied its users into one table, is {@link Legacy}.
 */
@BetterAuth.Options(
        schemaName = "neon_auth",
        generateId = BetterAuth.GenerateId.UUID,
        version = "1.4",
        plugins = {BetterAuth.Plugin.ORGANIZATION, BetterAuth.Plugin.ADMIN, BetterAuth.Plugin.JWT})
public final class NeonAuth {
    private NeonAuth() {}

    /**
     * The table that Neon Auth kept in step with its users before it ran Better Auth itself:
     * {@code neon_auth.users_sync}.
     */
    public static final class Legacy {
        private Legacy() {}

        /**
         * A user as Neon copies it. It arrives shortly after the sign-up, and a deleted user stays as a row with
         * {@code deletedAt}. All columns but the last two are computed by the database from {@code raw_json}.
         *
         * @param id the id, a text
         * @param name the display name
         * @param email the address
         * @param createdAt when the account was made
         * @param updatedAt when it was last changed
         * @param deletedAt when it was deleted; null while it lives
         */
        @AuthTable(
                is = Role.USER,
                schema = "neon_auth",
                mayBeAbsent = true,
                deleted = "deleted_at",
                secrets = "raw_json jsonb not null")
        @Table(name = "users_sync", indexes = @Index(name = "users_sync_deleted_at_idx", columnList = "deleted_at"))
        public record UsersSync(
                @Id @Column(columnDefinition = "text generated always as (raw_json ->> 'id') stored")
                String id,

                @Column(
                        columnDefinition = "text generated always as (raw_json ->> 'display_name') stored",
                        nullable = true)
                @Nullable
                String name,

                @Column(
                        columnDefinition = "text generated always as (raw_json ->> 'primary_email') stored",
                        nullable = true)
                @Nullable
                String email,

                @Column(
                        name = "created_at",
                        columnDefinition =
                                "timestamptz generated always as (to_timestamp(trunc((raw_json ->>"
                                        + " 'signed_up_at_millis')::bigint::double precision) / 1000::double precision)) stored",
                        nullable = true)
                @Nullable
                Instant createdAt,

                @Column(name = "updated_at", nullable = true) @Nullable
                Instant updatedAt,

                @Column(name = "deleted_at", nullable = true) @Nullable
                Instant deletedAt) {}
    }
}
