package dev.freehold.sample.projects;

import dev.freehold.CreatedAt;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** Work that an organization wants to get done. It stays when the account of its owner is deleted. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL)
public record Project(
        @Id @GeneratedValue String id,
        String name,
        @CreatedAt Instant createdAt) {}
