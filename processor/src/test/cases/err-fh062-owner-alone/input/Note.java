package com.acme;

import dev.freehold.Who;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(value = User.class, writes = Who.OWNER)
public record Note(@Id @GeneratedValue String id, String text) {}
