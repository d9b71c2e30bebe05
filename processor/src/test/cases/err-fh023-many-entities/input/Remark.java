package com.acme;

import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import dev.freehold.OnDelete;

@OwnedBy(User.class)
public record Remark(@Id @GeneratedValue String id, @References(value = Note.class, onDelete = OnDelete.CASCADE) String noteId) {}
