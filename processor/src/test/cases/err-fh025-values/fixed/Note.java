package com.acme;

import dev.freehold.Default;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

@OwnedBy(User.class)
public record Note(
        @Id @GeneratedValue String id,
        @Default("PT1H") Duration duration,
        @Default("PT0.000001S") Duration short1,
        @Default("P1Y") Period period,
        @Default("2026-12") YearMonth month,
        @Default("Europe/Berlin") ZoneId zone,
        @Default("192.0.2.1") InetAddress address,
        @Default("DEM") Currency currency,
        @Default("de-CH") Locale locale,
        @Default("15") BigInteger number,
        @Default("{a, b}") List<String> texts,
        @Default("{1, 2}") List<Integer> numbers,
        @Default("{a}") List<String> gaps) {}
