package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Column;
import jakarta.persistence.Id;

@OwnedBy(UsersSync.class)
public record Note(@Id String id, @Column(name = "NOTE") String note, @Column(name = "NOTE_ENTITY") String entity) {}
