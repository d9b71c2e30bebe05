package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

@OwnedBy(User.class)
public record Note(@Id @GeneratedValue String id, @Column(columnDefinition = "text") List<String> texts, @Column(columnDefinition = "integer[]") List<String> more, @Column(columnDefinition = "uuid[]") String one, @Column(secondPrecision = 7) Instant time) {}
