package dev.freehold.processor.link;

import dev.freehold.processor.model.ColumnType;
import dev.freehold.processor.model.ColumnType.Base;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.LiteralText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks the text of a {@code @Default} against the type of its column: what passes is a value in Java and in
 * PostgreSQL alike.
 */
final class Literals {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,19}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,7})?");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** PostgreSQL manual, 8.1.2 Arbitrary Precision Numbers. */
    private static final int DIGITS_BEFORE_THE_POINT = 131072;

    private static final int DIGITS_BEHIND_THE_POINT = 16383;

    /** The years that Java and PostgreSQL write alike. */
    private static final int LAST_YEAR = 9999;

    /** PostgreSQL takes offsets below 16 hours. */
    private static final int LARGEST_OFFSET = 16 * 60 * 60 - 1;

    private static final int MICROSECONDS = 1_000_000;

    private Literals() {}

    /**
     * Why a text is no value of a type.
     *
     * @param value the text
     * @param java the Java type
     * @param column the column type
     * @return what is wrong with it, such as "is not a number"; empty if it fits
     */
    static Optional<String> fault(String value, JavaType java, ColumnType column) {
        if (!isStorable(value)) {
            return Optional.of("has a character that PostgreSQL does not store");
        }
        if (column.array()) {
            return several(value, java.stored(), column.array(false));
        }
        if (java.isSeveral() || java.kind() == Kind.WRAPPER) {
            return fault(value, java.stored(), column);
        }
        return switch (column.base()) {
            case TEXT, VARCHAR -> text(value, java, column);
            case ENUM -> constant(value, java);
            case UUID -> unless(UUID.matcher(value).matches(), "is not a UUID");
            case SMALLINT, INTEGER, BIGINT ->
                java.kind() == Kind.ENUM_ORDINAL ? constant(value, java) : whole(value, java.kind(), column.base());
            case REAL -> binary(value, Math.abs(floatOf(value)), "float");
            case DOUBLE_PRECISION -> binary(value, Math.abs(doubleOf(value)), "double");
            case NUMERIC -> numeric(value, java, column);
            case BOOLEAN -> unless(value.equals("true") || value.equals("false"), "is neither true nor false");
            case BYTEA -> Optional.of("is a text, and its column holds bytes");
            case TIMESTAMPTZ, TIMESTAMP -> time(value, java.kind());
            case DATE ->
                java.kind() == Kind.YEAR_MONTH
                        ? parse(
                                value,
                                text -> hasUsualYear(YearMonth.parse(text).getYear()),
                                "a month such as 2026-01")
                        : parse(
                                value,
                                text -> hasUsualYear(LocalDate.parse(text).getYear()),
                                "a date such as 2026-01-31");
            case TIME -> parse(value, text -> LocalTime.parse(text) != null, "a time such as 12:00:00");
            case JSONB -> unless(JsonText.isValid(value), "is not JSON");
            case INTERVAL ->
                java.kind() == Kind.PERIOD
                        ? parse(value, Literals::isPeriod, "a period such as P1Y2M3D")
                        : parse(value, Literals::isDuration, "a duration such as PT1H30M");
            case INET -> unless(Addresses.isAddress(value), "is not an IP address");
        };
    }

    /**
     * Whether PostgreSQL stores a text as it is: it has no character NUL, and halves of surrogate pairs are no
     * characters.
     */
    static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** A text for a message: control characters and halves of characters as the user would write them. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(c -> shown.append(
                        Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                                ? String.format("\\u%04x", c)
                                : Character.toString(c)));
        return shown.toString();
    }

    /** Whether a text is a number that {@code numeric} holds. */
    static boolean isNumeric(String value) {
        if (!NUMBER.matcher(value).matches()) {
            return false;
        }
        BigDecimal number = new BigDecimal(value);
        return number.precision() - number.scale() <= DIGITS_BEFORE_THE_POINT
                && number.scale() <= DIGITS_BEHIND_THE_POINT;
    }

    private static Optional<String> several(String value, JavaType element, ColumnType column) {
        if (!LiteralText.isArray(value)) {
            return Optional.of("is not an array such as {} or {a, b}");
        }
        return LiteralText.elements(value).stream()
                .flatMap(each -> each.isEmpty()
                        ? Stream.of("has an element without a value")
                        : fault(each, element, column).map(fault -> "has an element that " + fault).stream())
                .findFirst();
    }

    private static Optional<String> constant(String value, JavaType java) {
        return unless(java.constants().contains(value), "is not one of " + String.join(", ", java.constants()));
    }

    private static Optional<String> numeric(String value, JavaType java, ColumnType column) {
        if (java.kind() == Kind.BIG_INTEGER && !value.matches("[+-]?[0-9]{1,131072}")) {
            return Optional.of("is not a whole number");
        }
        return isNumeric(value) ? decimal(value, column) : Optional.of("is not a number");
    }

    /** PostgreSQL counts microseconds in 64 bits. */
    private static boolean isDuration(String value) {
        Duration duration = Duration.parse(value);
        return duration.equals(duration.truncatedTo(ChronoUnit.MICROS))
                && duration.abs().compareTo(Duration.ofSeconds(Long.MAX_VALUE / MICROSECONDS)) < 0;
    }

    private static boolean isPeriod(String value) {
        Period period = Period.parse(value);
        return period.toTotalMonths() == (int) period.toTotalMonths();
    }

    private static Optional<String> text(String value, JavaType java, ColumnType column) {
        Optional<String> fault = switch (java.kind()) {
            case ENUM -> constant(value, java);
            case CHAR -> unless(value.length() == 1, "is not one character");
            case ZONE_ID -> parse(value, text -> ZoneId.of(text).getId().equals(text), "a zone such as Europe/Berlin");
            case ZONE_OFFSET ->
                parse(value, text -> ZoneOffset.of(text).getId().equals(text), "an offset such as +01:00");
            case LOCALE ->
                unless(
                        Locale.forLanguageTag(value).toLanguageTag().equals(value),
                        "is not a language tag such as en-GB");
            case CURRENCY ->
                unless(
                        Currency.getAvailableCurrencies().stream()
                                .anyMatch(currency -> currency.getCurrencyCode().equals(value)),
                        "is not a currency such as EUR");
            case URI -> unless(Addresses.isUri(value), "is not a URI such as https://acme.com/a?b");
            default -> Optional.empty();
        };
        return fault.or(() -> tooLong(value, column));
    }

    private static Optional<String> tooLong(String value, ColumnType column) {
        return column.length()
                .filter(length -> value.codePointCount(0, value.length()) > length)
                .map(length -> "is longer than " + length + " characters");
    }

    private static Optional<String> whole(String value, Kind kind, Base base) {
        if (kind == Kind.YEAR) {
            return within(value, Year.MIN_VALUE, Year.MAX_VALUE, "Year");
        }
        if (kind == Kind.BYTE) {
            return within(value, Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
        }
        return switch (base) {
            case SMALLINT -> within(value, Short.MIN_VALUE, Short.MAX_VALUE, "short");
            case INTEGER -> within(value, Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
            default -> within(value, Long.MIN_VALUE, Long.MAX_VALUE, "long");
        };
    }

    private static Optional<String> within(String value, long least, long greatest, String type) {
        String fault = "is not a number of type " + type;
        if (!WHOLE.matcher(value).matches()) {
            return Optional.of(fault);
        }
        BigDecimal number = new BigDecimal(value);
        return unless(
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(greatest)) <= 0,
                fault);
    }

    private static float floatOf(String value) {
        return NUMBER.matcher(value).matches() ? Float.parseFloat(value) : Float.NaN;
    }

    private static double doubleOf(String value) {
        return NUMBER.matcher(value).matches() ? Double.parseDouble(value) : Double.NaN;
    }

    /** What is too large becomes infinite, what is too small becomes zero; PostgreSQL refuses both. */
    private static Optional<String> binary(String value, double magnitude, String type) {
        if (Double.isNaN(magnitude)) {
            return Optional.of("is not a number");
        }
        boolean vanished = magnitude == 0 && new BigDecimal(value).signum() != 0;
        return unless(!vanished && !Double.isInfinite(magnitude), "is not a number of type " + type);
    }

    private static Optional<String> decimal(String value, ColumnType column) {
        if (column.length().isEmpty()) {
            return Optional.empty();
        }
        int scale = column.scale().orElse(0);
        BigDecimal rounded = new BigDecimal(value).setScale(scale, RoundingMode.HALF_UP);
        boolean fits =
                rounded.signum() == 0 || rounded.precision() <= column.length().get();
        return unless(fits, "has more digits than numeric(" + column.length().get() + ", " + scale + ") holds");
    }

    private static Optional<String> time(String value, Kind kind) {
        return switch (kind) {
            case OFFSET_DATE_TIME ->
                parse(
                        value,
                        text -> {
                            OffsetDateTime time = OffsetDateTime.parse(text);
                            return hasUsualYear(time.getYear())
                                    && Math.abs(time.getOffset().getTotalSeconds()) <= LARGEST_OFFSET;
                        },
                        "a time such as 2026-01-31T12:00:00+01:00");
            case LOCAL_DATE_TIME ->
                parse(
                        value,
                        text -> hasUsualYear(LocalDateTime.parse(text).getYear()),
                        "a time such as 2026-01-31T12:00:00");
            default ->
                parse(
                        value,
                        text -> hasUsualYear(
                                Instant.parse(text).atOffset(ZoneOffset.UTC).getYear()),
                        "a time such as 2026-01-31T12:00:00Z");
        };
    }

    private static boolean hasUsualYear(int year) {
        return year > 0 && year <= LAST_YEAR;
    }

    private static Optional<String> parse(String value, Predicate<String> parser, String what) {
        try {
            return unless(parser.test(value), "is not " + what);
        } catch (DateTimeException e) {
            return Optional.of("is not " + what);
        }
    }

    private static Optional<String> unless(boolean holds, String fault) {
        return holds ? Optional.empty() : Optional.of(fault);
    }
}
