package com.acme;

import dev.freehold.MirrorOf;
import dev.freehold.auth.SupabaseAuth.User;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@MirrorOf(User.class)
@Table(schema = "shop_old", name = "customer")
public record Visitor(@Id UUID id) {}
