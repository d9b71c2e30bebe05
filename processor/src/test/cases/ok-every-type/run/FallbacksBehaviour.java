package com.acme.types;

import static com.acme.types.FallbacksTable.FALLBACKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.Unscoped;
import dev.freehold.db.schema.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What a column gets when the insert says nothing, and what it gets when it says something. */
final class FallbacksBehaviour {
    private FallbacksBehaviour() {}

    static void run(Unscoped rows, Sql sql) {
        Fallbacks made = rows.insertFor(Behaviour.ANYONE, FALLBACKS.insert());
        Fallbacks expected = new Fallbacks(
                made.id(),
                (byte) -128,
                (short) 32767,
                -2147483648,
                9223372036854775807L,
                1.5e-3f,
                -0.1,
                new BigDecimal("12345678901234567890.123456789"),
                new BigDecimal("1.500"),
                true,
                "it's \"quoted\" \\ 😀 $$ :x ? --",
                "",
                "😀é",
                '\'',
                UUID.fromString("6F9619FF-8B86-D011-B42D-00C04FC964FF"),
                "6f9619ff-8b86-d011-b42d-00c04fc964ff",
                "42",
                Contents.Size.LARGE,
                Colour.größer,
                new Json("{\"a\": [1, null, \"it's\"]}"),
                "[]",
                Instant.parse("2026-01-31T12:00:00.123456Z"),
                Instant.parse("2026-01-31T12:00:00Z"),
                OffsetDateTime.parse("2026-01-31T06:30:00Z"),
                LocalDateTime.parse("2026-01-31T12:00"),
                LocalDate.parse("2024-02-29"),
                LocalTime.parse("23:59:59.999999"),
                new byte[] {0, -1},
                2,
                made.now(),
                "not null");
        assertThat(made).usingRecursiveComparison().isEqualTo(expected);
        // by an insert in another session's time zone
        sql.column("insert into public.fallbacks (id) values ('" + new UUID(0, 0) + "') returning id");
        Fallbacks byHand = rows.find(FALLBACKS.key(new UUID(0, 0))).orElseThrow();
        assertThat(byHand).usingRecursiveComparison().ignoringFields("id", "now").isEqualTo(expected);
        assertThat(byHand.now()).isBetween(made.now(), made.now().plusMinutes(1));

        Fallbacks given = rows.insertFor(Behaviour.ANYONE, FALLBACKS.insert().optional(null).tiny((byte) 0).text("").colour(Colour.RED).sum(7));
        assertThat(given.optional()).isNull();
        assertThat(given.tiny()).isZero();
        assertThat(given.text()).isEmpty();
        assertThat(given.colour()).isEqualTo(Colour.RED);
        assertThat(given.sum()).isEqualTo(7);
    }
}
