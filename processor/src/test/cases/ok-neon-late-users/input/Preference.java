package com.acme.welcome;

import dev.freehold.Default;
import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;

/** What a person likes; the key is the index of the reference. */
public record Preference(
        @Id @OwnedBy(value = UsersSync.class, foreignKey = false) String userId, @Default("light") String theme) {}
