package com.acme.prompts;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What a user asks an agent. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL)
public record Prompt(@Id @GeneratedValue String id, String text) {}
