package com.acme.desk;

import static com.acme.desk.GoalTable.GOAL;
import static com.acme.desk.SiteTable.SITE;
import static com.acme.desk.SprintTable.SPRINT;
import static com.acme.desk.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.error.UniqueViolationException;
import java.sql.SQLException;

/** Teams of organizations, and what is unique where. */
final class Groups {
    private Groups() {}

    static void run(Desk desk, Database database, Sql sql) throws SQLException {
        teams(database, sql);
        uniques(desk);
    }

    private static void teams(Database database, Sql sql) throws SQLException {
        Rows red = database.as(Actor.user("alice").inOrganization("acme").inTeam("red"));
        Rows blue = database.as(Actor.user("bob").inOrganization("acme").inTeam("blue"));
        assertThat(red.insert(SPRINT.insert("s1", "May"))).isNotNull();
        assertThat(blue.insert(SPRINT.insert("s2", "May"))).as("unique within the team").isNotNull();
        assertThatThrownBy(() -> blue.insert(SPRINT.insert("s3", "May"))).isInstanceOf(UniqueViolationException.class);
        assertThat(red.insert(GOAL.insert("g1", "s1"))).isNotNull();
        assertThatThrownBy(() -> red.insert(GOAL.insert("g2", "s2"))).isInstanceOf(ForeignKeyViolationException.class);
        assertThatThrownBy(() -> sql.column("insert into goal (id, sprint_id, organization_id, team_id)"
                        + " values ('g3', 's2', 'acme', 'red') returning id"))
                .as("by the key")
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("goal_sprint_id_fkey");

        // a member of the team, and no member of its organization any more
        Rows erik = database.as(Actor.user("erik").inOrganization("acme").inTeam("red"));
        assertThat(erik.from(SPRINT).list()).isEmpty();
        assertThatThrownBy(() -> erik.insert(SPRINT.insert("s4", "June"))).isInstanceOf(NotAMemberException.class);
        // a member of both, but the team is another organization's
        Rows mixed = database.as(Actor.user("alice").inOrganization("acme").inTeam("green"));
        assertThat(mixed.from(SPRINT).list()).isEmpty();
        assertThatThrownBy(() -> mixed.insert(SPRINT.insert("s4", "June"))).isInstanceOf(NotAMemberException.class);
        assertThatThrownBy(() -> database.unscoped("test")
                        .insertFor(Actor.user("alice").inOrganization("acme").inTeam("green"), SPRINT.insert("s4", "June")))
                .isInstanceOf(NotAMemberException.class);
        assertThat(sql.column("select id from sprint order by id")).containsExactly("s1", "s2");
    }

    private static void uniques(Desk desk) {
        assertThatThrownBy(() -> desk.alice().insert(TICKET.insert("t7", "Printer"))).isInstanceOf(UniqueViolationException.class);
        assertThat(desk.alice().insert(SITE.insert("x", "help"))).isNotNull();
        assertThatThrownBy(() -> desk.carol().insert(SITE.insert("y", "help"))).isInstanceOf(UniqueViolationException.class);
    }
}
