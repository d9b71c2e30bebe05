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
        @Default("1 hour") Duration duration,
        @Default("PT0.000000001S") Duration short1,
        @Default("1 year") Period period,
        @Default("2026-13") YearMonth month,
        @Default("Berlin") ZoneId zone,
        @Default("acme.com") InetAddress address,
        @Default("DMARK") Currency currency,
        @Default("de_CH") Locale locale,
        @Default("1.5") BigInteger number,
        @Default("a, b") List<String> texts,
        @Default("{1, b}") List<Integer> numbers,
        @Default("{a,}") List<String> gaps) {}
