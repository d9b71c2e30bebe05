package dev.freehold.processor.ddl;

import com.google.gson.JsonObject;

/**
 * A function that tells who acts. It is not run in the rights of who calls it, and finds no name by the caller's search
 * path.
 *
 * @param name the name
 * @param parameters the parameters as PostgreSQL shows them; empty for none
 * @param returns the type of what it gives
 * @param body the query
 */
record SecurityFunction(String name, String parameters, String returns, String body) {
    static final String SEARCH_PATH = "pg_catalog, pg_temp";

    String signature() {
        return Quoted.identifier(SecurityRoles.SCHEMA) + "." + Quoted.identifier(name) + "(" + parameters + ")";
    }

    String sql() {
        return """
                create or replace function %1$s returns %2$s
                    language sql stable parallel safe security definer set search_path = %3$s
                as $freehold$
                %4$s
                $freehold$;
                revoke execute on function %1$s from public;
                grant execute on function %1$s to %5$s;""".formatted(signature(), returns, SEARCH_PATH, body, Quoted.identifier(SecurityRoles.RUNTIME));
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("name", name);
        json.addProperty("parameters", parameters);
        json.addProperty("body", "\n" + body + "\n");
        return json;
    }
}
