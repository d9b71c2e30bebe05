package com.acme;

import dev.freehold.OnDelete;
import dev.freehold.References;
import dev.freehold.Unscoped;
import jakarta.persistence.Id;

@Unscoped("the same countries for everyone")
public record Country(@Id String code, @References(value = Ticket.class, onDelete = OnDelete.CASCADE) String ticketId) {}
