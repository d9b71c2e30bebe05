package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.schema.Json;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;

@OwnedBy(User.class)
public record Note(@Id @GeneratedValue String id, String text, @Formula("length(text)") int length, @JdbcTypeCode(3001) Json json) {}
