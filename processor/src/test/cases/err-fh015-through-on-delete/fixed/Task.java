package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.Id;

@InOrganization(through = "project")
public record Task(@Id String id, @References(Project.class) String projectId) {}
