package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@OwnedBy(User.class)
@Inheritance(strategy = InheritanceType.JOINED)
public class Note {
    @Id
    @GeneratedValue
    String id;

    String text;
}
