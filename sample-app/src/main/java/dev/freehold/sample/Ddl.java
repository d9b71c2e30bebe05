package dev.freehold.sample;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The {@code schema.sql} that Freehold writes for a package while it compiles. */
final class Ddl {
    private static final Pattern FOREIGN_KEY =
            Pattern.compile("foreign key \\(([^)]*)\\)\\s+references \"\\w+\"\\.\"(\\w+)\"");

    private Ddl() {}

    static String resource(Package of) {
        return "/META-INF/freehold/" + of.getName() + "/schema.sql";
    }

    /** A line for each table, with the tables to which its foreign keys lead. */
    static List<String> headline(String ddl) {
        return Arrays.stream(ddl.split("(?m)^(?=create table )"))
                .filter(statement -> statement.startsWith("create table "))
                .map(Ddl::table)
                .toList();
    }

    private static String table(String statement) {
        String head = statement.lines().findFirst().orElseThrow();
        return FOREIGN_KEY
                .matcher(statement)
                .results()
                .map(key -> columns(key.group(1).replace("\"", "")) + " -> " + key.group(2))
                .collect(Collectors.joining(", ", head + " ... );  -- ", ""));
    }

    private static String columns(String list) {
        return list.contains(",") ? "(" + list + ")" : list;
    }
}
