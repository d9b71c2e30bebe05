package com.acme.projects;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What a user says about themselves; one row for each at most. */
public record UserProfile(
        @Id @OwnedBy(User.class) String userId,
        @Nullable String bio,
        @Column(columnDefinition = "jsonb") @Nullable String preferences,
        @Nullable String avatarUrl) {}
