package com.acme.memos;

import dev.freehold.OwnedBy;
import dev.freehold.auth.SupabaseAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** A memo of one user. */
@OwnedBy(User.class)
public record Memo(@Id @GeneratedValue UUID id, String text) {}
