package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@OwnedBy(User.class)
@Table(
        name = "notes",
        uniqueConstraints = {
            @UniqueConstraint(columnNames = "number"),
            @UniqueConstraint(columnNames = {"number", "text"})
        })
public class Note {
    @Id
    @GeneratedValue
    String id;

    int number;

    String text;
}
