package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Id;

/** Goes along with its project. */
@InOrganization
public record Task(
        @Id String id, @References(value = Project.class, onDelete = OnDelete.CASCADE) String projectId) {}
