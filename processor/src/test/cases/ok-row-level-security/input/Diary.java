package com.acme.vault;

import dev.freehold.Who;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Kept in an organization, and read by its author alone. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.CASCADE, reads = Who.OWNER)
public record Diary(@Id @GeneratedValue String id, String text) {}
