package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@OwnedBy(User.class)
@Table(
        uniqueConstraints = {
            @UniqueConstraint(name = "note_unique", columnNames = "text"),
            @UniqueConstraint(name = "note_number", columnNames = "number")
        })
public record Note(@Id @GeneratedValue String id, String text, int number) {}
