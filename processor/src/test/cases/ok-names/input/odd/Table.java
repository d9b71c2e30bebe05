package com.acme.names.odd;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Its table is TableTable. */
@OwnedBy(UsersSync.class)
public record Table(
        @Id java.lang.String id, @References(String.class) @Nullable Integer stringId, @References(S.class) @Nullable Integer sId) {}
