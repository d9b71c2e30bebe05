package dev.freehold.processor.link;

import dev.freehold.processor.model.ColumnType;
import dev.freehold.processor.model.JavaType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Checks the text of a {@code @Default} against the type of its column. */
final class Literals {
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
        if (column.base() == ColumnType.Base.UUID) {
            return parse(value, UUID::fromString, "a UUID");
        }
        return switch (java.kind()) {
            case BOOLEAN ->
                value.equals("true") || value.equals("false")
                        ? Optional.empty()
                        : Optional.of("is neither true nor false");
            case BYTE -> parse(value, Byte::valueOf, "a number of type byte");
            case SHORT -> parse(value, Short::valueOf, "a number of type short");
            case INT -> parse(value, Integer::valueOf, "a number of type int");
            case LONG -> parse(value, Long::valueOf, "a number of type long");
            case FLOAT, DOUBLE, BIG_DECIMAL -> parse(value, BigDecimal::new, "a number");
            case CHAR -> value.length() == 1 ? Optional.empty() : Optional.of("is not one character");
            case STRING ->
                column.length()
                        .filter(length -> value.codePointCount(0, value.length()) > length)
                        .map(length -> "is longer than " + length + " characters");
            case UUID -> parse(value, UUID::fromString, "a UUID");
            case INSTANT -> parse(value, Instant::parse, "a time such as 2026-01-31T12:00:00Z");
            case OFFSET_DATE_TIME -> parse(value, OffsetDateTime::parse, "a time such as 2026-01-31T12:00:00+01:00");
            case LOCAL_DATE_TIME -> parse(value, LocalDateTime::parse, "a time such as 2026-01-31T12:00:00");
            case LOCAL_DATE -> parse(value, LocalDate::parse, "a date such as 2026-01-31");
            case LOCAL_TIME -> parse(value, LocalTime::parse, "a time such as 12:00:00");
            case ENUM ->
                java.constants().contains(value)
                        ? Optional.empty()
                        : Optional.of("is not one of " + String.join(", ", java.constants()));
            case JSON -> Optional.empty();
            case BYTES -> Optional.of("is a text, and its column holds bytes");
            case OTHER, UNRESOLVED -> Optional.empty();
        };
    }

    private static <T> Optional<String> parse(String value, Function<String, T> parser, String what) {
        try {
            T unused = parser.apply(value);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.of("is not " + what);
        }
    }
}
