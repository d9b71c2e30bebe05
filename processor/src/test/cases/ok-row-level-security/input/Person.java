package com.acme.vault;

import dev.freehold.MirrorOf;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A user as colleagues know them. */
@MirrorOf(User.class)
public record Person(@Id String id, String email, @Nullable String nickname) {}
