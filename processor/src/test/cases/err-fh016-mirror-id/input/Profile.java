package com.acme;

import dev.freehold.MirrorOf;
import dev.freehold.auth.SupabaseAuth.User;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@MirrorOf(User.class)
public record Profile(@Id long id, @Nullable String email) {}
