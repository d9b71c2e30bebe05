package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public record Task(
        @Id @GeneratedValue String id,
        @References(value = Project.class, onDelete = OnDelete.CASCADE, tenantKey = false) String projectId) {}
