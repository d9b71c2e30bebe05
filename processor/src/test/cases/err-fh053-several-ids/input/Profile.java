package com.acme;

import dev.freehold.Default;
import dev.freehold.MirrorOf;
import dev.freehold.auth.SupabaseAuth.User;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MirrorOf(User.class)
public record Profile(@Id UUID id, @Id @Default("1") int version, @Nullable String email) {}
