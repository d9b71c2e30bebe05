package dev.freehold.processor.ddl;

import dev.freehold.processor.model.Entity;
import java.util.List;
import java.util.stream.Collectors;

/** Turns names and values into SQL text in which nothing of them is read as syntax. */
final class Quoted {
    private Quoted() {}

    static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String columns(List<String> names) {
        return names.stream().map(Quoted::identifier).collect(Collectors.joining(", ", "(", ")"));
    }

    static String table(Entity table) {
        return identifier(table.schema()) + "." + identifier(table.table());
    }

    /**
     * A backslash stays as it is: {@code standard_conforming_strings} is on in every PostgreSQL that Freehold supports.
     */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    static String texts(List<String> values) {
        return values.stream().map(Quoted::text).collect(Collectors.joining(", ", "(", ")"));
    }
}
