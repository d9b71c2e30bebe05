package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Set;

@OwnedBy(User.class)
public class Note {
    @Id
    @GeneratedValue
    String id;

    Set<String> tags;
}
