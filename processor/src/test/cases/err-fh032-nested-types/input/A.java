package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

public final class A {
    private A() {}

    @OwnedBy(User.class)
    @Table(name = "first")
    public record Bc(@Id @GeneratedValue String id) {}
}
