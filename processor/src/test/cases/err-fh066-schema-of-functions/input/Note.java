package com.acme.notes;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;

/** A note of one user. */
@OwnedBy(User.class)
public record Note(@Id String id, String text) {}
