package com.acme.memos;

import dev.freehold.MirrorOf;
import dev.freehold.auth.SupabaseAuth.User;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user, with a name. */
@MirrorOf(User.class)
public record Profile(@Id UUID id, @Nullable String email, @Nullable String nickname) {}
