package com.acme.teams;

import dev.freehold.InTeam;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Where a team sees its cards. */
@InTeam
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, name = "maker", inverse = "boardsMade")
public record Board(@Id @GeneratedValue String id, @Column(unique = true) String slug, String name) {}
