package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@InOrganization
public record Task(@Id @GeneratedValue String id, @References(User.class) @Nullable String assigneeId) {}
