package dev.freehold.db.verify;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Turns schemas and tables that are not there into differences. A schema that is missing is one difference, whatever
 * should be in it.
 *
 * @param code what the code relies on
 * @param live what the database has
 * @param surroundings where to look for what is missing
 */
record Missing(Reliance code, Live live, Surroundings surroundings) {
    private static final int MOST = 3;

    List<Difference> auth(Advice advice) {
        return differences(code.authTables(), advice::on);
    }

    List<Difference> own() {
        return differences(code.ownTables(), table -> "apply " + code.script());
    }

    private List<Difference> differences(List<CodeTable> tables, Function<CodeTable, String> fix) {
        Map<String, List<CodeTable>> schemas = tables.stream()
                .collect(Collectors.groupingBy(table -> table.name().schema(), TreeMap::new, Collectors.toList()));
        List<Difference> differences = new ArrayList<>();
        schemas.forEach((schema, members) -> {
            if (live.schemas().containsKey(schema)) {
                members.stream()
                        .filter(table -> live.table(table).isEmpty())
                        .map(table -> missing(table.name().sql(), "is missing", List.of(table), fix))
                        .forEach(differences::add);
            } else {
                List<String> names =
                        members.stream().map(table -> table.name().table()).toList();
                String problem = "is missing, and with it " + Quoted.names(names);
                differences.add(missing("schema " + Quoted.identifier(schema), problem, members, fix));
            }
        });
        return differences;
    }

    private Difference missing(String object, String problem, List<CodeTable> tables, Function<CodeTable, String> fix) {
        String near = tables.stream()
                .flatMap(table -> surroundings.like(table.name()).stream())
                .limit(MOST)
                .map(TableName::sql)
                .collect(Collectors.joining(", "));
        String text = fix.apply(tables.get(0));
        return near.isEmpty()
                ? new Difference(object, problem, text)
                : new Difference(object, problem + "; there is " + near, text + ", or name the table that is there");
    }
}
