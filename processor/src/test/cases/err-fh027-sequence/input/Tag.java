package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@OwnedBy(User.class)
@SequenceGenerator(name = "tags")
public class Tag {
    @Id
    @GeneratedValue
    Long id;
}
