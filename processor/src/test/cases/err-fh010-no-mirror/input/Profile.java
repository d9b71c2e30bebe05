package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.SupabaseAuth.User;
import jakarta.persistence.Id;
import java.util.UUID;

@OwnedBy(User.class)
public record Profile(@Id UUID id) {}
