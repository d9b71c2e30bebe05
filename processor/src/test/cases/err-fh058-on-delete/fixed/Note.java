package com.acme;

import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@OwnedBy(value = UsersSync.class, onDelete = OnDelete.CASCADE)
public record Note(
        @Id @GeneratedValue String id,
        @References(value = UsersSync.class, foreignKey = false) @Nullable String readerId) {}
