package dev.freehold.security.attack;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Makes the databases that are attacked. */
record Arena(Server server) {
    /** As docs/row-level-security.md says it; roles are the server's and outlive databases. */
    private static final String LOGINS = """
            do $$
            begin
                if not exists (select from pg_roles where rolname = 'attacked') then
                    create role attacked login in role freehold_runtime;
                    create role attacked_jobs login in role freehold_unscoped;
                    create role attacked_migrations login in role freehold_owner;
                    alter role attacked_migrations set role = 'freehold_owner';
                end if;
            end $$;
            """;

    /**
     * A database with the tables of a schema, of which every change is noted.
     *
     * @param sabotage what is done to the tables beforehand
     */
    void open(SchemaUnderAttack schema, String database, String sabotage) throws IOException, SQLException {
        String template = "template_" + schema.title() + "_"
                + Integer.toHexString(schema.folder().hashCode());
        if (!server.has(template)) {
            server.copy("template1", template);
            server.execute(template, schema.script("auth-tables-for-tests.sql"));
            if (schema.rowLevelSecurity()) {
                server.execute(template, schema.script("roles.sql"));
                server.execute(template, LOGINS);
            }
            server.executeAs(schema.migrations(), template, schema.script("schema.sql"));
            server.execute(template, ChangeLog.setUp(tables(schema)));
        }
        server.copy(template, database);
        server.execute(database, sabotage);
    }

    private static List<String> tables(SchemaUnderAttack schema) throws IOException {
        List<String> tables = new ArrayList<>();
        var script = java.util.regex.Pattern.compile("create table \"(\\w+)\"\\.\"(\\w+)\"")
                .matcher(schema.script("schema.sql"));
        while (script.find()) {
            tables.add(script.group(1) + "." + script.group(2));
        }
        return tables;
    }
}
