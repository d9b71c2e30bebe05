package dev.freehold.maven.catalog;

/**
 * A table's place and name, as PostgreSQL stores them.
 *
 * @param schema the schema
 * @param table the table
 */
public record TableName(String schema, String table) {
    @Override
    public String toString() {
        return schema + "." + table;
    }
}
