package dev.freehold.db.verify;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All tables of a database and their columns: where that which is missing may be instead.
 *
 * @param tables the tables, by name; those of PostgreSQL itself are left out
 */
record Surroundings(List<Found> tables) {
    private static final int MOST = 3;

    private static final String TABLES = """
            select n.nspname as schema_name, c.relname as table_name,
                array(
                    select a.attname::text from pg_catalog.pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
                array(
                    select pg_catalog.format_type(a.atttypid, a.atttypmod) from pg_catalog.pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as types,
                array(select k.conname::text from pg_catalog.pg_constraint k where k.conrelid = c.oid) as constraints
            from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f')
            and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
            order by 1, 2
            """;

    /**
     * A table that is there.
     *
     * @param name its name
     * @param columns the types of its columns, by their names
     * @param constraints the names of its constraints
     */
    record Found(TableName name, Map<String, String> columns, Set<String> constraints) {}

    static Surroundings none() {
        return new Surroundings(List.of());
    }

    static Surroundings read(Inquiry inquiry) throws SQLException {
        List<Found> tables = new ArrayList<>();
        inquiry.each(TABLES, statement -> {}, row -> {
            List<String> names = row.texts("columns");
            List<String> types = row.texts("types");
            Map<String, String> columns = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                columns.put(names.get(i), types.get(i));
            }
            tables.add(new Found(row.table(), columns, Set.copyOf(row.texts("constraints"))));
        });
        return new Surroundings(List.copyOf(tables));
    }

    /** Without tables of which it is known what they are. */
    Surroundings without(List<CodeTable> known) {
        List<TableName> names = known.stream().map(CodeTable::name).toList();
        return new Surroundings(
                tables.stream().filter(table -> !names.contains(table.name())).toList());
    }

    /** Tables that may be meant: in another schema, in the plural, or in another spelling. */
    List<TableName> like(TableName missing) {
        return tables.stream()
                .map(Found::name)
                .filter(name -> core(name.table()).equals(core(missing.table())))
                .limit(MOST)
                .toList();
    }

    /** What is left of a name without its spelling and number: {@code team_members} and {@code teamMember} are one. */
    static String core(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replace("_", "");
        return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }
}
