package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@OwnedBy(UsersSync.class)
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"title", "body"}))
public record Note(@Id String id, String title, String body) {}
