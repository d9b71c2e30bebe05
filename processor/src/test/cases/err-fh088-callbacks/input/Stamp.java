package com.acme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.PrePersist;
import java.time.Instant;

@Embeddable
public class Stamp {
    Instant made;

    @PrePersist
    void make() {
        made = Instant.now();
    }
}
