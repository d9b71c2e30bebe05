package dev.freehold.providers.app;

import dev.freehold.InOrganization;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A step of a project. It stays when its assignee's account is deleted. */
@InOrganization
public record Task(
        @Id @GeneratedValue String id,
        @References(Project.class) String projectId,
        String title,
        @References(User.class) @Nullable String assigneeId) {}
