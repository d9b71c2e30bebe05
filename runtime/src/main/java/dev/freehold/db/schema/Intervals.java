package dev.freehold.db.schema;

import dev.freehold.db.error.InvalidValueException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From {@code interval} to {@link Duration} and {@link Period} and back. PostgreSQL keeps months, days and microseconds
 * apart. Values go as ISO 8601; they come in the style of the session, {@code postgres} unless somebody changed it.
 */
final class Intervals {
    private static final Pattern POSTGRES = Pattern.compile("(?:(?<years>[+-]?\\d+) years?)? ?"
            + "(?:(?<months>[+-]?\\d+) mons?)? ?"
            + "(?:(?<days>[+-]?\\d+) days?)? ?"
            + "(?:(?<sign>[+-])?(?<hours>\\d+):(?<minutes>\\d+):(?<seconds>\\d+(?:\\.\\d+)?))?");

    private static final Pattern ISO_8601 = Pattern.compile("P(?:(?<years>-?\\d+)Y)?(?:(?<months>-?\\d+)M)?"
            + "(?:(?<days>-?\\d+)D)?"
            + "(?:T(?:(?<hours>-?\\d+)H)?(?:(?<minutes>-?\\d+)M)?(?:(?<seconds>-?\\d+(?:\\.\\d+)?)S)?)?");

    private static final int MONTHS_PER_YEAR = 12;

    private static final long MICROS_PER_HOUR = TimeUnit.HOURS.toMicros(1);

    private Intervals() {}

    private record Parts(long months, long days, BigDecimal seconds) {}

    static Duration duration(String text) {
        Parts parts = parts(text);
        if (parts.months() != 0) {
            throw new InvalidValueException(
                    "an interval with months or years, whose length nobody knows, is no Duration");
        }
        long whole = parts.seconds().longValue();
        BigDecimal rest = parts.seconds().subtract(BigDecimal.valueOf(whole));
        return Duration.ofDays(parts.days())
                .plusSeconds(whole)
                .plusNanos(rest.movePointRight(9).longValue());
    }

    static Period period(String text) {
        Parts parts = parts(text);
        if (parts.seconds().signum() != 0) {
            throw new InvalidValueException("an interval with hours, minutes or seconds is no Period");
        }
        return Period.of(0, (int) parts.months(), (int) parts.days()).normalized(); // PostgreSQL counts both in int
    }

    /** Hours stand apart, as all seconds would be more than older servers read. */
    static String text(Duration duration) {
        Duration cut = duration.truncatedTo(ChronoUnit.MICROS);
        try {
            long micros = Math.addExact(
                    Math.multiplyExact(cut.getSeconds(), TimeUnit.SECONDS.toMicros(1)),
                    TimeUnit.NANOSECONDS.toMicros(cut.getNano()));
            BigDecimal seconds = BigDecimal.valueOf(micros % MICROS_PER_HOUR, 6);
            return "PT" + micros / MICROS_PER_HOUR + "H" + seconds.toPlainString() + "S";
        } catch (ArithmeticException e) {
            throw new InvalidValueException("a duration out of range (PostgreSQL manual, table 8.9)");
        }
    }

    static String text(Period period) {
        long months = period.toTotalMonths();
        if (months != (int) months) {
            throw new InvalidValueException("a period out of range (PostgreSQL manual, table 8.9)");
        }
        return period.toString();
    }

    private static Parts parts(String text) {
        Matcher postgres = POSTGRES.matcher(text);
        if (!text.isEmpty() && postgres.matches()) {
            return parts(postgres, "-".equals(postgres.group("sign")));
        }
        Matcher iso = ISO_8601.matcher(text);
        if (iso.matches()) {
            return parts(iso, false);
        }
        throw new InvalidValueException(
                "an interval that is infinite, or comes in another IntervalStyle than postgres or iso_8601");
    }

    private static Parts parts(Matcher matcher, boolean isTimeNegative) {
        long minutes = TimeUnit.HOURS.toMinutes(number(matcher, "hours")) + number(matcher, "minutes");
        String fraction = matcher.group("seconds");
        BigDecimal seconds = BigDecimal.valueOf(TimeUnit.MINUTES.toSeconds(minutes))
                .add(fraction == null ? BigDecimal.ZERO : new BigDecimal(fraction));
        return new Parts(
                number(matcher, "years") * MONTHS_PER_YEAR + number(matcher, "months"),
                number(matcher, "days"),
                isTimeNegative ? seconds.negate() : seconds);
    }

    private static long number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
