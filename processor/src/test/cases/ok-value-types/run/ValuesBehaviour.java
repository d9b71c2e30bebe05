package com.acme.values;

import static com.acme.values.ValuesTable.VALUES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Condition;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.error.InvalidValueException;
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
import java.util.List;
import java.util.Locale;

/** The value types of the JDK. */
final class ValuesBehaviour {
    private final Unscoped rows;
    private final Sql sql;

    ValuesBehaviour(Unscoped rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    void run() throws Exception {
        Values least = new Values(
                1,
                Duration.ofSeconds(-1, 999_999_000),
                Duration.ZERO,
                Period.of(-1, -2, -3),
                Period.ZERO,
                YearMonth.of(1, 1),
                YearMonth.of(2024, 2),
                Year.of(Year.MIN_VALUE),
                Year.of(0),
                ZoneOffset.UTC,
                ZoneId.of("America/Argentina/Buenos_Aires"),
                ZoneOffset.MIN,
                ZoneOffset.UTC,
                Locale.ROOT,
                Locale.forLanguageTag("zh-Hant-TW"),
                Currency.getInstance("XXX"),
                Currency.getInstance("EUR"),
                URI.create(""),
                URI.create("mailto:a@acme.com"),
                InetAddress.getByName("0.0.0.0"),
                InetAddress.getByName("::1"),
                new BigInteger("-" + "9".repeat(400)),
                new BigInteger("-" + "9".repeat(30)),
                Instant.parse("2026-01-31T12:00:00.123Z"),
                LocalTime.of(0, 0),
                Instant.parse("2026-01-31T12:00:00.12Z"),
                Duration.ofNanos(1000));
        Values greatest = new Values(
                2,
                Duration.ofDays(400).plusNanos(1000),
                null,
                Period.of(1, 14, 400),
                null,
                YearMonth.of(9999, 12),
                null,
                Year.of(Year.MAX_VALUE),
                null,
                ZoneId.of("Europe/Berlin"),
                null,
                ZoneOffset.MAX,
                null,
                Locale.forLanguageTag("de-CH-1996"),
                null,
                Currency.getInstance("CHF"),
                null,
                URI.create("https://acme.com/ä?q=%F0%9F%98%80#x"),
                null,
                InetAddress.getByName("255.255.255.255"),
                null,
                new BigInteger("9".repeat(400)),
                null,
                Instant.EPOCH,
                LocalTime.of(23, 59, 59),
                null,
                null);
        for (Values values : List.of(least, greatest)) {
            Values inserted = rows.insertFor(Behaviour.ANYONE, insert(values));
            assertThat(inserted).usingRecursiveComparison().ignoringFields("period").isEqualTo(values);
            assertThat(rows.find(VALUES.key(values.id()))).contains(inserted);
        }
        assertThat(rows.find(VALUES.key(2)).orElseThrow().period()).isEqualTo(Period.of(2, 2, 400));
        assertThat(shown("duration")).containsExactly("-00:00:00.000001", "9600:00:00.000001");
        assertThat(shown("period")).containsExactly("-1 years -2 mons -3 days", "2 years 2 mons 400 days");
        assertThat(shown("month_or_null")).containsExactly("2024-02-01", null);
        assertThat(shown("locale")).containsExactly("und", "de-CH-1996");
        assertThat(shown("address")).containsExactly("0.0.0.0/32", "255.255.255.255/32");
        find();
        refuse();
    }

    private static ValuesTable.ValuesInsert insert(Values v) {
        return VALUES.insert(
                        v.id(),
                        v.duration(),
                        v.period(),
                        v.month(),
                        v.year(),
                        v.zone(),
                        v.offset(),
                        v.locale(),
                        v.currency(),
                        v.uri(),
                        v.address(),
                        v.large(),
                        v.millis(),
                        v.seconds())
                .durationOrNull(v.durationOrNull())
                .periodOrNull(v.periodOrNull())
                .monthOrNull(v.monthOrNull())
                .yearOrNull(v.yearOrNull())
                .zoneOrNull(v.zoneOrNull())
                .offsetOrNull(v.offsetOrNull())
                .localeOrNull(v.localeOrNull())
                .currencyOrNull(v.currencyOrNull())
                .uriOrNull(v.uriOrNull())
                .addressOrNull(v.addressOrNull())
                .largeOrNull(v.largeOrNull())
                .hundredths(v.hundredths())
                .defined(v.defined());
    }

    private List<String> shown(String column) {
        return sql.column("select " + column + "::text from public.values order by id");
    }

    private void find() throws Exception {
        same("duration < '0'", VALUES.duration.lt(Duration.ZERO));
        same("duration_or_null in ('0')", VALUES.durationOrNull.in(Duration.ZERO, Duration.ofDays(3)));
        same("period = '-14 mons -3 days'", VALUES.period.eq(Period.of(-1, -2, -3)));
        same("month between '0001-01-01' and '2026-01-01'", VALUES.month.between(YearMonth.of(1, 1), YearMonth.of(2026, 1)));
        same("month_or_null in ('2024-02-01')", VALUES.monthOrNull.in(YearMonth.of(2024, 2)));
        same("year > 0", VALUES.year.gt(Year.of(0)));
        same("zone = 'Europe/Berlin'", VALUES.zone.eq(ZoneId.of("Europe/Berlin")));
        same("offset_or_null in ('Z')", VALUES.offsetOrNull.in(ZoneOffset.UTC));
        same("locale = 'und'", VALUES.locale.eq(Locale.ROOT));
        same("currency in ('CHF')", VALUES.currency.in(Currency.getInstance("CHF"), Currency.getInstance("USD")));
        same("uri = ''", VALUES.uri.eq(URI.create("")));
        same("address = '0.0.0.0'", VALUES.address.eq(InetAddress.getByName("0.0.0.0")));
        same("address_or_null in ('::1')", VALUES.addressOrNull.in(InetAddress.getByName("::1")));
        same("large > 0", VALUES.large.gt(BigInteger.ZERO));
        same("large_or_null is null", VALUES.largeOrNull.isNull());
        same("millis = '1970-01-01Z'", VALUES.millis.eq(Instant.EPOCH));
    }

    private void same(String where, Condition<Values> condition) {
        List<String> found = rows.from(VALUES).where(condition).orderBy(VALUES.id.asc()).select(VALUES.id).list().stream()
                .map(String::valueOf)
                .toList();
        // values is a keyword
        where = where.replaceFirst("^(month|year|zone|offset)\\b", "\"$1\"");
        assertThat(found)
                .as(where)
                .hasSize(1)
                .isEqualTo(sql.column("select id from public.\"values\" where " + where + " order by id"));
    }

    /** What the database has by other hands, and what Java has and the database could not keep. */
    private void refuse() {
        assertThatThrownBy(() -> sql.one("update public.\"values\" set \"month\" = '2026-01-02' returning id"))
                .hasStackTraceContaining("values_month_check");
        sql.column("update public.\"values\" set duration = '1 month', address = '10.0.0.0/8', large = 1.5 where id = 2 returning id");
        assertThatThrownBy(() -> rows.from(VALUES).select(VALUES.duration).list())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> rows.from(VALUES).select(VALUES.address).list())
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> rows.from(VALUES).select(VALUES.large).list()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> rows.update(VALUES.patch().largeOrNull(BigInteger.TEN.pow(30))).all())
                .isInstanceOf(FreeholdException.class);
    }
}
