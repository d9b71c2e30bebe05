package dev.freehold.db.verify;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the database has of some tables, by the catalog (PostgreSQL manual, chapter 53), and what the connection's role
 * may do with it. The catalog shows names also to a role that may not use their schema.
 *
 * @param role the role
 * @param schemas the schemas that exist, and whether the role may use them
 * @param tables the tables that exist
 * @param enumTypes the enum types that exist
 */
record Live(
        String role,
        Map<String, Boolean> schemas,
        Map<TableName, LiveTable> tables,
        Map<TableName, EnumType> enumTypes) {
    private static final String ROLE = "select current_user as role";

    private static final String SCHEMAS = """
            select nspname as schema_name, pg_catalog.has_schema_privilege(oid, 'USAGE') as usable
            from pg_catalog.pg_namespace where nspname = any (?)
            """;

    private static final String WITH_ASKED = """
            with asked as (
                select c.oid, n.nspname as schema_name, c.relname as table_name, c.relkind
                from unnest(?::text[], ?::text[]) names (schema_name, table_name)
                join pg_catalog.pg_namespace n on n.nspname = names.schema_name
                join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = names.table_name
                where c.relkind in ('r', 'p', 'v', 'm', 'f')
            )
            """;

    /** Rows are hidden where row-level security applies to the role and no policy lets it read. */
    private static final String TABLES = WITH_ASKED + """
            select schema_name, table_name,
                case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table'
                    else 'table' end as kind,
                array(
                    select privilege
                    from unnest(array['select', 'insert', 'update', 'delete', 'trigger']) privilege
                    where pg_catalog.has_table_privilege(asked.oid, privilege)) as rights,
                array(
                    select t.tgname::text from pg_catalog.pg_trigger t
                    where t.tgrelid = asked.oid and not t.tgisinternal and t.tgenabled in ('O', 'A')) as triggers,
                pg_catalog.row_security_active(asked.oid) and not exists (
                    select from pg_catalog.pg_policy p
                    where p.polrelid = asked.oid and p.polpermissive and p.polcmd in ('r', '*') and exists (
                        select from unnest(p.polroles) member where member = 0 or pg_catalog.pg_has_role(member, 'USAGE'))
                ) as hidden
            from asked
            """;

    private static final String ENUM_TYPES = """
            select n.nspname as schema_name, t.typname as table_name,
                array(select e.enumlabel::text from pg_catalog.pg_enum e where e.enumtypid = t.oid order by e.enumsortorder)
                    as "values"
            from unnest(?::text[], ?::text[]) names (schema_name, type_name)
            join pg_catalog.pg_namespace n on n.nspname = names.schema_name
            join pg_catalog.pg_type t on t.typnamespace = n.oid and t.typname = names.type_name and t.typtype = 'e'
            """;

    /** Types that applications make have their schema and quotes, whatever the search path is. */
    private static final String COLUMNS = WITH_ASKED + """
            select schema_name, table_name, a.attname as name,
                coalesce((
                    select '"' || replace(n.nspname, '"', '""') || '"."' || replace(e.typname, '"', '""') || '"'
                        || case when e.oid = t.oid then '' else '[]' end
                    from pg_catalog.pg_type e
                    join pg_catalog.pg_namespace n on n.oid = e.typnamespace
                    where e.oid in (t.oid, t.typelem) and e.typtype = 'e'),
                    pg_catalog.format_type(a.atttypid, a.atttypmod)) as type,
                pg_catalog.format_type(coalesce(nullif(t.typbasetype, 0), t.oid), null) as base,
                t.typcategory = 'S' as textual, not a.attnotnull as nullable,
                a.atthasdef or a.attidentity <> '' as filled, a.attgenerated <> '' as generated,
                pg_catalog.has_column_privilege(asked.oid, a.attnum, 'SELECT') as readable,
                pg_catalog.has_column_privilege(asked.oid, a.attnum, 'UPDATE') as writable,
                pg_catalog.has_column_privilege(asked.oid, a.attnum, 'REFERENCES') as referable
            from asked
            join pg_catalog.pg_attribute a on a.attrelid = asked.oid and a.attnum > 0 and not a.attisdropped
            join pg_catalog.pg_type t on t.oid = a.atttypid
            order by a.attnum
            """;

    /** A unique index does what a unique constraint does, unless it is deferred, partial or on an expression. */
    private static final String KEYS = WITH_ASKED + """
            , keys (table_id, kind, name, columns, orders, target_id, target_columns, on_delete, cleared, condition,
                valid) as (
                select i.indrelid, kind, x.relname, i.indkey[0:i.indnkeyatts - 1]::int2[],
                    i.indoption[0:i.indnkeyatts - 1]::int2[], 0::oid, '{}'::int2[], '',
                    '{}'::int2[], '', true
                from pg_catalog.pg_index i
                join asked on asked.oid = i.indrelid
                join pg_catalog.pg_class x on x.oid = i.indexrelid
                join pg_catalog.pg_am m on m.oid = x.relam
                cross join unnest(array[
                    case when i.indisprimary then 'primary key' end,
                    case when i.indisunique and i.indimmediate then 'unique' end,
                    case when m.amname = 'btree' then 'index' end]) kind
                where i.indisvalid and i.indpred is null and kind is not null
                union all
                select k.conrelid, case k.contype when 'f' then 'foreign key' else 'check' end, k.conname, k.conkey,
                    '{}'::int2[], k.confrelid, coalesce(k.confkey, '{}'), case k.confdeltype when 'c' then 'cascade' when 'n' then 'set null'
                        when 'd' then 'set default' when 'r' then 'restrict' else 'no action' end,
                    coalesce(k.confdelsetcols, '{}'),
                    case k.contype when 'c' then pg_catalog.pg_get_constraintdef(k.oid) else '' end, k.convalidated
                from pg_catalog.pg_constraint k
                join asked on asked.oid = k.conrelid
                where k.contype in ('f', 'c') and k.conparentid = 0
            )
            select schema_name, table_name, kind, name,
                array(
                    select a.attname::text from unnest(columns) with ordinality c (number, place)
                    left join pg_catalog.pg_attribute a on a.attrelid = table_id and a.attnum = c.number
                    order by c.place) as columns,
                target_namespace.nspname as target_schema, target.relname as target_table,
                array(
                    select a.attname::text from unnest(target_columns) with ordinality c (number, place)
                    join pg_catalog.pg_attribute a on a.attrelid = target_id and a.attnum = c.number
                    order by c.place) as target_columns,
                on_delete,
                array(
                    select a.attname::text from pg_catalog.pg_attribute a
                    where a.attrelid = table_id and a.attnum = any (cleared) order by 1) as cleared,
                condition, null as stated, false as together,
                array(
                    select a.attname::text from unnest(columns, orders) c (number, flags)
                    join pg_catalog.pg_attribute a on a.attrelid = table_id and a.attnum = c.number
                    where flags & 1 = 1) as descending, valid, false as awaited
            from keys
            join asked on asked.oid = table_id
            left join pg_catalog.pg_class target on target.oid = target_id
            left join pg_catalog.pg_namespace target_namespace on target_namespace.oid = target.relnamespace
            order by name
            """;

    static Live read(Inquiry inquiry, Collection<TableName> names, Collection<TableName> typeNames)
            throws SQLException {
        Array schemaNames = inquiry.array(names.stream().map(TableName::schema).toList());
        Array tableNames = inquiry.array(names.stream().map(TableName::table).toList());
        Inquiry.Binding binding = statement -> {
            statement.setArray(1, schemaNames);
            statement.setArray(2, tableNames);
        };
        Map<TableName, Map<String, LiveColumn>> columns = new HashMap<>();
        inquiry.each(
                COLUMNS,
                binding,
                row -> columns.computeIfAbsent(row.table(), table -> new LinkedHashMap<>())
                        .put(row.text("name"), LiveColumn.of(row)));
        Map<TableName, Keys> keys = new HashMap<>();
        inquiry.each(
                KEYS,
                binding,
                row -> keys.computeIfAbsent(row.table(), table -> Keys.none()).add(row));
        Map<TableName, LiveTable> tables = new HashMap<>();
        inquiry.each(TABLES, binding, row -> {
            TableName name = row.table();
            tables.put(
                    name,
                    new LiveTable(
                            name,
                            row.text("kind"),
                            Set.copyOf(row.texts("rights")),
                            row.is("hidden"),
                            Set.copyOf(row.texts("triggers")),
                            columns.getOrDefault(name, Map.of()),
                            keys.getOrDefault(name, Keys.none())));
        });
        Map<String, Boolean> schemas = new HashMap<>();
        inquiry.each(
                SCHEMAS,
                statement -> statement.setArray(1, schemaNames),
                row -> schemas.put(row.text("schema_name"), row.is("usable")));
        Map<TableName, EnumType> enumTypes = new HashMap<>();
        Array typeSchemas =
                inquiry.array(typeNames.stream().map(TableName::schema).toList());
        Array types = inquiry.array(typeNames.stream().map(TableName::table).toList());
        inquiry.each(
                ENUM_TYPES,
                statement -> {
                    statement.setArray(1, typeSchemas);
                    statement.setArray(2, types);
                },
                row -> enumTypes.put(row.table(), new EnumType(row.table(), "", row.texts("values"))));
        String role = inquiry.one(ROLE, statement -> {}, row -> row.text("role"));
        return new Live(role, schemas, tables, enumTypes);
    }

    Optional<LiveTable> table(CodeTable table) {
        return Optional.ofNullable(tables.get(table.name()));
    }
}
