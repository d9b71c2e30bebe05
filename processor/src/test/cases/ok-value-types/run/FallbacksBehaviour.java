package com.acme.values;

import static com.acme.values.FallbacksTable.FALLBACKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.Unscoped;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The defaults are the values that were written. */
final class FallbacksBehaviour {
    private FallbacksBehaviour() {}

    static void run(Unscoped rows, Sql sql) throws Exception {
        Fallbacks made = rows.insertFor(Behaviour.ANYONE, FALLBACKS.insert());
        assertThat(made)
                .usingRecursiveComparison()
                .isEqualTo(new Fallbacks(
                        made.id(),
                        Duration.ofHours(25).plusNanos(1000),
                        Duration.ofMillis(-1500),
                        Period.of(1, 2, 25),
                        YearMonth.of(2024, 2),
                        Year.of(-44),
                        ZoneId.of("Europe/Berlin"),
                        ZoneOffset.ofHoursMinutes(5, 30),
                        Locale.forLanguageTag("de-CH"),
                        Currency.getInstance("CHF"),
                        URI.create("https://acme.com/it's?a=%20b#c"),
                        InetAddress.getByName("192.168.0.1"),
                        InetAddress.getByName("2001:db8::1"),
                        new BigInteger("-123456789012345678901234567890"),
                        List.of(),
                        Set.of("a", "it's", "ü"),
                        List.of(1, -2),
                        List.of(new BigDecimal("1.50")),
                        Set.of(Several.Size.LARGE),
                        List.of(Duration.ofHours(1), Duration.ofHours(24)),
                        List.of(Instant.parse("2026-01-31T12:00:00Z")),
                        new int[0],
                        new Name("somebody")));
        assertThat(sql.one("select duration::text from public.fallbacks")).isEqualTo("25:00:00.000001");
    }
}
