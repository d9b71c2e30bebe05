package dev.freehold.db.schema;

import dev.freehold.db.error.InvalidValueException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's dates and times hold (manual, table 8.9): from 4713 BC on, up to the year 294276 with a time of day
 * and 5874897 without, in microseconds. The driver sends what lies beyond as something else, or as infinity, so it is
 * checked here.
 */
final class TimeRange {
    private static final LocalDate FIRST_DAY = LocalDate.of(-4712, 11, 24);

    private static final LocalDate LAST_DAY = LocalDate.of(5874897, 12, 31);

    private static final LocalDate LAST_DAY_WITH_TIME = LocalDate.of(294276, 12, 31);

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4, 7, SignStyle.NEVER)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ENGLISH);

    private static final DateTimeFormatter DATE =
            new DateTimeFormatterBuilder().append(DAY).appendPattern(" G").toFormatter(Locale.ENGLISH);

    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DAY)
            .appendPattern(" HH:mm:ss.SSSSSS G")
            .toFormatter(Locale.ENGLISH);

    private static final DateTimeFormatter OFFSET_DATE_TIME = new DateTimeFormatterBuilder()
            .append(DAY)
            .appendPattern(" HH:mm:ss.SSSSSSxxx G")
            .toFormatter(Locale.ENGLISH);

    private TimeRange() {}

    static OffsetDateTime atUtc(Instant instant) {
        try {
            return instant.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) { // its message shows the value
            throw outOfRange();
        }
    }

    static OffsetDateTime storable(OffsetDateTime value) {
        OffsetDateTime utc = atUtc(value.toInstant());
        return storable(utc.toLocalDateTime()).atOffset(ZoneOffset.UTC);
    }

    static LocalDateTime storable(LocalDateTime value) {
        within(value.toLocalDate(), LAST_DAY_WITH_TIME);
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    static LocalDate storable(LocalDate value) {
        within(value, LAST_DAY);
        return value;
    }

    static LocalTime storable(LocalTime value) {
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    static @Nullable OffsetDateTime checked(@Nullable OffsetDateTime read) {
        if (read == null) {
            return null;
        }
        within(read.toLocalDate(), LAST_DAY_WITH_TIME); // the driver reads infinity as the last moment of Java
        return read.withOffsetSameInstant(ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime checked(@Nullable LocalDateTime read) {
        if (read != null) {
            within(read.toLocalDate(), LAST_DAY_WITH_TIME);
        }
        return read;
    }

    static @Nullable LocalDate checked(@Nullable LocalDate read) {
        if (read != null) {
            within(read, LAST_DAY);
        }
        return read;
    }

    static YearMonth month(LocalDate read) {
        if (read.getDayOfMonth() != 1) {
            throw new InvalidValueException("a date that is not the first of its month is no YearMonth");
        }
        return YearMonth.from(read);
    }

    static Year year(int read) {
        if (read < Year.MIN_VALUE || read > Year.MAX_VALUE) {
            throw outOfRange();
        }
        return Year.of(read);
    }

    /** PostgreSQL's 24:00 is no LocalTime; the driver would read it as the last nanosecond of the day. */
    static @Nullable LocalTime time(ResultSet results, int index) throws SQLException {
        LocalTime time = results.getObject(index, LocalTime.class);
        if (time != null && !time.equals(storable(time))) {
            throw new InvalidValueException("the time 24:00 is no LocalTime");
        }
        return time;
    }

    static String text(OffsetDateTime value) {
        return OFFSET_DATE_TIME.format(value);
    }

    static String text(LocalDateTime value) {
        return DATE_TIME.format(value);
    }

    static String text(LocalDate value) {
        return DATE.format(value);
    }

    private static void within(LocalDate day, LocalDate last) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(last)) {
            throw outOfRange();
        }
    }

    private static InvalidValueException outOfRange() {
        return new InvalidValueException("a date that is infinite or out of range (PostgreSQL manual, table 8.9)");
    }
}
