package com.acme.parcels;

import dev.freehold.CreatedAt;
import dev.freehold.UpdatedAt;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Nobody gives it: the database does. */
@Embeddable
public record Stamps(@CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt) {}
