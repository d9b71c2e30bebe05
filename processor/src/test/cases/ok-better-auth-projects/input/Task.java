package com.acme.projects;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * One step of a project.
 *
 * @param status {@code todo}, {@code doing} or {@code done}
 */
@InOrganization
public record Task(
        @Id @GeneratedValue String id,
        @References(value = Project.class, onDelete = OnDelete.CASCADE) String projectId,
        String title,
        @Default("todo") String status,
        @References(User.class) @Nullable String assigneeId) {}
