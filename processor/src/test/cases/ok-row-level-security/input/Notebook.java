package com.acme.vault;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;

/** A notebook of one user. */
@OwnedBy(User.class)
public record Notebook(@Id String id, String title) {}
