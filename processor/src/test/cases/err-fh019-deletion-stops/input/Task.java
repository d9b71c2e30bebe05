package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.Id;

/** Would stop the deletion of the user whose project it belongs to. */
@InOrganization
public record Task(@Id String id, @References(Project.class) String projectId) {}
