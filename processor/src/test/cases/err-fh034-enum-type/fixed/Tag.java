package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(User.class)
public record Tag(@Id @GeneratedValue String id, Third mood, Other other) {
    @dev.freehold.NativeEnum
    public enum Third {
        LOUD
    }
}
