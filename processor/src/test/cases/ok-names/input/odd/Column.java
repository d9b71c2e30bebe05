package com.acme.names.odd;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;

/** Called like what generated code is made of. */
@OwnedBy(UsersSync.class)
public record Column(
        @Id java.lang.String id, @References(Row.class) java.lang.String rowId, @References(Entity.class) java.lang.String entityId) {}
