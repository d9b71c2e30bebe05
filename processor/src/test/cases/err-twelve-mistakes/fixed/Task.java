package com.acme;

import dev.freehold.CreatedAt;
import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of a project. */
@InOrganization
public record Task(
        @Id @GeneratedValue String id,
        @References(Project.class) String projectId,
        @References(Label.class) @Nullable String labelId,
        @CreatedAt Instant createdAt) {}
