package com.acme.limits;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Refers to tickets by a key of one column, as an existing table does. */
@InOrganization
public record Answer(
        @Id @GeneratedValue int id,
        String text,
        @References(value = Ticket.class, tenantKey = false, onDelete = OnDelete.CASCADE) String ticketId,
        @References(value = Answer.class, tenantKey = false, inverse = "replies") @Nullable Integer earlierId) {}
