package com.acme;

import dev.freehold.CreatedAt;
import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a project. */
@InOrganization
public record Task(
        @Id @GeneratedValue String id,
        @References(Project.class) UUID projectId,
        @References(String.class) @Nullable String labelId,
        @CreatedAt String createdAt) {}
