package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization(through = "project")
public record Task(@Id @GeneratedValue String id, String projectId) {}
