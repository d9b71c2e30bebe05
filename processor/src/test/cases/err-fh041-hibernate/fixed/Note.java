package com.acme;

import dev.freehold.GeneratedColumn;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.schema.Json;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(User.class)
public record Note(@Id @GeneratedValue String id, String text, @GeneratedColumn("length(text)") int length, Json json) {}
