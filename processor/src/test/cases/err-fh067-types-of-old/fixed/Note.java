package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

@OwnedBy(User.class)
public record Note(
        @Id @GeneratedValue String id,
        Instant due,
        OffsetDateTime made,
        Instant changed,
        OffsetDateTime starts,
        List<Instant> days,
        URI link,
        String code) {}
