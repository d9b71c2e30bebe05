package dev.freehold.processor.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** Turns a value as a {@code @Default} writes it into the text that PostgreSQL reads as the same value. */
public final class LiteralText {
    private static final int NANOS = 9;

    private LiteralText() {}

    /**
     * The elements of an array.
     *
     * @param array such as {@code {}} or {@code {a, b}}
     * @return the elements without blanks around them
     */
    public static List<String> elements(String array) {
        String inner = array.strip().substring(1, array.strip().length() - 1);
        return inner.isBlank()
                ? List.of()
                : Stream.of(inner.split(",", -1)).map(String::strip).toList();
    }

    /**
     * Whether a text has the form of an array whose elements need no quotes.
     *
     * @param text the text
     * @return true for {@code {}} and {@code {a, b}}
     */
    public static boolean isArray(String text) {
        return text.strip().matches("(?s)\\{[^{}\"\\\\]*}");
    }

    /**
     * A value as the column has it.
     *
     * @param value a value that was checked
     * @param codec how it is stored
     * @param type its Java type
     * @return the text
     */
    public static String stored(String value, Codec codec, JavaType type) {
        return switch (codec) {
            case ENUM_ORDINAL -> String.valueOf(type.constants().indexOf(value));
            case YEAR_MONTH -> value + "-01";
            case DURATION -> seconds(Duration.parse(value)) + " seconds";
            case PERIOD -> Period.parse(value).toString();
            default -> value;
        };
    }

    /** A day of PostgreSQL is no 24 hours; seconds are seconds. */
    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), NANOS))
                .stripTrailingZeros()
                .toPlainString();
    }
}
