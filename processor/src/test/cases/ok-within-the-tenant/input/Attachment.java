package com.acme.desk;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** An old table: its foreign key has one column. */
@InOrganization
@SuppressWarnings("freehold")
public record Attachment(
        @Id String id, @References(value = Ticket.class, tenantKey = false) @Nullable String ticketId) {}
