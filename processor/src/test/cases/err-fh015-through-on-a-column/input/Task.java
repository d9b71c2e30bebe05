package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

public record Task(
        @Id @GeneratedValue String id,
        @InOrganization(through = "project") String organizationId,
        @References(Project.class) String projectId) {}
