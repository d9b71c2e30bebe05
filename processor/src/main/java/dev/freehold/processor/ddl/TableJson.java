package dev.freehold.processor.ddl;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.freehold.processor.model.ColumnType.Base;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Reference.DeleteRule;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.TypeRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns a table of the application into JSON. */
final class TableJson {
    private final Entity table;
    private final Map<TypeRef, Entity> targets;

    TableJson(Entity table, Map<TypeRef, Entity> targets) {
        this.table = table;
        this.targets = targets;
    }

    JsonObject toJson() {
        JsonObject json = heading(table);
        if (!table.comment().isEmpty()) {
            json.addProperty("comment", table.comment());
        }
        json.add("scope", ScopeJson.of(table));
        json.add("columns", array(table.columns(), ColumnJson::of));
        json.add("primaryKey", key(table.id().name(), table.id().columns()));
        json.add("uniques", array(table.uniques(), unique -> key(unique.name(), unique.columns())));
        json.add("indexes", array(table.indexes(), TableJson::index));
        json.add("checks", array(table.checks(), TableJson::check));
        json.add("foreignKeys", foreignKeys());
        return json;
    }

    static JsonObject heading(Entity table) {
        JsonObject json = new JsonObject();
        json.addProperty("schema", table.schema());
        json.addProperty("name", table.table());
        json.addProperty("javaType", table.type().qualifiedName());
        return json;
    }

    private JsonArray foreignKeys() {
        JsonArray keys = new JsonArray();
        for (Reference reference : table.references()) {
            Entity target = targets.get(reference.target());
            if (reference.foreignKey() && target != null) {
                keys.add(foreignKey(reference, target));
            }
        }
        return keys;
    }

    private static JsonObject foreignKey(Reference reference, Entity target) {
        JsonObject json = key(reference.constraintName(), reference.fromColumns());
        json.addProperty("reference", reference.name());
        JsonObject to = new JsonObject();
        to.addProperty("schema", target.schema());
        to.addProperty("table", target.table());
        to.add("columns", strings(reference.toColumns()));
        json.add("references", to);
        json.addProperty("onDelete", ForeignKeySql.rule(reference.onDelete()));
        if (reference.onDelete() == DeleteRule.SET_NULL) {
            json.add("onDeleteColumns", strings(reference.ownColumns()));
        }
        if (reference.targetMayBeAbsent() && target.scope() instanceof Scope.Users) {
            json.addProperty("awaited", true); // the runtime knows it by its name
        }
        return json;
    }

    private static JsonObject check(Entity.Check check) {
        JsonObject json = new JsonObject();
        json.addProperty("name", check.name());
        if (check instanceof Entity.Check.OneOf values) {
            json.addProperty("column", values.column());
            json.add("values", strings(values.values()));
            if (values.type().array() || values.type().base() == Base.SMALLINT) {
                json.addProperty("condition", TableSql.condition(values));
            }
        } else if (check instanceof Entity.Check.FirstOfMonth month) {
            json.addProperty("column", month.column());
            json.addProperty("condition", TableSql.condition(month));
        } else if (check instanceof Entity.Check.Sql sql) {
            if (!sql.columns().isEmpty()) {
                json.addProperty("column", sql.columns().get(0));
            }
            json.addProperty("condition", sql.sql());
        } else if (check instanceof Entity.Check.Together together) {
            json.add("nullTogether", strings(together.all()));
            if (!together.beside().isEmpty()) {
                json.addProperty("condition", TableSql.condition(together));
            }
        }
        return json;
    }

    private static JsonObject index(Entity.Index index) {
        JsonObject json = key(index.name(), index.columns());
        if (!index.descending().isEmpty()) {
            json.add("descending", strings(index.descending()));
        }
        if (index.unique()) {
            json.addProperty("unique", true);
        }
        return json;
    }

    private static JsonObject key(String name, List<String> columns) {
        JsonObject json = new JsonObject();
        json.addProperty("name", name);
        json.add("columns", strings(columns));
        return json;
    }

    static JsonArray strings(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }

    private static <T> JsonArray array(Collection<T> values, Function<T, JsonObject> toJson) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(toJson.apply(value)));
        return array;
    }
}
