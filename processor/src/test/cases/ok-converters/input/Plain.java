package com.acme.prices;

import dev.freehold.Unscoped;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** A converter that applies by itself keeps away from ids, and from what says so. */
@Unscoped("times are for everyone")
public record Plain(
        @Id Duration id,
        Duration converted,
        @Convert(disableConversion = true) Duration notConverted,
        Instant since) {}
