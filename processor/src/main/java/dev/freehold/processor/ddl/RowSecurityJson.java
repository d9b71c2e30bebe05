package dev.freehold.processor.ddl;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.MirrorNames;
import dev.freehold.processor.model.Scope;
import java.util.List;
import java.util.function.Function;

/**
 * Turns what keeps rows into JSON, with the very texts that the scripts have, so that a database can be held against
 * them.
 */
final class RowSecurityJson {
    private RowSecurityJson() {}

    static JsonObject of(AppModel model, RowSecurity security) {
        JsonArray tables = new JsonArray();
        for (Entity table : model.entities()) {
            JsonObject json =
                    table(table.schema(), table.table(), security.of(table).policies());
            security.of(table).trigger().ifPresent(trigger -> json.add("trigger", trigger.toJson()));
            tables.add(json);
            if (table.scope() instanceof Scope.Mirror) {
                String failures = MirrorNames.of(table).failures();
                tables.add(table(table.schema(), failures, List.of(Policies.ofFailures(table))));
            }
        }
        JsonObject json = new JsonObject();
        json.addProperty("owner", SecurityRoles.OWNER);
        json.addProperty("runtime", SecurityRoles.RUNTIME);
        json.addProperty("definer", SecurityRoles.DEFINER);
        json.addProperty("unscoped", SecurityRoles.UNSCOPED);
        json.addProperty("schema", SecurityRoles.SCHEMA);
        json.addProperty("searchPath", SecurityFunction.SEARCH_PATH);
        json.add("functions", array(security.functions().all(), SecurityFunction::toJson));
        json.add("tables", tables);
        return json;
    }

    private static JsonObject table(String schema, String name, List<Policy> policies) {
        JsonObject json = new JsonObject();
        json.addProperty("schema", schema);
        json.addProperty("name", name);
        json.add("policies", array(policies, Policy::toJson));
        return json;
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonElement> toJson) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(toJson.apply(value)));
        return array;
    }
}
