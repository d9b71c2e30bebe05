package com.acme.billing;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A reminder of an invoice; ids are texts here, and a number and a UUID in the database. */
public record Reminder(
        @Id @GeneratedValue int id,
        @InOrganization String groupId,
        @References(value = Invoice.class, onDelete = OnDelete.CASCADE) String invoiceId) {}
