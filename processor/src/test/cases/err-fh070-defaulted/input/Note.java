package com.acme;

import dev.freehold.Default;
import dev.freehold.GeneratedColumn;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(User.class)
public record Note(@Id @GeneratedValue String id, String text, @GeneratedColumn("length(text)") @Default("0") int length) {}
