package dev.freehold.db.verify;

import dev.freehold.db.error.FreeholdException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to keep the rows, as {@code schema.json} says it.
 *
 * @param packageName the Java package; empty for the unnamed one
 * @param roles the roles by which it works
 * @param functions the functions that tell who acts
 * @param tables the tables, by name
 */
record CodeSecurity(String packageName, Roles roles, List<Function> functions, Map<TableName, Table> tables) {
    private static final String ROLES = """
            select json ->> 'owner' as owner, json ->> 'runtime' as runtime, json ->> 'definer' as definer,
                json ->> 'unscoped' as unscoped, json ->> 'schema' as schema_name, json ->> 'searchPath' as search_path,
                coalesce(package, '') as package_name
            from (select value -> 'rowLevelSecurity', value ->> 'package' from (select ?::jsonb) code (value)) s (json, package)
            where json is not null
            """;

    private static final String FUNCTIONS = """
            select value ->> 'name' as name, value ->> 'parameters' as parameters, value ->> 'body' as body
            from jsonb_array_elements(?::jsonb #> '{rowLevelSecurity,functions}')
            order by 1, 2
            """;

    private static final String TABLES = """
            select value ->> 'schema' as schema_name, value ->> 'name' as table_name,
                value #>> '{trigger,name}' as trigger_name, value #>> '{trigger,body}' as trigger_body
            from jsonb_array_elements(?::jsonb #> '{rowLevelSecurity,tables}')
            """;

    private static final String POLICIES = """
            select t.value ->> 'schema' as schema_name, t.value ->> 'name' as table_name, p.value ->> 'name' as name,
                (p.value ->> 'permissive')::boolean as permissive, p.value ->> 'command' as command,
                array[p.value ->> 'role'] as roles, coalesce(p.value ->> 'using', '') as visible,
                coalesce(p.value ->> 'check', '') as writable
            from jsonb_array_elements(?::jsonb #> '{rowLevelSecurity,tables}') t,
                jsonb_array_elements(t.value -> 'policies') with ordinality p (value, place)
            order by place
            """;

    /**
     * The roles by which it works.
     *
     * @param owner owns the tables
     * @param runtime what the role of the program is a member of
     * @param definer owns the functions
     * @param unscoped sees all rows
     * @param schema the schema of the functions
     * @param searchPath the search path of functions and triggers
     */
    record Roles(String owner, String runtime, String definer, String unscoped, String schema, String searchPath) {}

    /**
     * A function that tells who acts.
     *
     * @param name the name, without the schema
     * @param parameters the parameters as PostgreSQL shows them
     * @param body the query, to the letter
     */
    record Function(String name, String parameters, String body) {}

    /**
     * What is to keep the rows of a table.
     *
     * @param policies the policies
     * @param trigger the trigger that looks at references, if the table has one
     */
    record Table(List<Policy> policies, Optional<Trigger> trigger) {}

    /**
     * A trigger that looks at references.
     *
     * @param name the name
     * @param body what its function does, to the letter
     */
    record Trigger(String name, String body) {}

    /** Reads it; empty if the code asks for no row-level security. */
    static Optional<CodeSecurity> read(Inquiry inquiry, String json) throws SQLException {
        Inquiry.Binding binding = statement -> statement.setString(1, json);
        List<CodeSecurity> found = new ArrayList<>();
        inquiry.each(
                ROLES,
                binding,
                row -> found.add(new CodeSecurity(
                        row.text("package_name"),
                        new Roles(
                                row.text("owner"),
                                row.text("runtime"),
                                row.text("definer"),
                                row.text("unscoped"),
                                row.text("schema_name"),
                                row.text("search_path")),
                        new ArrayList<>(),
                        new TreeMap<>())));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CodeSecurity security = found.get(0);
        inquiry.each(
                FUNCTIONS,
                binding,
                row -> security.functions.add(
                        new Function(row.text("name"), row.text("parameters"), row.text("body"))));
        inquiry.each(TABLES, binding, row -> {
            Optional<String> body = Optional.ofNullable(row.textOrNull("trigger_body"));
            String name = String.valueOf(row.textOrNull("trigger_name"));
            security.tables.put(row.table(), new Table(new ArrayList<>(), body.map(text -> new Trigger(name, text))));
        });
        inquiry.each(
                POLICIES, binding, row -> security.table(row.table()).policies().add(Policy.of(row)));
        return Optional.of(security);
    }

    private Table table(TableName name) {
        return Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new FreeholdException("schema.json has policies of no table, " + name.sql()));
    }

    /** Where the scripts are. */
    String script(String name) {
        return "META-INF/freehold/" + (packageName.isEmpty() ? "" : packageName + "/") + name;
    }
}
