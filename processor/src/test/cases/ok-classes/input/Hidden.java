package com.acme.shapes;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Column;
import jakarta.persistence.Id;

/** A record that only its package knows, with a constructor of its own. */
@OwnedBy(UsersSync.class)
record Hidden(@Id String id, @Column(name = "amount") int amount) {
    static int made;

    Hidden {
        made++;
        if (amount < 0) {
            throw new IllegalArgumentException("less than nothing");
        }
    }

    Hidden(String id) {
        this(id, 0);
    }
}
