package dev.freehold.providers.app;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What a user writes for themselves. It goes with its owner. */
@OwnedBy(User.class)
public record Note(@Id @GeneratedValue String id, String text) {}
