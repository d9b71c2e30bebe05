package dev.freehold.security.attack;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * An attack on one schema in a database of its own.
 *
 * @param schema the schema
 * @param server where the database is made
 * @param database its name
 * @param tenants how many organizations it has
 * @param seed all choices follow from it
 * @param sabotage SQL that takes something away from the tables beforehand; empty for none
 * @param wanted the kinds of finding that end it together; empty for none
 */
record Attack(
        SchemaUnderAttack schema,
        Server server,
        String database,
        int tenants,
        long seed,
        String sabotage,
        List<String> wanted) {
    private static final int CONNECTIONS = 4;

    /**
     * What came of it.
     *
     * @param findings what must not be
     * @param tally how the operations ended
     */
    record Result(Findings findings, Tally tally) {}

    Attack(SchemaUnderAttack schema, Server server, int tenants, long seed) {
        this(schema, server, schema.title(), tenants, seed, "", List.of());
    }

    Result run(long operations) throws IOException, SQLException, ReflectiveOperationException {
        new Arena(server).open(schema, database, sabotage);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(server.dataSource(schema.role(), database));
        pool.setMaximumPoolSize(CONNECTIONS);
        try (HikariDataSource connections = new HikariDataSource(pool);
                Connection administrator = server.administrator(database);
                World world = World.of(schema, server, database, tenants, connections, true)) {
            Run run = new Run(schema.title(), world, seed, wanted);
            run.run(operations);
            new Inventory(world, administrator)
                    .differences()
                    .forEach(difference -> run.findings().add("inventory", difference + ", after " + run));
            return new Result(run.findings(), run.tally());
        }
    }
}
