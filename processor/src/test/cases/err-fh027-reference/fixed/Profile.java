package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;

public record Profile(@Id @OwnedBy(User.class) String userId, String bio) {}
