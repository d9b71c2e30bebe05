package dev.freehold.providers.app;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Work of an organization. It stays when its owner's account is deleted. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL)
public record Project(@Id @GeneratedValue String id, String name) {}
