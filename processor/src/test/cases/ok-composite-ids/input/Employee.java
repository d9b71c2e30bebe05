package com.acme.stock;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.Id;

/** Somebody in a department. */
@InOrganization
public record Employee(@Id String id, @References(Department.class) String departmentId) {}
