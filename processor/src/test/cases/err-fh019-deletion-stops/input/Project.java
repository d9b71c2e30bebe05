package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;

/** The organization's, and deleted with its owner's account. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.CASCADE)
public record Project(@Id String id) {}
