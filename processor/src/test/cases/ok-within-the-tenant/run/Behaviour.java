package com.acme.desk;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Members of one organization who may not all do the same, and a stranger. */
public final class Behaviour {
    private Behaviour() {}

    public static void run(DataSource dataSource) throws SQLException {
        Sql sql = new Sql(dataSource);
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Desk desk = new Desk(
                    database.as(Actor.user("alice").inOrganization("acme")),
                    database.as(Actor.user("bob").inOrganization("acme")),
                    database.as(Actor.user("dora").inOrganization("acme")),
                    database.as(Actor.user("carol").inOrganization("globex")));
            Roles.run(desk, database, sql);
            OwnersOnly.run(desk, database, sql);
            Pointers.run(desk, database, sql);
            Groups.run(desk, database, sql);
        }
    }
}
