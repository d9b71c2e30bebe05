package com.acme;

import dev.freehold.MirrorOf;
import dev.freehold.auth.SupabaseAuth.User;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@MirrorOf(User.class)
@Table(schema = "shop", name = "guest")
public record Guest(@Id UUID id) {}
