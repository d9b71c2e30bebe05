package com.acme.todos.lists;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A list, in a package below the one that names the auth schema. */
@OwnedBy(UsersSync.class)
public record TodoList(@Id @GeneratedValue long id, String name) {}
