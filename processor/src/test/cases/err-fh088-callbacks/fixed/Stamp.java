package com.acme;

import dev.freehold.CreatedAt;
import jakarta.persistence.Embeddable;
import java.time.Instant;

@Embeddable
public class Stamp {
    @CreatedAt
    Instant made;
}
