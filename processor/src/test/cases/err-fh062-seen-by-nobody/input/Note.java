package com.acme;

import dev.freehold.Who;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, reads = Who.OWNER)
public record Note(@Id @GeneratedValue String id, String text) {}
