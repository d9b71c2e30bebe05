package dev.freehold.db.verify;

import java.util.Collection;
import java.util.stream.Collectors;

/** Turns names into SQL for a person to read and run; nothing of it is sent from here. */
final class Quoted {
    private Quoted() {}

    static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String names(Collection<String> names) {
        return names.stream().map(Quoted::identifier).collect(Collectors.joining(", "));
    }

    static String columns(Collection<String> columns) {
        return "(" + names(columns) + ")";
    }

    static String texts(Collection<String> values) {
        return values.stream()
                .map(value -> "'" + value.replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
    }
}
