package com.acme.names;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;

/** A user that is not the auth schema's. */
@OwnedBy(UsersSync.class)
public record User(@Id String user, boolean S, int createdAtURL) {}
