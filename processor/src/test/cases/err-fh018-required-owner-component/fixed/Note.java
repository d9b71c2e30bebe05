package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@InOrganization
public record Note(@Id @GeneratedValue String id, @OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL) @Nullable String authorId) {}
