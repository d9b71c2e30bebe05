package com.acme.limits;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** What some roles see, and one role writes. */
@InOrganization(
        read = {"owner", "admin"},
        write = "owner")
public record Salary(@Id @GeneratedValue UUID id, String words, long amount) {}
