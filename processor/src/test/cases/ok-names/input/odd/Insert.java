package com.acme.names.odd;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Called like what makes it. */
@OwnedBy(UsersSync.class)
public record Insert(@Id @GeneratedValue int id, Kind kind) {
    /** Called like an entity. */
    public enum Kind {
        Key,
        SMALL
    }
}
