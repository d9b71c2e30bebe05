package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

public final class Ab {
    private Ab() {}

    @OwnedBy(User.class)
    @Table(name = "second")
    public record D(@Id @GeneratedValue String id) {}
}
