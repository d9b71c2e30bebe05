package com.acme.company;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** A date of a project, in a table with a column of its own for the organization. */
public record Milestone(
        @Id @GeneratedValue UUID id,
        @InOrganization String organizationId,
        @References(value = Project.class, onDelete = OnDelete.CASCADE) String projectId,
        String goal,
        long weight) {}
