package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
@OwnedBy(User.class)
public record Project(@Id @GeneratedValue String id, String name) {}
