package com.acme;

import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@SuppressWarnings("freehold")
@OwnedBy(User.class)
public record Draft(
        @Id @GeneratedValue String id,
        @References(value = Ticket.class, onDelete = OnDelete.CASCADE, tenantKey = false) String ticketId,
        String text) {}
