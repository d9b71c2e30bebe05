package com.acme.desk;

import static com.acme.desk.AttachmentTable.ATTACHMENT;
import static com.acme.desk.DraftTable.DRAFT;
import static com.acme.desk.MentionTable.MENTION;
import static com.acme.desk.ThingTable.THING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Insert;
import dev.freehold.db.Patch;
import dev.freehold.db.Rows;
import dev.freehold.db.error.CheckViolationException;
import dev.freehold.db.error.ForeignKeyViolationException;
import java.sql.SQLException;

/** What a row may refer to: a row out of sight is refused as one that is not there. */
final class Pointers {
    private Pointers() {}

    static void run(Desk desk, Database database, Sql sql) throws SQLException {
        users(desk, sql);
        unreadable(desk);
        otherTenants(desk, database, sql);
        partsOfAKey(desk, sql);
    }

    private static void users(Desk desk, Sql sql) throws SQLException {
        assertThat(desk.alice().insert(MENTION.insert("m1").userId("bob")).userId()).isEqualTo("bob");
        assertThat(desk.alice().insert(MENTION.insert("m2").userId(null).partnerId("acme")).partnerId()).isEqualTo("acme");
        refusesAlike(desk.alice(), MENTION.insert("m3").userId("carol"), MENTION.insert("m3").userId("nobody"));
        refusesAlike(desk.alice(), MENTION.insert("m3").partnerId("globex"), MENTION.insert("m3").partnerId("nowhere"));
        refusesAlike(desk.alice(), MENTION.patch().userId("carol"), MENTION.patch().userId("nobody"));
        assertThat(desk.alice().update(MENTION.patch().userId("alice")).where(MENTION.key("m1"))).isEqualTo(1);
        assertThat(desk.alice().update(MENTION.patch().userId("alice")).where(MENTION.key("none"))).isZero();
        assertThat(sql.column("select id || coalesce(user_id, '') from mention order by id")).containsExactly("m1alice", "m2");
    }

    /** The key alone would let them pass: they are of the same organization. */
    private static void unreadable(Desk desk) {
        refusesAlike(desk.bob(), MENTION.insert("m4").diaryId("d1"), MENTION.insert("m4").diaryId("none"));
        refusesAlike(desk.bob(), MENTION.insert("m4").rulingId("r1"), MENTION.insert("m4").rulingId("none"));
        assertThat(desk.dora().insert(MENTION.insert("m5").diaryId("d1").rulingId("r1"))).isNotNull();
        assertThat(desk.bob().from(MENTION).where(MENTION.key("m5")).select(MENTION.diary().text).list())
                .containsOnlyNulls();
        assertThat(desk.dora().from(MENTION).where(MENTION.key("m5")).select(MENTION.diary().text).list())
                .containsExactly("Bob again");
    }

    private static void otherTenants(Desk desk, Database database, Sql sql) throws SQLException {
        assertThat(desk.alice().insert(DRAFT.insert("d1", "t1"))).isEqualTo(new Draft("d1", "t1"));
        refusesAlike(desk.alice(), DRAFT.insert("d2", "u1"), DRAFT.insert("d2", "none"));
        refusesAlike(desk.alice(), DRAFT.patch().ticketId("u1"), DRAFT.patch().ticketId("none"));
        Rows outside = database.as(Actor.user("erik").inOrganization("acme"));
        refusesAlike(outside, DRAFT.insert("d2", "t1"), DRAFT.insert("d2", "none"));

        assertThat(desk.bob().insert(ATTACHMENT.insert("a1").ticketId("t1")).ticketId()).isEqualTo("t1");
        refusesAlike(desk.bob(), ATTACHMENT.insert("a2").ticketId("u1"), ATTACHMENT.insert("a2").ticketId("none"));
        refusesAlike(desk.bob(), ATTACHMENT.patch().ticketId("u1"), ATTACHMENT.patch().ticketId("none"));
        // what another program wrote shows nothing
        sql.column("update attachment set ticket_id = 'u1' returning id");
        assertThat(desk.bob().from(ATTACHMENT).select(ATTACHMENT.ticket().title).list()).containsOnlyNulls();
        assertThat(desk.bob().update(ATTACHMENT.patch().ticketId(null)).all()).isEqualTo(1);
        assertThat(sql.column("select id from draft union all select id from attachment")).containsExactly("d1", "a1");
    }

    private static void partsOfAKey(Desk desk, Sql sql) throws SQLException {
        assertThat(desk.alice().insert(THING.insert("x1").shelfRoom("a").shelfNumber(1))).isNotNull();
        refusesAlike(
                desk.alice(),
                THING.insert("x2").shelfRoom("b").shelfNumber(2),
                THING.insert("x2").shelfRoom("c").shelfNumber(2));
        assertThatThrownBy(() -> desk.alice().insert(THING.insert("x2").shelfRoom("b")))
                .isInstanceOf(CheckViolationException.class);
        assertThatThrownBy(() -> desk.alice().update(THING.patch().shelfNumber(null)).all())
                .isInstanceOf(CheckViolationException.class);
        assertThat(desk.alice().update(THING.patch().shelfNumber(null).shelfRoom(null)).all()).isEqualTo(1);
        assertThat(sql.column("select id from thing")).containsExactly("x1");
    }

    private static void refusesAlike(Rows rows, Insert<?> outOfSight, Insert<?> missing) {
        sameMessage(() -> rows.insert(outOfSight), () -> rows.insert(missing));
    }

    private static void refusesAlike(Rows rows, Patch<?> outOfSight, Patch<?> missing) {
        sameMessage(() -> rows.update(outOfSight).all(), () -> rows.update(missing).all());
    }

    private static void sameMessage(Runnable outOfSight, Runnable missing) {
        ForeignKeyViolationException one = catchThrowableOfType(ForeignKeyViolationException.class, outOfSight::run);
        ForeignKeyViolationException other = catchThrowableOfType(ForeignKeyViolationException.class, missing::run);
        assertThat(one).isNotNull().hasMessage(other.getMessage());
        assertThat(one.constraint()).isPresent().isEqualTo(other.constraint());
        assertThat(one.table()).isPresent().isEqualTo(other.table());
        assertThat(one.sql()).isPresent().isEqualTo(other.sql());
        assertThat(one.sqlState()).isEqualTo(other.sqlState());
    }
}
