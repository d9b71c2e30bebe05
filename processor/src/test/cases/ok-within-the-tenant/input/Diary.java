package com.acme.desk;

import dev.freehold.Who;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.Id;

/** What an agent keeps to oneself. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.CASCADE, reads = Who.OWNER)
public record Diary(@Id String id, @Column(unique = true) String text) {}
