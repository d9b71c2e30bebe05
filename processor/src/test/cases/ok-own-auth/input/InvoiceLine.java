package com.acme.billing;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;

/** A line; its group is a component of the key. */
public record InvoiceLine(
        @Id @InOrganization long groupId,
        @Id @References(value = Invoice.class, onDelete = OnDelete.CASCADE) UUID invoiceId,
        @Id int position,
        BigDecimal amount) {}
