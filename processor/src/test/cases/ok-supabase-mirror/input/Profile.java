package com.acme.boards;

import dev.freehold.CreatedAt;
import dev.freehold.Default;
import dev.freehold.MirrorOf;
import dev.freehold.UpdatedAt;
import dev.freehold.auth.SupabaseAuth;
import dev.freehold.db.schema.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the boards know them.
 *
 * @param settings what they prefer
 */
@MirrorOf(SupabaseAuth.User.class)
public record Profile(
        @Id UUID id,
        @Column(unique = true) String email,
        @Default("{}") Json settings,
        @Nullable String nickname,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Version int version) {}
