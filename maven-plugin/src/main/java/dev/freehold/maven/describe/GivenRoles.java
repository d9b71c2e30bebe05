package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Table;
import dev.freehold.maven.catalog.TableName;
import dev.freehold.maven.connect.GoalFailure;
import dev.freehold.processor.problem.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the tables to which the user gives roles. */
final class GivenRoles {
    private GivenRoles() {}

    static Map<TableName, Role> of(Map<String, Role> given, List<Table> tables) throws GoalFailure {
        Map<TableName, Role> roles = new LinkedHashMap<>();
        for (Map.Entry<String, Role> entry : new TreeMap<>(given).entrySet()) {
            List<TableName> named = tables.stream()
                    .map(Table::name)
                    .filter(table -> entry.getKey().equals(table.table())
                            || entry.getKey().equals(table.toString()))
                    .toList();
            if (named.isEmpty()) {
                throw none(entry.getKey(), tables);
            }
            named.forEach(table -> roles.put(table, entry.getValue()));
        }
        return roles;
    }

    private static GoalFailure none(String name, List<Table> tables) {
        List<String> near = Suggestions.nearest(
                name, tables.stream().map(table -> table.name().table()).toList());
        return new GoalFailure(
                "<roles> names the table " + name + ", which is not among those that are imported.",
                near.isEmpty()
                        ? "Correct the name, or add its schema to <schemas>."
                        : "Did you mean " + String.join(" or ", near) + "?");
    }
}
