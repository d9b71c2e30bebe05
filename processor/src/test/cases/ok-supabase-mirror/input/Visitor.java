package com.acme.boards;

import dev.freehold.Default;
import dev.freehold.MirrorOf;
import dev.freehold.UpdatedAt;
import dev.freehold.auth.SupabaseAuth;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A second mirror, elsewhere and under other names, for whoever comes: the anonymous and the deleted, too. */
@MirrorOf(value = SupabaseAuth.User.class, name = "account", inverse = "visits")
@Table(schema = "Door \"A\"", name = "Visitor $freehold$")
public record Visitor(
        @Id @Column(name = "Number") String id,
        @Column(name = "failed_id") @Nullable String email,
        boolean isAnonymous,
        @Nullable Instant deletedAt,
        @Nullable String rawUserMetaData,
        @Default("0") int count,
        @UpdatedAt @Column(name = "user") LocalDateTime seenAt) {}
