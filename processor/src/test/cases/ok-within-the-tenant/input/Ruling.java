package com.acme.desk;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;

/** What the owners of an organization decided. */
@InOrganization(read = {"owner", "auditor"}, write = "owner")
public record Ruling(@Id String id, String text) {}
