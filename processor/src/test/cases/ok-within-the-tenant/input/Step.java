package com.acme.desk;

import dev.freehold.Who;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;

/** What an agent does for a ticket. */
@InOrganization(through = "ticket", write = "agent")
@OwnedBy(value = User.class, onDelete = OnDelete.CASCADE, name = "worker", inverse = "work", writes = Who.OWNER)
public record Step(@Id String id, @References(Ticket.class) String ticketId, String text) {}
