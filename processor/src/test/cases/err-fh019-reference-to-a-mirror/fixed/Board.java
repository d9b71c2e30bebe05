package com.acme;

import dev.freehold.OnDelete;
import dev.freehold.References;
import dev.freehold.Unscoped;
import jakarta.persistence.Id;
import java.util.UUID;

@Unscoped("everyone sees all boards")
public record Board(@Id long id, @References(value = Profile.class, onDelete = OnDelete.CASCADE) UUID authorId) {}
