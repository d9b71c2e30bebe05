package dev.freehold.security.attack;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Makes the databases that are attacked. */
record Arena(Server server) {
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
            server.execute(template, schema.script("roles.sql"));
            server.execute(template, schema.script("schema.sql"));
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
