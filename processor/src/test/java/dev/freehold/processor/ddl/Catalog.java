package dev.freehold.processor.ddl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * What a database's catalog says of its tables: for each column, key and index, told apart by what it is and not by its
 * name, what can differ.
 */
record Catalog(Map<String, Map<String, String>> facts) {
    private static final Pattern FOREIGN_KEY = Pattern.compile("(FOREIGN KEY .* REFERENCES .*?\\(.*?\\))(.*)");
    private static final Pattern INDEX = Pattern.compile("CREATE (.*INDEX) \\S+ ON \\S+ USING (.*)");

    private static final String COLUMNS = """
            select a.attrelid::regclass, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                coalesce(pg_get_expr(d.adbin, d.adrelid), 'none'),
                case a.attidentity when 'a' then 'always' when 'd' then 'by default' else 'none' end,
                case a.attgenerated when '' then 'no' else 'yes' end
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
            and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
            """;

    /** Not-null constraints, which PostgreSQL 18 keeps here too, are among the columns. */
    private static final String CONSTRAINTS = """
            select conrelid::regclass, pg_get_constraintdef(oid), conname from pg_constraint
            where conrelid <> 0 and contype <> 'n'
            """;

    private static final String INDEXES = """
            select i.indrelid::regclass, pg_get_indexdef(i.indexrelid), c.relname
            from pg_index i join pg_class c on c.oid = i.indexrelid
            where c.relnamespace::regnamespace::text not in ('pg_catalog', 'pg_toast')
            and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
            """;

    static Catalog of(DataSource database) {
        Catalog catalog = new Catalog(new TreeMap<>());
        Rows.of(database, COLUMNS).forEach(catalog::addColumn);
        Rows.of(database, CONSTRAINTS).forEach(catalog::addConstraint);
        Rows.of(database, INDEXES).forEach(catalog::addIndex);
        return catalog;
    }

    /** Without what another catalog says in the same words. */
    Catalog without(Catalog other) {
        Map<String, Map<String, String>> rest = new TreeMap<>(facts);
        rest.entrySet().removeAll(other.facts.entrySet());
        return new Catalog(rest);
    }

    private void addColumn(String row) {
        String[] values = row.split("\\|", -1);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", values[2]);
        attributes.put("not null", values[3].equals("t") ? "yes" : "no");
        attributes.put("default", values[4]);
        attributes.put("identity", values[5]);
        attributes.put("generated", values[6]);
        facts.put(values[0] + " column " + values[1], attributes);
    }

    private void addConstraint(String row) {
        String[] values = row.split("\\|", -1);
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher foreignKey = FOREIGN_KEY.matcher(values[1]);
        if (foreignKey.matches()) {
            attributes.put("actions", foreignKey.group(2).strip());
        }
        attributes.put("name", values[2]);
        facts.put(values[0] + " " + (foreignKey.matches() ? foreignKey.group(1) : values[1]), attributes);
    }

    private void addIndex(String row) {
        String[] values = row.split("\\|", -1);
        Matcher index = INDEX.matcher(values[1]);
        if (!index.matches()) {
            throw new IllegalArgumentException(values[1]);
        }
        facts.put(values[0] + " " + index.group(1) + " " + index.group(2), Map.of("name", values[2]));
    }
}
