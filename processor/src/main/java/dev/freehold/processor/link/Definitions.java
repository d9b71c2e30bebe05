package dev.freehold.processor.link;

import dev.freehold.processor.model.ColumnType;
import dev.freehold.processor.model.ColumnType.Base;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the text of a {@code columnDefinition} into a column type, by all of PostgreSQL's spellings (manual, chapter 8,
 * Data Types).
 */
final class Definitions {
    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z0-9 ]*?)\\s*(?:\\(\\s*([0-9]{1,9})\\s*(?:,\\s*([0-9]{1,9})\\s*)?\\))?");

    private static final Pattern GENERATED =
            Pattern.compile("(?is)(.*?)\\s+generated\\s+always\\s+as\\s*\\((.*)\\)\\s+stored\\s*");

    private static final Map<String, Base> SPELLINGS = Map.ofEntries(
            Map.entry("text", Base.TEXT),
            Map.entry("varchar", Base.VARCHAR),
            Map.entry("character varying", Base.VARCHAR),
            Map.entry("uuid", Base.UUID),
            Map.entry("smallint", Base.SMALLINT),
            Map.entry("integer", Base.INTEGER),
            Map.entry("int", Base.INTEGER),
            Map.entry("bigint", Base.BIGINT),
            Map.entry("real", Base.REAL),
            Map.entry("double precision", Base.DOUBLE_PRECISION),
            Map.entry("numeric", Base.NUMERIC),
            Map.entry("decimal", Base.NUMERIC),
            Map.entry("boolean", Base.BOOLEAN),
            Map.entry("bool", Base.BOOLEAN),
            Map.entry("bytea", Base.BYTEA),
            Map.entry("timestamptz", Base.TIMESTAMPTZ),
            Map.entry("timestamp with time zone", Base.TIMESTAMPTZ),
            Map.entry("timestamp", Base.TIMESTAMP),
            Map.entry("timestamp without time zone", Base.TIMESTAMP),
            Map.entry("date", Base.DATE),
            Map.entry("time", Base.TIME),
            Map.entry("time without time zone", Base.TIME),
            Map.entry("int2", Base.SMALLINT),
            Map.entry("int4", Base.INTEGER),
            Map.entry("int8", Base.BIGINT),
            Map.entry("float4", Base.REAL),
            Map.entry("float8", Base.DOUBLE_PRECISION),
            Map.entry("jsonb", Base.JSONB),
            Map.entry("interval", Base.INTERVAL),
            Map.entry("inet", Base.INET));

    /** {@code timestamp(3) with time zone}: the digits stand in the middle. */
    private static final Pattern DIGITS_WITHIN =
            Pattern.compile("(timestamp|time)\\s*(\\(\\s*[0-9]{1,9}\\s*\\))\\s*(with(?:out)? time zone)");

    private static final Pattern ARRAY = Pattern.compile("(.*\\S)\\s*(?:\\[\\s*]|\\sarray)");

    private Definitions() {}

    /**
     * A definition with what may stand behind the type.
     *
     * @param type the type
     * @param generated the expression from which the database computes the column, if it does
     */
    record Parts(String type, Optional<String> generated) {}

    /** Takes apart {@code text generated always as (…) stored}, which only an auth table's column may say. */
    static Parts parts(String definition, boolean mayBeGenerated) {
        Matcher matcher = GENERATED.matcher(definition);
        return mayBeGenerated && matcher.matches()
                ? new Parts(matcher.group(1), Optional.of(matcher.group(2)))
                : new Parts(definition, Optional.empty());
    }

    static Optional<ColumnType> parse(String definition) {
        String text = definition.strip().toLowerCase(Locale.ROOT);
        Matcher array = ARRAY.matcher(text);
        return array.matches() ? element(array.group(1)).map(type -> type.array(true)) : element(text);
    }

    private static Optional<ColumnType> element(String definition) {
        Matcher matcher = FORM.matcher(DIGITS_WITHIN.matcher(definition).replaceFirst("$1 $3$2"));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Base base = SPELLINGS.get(matcher.group(1).strip());
        boolean sized = matcher.group(2) != null;
        boolean scaled = matcher.group(3) != null;
        if (base == null || (sized && !hasSize(base)) || (scaled && base != Base.NUMERIC)) {
            return Optional.empty();
        }
        if (!sized) {
            return Optional.of(ColumnType.of(base));
        }
        Optional<Integer> length = Optional.of(Integer.valueOf(matcher.group(2)));
        Optional<Integer> scale = Optional.ofNullable(matcher.group(3)).map(Integer::valueOf);
        return Optional.of(new ColumnType(base, length, base == Base.NUMERIC ? scale.or(() -> Optional.of(0)) : scale));
    }

    private static boolean hasSize(Base base) {
        return switch (base) {
            case VARCHAR, NUMERIC, TIMESTAMP, TIMESTAMPTZ, TIME, INTERVAL -> true;
            default -> false;
        };
    }

    static String known() {
        return "text, varchar(n), uuid, smallint, integer, bigint, real, double precision, numeric(p, s), boolean, bytea, timestamptz, timestamp,"
                + " date, time, interval, inet, jsonb, or one of them with []";
    }
}
