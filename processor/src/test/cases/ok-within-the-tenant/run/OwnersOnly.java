package com.acme.desk;

import static com.acme.desk.AuthTables.ORGANIZATION;
import static com.acme.desk.AuthTables.USER;
import static com.acme.desk.CommentTable.COMMENT;
import static com.acme.desk.DiaryTable.DIARY;
import static com.acme.desk.TicketTable.TICKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NoUserException;
import java.sql.SQLException;
import java.util.List;

/** What only the owner of a row sees, or changes. */
final class OwnersOnly {
    private OwnersOnly() {}

    static void run(Desk desk, Database database, Sql sql) throws SQLException {
        Comment bobs = desk.bob().insert(COMMENT.insert("t1", "It burns"));
        assertThat(desk.alice().find(COMMENT.key(bobs.id()))).contains(bobs);
        assertThat(desk.alice().update(COMMENT.patch().text("Never mind")).all()).isZero();
        assertThat(desk.alice().delete(COMMENT).where(COMMENT.key(bobs.id()))).isZero();
        assertThat(desk.bob().update(COMMENT.patch().text("It smokes")).where(COMMENT.ticket().title.eq("Printer"))).isEqualTo(1);
        assertThatThrownBy(() -> desk.bob().update(COMMENT.patch().ticketId("u1")).all())
                .isInstanceOf(ForeignKeyViolationException.class);

        assertThat(desk.dora().insert(DIARY.insert("d1", "Bob again"))).isNotNull();
        assertThat(desk.alice().insert(DIARY.insert("d2", "Quiet"))).isNotNull();
        assertThat(desk.dora().from(DIARY).select(DIARY.text).list()).containsExactly("Bob again");
        assertThat(desk.bob().from(DIARY).list()).isEmpty();
        assertThat(desk.bob().insert(DIARY.insert("d3", "Bob again"))).as("unique among those who see it").isNotNull();
        assertThat(desk.bob().delete(DIARY).all()).isEqualTo(1);
        assertThat(desk.alice().find(DIARY.key("d1"))).isEmpty();
        assertThat(desk.alice().from(ORGANIZATION).select(ORGANIZATION.diaries().count()).list()).containsExactly(1L);
        assertThat(desk.alice().from(USER).where(USER.diaries().any()).select(USER.id).list()).containsExactly("alice");
        assertThat(desk.alice().delete(DIARY).all()).isEqualTo(1);
        assertThat(desk.alice().loadAll(List.of(new Diary("d1", "?")), DIARY.owner()).values()).containsOnlyNulls();
        assertThat(sql.column("select id from diary")).containsExactly("d1");

        Rows acme = database.as(Actor.organization("acme"));
        assertThat(acme.from(COMMENT).count()).isEqualTo(1);
        assertThat(acme.from(TICKET).where(TICKET.comments().any()).count()).isEqualTo(1);
        assertThatThrownBy(() -> acme.from(DIARY).list()).isInstanceOf(NoUserException.class);
        assertThatThrownBy(() -> acme.delete(COMMENT).all()).isInstanceOf(NoUserException.class);
        assertThatThrownBy(() -> acme.insert(COMMENT.insert("t1", "x"))).isInstanceOf(NoUserException.class);
    }
}
