package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.PreRemove;

@OwnedBy(User.class)
@SuppressWarnings("freehold")
public class Quiet extends QuietBase {
    @Id
    @GeneratedValue
    String id;

    @PreRemove
    void removed() {}
}
