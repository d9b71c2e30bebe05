package com.acme.vault;

import dev.freehold.InOrganization;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.Team;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A step of a project, done by somebody, perhaps for a team. */
@InOrganization
public record Task(
        @Id @GeneratedValue String id,
        @References(Project.class) String projectId,
        String title,
        @References(User.class) @Nullable String assigneeId,
        @References(Team.class) @Nullable String teamId,
        @References(Label.class) @Nullable String labelCode) {}
