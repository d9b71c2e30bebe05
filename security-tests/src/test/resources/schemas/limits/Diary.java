package com.acme.limits;

import dev.freehold.Who;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What stays private within the organization. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.CASCADE, reads = Who.OWNER)
public record Diary(@Id @GeneratedValue String id, String title) {}
