package com.acme.chores;

import dev.freehold.MirrorOf;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth;
import dev.freehold.auth.BetterAuth.Organization;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A user as housemates know them. */
@MirrorOf(BetterAuth.User.class)
public record Person(
        @Id @Column(name = "user_id") String id,
        String name,
        @Column(name = "address") String email,
        Instant createdAt,
        @Nullable String nickname,

        @References(Organization.class) @Nullable String homeId) {}
