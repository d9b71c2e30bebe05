package com.acme.welcome;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Something that waits for its owner, and for a helper. */
@OwnedBy(UsersSync.class)
public record Todo(
        @Id @GeneratedValue long id, String task, @References(UsersSync.class) @Nullable String helperId) {}
