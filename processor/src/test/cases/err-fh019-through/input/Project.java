package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;

@InOrganization
public record Project(@Id String id) {}
