package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostRemove;

@EntityListeners(Listener.class)
@OwnedBy(User.class)
public class Note extends Base {
    @Id
    @GeneratedValue
    String id;

    @Embedded
    Stamp stamp;

    @PostLoad
    void loaded() {}

    @SuppressWarnings("freehold")
    @PostRemove
    void removed() {}
}
