package com.acme.boards;

import dev.freehold.OwnedBy;
import dev.freehold.auth.SupabaseAuth;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** A device; its owner is the user, mirrored or not. */
@OwnedBy(SupabaseAuth.User.class)
public record Device(@Id @GeneratedValue UUID id, String name) {}
