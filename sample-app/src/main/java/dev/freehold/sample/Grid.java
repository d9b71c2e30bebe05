package dev.freehold.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows in a box, of ASCII characters alone, as the consoles of Windows know no others for sure.
 *
 * @param <T> the type of the rows
 */
final class Grid<T> {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

    private final List<T> rows;
    private final List<List<String>> columns = new ArrayList<>();

    private Grid(Collection<T> rows) {
        this.rows = List.copyOf(rows);
    }

    static <T> Grid<T> of(Collection<T> rows) {
        return new Grid<>(rows);
    }

    Grid<T> column(String title, Function<? super T, ? extends @Nullable Object> value) {
        List<String> cells = new ArrayList<>();
        cells.add(title);
        rows.forEach(row -> cells.add(text(value.apply(row))));
        columns.add(cells);
        return this;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String rule =
                columns.stream().map(cells -> "-".repeat(width(cells) + 2)).collect(box("+"));
        lines.add(rule);
        lines.add(line(0));
        lines.add(rule);
        for (int row = 1; row <= rows.size(); row++) {
            lines.add(line(row));
        }
        lines.add(rows.isEmpty() ? "(no rows)" : rule);
        return lines;
    }

    private String line(int row) {
        return columns.stream()
                .map(cells -> " " + padded(cells.get(row), width(cells)) + " ")
                .collect(box("|"));
    }

    private static Collector<CharSequence, ?, String> box(String border) {
        return Collectors.joining(border, border, border);
    }

    private static int width(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        return value instanceof Instant instant ? MINUTE.format(instant) : value.toString();
    }
}
