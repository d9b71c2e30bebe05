package com.acme.work;

import static com.acme.work.AuthTables.USER;
import static com.acme.work.ProjectTable.PROJECT;
import static com.acme.work.RemarkTable.REMARK;
import static com.acme.work.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.NoOrganizationException;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.NotAMemberException;
import java.sql.SQLException;
import java.util.List;

/** Rows whose organization is that of the row on which they hang, one step away and two. */
final class Throughs {
    private Throughs() {}

    static void run(Database database, Rows alice, Rows carol, Sql sql) throws SQLException {
        reads(alice, carol, sql);
        writes(alice, carol, sql);
        strangers(database);
    }

    private static void reads(Rows alice, Rows carol, Sql sql) throws SQLException {
        assertThat(alice.from(REMARK).orderBy(REMARK.words.asc()).select(REMARK.words).list())
                .isEqualTo(sql.column("""
                        select r.words from remark r join task t on t.id = r.task_id join project p on p.id = t.project_id
                        where p.organization_id = 'acme' order by r.words
                        """))
                .containsExactly("later", "soon", "ten");
        assertThat(carol.from(REMARK).select(REMARK.words).list()).containsExactly("boom");
        assertThat(alice.from(REMARK)
                        .where(REMARK.author().name.eq("Bob"))
                        .select(REMARK.words, REMARK.task().title, REMARK.task().project().name, List::of)
                        .list())
                .containsExactly(List.of("later", "Launch", "Apollo"));
        assertThat(alice.from(PROJECT)
                        .orderBy(PROJECT.id.asc())
                        .select(PROJECT.tasks().count(), PROJECT.tasks().count(TASK.remarks().any(REMARK.authorId.isNull())), List::of)
                        .list())
                .containsExactly(List.of(2L, 0L), List.of(1L, 1L));
        assertThat(alice.from(TASK).where(TASK.remarks().none()).select(TASK.title).list()).containsExactly("Land");
        assertThat(alice.from(USER).where(USER.remarks().any()).orderBy(USER.id.asc()).select(USER.id).list())
                .containsExactly("alice", "bob");

        Task launch = alice.find(TASK.key("t1")).orElseThrow();
        assertThat(alice.load(launch, TASK.project())).isEqualTo(new Project("p1", "Apollo"));
        assertThat(alice.load(launch, TASK.remarks())).extracting(Remark::words).containsExactlyInAnyOrder("soon", "later");
        assertThat(alice.load(launch, TASK.mark()).meaning()).isEqualTo("urgent");

        // from the other organization
        assertThat(carol.find(TASK.key("t1"))).isEmpty();
        assertThat(carol.from(TASK).where(TASK.id.in("t1", "t2", "t3")).list()).isEmpty();
        assertThat(carol.from(TASK).where(TASK.remarks().any(REMARK.words.eq("soon"))).exists()).isFalse();
        assertThat(carol.from(USER).select(USER.remarks().count()).list()).containsExactly(1L);
        assertThatThrownBy(() -> carol.load(launch, TASK.project())).isInstanceOf(NoRowException.class);
        assertThat(carol.load(launch, TASK.remarks())).isEmpty();
        assertThat(carol.loadAll(List.of(launch), TASK.mark())).containsEntry(launch, null);
        Remark soon = alice.from(REMARK).where(REMARK.words.eq("soon")).one();
        assertThat(carol.loadIfPresent(soon, REMARK.task().project())).isEmpty();
        assertThat(alice.loadIfPresent(soon, REMARK.task().project())).contains(new Project("p1", "Apollo"));
        assertThat(alice.loadAll(List.of(soon), REMARK.author()).values()).extracting(User::id).containsExactly("alice");
    }

    private static void writes(Rows alice, Rows carol, Sql sql) throws SQLException {
        Task made = alice.insert(TASK.insert("t9", "p2", "Go").mark("g"));
        assertThat(made).isEqualTo(new Task("t9", "p2", "Go", "g"));
        Remark remark = alice.insert(REMARK.insert("t9", "hurry"));
        assertThat(alice.load(remark, REMARK.author()).id()).isEqualTo("alice");
        assertThatThrownBy(() -> carol.insert(TASK.insert("t10", "p2", "Spy"))).isInstanceOf(NotAMemberException.class);
        assertThatThrownBy(() -> carol.insert(REMARK.insert("t9", "spy"))).isInstanceOf(NotAMemberException.class);
        assertThatThrownBy(() -> carol.insert(REMARK.insert("nowhere", "x"))).isInstanceOf(NotAMemberException.class);

        assertThat(carol.update(TASK.patch().title("Mine")).where(TASK.key("t9"))).isZero();
        assertThat(carol.update(TASK.patch().title("Mine")).where(TASK.project().name.eq("Artemis"))).isZero();
        assertThat(carol.update(TASK.patch().mark(null)).all()).isEqualTo(1);
        assertThat(carol.delete(REMARK).where(REMARK.key(remark.id()))).isZero();
        assertThat(carol.delete(REMARK).where(REMARK.task().title.eq("Go"))).isZero();
        assertThat(alice.update(REMARK.patch().words("slowly")).where(REMARK.task().project().name.eq("Artemis"), REMARK.words.eq("hurry")))
                .isEqualTo(1);
        assertThat(sql.column("select words from remark where task_id = 't9'")).containsExactly("slowly");
        assertThat(sql.column("select count(*) from task where title = 'Mine'")).containsExactly("0");
        assertThat(alice.delete(TASK).where(TASK.key("t9"))).isEqualTo(1);
        assertThat(alice.find(REMARK.key(remark.id()))).isEmpty();
    }

    private static void strangers(Database database) {
        Rows nowhere = database.as(Actor.user("alice"));
        assertThatThrownBy(() -> nowhere.from(REMARK).list()).isInstanceOf(NoOrganizationException.class);
        assertThatThrownBy(() -> nowhere.insert(TASK.insert("t", "p1", "x"))).isInstanceOf(NoOrganizationException.class);
        Rows pretender = database.as(Actor.user("carol").inOrganization("acme"));
        assertThat(pretender.from(REMARK).list()).isEmpty();
        assertThat(pretender.delete(TASK).all()).isZero();
        assertThatThrownBy(() -> pretender.insert(TASK.insert("t", "p1", "x"))).isInstanceOf(NotAMemberException.class);
        assertThat(database.unscoped("the behaviour test counts all remarks").from(REMARK).count()).isEqualTo(4);
    }
}
