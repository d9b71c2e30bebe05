package com.acme;

import dev.freehold.MirrorOf;
import dev.freehold.auth.SupabaseAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MirrorOf(User.class)
public record Profile(@Id @GeneratedValue UUID id, @Nullable String email) {}
