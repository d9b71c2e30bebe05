package com.acme;

import dev.freehold.CreatedAt;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

public record Note(@Id @GeneratedValue String id, @CreatedAt Instant createdAt) {}
