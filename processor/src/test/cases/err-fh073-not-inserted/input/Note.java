package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.Id;

@OwnedBy(User.class)
public record Note(@Id @Column(insertable = false) String id, @Column(insertable = false) String text) {}
