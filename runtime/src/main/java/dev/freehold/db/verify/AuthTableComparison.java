package dev.freehold.db.verify;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns an auth table and its description into differences: what reading, joining and pointing at it needs. Kinds of
 * text are one to Java, and so are lengths and precisions.
 */
final class AuthTableComparison {
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character");
    private static final String WITH_ZONE = "timestamp with time zone";
    private static final String WITHOUT_ZONE = "timestamp without time zone";

    private final Reliance code;
    private final CodeTable table;
    private final LiveTable live;
    private final String fix;
    private final List<Difference> differences = new ArrayList<>();

    AuthTableComparison(Reliance code, CodeTable table, LiveTable live, Advice advice) {
        this.code = code;
        this.table = table;
        this.live = live;
        this.fix = advice.on(table);
    }

    List<Difference> differences() {
        table.columns().forEach(this::compare);
        compareKeys();
        return differences;
    }

    private void compare(CodeColumn column) {
        LiveColumn found = live.columns().get(column.name());
        if (found == null) {
            String near = live.columnLike(column.name())
                    .map(name -> "; there is " + Quoted.identifier(name))
                    .orElse("");
            add(column, "is missing" + near, fix);
            return;
        }
        String expected = column.formattedType().replaceFirst("\\(.*?\\)", "");
        boolean sameType = expected.equals(found.base()) || (TEXTS.contains(expected) && found.textual());
        if (!sameType) {
            add(
                    column,
                    "is " + found.shortType() + ", the code takes " + column.type() + zones(expected, found.base()),
                    fix);
        }
        if (live.isTable() && found.nullable() && !column.nullable()) {
            add(column, "may be null, the code takes it for required", fix);
        }
    }

    private static String zones(String expected, String found) {
        if (expected.equals(WITH_ZONE) && found.equals(WITHOUT_ZONE)) {
            return "; it would read UTC wall time as that of the session";
        }
        boolean reverse = expected.equals(WITHOUT_ZONE) && found.equals(WITH_ZONE);
        return reverse ? "; it would take the session's wall time for UTC" : "";
    }

    /** An id that is not unique would repeat rows in joins, too. */
    private void compareKeys() {
        Set<List<String>> unique = new LinkedHashSet<>();
        if (live.isTable()) {
            table.keys().primary().forEach(key -> unique.add(key.columns()));
        }
        code.pointingAt(table.name()).forEach(key -> unique.add(key.targetColumns()));
        if (!live.isTable() && !unique.isEmpty()) {
            add("is a " + live.kind() + ", at which no foreign key can point", "name the table behind it");
            return;
        }
        for (List<String> columns : unique) {
            if (live.columns().keySet().containsAll(columns) && !live.keys().unique(columns)) {
                add(
                        Quoted.columns(columns) + " is not unique, so no foreign key can point at it",
                        "alter table " + table.name().sql() + " add unique " + Quoted.columns(columns)
                                + "; by the owner of the table");
            }
        }
    }

    private void add(CodeColumn column, String problem, String remedy) {
        differences.add(new Difference(table.name().column(column.name()), problem, remedy));
    }

    private void add(String problem, String remedy) {
        differences.add(new Difference(table.name().sql(), problem, remedy));
    }
}
