package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Entity;

@Entity
@OwnedBy(User.class)
public class Note extends Base {
    String text;
}
