package com.acme.values;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Unscoped;
import java.util.TimeZone;
import javax.sql.DataSource;

/** The extremes of every type go in, come back, and are found again, as PostgreSQL itself says. */
public final class Behaviour {
    static final Actor ANYONE = Actor.user("anyone");

    private Behaviour() {}

    public static void run(DataSource dataSource) throws Exception {
        Sql sql = new Sql(dataSource);
        TimeZone zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns")); // the driver's sessions have it, too
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Unscoped rows = database.unscoped("the tables are everyone's");
            new ValuesBehaviour(rows, sql).run();
            new SeveralBehaviour(rows, sql).run();
            new ArraysBehaviour(rows, sql).run();
            FallbacksBehaviour.run(rows, sql);
        } finally {
            TimeZone.setDefault(zone);
        }
    }
}
