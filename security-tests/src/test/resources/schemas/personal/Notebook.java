package com.acme.personal;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** A notebook of one user. */
@OwnedBy(User.class)
public record Notebook(@Id @GeneratedValue UUID id, String title) {}
