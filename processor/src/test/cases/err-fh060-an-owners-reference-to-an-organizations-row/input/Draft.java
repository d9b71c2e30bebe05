package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(User.class)
public record Draft(
        @Id @GeneratedValue String id,
        @References(Ticket.class) String ticketId,
        String text) {}
