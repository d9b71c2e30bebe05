package com.acme.limits;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A note of one user, in no organization. */
@OwnedBy(User.class)
public record Note(@Id @GeneratedValue String id, String text) {}
