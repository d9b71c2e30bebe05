package com.acme;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;

/** Work to do. */
@InOrganization
@OwnedBy(User.class)
public record Project(
        @Id @GeneratedValue String id,
        String name,
        List<List<String>> tags,
        @Default("high") int priority) {}
