package dev.freehold.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.freehold.db.Database;
import dev.freehold.providers.app.AppSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tables that the server makes are those that Freehold describes by the options of that server. */
@ExtendWith(RealServer.class)
final class LayoutTest {
    /** Not-null constraints, which PostgreSQL 18 keeps among the others, are told of the columns. */
    private static final String CATALOG = """
            select format('column %s.%s %s not null %s default %s', attrelid::regclass, attname,
                format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid))
            from pg_attribute join pg_class c on c.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
            where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
            union all
            select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
            union all
            select indexdef from pg_indexes where schemaname = 'public'
            """;

    private final Deployment deployment;

    LayoutTest(Deployment deployment) {
        this.deployment = deployment;
    }

    @Test
    void theTablesForTestsAreThoseOfTheServer() throws Exception {
        DataSource described = deployment.database("described", "auth-tables-for-tests.sql", "schema.sql");
        assertThat(catalog(deployment.dataSource()))
                .contains("constraint \"user\" user_email_key UNIQUE (email)")
                .containsExactlyInAnyOrderElementsOf(catalog(described));
    }

    @Test
    void theDatabaseOfTheServerIsWhatTheCodeReliesOn() {
        assertThatCode(() ->
                        Database.open(deployment.dataSource(), AppSchema.SCHEMA).verify())
                .doesNotThrowAnyException();
    }

    private static List<String> catalog(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(CATALOG)) {
            List<String> lines = new ArrayList<>();
            while (results.next()) {
                lines.add(results.getString(1));
            }
            return lines;
        }
    }
}
