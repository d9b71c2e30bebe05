package com.acme.stock;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** It has a head, who belongs to a department: two tables that refer to each other. */
@InOrganization
public record Department(
        @Id String id,

        @References(Employee.class) @Nullable String headId) {}
