package com.acme.trips;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journey.
 *
 * @param guideId who leads it
 */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL)
public record Trip(
        @Id @GeneratedValue UUID id,
        String destination,
        @References(User.class) @Nullable UUID guideId) {}
