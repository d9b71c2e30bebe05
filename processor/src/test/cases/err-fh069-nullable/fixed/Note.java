package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@OwnedBy(User.class)
public record Note(@Id @GeneratedValue String id, @Version Long version) {}
