package dev.freehold.processor.ddl;

import com.google.gson.JsonObject;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.MirrorNames;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.Scope.Limit;
import dev.freehold.processor.model.Scope.Limits;
import java.util.Optional;

/** Turns whose the rows of an application's table are into JSON, in the words of the database. */
final class ScopeJson {
    private final Entity table;
    private final JsonObject json = new JsonObject();

    private ScopeJson(Entity table) {
        this.table = table;
    }

    static JsonObject of(Entity table) {
        return new ScopeJson(table).toJson();
    }

    private JsonObject toJson() {
        if (table.scope() instanceof Scope.Columns columns) {
            addColumn("owner", columns.owner());
            addColumn("organization", columns.organization());
            addColumn("team", columns.team());
            addLimits(columns.limits());
        } else if (table.scope() instanceof Scope.Through through) {
            json.addProperty("through", through.reference());
            addLimits(through.limits());
        } else if (table.scope() instanceof Scope.None none) {
            json.addProperty("unscoped", none.reason());
        } else if (table.scope() instanceof Scope.Mirror mirror) {
            json.add("mirror", mirror(mirror));
        }
        return json;
    }

    private JsonObject mirror(Scope.Mirror mirror) {
        JsonObject copied = new JsonObject();
        mirror.copied().forEach(pair -> copied.addProperty(pair.from(), pair.to()));
        MirrorNames names = MirrorNames.of(table);
        JsonObject result = new JsonObject();
        result.addProperty("of", mirror.source().qualifiedName());
        result.add("copied", copied);
        result.addProperty("trigger", names.trigger());
        result.addProperty("failures", names.failures());
        result.addProperty("differences", names.differences());
        result.addProperty("repair", names.repair());
        return result;
    }

    private void addLimits(Limits limits) {
        addLimit("reads", limits.reads());
        addLimit("writes", limits.writes());
    }

    private void addLimit(String what, Limit limit) {
        if (limit.isPresent()) {
            JsonObject who = new JsonObject();
            if (limit.owner()) {
                who.addProperty("owner", true);
            }
            if (!limit.roles().isEmpty()) {
                who.add("roles", TableJson.strings(limit.roles()));
            }
            json.add(what, who);
        }
    }

    private void addColumn(String role, Optional<String> property) {
        property.flatMap(table::byProperty).map(Column::name).ifPresent(name -> json.addProperty(role, name));
    }
}
