package dev.freehold.processor.ddl;

import dev.freehold.processor.model.Codec;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.DefaultValue;
import dev.freehold.processor.model.Column.Generation;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.LiteralText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns what a column gets when an insert says nothing into the expression behind {@code default}. */
final class DefaultSql {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private DefaultSql() {}

    static Optional<String> of(Column column) {
        Generation generation = column.generation();
        if (generation == Generation.IDENTITY) {
            return Optional.empty();
        }
        if (column.defaultValue().isPresent()) {
            return column.defaultValue().map(value -> sql(value, column));
        }
        if (generation == Generation.VERSION) {
            return Optional.of("0");
        }
        boolean now = generation == Generation.CREATED_AT || generation == Generation.UPDATED_AT;
        return now ? Optional.of(now(column.codec())) : Optional.empty();
    }

    /** Assigned to a column without zone, {@code now()} alone would be the wall time of the session. */
    static String now(Codec codec) {
        return codec == Codec.UTC_TIMESTAMP || codec == Codec.LOCAL_DATE_TIME ? "(now() at time zone 'UTC')" : "now()";
    }

    private static String sql(DefaultValue value, Column column) {
        if (value instanceof DefaultValue.Literal literal) {
            return column.type().array()
                    ? several(literal.value(), column)
                    : literal(literal.value(), column.codec(), column.stored().stored());
        }
        if (value instanceof DefaultValue.Expression expression) {
            return ExpressionSql.asOperand(expression.sql());
        }
        throw new IllegalArgumentException("a generated column has no default: " + value);
    }

    /** The elements were checked to need no quotes within the array but those that every element may have. */
    private static String several(String value, Column column) {
        JavaType element = column.stored().stored();
        String elements = LiteralText.elements(value).stream()
                .map(each -> LiteralText.stored(each, column.codec(), element))
                .map(each -> "\"" + each + "\"")
                .collect(Collectors.joining(","));
        return Quoted.text("{" + elements + "}") + "::" + TypeSql.of(column.type());
    }

    private static String literal(String value, Codec codec, JavaType type) {
        String quoted = Quoted.text(LiteralText.stored(value, codec, type));
        return switch (codec) {
            case TEXT,
                    CHAR,
                    ENUM_TEXT,
                    ENUM_NATIVE,
                    UUID,
                    UUID_TEXT,
                    BYTEA,
                    ZONE_ID,
                    ZONE_OFFSET,
                    LOCALE,
                    CURRENCY,
                    URI -> quoted;
            case ENUM_ORDINAL -> LiteralText.stored(value, codec, type);
            // NaN and the infinities are numbers, too, but are written as text.
            case INT1,
                    INT2,
                    INT4,
                    INT8,
                    INT8_IN_INT4,
                    INT4_TEXT,
                    INT8_TEXT,
                    FLOAT4,
                    FLOAT8,
                    NUMERIC,
                    BIG_INTEGER,
                    YEAR -> NUMBER.matcher(value).matches() ? value : quoted;
            case BOOLEAN -> isBoolean(value) ? value.toLowerCase(Locale.ROOT) : quoted;
            case INSTANT, OFFSET_DATE_TIME -> "timestamp with time zone " + quoted;
            // A literal of type timestamp ignores its offset without a word.
            case UTC_TIMESTAMP -> "(timestamp with time zone " + quoted + " at time zone 'UTC')";
            case LOCAL_DATE_TIME -> "timestamp " + quoted;
            case LOCAL_DATE, YEAR_MONTH -> "date " + quoted;
            case DURATION, PERIOD -> "interval " + quoted;
            case INET_ADDRESS -> "inet " + quoted;
            case LOCAL_TIME -> "time " + quoted;
            case JSON, JSON_TEXT -> quoted + "::jsonb";
        };
    }

    private static boolean isBoolean(String value) {
        return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
    }
}
