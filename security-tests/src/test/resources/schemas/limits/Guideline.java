package com.acme.limits;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What all see, and some roles write. */
@InOrganization(write = {"owner", "admin"})
public record Guideline(@Id @GeneratedValue String id, @Column(unique = true) String slug, String text) {}
