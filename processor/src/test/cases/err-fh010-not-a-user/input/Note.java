package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.Organization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(Organization.class)
public record Note(@Id @GeneratedValue String id, String text) {}
