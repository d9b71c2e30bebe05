package dev.freehold.maven.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads PostgreSQL's catalog. The catalog can be read without any right on the tables that it describes. */
public final class Catalog {
    private static final String SCHEMAS = """
            select n.nspname, has_schema_privilege(n.oid, 'USAGE') as usable,
                coalesce(array_agg(c.relname::text order by c.relname) filter (where c.oid is not null), '{}') as tables
            from pg_catalog.pg_namespace n
            left join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p') and not c.relispartition
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            group by n.oid, n.nspname
            order by n.nspname collate "C"
            """;

    /** Extensions bring tables of their own, which are not the user's. */
    private static final String TABLES = """
            select c.oid, c.relname, coalesce(obj_description(c.oid, 'pg_class'), '') as comment,
                has_any_column_privilege(c.oid, 'SELECT') as readable
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind in ('r', 'p') and not c.relispartition
                and not exists (
                    select from pg_catalog.pg_depend d
                    where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            order by c.relname collate "C"
            """;

    private static final String COLUMNS = """
            select a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod) as shown,
                case when t.typtype = 'd' then b.typname else t.typname end as base,
                case when t.typtype = 'd' then t.typtypmod else a.atttypmod end as modifier,
                not (a.attnotnull or t.typnotnull) as nullable, a.attgenerated <> '' as generated,
                coalesce(pg_catalog.col_description(a.attrelid, a.attnum), '') as comment
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_type t on t.oid = a.atttypid
            left join pg_catalog.pg_type b on b.oid = t.typbasetype
            where a.attrelid = ? and a.attnum > 0 and not a.attisdropped
            order by a.attnum
            """;

    private static final String KEYS = """
            select i.indisprimary,
                array(
                    select a.attname from unnest(i.indkey) with ordinality as k(attnum, place)
                    join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                    where k.place <= i.indnkeyatts order by k.place)::text[] as columns
            from pg_catalog.pg_index i
            where i.indrelid = ? and i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
            order by i.indnkeyatts, i.indkey
            """;

    private static final String FOREIGN_KEYS = """
            select n.nspname, c.relname, k.confdeltype,
                array(
                    select a.attname from unnest(k.conkey) with ordinality as e(attnum, place)
                    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = e.attnum
                    order by e.place)::text[] as columns,
                array(
                    select a.attname from unnest(k.confkey) with ordinality as e(attnum, place)
                    join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attnum = e.attnum
                    order by e.place)::text[] as targets
            from pg_catalog.pg_constraint k
            join pg_catalog.pg_class c on c.oid = k.confrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where k.conrelid = ? and k.contype = 'f' and k.conparentid = 0
            order by cardinality(k.conkey), k.conkey, k.conname collate "C"
            """;

    private final Connection connection;

    /** Reads by a connection that the caller opens and closes. */
    public Catalog(Connection connection) {
        this.connection = connection;
    }

    /**
     * A schema.
     *
     * @param name its name
     * @param usable whether the role that asks may use it
     * @param tables the names of its tables, by name
     */
    public record Schema(String name, boolean usable, List<String> tables) {}

    /** All schemas but PostgreSQL's own, by name. */
    public List<Schema> schemas() throws SQLException {
        List<Schema> schemas = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SCHEMAS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                schemas.add(new Schema(rows.getString("nspname"), rows.getBoolean("usable"), texts(rows, "tables")));
            }
        }
        return schemas;
    }

    /**
     * The tables of a schema by name: no views, no foreign tables, no parts of partitioned ones.
     *
     * @param schema the schema
     * @param wanted which to read
     */
    public List<Table> tables(String schema, Predicate<TableName> wanted) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    TableName name = new TableName(schema, rows.getString("relname"));
                    if (wanted.test(name)) {
                        tables.add(table(
                                rows.getLong("oid"), name, rows.getString("comment"), rows.getBoolean("readable")));
                    }
                }
            }
        }
        return tables;
    }

    private Table table(long oid, TableName name, String comment, boolean readable) throws SQLException {
        List<String> primary = new ArrayList<>();
        List<List<String>> uniques = new ArrayList<>();
        each(KEYS, oid, row -> {
            if (row.getBoolean("indisprimary")) {
                primary.addAll(texts(row, "columns"));
            } else {
                uniques.add(texts(row, "columns"));
            }
        });
        List<Column> columns = new ArrayList<>();
        each(COLUMNS, oid, row -> columns.add(column(row)));
        List<ForeignKey> foreignKeys = new ArrayList<>();
        each(
                FOREIGN_KEYS,
                oid,
                row -> foreignKeys.add(new ForeignKey(
                        texts(row, "columns"),
                        new TableName(row.getString("nspname"), row.getString("relname")),
                        texts(row, "targets"),
                        ForeignKey.Rule.of(row.getString("confdeltype")))));
        return new Table(
                name,
                comment,
                columns,
                primary,
                uniques.stream().distinct().toList(),
                foreignKeys.stream().distinct().toList(),
                readable);
    }

    private static Column column(ResultSet row) throws SQLException {
        return new Column(
                row.getString("attname"),
                new Column.Type(row.getString("shown"), row.getString("base"), row.getInt("modifier")),
                row.getBoolean("nullable"),
                row.getBoolean("generated"),
                row.getString("comment"));
    }

    /** Takes a row of a result. */
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String sql, long oid, Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, oid);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.take(rows);
                }
            }
        }
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
