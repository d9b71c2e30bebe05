package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

@InOrganization
public record Task(@Id @GeneratedValue String id, @References(Project.class) UUID projectId) {}
