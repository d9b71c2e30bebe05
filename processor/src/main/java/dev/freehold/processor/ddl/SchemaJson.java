package dev.freehold.processor.ddl;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.ColumnType.EnumType;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.TypeRef;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns the model into the description of its tables that tools read: all that {@code schema.sql} says, and whose the
 * rows are.
 */
public final class SchemaJson {
    private static final int FORMAT = 1;

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private SchemaJson() {}

    /**
     * The description, with the tables by type name.
     *
     * @param model the model, free of problems
     * @return the text of {@code schema.json}
     */
    public static String of(AppModel model) {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("generator", "Freehold");
        json.addProperty("package", model.packageName());
        if (!model.auth().holder().isEmpty()) {
            JsonObject auth = new JsonObject();
            auth.addProperty("holder", model.auth().holder());
            if (!model.auth().options().isEmpty()) {
                auth.addProperty("options", model.auth().options());
            }
            json.add("auth", auth);
        }
        if (!model.enumTypes().isEmpty()) {
            json.add("enumTypes", enumTypes(model));
        }
        json.add("tables", tables(model));
        json.add("authTables", authTables(model));
        RowSecurity.of(model).ifPresent(security -> json.add("rowLevelSecurity", RowSecurityJson.of(model, security)));
        return GSON.toJson(json) + "\n";
    }

    private static JsonArray enumTypes(AppModel model) {
        JsonArray types = new JsonArray();
        for (EnumType type : model.enumTypes()) {
            JsonObject json = new JsonObject();
            json.addProperty("schema", type.schema());
            json.addProperty("name", type.name());
            json.addProperty("javaType", type.javaType());
            json.add("values", TableJson.strings(type.values()));
            types.add(json);
        }
        return types;
    }

    private static JsonArray tables(AppModel model) {
        Map<TypeRef, Entity> targets = new HashMap<>();
        model.authTables().forEach(table -> targets.put(table.type(), table));
        model.entities().forEach(table -> targets.put(table.type(), table));
        JsonArray tables = new JsonArray();
        model.entities().forEach(table -> tables.add(new TableJson(table, targets).toJson()));
        return tables;
    }

    private static JsonArray authTables(AppModel model) {
        JsonArray tables = new JsonArray();
        for (AuthTablesUsed.Use use : AuthTablesUsed.of(model)) {
            JsonObject table = TableJson.heading(use.table());
            table.addProperty("external", true);
            use.table()
                    .auth()
                    .ifPresent(auth -> table.addProperty("role", auth.role().name()));
            JsonArray columns = new JsonArray();
            use.table().columns().forEach(column -> columns.add(ColumnJson.relied(column)));
            table.add("columns", columns);
            table.add("primaryKey", TableJson.strings(use.table().id().columns()));
            if (!use.relied().isEmpty()) {
                table.add("relied", TableJson.strings(Column.names(use.relied())));
            }
            tables.add(table);
        }
        return tables;
    }
}
