package com.acme;

import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(User.class)
public record Note(@Id @GeneratedValue String id, @References(value = Project.class, onDelete = OnDelete.CASCADE) NoteId projectId, @References(value = Project.class, onDelete = OnDelete.CASCADE, name = "other", inverse = "others") String otherId) {}
