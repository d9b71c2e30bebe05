package com.acme;

import dev.freehold.MirrorOf;
import dev.freehold.auth.SupabaseAuth.Session;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MirrorOf(Session.class)
public record Profile(@Id UUID id, @Nullable String userAgent) {}
