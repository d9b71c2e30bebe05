package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

public record Note(@Id @GeneratedValue String id, @OwnedBy(User.class) String authorId) {}
