package com.acme.names.odd;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;

/** Hides java.lang's from its neighbours. */
@OwnedBy(UsersSync.class)
public record Override(@Id int id, java.lang.@org.jspecify.annotations.Nullable String value, java.lang.Long Long) {}
