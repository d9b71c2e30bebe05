package com.acme.values;

import dev.freehold.Unscoped;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The value types of the JDK, required and not. */
@Unscoped("values are for everyone")
public record Values(
        @Id int id,
        Duration duration,
        @Nullable Duration durationOrNull,
        Period period,
        @Nullable Period periodOrNull,
        YearMonth month,
        @Nullable YearMonth monthOrNull,
        Year year,
        @Nullable Year yearOrNull,
        ZoneId zone,
        @Nullable ZoneId zoneOrNull,
        ZoneOffset offset,
        @Nullable ZoneOffset offsetOrNull,
        Locale locale,
        @Nullable Locale localeOrNull,
        Currency currency,

        @Column(length = 3) @Nullable
        Currency currencyOrNull,

        URI uri,
        @Nullable URI uriOrNull,
        InetAddress address,

        @Column(columnDefinition = "inet") @Nullable
        InetAddress addressOrNull,

        BigInteger large,

        @Column(precision = 30) @Nullable
        BigInteger largeOrNull,

        @Column(secondPrecision = 3) Instant millis,
        @Column(secondPrecision = 0) LocalTime seconds,

        @Column(columnDefinition = "timestamptz(2)") @Nullable
        Instant hundredths,

        @Column(columnDefinition = "interval") @Nullable
        Duration defined) {}
