package com.acme.welcome;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A greeting, written in the very request of the sign-up. */
@OwnedBy(value = UsersSync.class, foreignKey = false)
public record Greeting(
        @Id @GeneratedValue long id,
        String words,
        @References(value = UsersSync.class, foreignKey = false) @Nullable String senderId) {}
