package com.acme.work;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;

/** Work of an organization. */
@InOrganization
public record Project(@Id String id, String name) {}
