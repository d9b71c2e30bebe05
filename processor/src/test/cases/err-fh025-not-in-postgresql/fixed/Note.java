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
        @Default("3") int copies,
        @Default("1e40") double weight,
        @Default("2026-01-31T12:00:00+08:00") OffsetDateTime due,
        @Default("{}") Json extra,
        @Default("6f9619ff-8b86-d011-b42d-00c04fc964ff") UUID link,
        @Column(precision = 5, scale = 2) @Default("123.45") BigDecimal price,
        @Default("ab") String text,
        @Column(columnDefinition = "integer") @Default("7") String number) {}
