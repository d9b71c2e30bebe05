package dev.freehold.auth;

import dev.freehold.AuthTable;
import dev.freehold.AuthTable.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The table that Neon Auth keeps in step with its users: {@code neon_auth.users_sync} of the generation before Neon ran
 * Better Auth itself.
 */
public final class NeonAuth {
    private NeonAuth() {}

    /**
     * A user as Neon copies it. It arrives shortly after the sign-up, and a deleted user stays as a row with
     * {@code deletedAt}.
     *
     * @param id the id, a text
     * @param name the display name
     * @param email the address
     * @param createdAt when the account was made
     * @param updatedAt when it was last changed
     * @param deletedAt when it was deleted; null while it lives
     */
    @AuthTable(is = Role.USER, schema = "neon_auth", mayBeAbsent = true, secrets = "raw_json")
    @Table(name = "users_sync")
    public record UsersSync(
            @Id String id,
            @Column(nullable = true) @Nullable String name,
            @Column(nullable = true) @Nullable String email,

            @Column(name = "created_at", nullable = true) @Nullable
            Instant createdAt,

            @Column(name = "updated_at", nullable = true) @Nullable
            Instant updatedAt,

            @Column(name = "deleted_at", nullable = true) @Nullable
            Instant deletedAt) {}
}
