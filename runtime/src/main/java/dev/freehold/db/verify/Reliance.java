package dev.freehold.db.verify;

import dev.freehold.db.error.FreeholdException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the code relies on: {@code schema.json} as records. PostgreSQL parses it, so that the runtime needs no parser.
 *
 * @param packageName the Java package; empty for the unnamed one
 * @param holder the Java type that describes the auth tables; empty if there is none
 * @param options how its tables are laid out; empty for the usual way
 * @param tables the tables, by name
 * @param enumTypes the enum types that the application makes, by name
 */
record Reliance(
        String packageName,
        String holder,
        String options,
        Map<TableName, CodeTable> tables,
        Map<TableName, EnumType> enumTypes) {
    private static final String FORMAT = "1";
    private static final String NO_DESCRIPTION = "This is no schema.json as freehold-processor writes it.";

    /** The class of PostgreSQL's errors for a text that is no JSON, or for JSON of another shape. */
    private static final String DATA_EXCEPTION = "22";

    private static final String HEADING = """
            select json ->> 'format' as format, coalesce(json ->> 'package', '') as package_name,
                coalesce(json #>> '{auth,holder}', '') as holder, coalesce(json #>> '{auth,options}', '') as options
            from (select ?::jsonb) code (json)
            """;

    private static final String WITH_TABLES = """
            with described (json) as (select ?::jsonb), listed (external, json) as (
                select false, value from described, jsonb_array_elements(json -> 'tables')
                union all
                select true, value from described, jsonb_array_elements(json -> 'authTables')
            ), tables as (
                select listed.json ->> 'schema' as schema_name, listed.json ->> 'name' as table_name, external, listed.json,
                    described.json -> 'rowLevelSecurity' is not null as secured
                from listed, described
            )
            """;

    private static final String TABLES = WITH_TABLES + """
            select schema_name, table_name, external, json ->> 'javaType' as java_type, mirror ->> 'of' as mirror_of,
                array(select jsonb_object_keys(mirror -> 'copied')) as mirror_copied,
                array(select distinct value from jsonb_each_text(mirror -> 'copied') order by value) as mirror_read,
                mirror ->> 'trigger' as mirror_trigger, mirror ->> 'failures' as mirror_failures,
                secured and json #> '{scope,unscoped}' is not null as read_only,
                secured and external and json ->> 'role' in ('OTHER', 'SIGNING_KEY') as unread
            from (select *, json #> '{scope,mirror}' as mirror from tables) described
            """;

    private static final String COLUMNS = WITH_TABLES + """
            select schema_name, table_name, value ->> 'name' as name, value ->> 'property' as property,
                value ->> 'type' as type, (value ->> 'nullable')::boolean as nullable,
                value ->> 'default' as default_sql, coalesce(value ->> 'generation', '') = 'identity' as identity,
                value ->> 'generatedAs' as computed
            from tables, jsonb_array_elements(json -> 'columns') with ordinality c (value, place)
            order by place
            """;

    /** The primary key of an auth table has no name, and is an array. */
    private static final String KEYS = WITH_TABLES + """
            , keys (schema_name, table_name, kind, value) as (
                select schema_name, table_name, 'primary key', case jsonb_typeof(json -> 'primaryKey')
                    when 'array' then jsonb_build_object('name', '', 'columns', json -> 'primaryKey')
                    else json -> 'primaryKey' end
                from tables
                union all
                select schema_name, table_name, 'unique', value from tables, jsonb_array_elements(json -> 'uniques')
                union all
                select schema_name, table_name, case when value -> 'unique' is not null then 'unique' else 'index' end, value
                from tables, jsonb_array_elements(json -> 'indexes')
                union all
                select schema_name, table_name, 'foreign key', value
                from tables, jsonb_array_elements(json -> 'foreignKeys')
                union all
                select schema_name, table_name, 'check',
                    value || jsonb_build_object('columns', coalesce(value -> 'nullTogether',
                        case when value -> 'column' is not null then jsonb_build_array(value -> 'column') else '[]' end))
                from tables, jsonb_array_elements(json -> 'checks')
            )
            select schema_name, table_name, kind, value ->> 'name' as name,
                array(select jsonb_array_elements_text(value -> 'columns')) as columns,
                value #>> '{references,schema}' as target_schema, value #>> '{references,table}' as target_table,
                array(select jsonb_array_elements_text(value #> '{references,columns}')) as target_columns,
                value ->> 'onDelete' as on_delete, array[]::text[] as cleared,
                array(select jsonb_array_elements_text(value -> 'values')) as "values", null as condition,
                value ->> 'condition' as stated, value -> 'nullTogether' is not null as together,
                array(select jsonb_array_elements_text(value -> 'descending')) as descending, true as valid, coalesce((value ->> 'awaited')::boolean, false) as awaited
            from keys
            where kind = 'check' or jsonb_array_length(value -> 'columns') > 0
            order by name
            """;

    private static final String ENUM_TYPES = """
            select value ->> 'schema' as schema_name, value ->> 'name' as table_name, value ->> 'javaType' as java_type,
                array(select jsonb_array_elements_text(value -> 'values')) as "values"
            from (select ?::jsonb) described (json), jsonb_array_elements(json -> 'enumTypes')
            """;

    static Reliance read(Inquiry inquiry, String json) throws SQLException {
        try {
            return parse(inquiry, json);
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(DATA_EXCEPTION)) {
                throw new FreeholdException(NO_DESCRIPTION);
            }
            throw e;
        }
    }

    private static Reliance parse(Inquiry inquiry, String json) throws SQLException {
        Inquiry.Binding binding = statement -> statement.setString(1, json);
        Map<TableName, List<CodeColumn>> columns = new TreeMap<>();
        Map<TableName, Keys> keys = new TreeMap<>();
        Map<TableName, CodeTable> tables = new TreeMap<>();
        requireFormat(inquiry.one(HEADING, binding, row -> String.valueOf(row.textOrNull("format"))));
        inquiry.each(
                COLUMNS,
                binding,
                row -> columns.computeIfAbsent(row.table(), table -> new ArrayList<>())
                        .add(CodeColumn.of(row)));
        inquiry.each(
                KEYS,
                binding,
                row -> keys.computeIfAbsent(row.table(), table -> Keys.none()).add(row));
        inquiry.each(TABLES, binding, row -> {
            TableName name = row.table();
            tables.put(
                    name,
                    new CodeTable(
                            name,
                            row.is("external"),
                            row.text("java_type"),
                            columns.getOrDefault(name, List.of()),
                            keys.getOrDefault(name, Keys.none()),
                            CodeMirror.of(row),
                            row.is("read_only"),
                            row.is("unread")));
        });
        Map<TableName, EnumType> enumTypes = new TreeMap<>();
        inquiry.each(
                ENUM_TYPES,
                binding,
                row -> enumTypes.put(
                        row.table(), new EnumType(row.table(), row.text("java_type"), row.texts("values"))));
        return inquiry.one(
                HEADING,
                binding,
                row -> new Reliance(
                        row.text("package_name"), row.text("holder"), row.text("options"), tables, enumTypes));
    }

    private static void requireFormat(String format) {
        if (format.equals("null")) {
            throw new FreeholdException(NO_DESCRIPTION);
        }
        if (!format.equals(FORMAT)) {
            throw new FreeholdException("schema.json is of format " + format + ", and this freehold-runtime reads "
                    + FORMAT + ": use freehold-processor and freehold-runtime of one version, and compile anew.");
        }
    }

    /** The auth server's tables, by name. */
    List<CodeTable> authTables() {
        return tables.values().stream().filter(CodeTable::external).toList();
    }

    /** The application's tables, by name. */
    List<CodeTable> ownTables() {
        return tables.values().stream().filter(table -> !table.external()).toList();
    }

    /** The foreign keys of the application that point at a table. */
    List<Keys.ForeignKey> pointingAt(TableName target) {
        return ownTables().stream()
                .flatMap(table -> table.keys().foreignKeys().stream())
                .filter(key -> key.target().equals(target))
                .toList();
    }

    /** The users whom a mirror copies; empty if the auth schema has no such table. */
    Optional<CodeTable> source(CodeMirror mirror) {
        return authTables().stream()
                .filter(table -> table.javaType().equals(mirror.source()))
                .findFirst();
    }

    /** The mirrors of an auth table. */
    List<CodeMirror> mirrorsOf(CodeTable users) {
        return ownTables().stream()
                .flatMap(table -> table.mirror().stream())
                .filter(mirror -> mirror.source().equals(users.javaType()))
                .toList();
    }

    /** All tables of which the catalog is asked: also those that hold what mirrors could not copy. */
    Set<TableName> asked() {
        Set<TableName> asked = new TreeSet<>(tables.keySet());
        ownTables().forEach(table -> table.mirror().map(table::failures).ifPresent(asked::add));
        return asked;
    }

    /** Where the script is that makes the application's tables. */
    String script() {
        return "META-INF/freehold/" + (packageName.isEmpty() ? "" : packageName + "/") + "schema.sql";
    }

    /** The name of the holder as one writes it; empty if there is none. */
    String holderName() {
        return holder.replaceFirst("^([a-z_][^.]*\\.)+", "");
    }
}
