package com.acme.company;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;

/** A building; its key has the organization within. */
public record Warehouse(@Id @InOrganization String organizationId, @Id String code, String city) {}
