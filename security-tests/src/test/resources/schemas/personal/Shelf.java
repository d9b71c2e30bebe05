package com.acme.personal;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;
import java.util.UUID;

/** A place for books; its key has the owner within. */
public record Shelf(@Id @OwnedBy(User.class) UUID userId, @Id String code, String words) {}
