package com.acme.work;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each kind of wall, tried by each kind of statement from the other side. */
public final class Behaviour {
    private Behaviour() {}

    public static void run(DataSource dataSource) throws SQLException {
        Sql sql = new Sql(dataSource);
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Rows alice = database.as(Actor.user("alice").inOrganization("acme").inTeam("red"));
            Rows bob = database.as(Actor.user("bob").inOrganization("acme").inTeam("blue"));
            Rows carol = database.as(Actor.user("carol").inOrganization("globex").inTeam("green"));
            Teams.run(database, alice, bob, sql);
            Throughs.run(database, alice, carol, sql);
            Owners.run(alice, bob, sql);
            Nobodys.run(alice, carol);
        }
        endOfAnOrganization(sql);
    }

    /** As the auth server does it: all rows of the organization go along, whatever hangs on what. */
    private static void endOfAnOrganization(Sql sql) throws SQLException {
        assertThat(sql.column("delete from organization where id = 'acme' returning id")).containsExactly("acme");
        assertThat(sql.column("select id from board")).containsExactly("b4");
        assertThat(sql.column("select text from card")).containsExactly("four");
        assertThat(sql.column("select goal from sprint")).isEmpty();
        assertThat(sql.column("select id from task")).containsExactly("u1");
        assertThat(sql.column("select words from remark")).containsExactly("boom");
        assertThat(sql.column("delete from \"user\" where id = 'alice' returning id")).containsExactly("alice");
        assertThat(sql.column("select id from note")).isEqualTo(List.of("y1"));
        assertThat(sql.column("delete from \"user\" where id = 'carol' returning id")).containsExactly("carol");
        assertThat(sql.column("select coalesce(author_id, '-') from remark")).containsExactly("-");
        assertThat(sql.column("select coalesce(maker_id, '-') || team_id from board")).containsExactly("-green");
    }
}
