package com.acme.names.odd;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Called like what reads it. */
@OwnedBy(UsersSync.class)
public record Row(@Id java.lang.String row, @References(Table.class) java.lang.@Nullable String tableId) {}
