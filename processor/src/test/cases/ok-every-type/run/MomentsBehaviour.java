package com.acme.types;

import static com.acme.types.MomentsTable.MOMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Condition;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Times from the first that PostgreSQL holds to the last. */
final class MomentsBehaviour {
    private static final LocalDateTime FIRST = LocalDateTime.of(-4712, 11, 24, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_000);
    private static final LocalDateTime USUAL = LocalDateTime.of(2026, 3, 29, 2, 30, 0, 123_456_789);
    private static final LocalDateTime USUAL_CUT = LocalDateTime.of(2026, 3, 29, 2, 30, 0, 123_456_000);

    private final Unscoped rows;
    private final Sql sql;

    private MomentsBehaviour(Unscoped rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    static void run(Unscoped rows, Sql sql) {
        MomentsBehaviour behaviour = new MomentsBehaviour(rows, sql);
        behaviour.roundTrip();
        behaviour.find();
        behaviour.change();
        behaviour.refuse();
    }

    private static Instant instant(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }

    private void roundTrip() {
        Moments first = rows.insertFor(Behaviour.ANYONE, MOMENTS.insert(
                        instant(FIRST), FIRST.atOffset(ZoneOffset.UTC), FIRST, FIRST.toLocalDate(), LocalTime.MIN)
                .instantOrNull(instant(FIRST))
                .utc(instant(FIRST))
                .offsetOrNull(FIRST.atOffset(ZoneOffset.UTC).withOffsetSameInstant(ZoneOffset.ofHours(14)))
                .localOrNull(FIRST)
                .dayOrNull(FIRST.toLocalDate())
                .clockOrNull(LocalTime.MIN));
        assertThat(first).isEqualTo(new Moments(
                (short) 1,
                instant(FIRST),
                instant(FIRST),
                instant(FIRST),
                FIRST.atOffset(ZoneOffset.UTC),
                FIRST.atOffset(ZoneOffset.UTC),
                FIRST,
                FIRST,
                FIRST.toLocalDate(),
                FIRST.toLocalDate(),
                LocalTime.MIN,
                LocalTime.MIN,
                first.made(),
                first.changed(),
                first.changedUtc()));
        LocalDate lastDay = LocalDate.of(5874897, 12, 31);
        Moments last = rows.insertFor(Behaviour.ANYONE, MOMENTS.insert(
                        instant(LAST).plusNanos(999), LAST.atOffset(ZoneOffset.UTC), LAST.plusNanos(999), lastDay, LocalTime.MAX)
                .utc(instant(LAST)));
        assertThat(last).isEqualTo(new Moments(
                (short) 2,
                instant(LAST),
                null,
                instant(LAST),
                LAST.atOffset(ZoneOffset.UTC),
                null,
                LAST,
                null,
                lastDay,
                null,
                LocalTime.of(23, 59, 59, 999_999_000),
                null,
                last.made(),
                last.changed(),
                last.changedUtc()));
        // The hour that daylight saving leaves out in much of Europe, and nanoseconds.
        Moments usual = rows.insertFor(Behaviour.ANYONE, MOMENTS.insert(
                        instant(USUAL),
                        USUAL.atOffset(ZoneOffset.ofHoursMinutes(-3, -30)),
                        USUAL,
                        LocalDate.of(1582, 10, 10),
                        USUAL.toLocalTime())
                .utc(instant(USUAL)));
        assertThat(usual.instant()).isEqualTo(instant(USUAL_CUT));
        assertThat(usual.utc()).isEqualTo(instant(USUAL_CUT));
        assertThat(usual.offset()).isEqualTo(USUAL_CUT.plusHours(3).plusMinutes(30).atOffset(ZoneOffset.UTC));
        assertThat(usual.local()).isEqualTo(USUAL_CUT);
        assertThat(usual.day()).isEqualTo(LocalDate.of(1582, 10, 10));
        assertThat(usual.clock()).isEqualTo(USUAL_CUT.toLocalTime());
        assertThat(Duration.between(usual.made(), OffsetDateTime.now(ZoneOffset.UTC))).isBetween(Duration.ofMinutes(-1), Duration.ofMinutes(1));
        for (Moments moments : List.of(first, last, usual)) {
            assertThat(rows.find(MOMENTS.key(moments.id()))).contains(moments);
        }
        assertThat(shown("(instant at time zone 'UTC')::text"))
                .containsExactly("4713-11-24 00:00:00 BC", "294276-12-31 23:59:59.999999", "2026-03-29 02:30:00.123456");
        assertThat(shown("utc::text"))
                .containsExactly("4713-11-24 00:00:00 BC", "294276-12-31 23:59:59.999999", "2026-03-29 02:30:00.123456");
        assertThat(shown("(\"offset\" at time zone 'UTC')::text"))
                .containsExactly("4713-11-24 00:00:00 BC", "294276-12-31 23:59:59.999999", "2026-03-29 06:00:00.123456");
        assertThat(shown("local::text"))
                .containsExactly("4713-11-24 00:00:00 BC", "294276-12-31 23:59:59.999999", "2026-03-29 02:30:00.123456");
        assertThat(shown("day::text")).containsExactly("4713-11-24 BC", "5874897-12-31", "1582-10-10");
        assertThat(shown("clock::text")).containsExactly("00:00:00", "23:59:59.999999", "02:30:00.123456");
        assertThat(shown("clock_or_null::text")).containsExactly("00:00:00", null, null);
    }

    private List<String> shown(String expression) {
        return sql.column("select " + expression + " from public.moments order by id");
    }

    private void find() {
        same("id = 3", MOMENTS.instant.eq(instant(USUAL)));
        same("id in (1, 2)", MOMENTS.instant.in(instant(FIRST), instant(LAST)));
        same("id in (2, 3)", MOMENTS.instant.between(Instant.EPOCH, instant(LAST)));
        same("instant_or_null is null", MOMENTS.instantOrNull.isNull());
        same("utc = timestamp '2026-03-29 02:30:00.123456'", MOMENTS.utc.eq(instant(USUAL)));
        same("id in (1, 3)", MOMENTS.utc.in(instant(USUAL), instant(FIRST)));
        same("utc < timestamp '2026-03-29 02:30:00.123456'", MOMENTS.utc.lt(instant(USUAL)));
        same("instant = instant_or_null", MOMENTS.instant.eq(MOMENTS.instantOrNull));
        same("id = 3", MOMENTS.offset.eq(USUAL.atOffset(ZoneOffset.ofHoursMinutes(-3, -30))));
        same("id in (1, 2)", MOMENTS.offset.in(FIRST.atOffset(ZoneOffset.UTC), LAST.atOffset(ZoneOffset.UTC)));
        same("\"offset\" >= timestamptz '2026-03-29 06:00:00.123456Z'", MOMENTS.offset.ge(
                OffsetDateTime.parse("2026-03-29T08:00:00.123456+02:00")));
        same("offset_or_null is not null", MOMENTS.offsetOrNull.isNotNull());
        same("local = timestamp '2026-03-29 02:30:00.123456'", MOMENTS.local.eq(USUAL));
        same("local in (timestamp '4713-11-24 00:00 BC', timestamp '294276-12-31 23:59:59.999999')", MOMENTS.local.in(FIRST, LAST));
        same("local between timestamp '4713-11-24 BC' and timestamp '2027-01-01'", MOMENTS.local.between(
                FIRST, LocalDateTime.of(2027, 1, 1, 0, 0)));
        same("local_or_null is null", MOMENTS.localOrNull.isNull());
        same("local = local_or_null", MOMENTS.local.eq(MOMENTS.localOrNull));
        same("day = date '1582-10-10'", MOMENTS.day.eq(LocalDate.of(1582, 10, 10)));
        same("day in (date '4713-11-24 BC', date '5874897-12-31')", MOMENTS.day.in(
                FIRST.toLocalDate(), LocalDate.of(5874897, 12, 31)));
        same("day > date '4713-11-24 BC'", MOMENTS.day.gt(FIRST.toLocalDate()));
        same("day_or_null is not null", MOMENTS.dayOrNull.isNotNull());
        same("clock = time '23:59:59.999999'", MOMENTS.clock.eq(LocalTime.MAX));
        same("clock in (time '00:00', time '02:30:00.123456')", MOMENTS.clock.in(LocalTime.MIDNIGHT, USUAL.toLocalTime()));
        same("clock between '00:00' and '12:00'", MOMENTS.clock.between(LocalTime.MIDNIGHT, LocalTime.NOON));
        same("clock_or_null is null", MOMENTS.clockOrNull.isNull());
        assertThat(rows.from(MOMENTS).orderBy(MOMENTS.instant.desc()).select(MOMENTS.id).list())
                .containsExactly((short) 2, (short) 3, (short) 1);
    }

    private void same(String where, Condition<Moments> condition) {
        List<String> found = rows.from(MOMENTS).where(condition).orderBy(MOMENTS.id.asc()).select(MOMENTS.id).list().stream()
                .map(String::valueOf)
                .toList();
        assertThat(found)
                .as(where)
                .isNotEmpty()
                .hasSizeLessThan(3)
                .isEqualTo(sql.column("select id from public.moments where " + where + " order by id"));
    }

    private void change() {
        Moments before = rows.find(MOMENTS.key((short) 2)).orElseThrow();
        int changed = rows.update(MOMENTS.patch()
                        .instant(Instant.EPOCH)
                        .instantOrNull(instant(USUAL))
                        .utc(null)
                        .offset(OffsetDateTime.MAX.withYear(2000))
                        .local(USUAL)
                        .day(LocalDate.EPOCH)
                        .clock(LocalTime.NOON))
                .where(MOMENTS.key((short) 2));
        Moments after = rows.find(MOMENTS.key((short) 2)).orElseThrow();
        assertThat(changed).isEqualTo(1);
        assertThat(after.instant()).isEqualTo(Instant.EPOCH);
        assertThat(after.instantOrNull()).isEqualTo(instant(USUAL_CUT));
        assertThat(after.utc()).isNull();
        assertThat(after.offset()).isEqualTo(OffsetDateTime.parse("2001-01-01T17:59:59.999999Z"));
        assertThat(after.day()).isEqualTo(LocalDate.EPOCH);
        assertThat(after.clock()).isEqualTo(LocalTime.NOON);
        assertThat(after.made()).isEqualTo(before.made());
        assertThat(after.changed()).isAfter(before.changed());
        assertThat(Duration.between(after.changedUtc(), Instant.now())).isBetween(Duration.ofMinutes(-1), Duration.ofMinutes(1));
    }

    private void refuse() {
        for (Instant beyond : List.of(Instant.MIN, Instant.MAX, instant(FIRST).minusNanos(1), instant(LAST).plusNanos(1000))) {
            assertThatThrownBy(() -> rows.update(MOMENTS.patch().instant(beyond)).all())
                    .isInstanceOf(InvalidValueException.class);
        }
        for (LocalDate beyond : List.of(LocalDate.MIN, LocalDate.MAX, FIRST.toLocalDate().minusDays(1))) {
            assertThatThrownBy(() -> rows.update(MOMENTS.patch().day(beyond)).all())
                    .isInstanceOf(InvalidValueException.class);
        }
    }
}
