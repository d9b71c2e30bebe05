package com.acme;

import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@OwnedBy(User.class)
public record Note(@Id @GeneratedValue String id, @References(User.class) @Nullable UserId readerId) {}
