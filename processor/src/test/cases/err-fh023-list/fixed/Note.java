package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.schema.Json;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;

@OwnedBy(User.class)
public record Note(
        @Id @GeneratedValue String id,
        Json lines,
        Json labels,
        List<String> pictures,
        Set<String> sorted,
        Json anything,
        String left,
        String right) {}
