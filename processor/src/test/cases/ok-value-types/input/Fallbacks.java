package com.acme.values;

import dev.freehold.Default;
import dev.freehold.Unscoped;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
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
import java.util.UUID;

/** A default of each of these types. */
@Unscoped("defaults are for everyone")
public record Fallbacks(
        @Id @GeneratedValue UUID id,
        @Default("P1DT1H0.000001S") Duration duration,
        @Default("-PT1.5S") Duration negative,
        @Default("P1Y2M3W4D") Period period,
        @Default("2024-02") YearMonth month,
        @Default("-44") Year year,
        @Default("Europe/Berlin") ZoneId zone,
        @Default("+05:30") ZoneOffset offset,
        @Default("de-CH") Locale locale,
        @Default("CHF") Currency currency,
        @Default("https://acme.com/it's?a=%20b#c") URI uri,
        @Default("192.168.0.1") InetAddress address,
        @Default("2001:db8::1") InetAddress longAddress,
        @Default("-123456789012345678901234567890") BigInteger large,
        @Default("{}") List<String> none,
        @Default("{a, it's, ü}") Set<String> texts,
        @Default("{1, -2}") List<Integer> numbers,
        @Default("{1.50}") List<BigDecimal> prices,
        @Default("{LARGE}") Set<Several.Size> sizes,
        @Default("{PT1H, P1D}") List<Duration> durations,
        @Default("{2026-01-31T12:00:00Z}") List<Instant> instants,
        @Default("{}") int[] ints,
        @Default("somebody") Name name) {}
