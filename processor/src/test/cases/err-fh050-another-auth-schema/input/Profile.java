package com.acme;

import dev.freehold.MirrorOf;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MirrorOf(User.class)
public record Profile(@Id UUID id, @Nullable String email) {}
