package com.acme.names.odd;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;

/** A class with a setter, so that reading makes a local variable. */
@OwnedBy(UsersSync.class)
public class Entity {
    @Id
    java.lang.String row;

    @References(value = Insert.class, name = "insert2")
    int insertId;

    java.lang.String result;
}
