package dev.freehold.providers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a database has in schema {@code public}, in sorted lines.
 *
 * @param columns each with its type, and whether it is required
 * @param constraints each with its name and definition
 * @param defaults of columns
 * @param indexes each with its definition
 */
record Catalog(List<String> columns, List<String> constraints, List<String> defaults, List<String> indexes) {
    private static final String COLUMNS = """
            select format('%s.%I %s', attrelid::regclass, attname, format_type(atttypid, atttypmod))
                || case when attnotnull then ' not null' else '' end
            from pg_attribute join pg_class c on c.oid = attrelid
            where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
            """;

    /** Not-null constraints, which PostgreSQL 18 keeps among the others, are told of the columns. */
    private static final String CONSTRAINTS = """
            select format('%s %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
            """;

    private static final String DEFAULTS = """
            select format('%s.%I %s', attrelid::regclass, attname, pg_get_expr(adbin, adrelid))
            from pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum join pg_class c on c.oid = adrelid
            where relnamespace = 'public'::regnamespace
            """;

    private static final String INDEXES = "select indexdef from pg_indexes where schemaname = 'public'";

    static Catalog of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return new Catalog(
                    lines(statement, COLUMNS),
                    lines(statement, CONSTRAINTS),
                    lines(statement, DEFAULTS),
                    lines(statement, INDEXES));
        }
    }

    private static List<String> lines(Statement statement, String sql) throws SQLException {
        try (ResultSet results = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (results.next()) {
                lines.add(results.getString(1));
            }
            return lines.stream().sorted().toList();
        }
    }
}
