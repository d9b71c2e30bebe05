package com.acme.chores;

import dev.freehold.MirrorOf;
import dev.freehold.auth.BetterAuth;
import jakarta.persistence.Id;

/** A mirror of the id alone, with nothing beside it. */
@MirrorOf(BetterAuth.User.class)
public record Badge(@Id String holder) {}
