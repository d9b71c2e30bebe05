package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Id;

@InOrganization(through = "project")
public record Task(@Id String id, @References(value = Project.class, onDelete = OnDelete.NO_ACTION) String projectId) {}
