package com.acme.names.odd;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;

/** Called like the type parameter of a table. */
@OwnedBy(UsersSync.class)
public record S(@Id int s) {}
