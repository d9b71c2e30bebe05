package dev.freehold.processor.ddl;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns the auth tables into a script that makes them, for tests without the auth server. In a real database only that
 * server makes and alters them.
 */
public final class AuthTablesSql {
    private static final String HEADING = "-- FOR TESTS ONLY: stands in for the tables that the auth server makes.\n"
            + "-- Never run it on a database that an auth server uses, and never migrate with it.";

    private AuthTablesSql() {}

    /**
     * The script.
     *
     * @param model the model, free of problems
     * @return the text of {@code auth-tables-for-tests.sql}
     */
    public static String of(AppModel model) {
        Map<TypeRef, Entity> tables = new HashMap<>();
        model.authTables().forEach(table -> tables.put(table.type(), table));
        List<String> blocks = new ArrayList<>(List.of(HEADING));
        Set<String> schemas = new TreeSet<>();
        model.authTables().forEach(table -> schemas.add(table.schema()));
        AppModel.enumTypes(model.authTables()).forEach(type -> schemas.add(type.schema()));
        schemas.remove("public");
        schemas.forEach(schema -> blocks.add("create schema if not exists " + Quoted.identifier(schema) + ";"));
        AppModel.enumTypes(model.authTables()).forEach(type -> blocks.add(EnumTypeSql.of(type)));
        for (Entity table : TableOrder.of(model.authTables())) {
            List<String> keys = new ArrayList<>();
            for (Reference reference : table.references()) {
                Entity target = tables.get(reference.target());
                if (reference.foreignKey() && target != null) {
                    keys.add(ForeignKeySql.of(table, reference, target));
                }
            }
            blocks.add(TableSql.of(table, keys));
        }
        return String.join("\n\n", blocks) + "\n";
    }
}
