package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.Unscoped;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(User.class)
@Unscoped("notes on the wall")
public record Note(@Id @GeneratedValue String id, String text) {}
