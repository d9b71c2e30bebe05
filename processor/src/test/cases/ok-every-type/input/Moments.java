package com.acme.types;

import dev.freehold.CreatedAt;
import dev.freehold.Unscoped;
import dev.freehold.UpdatedAt;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Every Java time, required and not. */
@Unscoped("times are for everyone")
public record Moments(
        @Id @GeneratedValue short id,
        Instant instant,
        @Nullable Instant instantOrNull,

        @Column(columnDefinition = "timestamp") @Nullable
        Instant utc,

        OffsetDateTime offset,
        @Nullable OffsetDateTime offsetOrNull,
        LocalDateTime local,
        @Nullable LocalDateTime localOrNull,
        LocalDate day,
        @Nullable LocalDate dayOrNull,
        LocalTime clock,
        @Nullable LocalTime clockOrNull,
        @CreatedAt OffsetDateTime made,
        @UpdatedAt LocalDateTime changed,
        @Column(columnDefinition = "timestamp") @UpdatedAt Instant changedUtc) {}
