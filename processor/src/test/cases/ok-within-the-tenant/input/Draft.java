package com.acme.desk;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;

/** What a user prepares for an organization's ticket. */
@OwnedBy(User.class)
public record Draft(
        @Id String id,
        @SuppressWarnings("freehold") @References(value = Ticket.class, onDelete = dev.freehold.OnDelete.CASCADE, tenantKey = false)
        String ticketId) {}
