package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@OwnedBy(User.class)
@Table(check = @CheckConstraint(constraint = "text <> ''"), indexes = @Index(columnList = "text"))
public record Note(@Id @GeneratedValue String id, String text) {}
