package com.acme.desk;

import static com.acme.desk.RulingTable.RULING;
import static com.acme.desk.StepTable.STEP;
import static com.acme.desk.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.NoUserException;
import dev.freehold.db.error.NotAMemberException;
import java.sql.SQLException;

/** What only members with certain roles do. */
final class Roles {
    private Roles() {}

    static void run(Desk desk, Database database, Sql sql) throws SQLException {
        // writing: owner or agent
        assertThat(desk.bob().from(TICKET).count()).isEqualTo(2);
        assertThat(desk.dora().insert(TICKET.insert("t3", "Lamp"))).isEqualTo(new Ticket("t3", "Lamp"));
        assertThat(desk.alice().update(TICKET.patch().title("Light")).where(TICKET.key("t3"))).isEqualTo(1);
        assertThatThrownBy(() -> desk.bob().insert(TICKET.insert("t4", "Chair")))
                .isInstanceOf(NotAMemberException.class)
                .hasMessageContaining("none of the roles owner, agent");
        assertThatThrownBy(() -> desk.bob().update(TICKET.patch().title("Mine")).all())
                .isInstanceOf(NotAMemberException.class);
        assertThatThrownBy(() -> desk.bob().delete(TICKET).where(TICKET.key("t3"))).isInstanceOf(NotAMemberException.class);
        assertThat(desk.alice().delete(TICKET).where(TICKET.key("none"))).isZero();
        assertThat(desk.carol().delete(TICKET).where(TICKET.key("t3"))).isZero();
        assertThat(desk.dora().delete(TICKET).where(TICKET.key("t3"))).isEqualTo(1);

        // reading: owner or auditor; writing: owner
        assertThat(desk.alice().insert(RULING.insert("r1", "No coffee"))).isNotNull();
        assertThat(desk.dora().from(RULING).select(RULING.text).list()).containsExactly("No coffee");
        assertThat(desk.bob().from(RULING).list()).isEmpty();
        assertThat(desk.bob().find(RULING.key("r1"))).isEmpty();
        assertThatThrownBy(() -> desk.dora().update(RULING.patch().text("Tea")).all())
                .isInstanceOf(NotAMemberException.class);
        assertThatThrownBy(() -> desk.dora().insert(RULING.insert("r2", "Tea"))).isInstanceOf(NotAMemberException.class);
        assertThatThrownBy(() -> desk.bob().delete(RULING).all()).isInstanceOf(NotAMemberException.class);

        // an organization that acts itself has no role
        Rows acme = database.as(Actor.organization("acme"));
        assertThat(acme.from(TICKET).count()).isEqualTo(2);
        assertThatThrownBy(() -> acme.from(RULING).list()).isInstanceOf(NoUserException.class);
        assertThatThrownBy(() -> acme.delete(TICKET).all()).isInstanceOf(NoUserException.class);
        assertThatThrownBy(() -> acme.insert(TICKET.insert("t5", "x"))).isInstanceOf(NoUserException.class);

        // by way of the ticket: agents, each one's own
        assertThat(desk.dora().insert(STEP.insert("s1", "t1", "switch it off"))).isNotNull();
        assertThatThrownBy(() -> desk.alice().insert(STEP.insert("s2", "t1", "and on")))
                .isInstanceOf(NotAMemberException.class);
        assertThatThrownBy(() -> desk.dora().insert(STEP.insert("s3", "u1", "spy"))).isInstanceOf(NotAMemberException.class);
        assertThat(desk.bob().from(STEP).select(STEP.text).list()).containsExactly("switch it off");
        assertThat(desk.carol().from(STEP).list()).isEmpty();
        sql.column("insert into member (id, \"organizationId\", \"userId\", role, \"createdAt\")"
                + " values ('m9', 'acme', 'bob', 'agent', now()) returning id");
        assertThat(desk.bob().update(STEP.patch().text("mine")).all()).isZero();
        assertThat(desk.bob().insert(STEP.insert("s4", "t2", "boil"))).isNotNull();
        assertThat(desk.dora().update(STEP.patch().text("done")).all()).isEqualTo(1);
        assertThat(desk.dora().delete(STEP).where(STEP.key("s4"))).isZero();
        sql.column("delete from member where id = 'm9' returning id");
        assertThatThrownBy(() -> desk.bob().delete(STEP).all()).isInstanceOf(NotAMemberException.class);
        assertThat(sql.column("select id || text from step order by id")).containsExactly("s1done", "s4boil");
    }
}
