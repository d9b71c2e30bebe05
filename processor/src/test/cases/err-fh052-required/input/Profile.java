package com.acme;

import dev.freehold.MirrorOf;
import dev.freehold.auth.SupabaseAuth.User;
import jakarta.persistence.Id;
import java.util.UUID;

@MirrorOf(User.class)
public record Profile(@Id UUID id, String email, String nickname, boolean admin) {}
