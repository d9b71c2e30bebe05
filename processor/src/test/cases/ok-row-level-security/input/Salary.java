package com.acme.vault;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What admins see and owners write. */
@InOrganization(
        read = {"admin", "owner"},
        write = "owner")
public record Salary(@Id @GeneratedValue String id, int amount) {}
