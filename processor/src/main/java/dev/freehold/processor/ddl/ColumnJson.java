package dev.freehold.processor.ddl;

import com.google.gson.JsonObject;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.DefaultValue;
import java.util.Locale;

/** Turns a column into JSON. */
final class ColumnJson {
    private ColumnJson() {}

    /** A column that the application owns. */
    static JsonObject of(Column column) {
        JsonObject json = relied(column);
        json.addProperty("hidden", column.hidden());
        json.addProperty("part", word(column.part()));
        json.addProperty("generation", word(column.generation()));
        if (column.defaultValue().orElse(null) instanceof DefaultValue.Generated computed) {
            json.addProperty("generatedAs", computed.sql());
        } else {
            DefaultSql.of(column).ifPresent(value -> json.addProperty("default", value));
        }
        if (column.settable() != Column.Settable.ALWAYS && column.generation() != Column.Generation.COMPUTED) {
            json.addProperty("settable", word(column.settable()));
        }
        if (!column.comment().isEmpty()) {
            json.addProperty("comment", column.comment());
        }
        return json;
    }

    /** A column that somebody else owns: no more than what must be there. */
    static JsonObject relied(Column column) {
        JsonObject json = new JsonObject();
        json.addProperty("name", column.name());
        json.addProperty("property", column.property());
        json.addProperty("type", TypeSql.of(column.type()));
        json.addProperty("nullable", column.nullable());
        return json;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
