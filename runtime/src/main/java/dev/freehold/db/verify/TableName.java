package dev.freehold.db.verify;

import java.util.Comparator;

/**
 * Which table, view or the like.
 *
 * @param schema the PostgreSQL schema
 * @param table the name therein
 */
record TableName(String schema, String table) implements Comparable<TableName> {
    private static final Comparator<TableName> ORDER =
            Comparator.comparing(TableName::schema).thenComparing(TableName::table);

    @Override
    public int compareTo(TableName other) {
        return ORDER.compare(this, other);
    }

    String sql() {
        return Quoted.identifier(schema) + "." + Quoted.identifier(table);
    }

    String column(String column) {
        return sql() + "." + Quoted.identifier(column);
    }
}
