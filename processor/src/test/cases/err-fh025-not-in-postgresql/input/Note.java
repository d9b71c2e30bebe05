package com.acme;

import dev.freehold.Default;
import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import dev.freehold.db.schema.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;

@OwnedBy(UsersSync.class)
public record Note(
        @Id String id,
        @Default("٣") int copies,
        @Default("1e400") double weight,
        @Default("2026-01-31T12:00:00+18:00") OffsetDateTime due,
        @Default("{bad") Json extra,
        @Default("1-1-1-1-1") UUID link,
        @Column(precision = 5, scale = 2) @Default("12345.6") BigDecimal price,
        @Default("a\0b") String text,
        @Column(columnDefinition = "integer") @Default("x") String number) {}
