package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

@OwnedBy(User.class)
public class Word {
    @Id
    @GeneratedValue(generator = "words")
    UUID id;
}
