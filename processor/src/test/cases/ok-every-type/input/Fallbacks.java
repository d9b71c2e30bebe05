package com.acme.types;

import dev.freehold.Default;
import dev.freehold.Unscoped;
import dev.freehold.db.schema.Json;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A default of every type. */
@Unscoped("defaults are for everyone")
public record Fallbacks(
        @Id @GeneratedValue UUID id,
        @Default("-128") byte tiny,
        @Default("32767") Short small,
        @Default("-2147483648") int whole,
        @Default("9223372036854775807") long large,
        @Default("1.5e-3") float single,
        @Default("-0.1") double wide,
        @Default("12345678901234567890.123456789") BigDecimal exact,
        @Column(precision = 6, scale = 3) @Default("1.5") BigDecimal price,
        @Default("true") boolean yes,
        @Default("it's \"quoted\" \\ 😀 $$ :x ? --") String text,
        @Default("") String empty,
        @Column(length = 2) @Default("😀é") String two,
        @Default("'") char letter,
        @Default("6F9619FF-8B86-D011-B42D-00C04FC964FF") UUID uuid,
        @Column(columnDefinition = "uuid") @Default("6f9619ff-8b86-d011-b42d-00c04fc964ff") String uuidText,
        @Column(columnDefinition = "integer") @Default("42") String numberText,
        @Default("LARGE") Contents.Size size,
        @Default("größer") Colour colour,
        @Default("{\"a\": [1, null, \"it's\"]}") Json json,
        @Column(columnDefinition = "jsonb") @Default("[]") String jsonText,
        @Default("2026-01-31T12:00:00.123456Z") Instant instant,
        @Column(columnDefinition = "timestamp") @Default("2026-01-31T12:00:00Z") Instant utc,
        @Default("2026-01-31T12:00:00+05:30") OffsetDateTime offset,
        @Default("2026-01-31T12:00") LocalDateTime local,
        @Default("2024-02-29") LocalDate day,
        @Default("23:59:59.999999") LocalTime clock,
        @Default(sql = "'\\x00ff'") byte[] bytes,
        @Default(sql = "1 + 1") int sum,
        @Default(sql = "now() at time zone 'UTC'") LocalDateTime now,
        @Default("not null") @Nullable String optional) {}
