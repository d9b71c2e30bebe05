package com.acme.diary;

import dev.freehold.CreatedAt;
import dev.freehold.InTeam;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** What a team did on a day. */
@InTeam
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL)
public record Entry(@Id @GeneratedValue String id, String text, @CreatedAt Instant createdAt) {}
