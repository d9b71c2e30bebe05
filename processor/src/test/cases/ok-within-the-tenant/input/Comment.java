package com.acme.desk;

import dev.freehold.Who;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What anybody says to it, and nobody else changes. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, writes = Who.OWNER)
public record Comment(
        @Id @GeneratedValue String id,
        @References(value = Ticket.class, onDelete = OnDelete.CASCADE) String ticketId,
        String text) {}
