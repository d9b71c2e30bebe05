package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;

@OwnedBy(UsersSync.class)
public record Note(@Id String id, String NOTE, String NOTE_ENTITY) {}
