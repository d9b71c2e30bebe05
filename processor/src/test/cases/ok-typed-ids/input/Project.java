package com.acme.ids;

import com.acme.ids.Ids.UserId;
import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Its id is a UUID that the runtime makes. */
public record Project(@Id @GeneratedValue ProjectId id, String name, @OwnedBy(UsersSync.class) UserId ownerId) {}
