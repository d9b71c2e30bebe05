package com.acme.work;

import static com.acme.work.AuthTables.TEAM;
import static com.acme.work.AuthTables.USER;
import static com.acme.work.BoardTable.BOARD;
import static com.acme.work.CardTable.CARD;
import static com.acme.work.SprintTable.SPRINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.auth.BetterAuth.Team;
import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NoOrganizationException;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.NoTeamException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.List;

/** Rows of teams. */
final class Teams {
    private Teams() {}

    static void run(Database database, Rows alice, Rows bob, Sql sql) throws SQLException {
        reads(alice, bob, sql);
        writes(alice, bob);
        strangers(database);
        twoWalls(database, alice, bob);
    }

    private static void reads(Rows alice, Rows bob, Sql sql) throws SQLException {
        assertThat(alice.from(BOARD).orderBy(BOARD.name.asc()).select(BOARD.name).list())
                .isEqualTo(sql.column("select name from board where team_id = 'red' order by name"))
                .containsExactly("Ideas", "Plan");
        assertThat(alice.from(CARD).orderBy(CARD.id.asc()).select(CARD.text, CARD.board().name, CARD.label().meaning, List::of).where(CARD.labelCode.isNotNull()).list())
                .containsExactly(List.of("one", "Plan", "urgent"));
        assertThat(bob.from(CARD).select(CARD.text, CARD.squad().name, List::of).list()).containsExactly(List.of("three", "Blue"));
        Board plan = alice.find(BOARD.key("b1")).orElseThrow();
        assertThat(alice.load(plan, BOARD.cards())).extracting(Card::text).containsExactlyInAnyOrder("one", "two");
        assertThat(alice.load(plan, BOARD.maker())).extracting(User::name).isEqualTo("Alice");
        assertThat(alice.load(plan, BOARD.team())).extracting(Team::name).isEqualTo("Red");
        assertThat(alice.from(TEAM).orderBy(TEAM.name.asc()).select(TEAM.name, TEAM.boards().count(), TEAM.squadCards().count(), List::of).list())
                .containsExactly(List.of("Blue", 0L, 0L), List.of("Red", 2L, 2L));
        assertThat(alice.from(USER).where(USER.boardsMade().any()).select(USER.id).list()).containsExactly("alice");

        // from the other team of the same organization
        assertThat(bob.find(BOARD.key("b1"))).isEmpty();
        assertThat(bob.from(BOARD).where(BOARD.id.in("b1", "b2")).list()).isEmpty();
        assertThat(bob.from(BOARD).where(BOARD.cards().any(CARD.text.eq("one"))).exists()).isFalse();
        assertThatThrownBy(() -> bob.load(plan, BOARD.maker())).isInstanceOf(NoRowException.class);
        assertThat(bob.load(plan, BOARD.cards())).isEmpty();
        assertThat(bob.loadAll(List.of(plan), BOARD.team())).containsEntry(plan, null);
        assertThat(bob.loadAll(List.of(plan), BOARD.cards())).containsEntry(plan, List.of());
    }

    private static void writes(Rows alice, Rows bob) {
        Board made = bob.insert(BOARD.insert("Later"));
        assertThat(bob.load(made, BOARD.maker()).id()).isEqualTo("bob");
        assertThat(bob.load(made, BOARD.team()).id()).isEqualTo("blue");
        assertThatThrownBy(() -> bob.insert(BOARD.insert("Later"))).isInstanceOf(UniqueViolationException.class);
        Card card = bob.insert(CARD.insert(made.id(), "five").labelCode("g"));
        assertThat(card).isEqualTo(new Card(card.id(), made.id(), "blue", "five", "g"));
        assertThatThrownBy(() -> bob.insert(CARD.insert("b1", "spy"))).isInstanceOf(ForeignKeyViolationException.class);
        assertThatThrownBy(() -> bob.update(CARD.patch().boardId("b1")).where(CARD.key(card.id())))
                .isInstanceOf(ForeignKeyViolationException.class);

        assertThat(alice.update(BOARD.patch().name("Mine")).where(BOARD.key(made.id()))).isZero();
        assertThat(alice.update(CARD.patch().text("Mine")).where(CARD.board().name.eq("Later"))).isZero();
        assertThat(alice.delete(CARD).where(CARD.key(card.id()))).isZero();
        assertThat(bob.update(CARD.patch().text("six")).where(CARD.board().name.eq("Later"))).isEqualTo(1);
        assertThat(bob.delete(BOARD).where(BOARD.key(made.id()))).isEqualTo(1);
        assertThat(bob.find(CARD.key(card.id()))).isEmpty();
        assertThat(bob.update(CARD.patch().labelCode(null)).all()).isEqualTo(1);
    }

    private static void strangers(Database database) {
        Rows nowhere = database.as(Actor.user("alice").inOrganization("acme"));
        assertThatThrownBy(() -> nowhere.from(BOARD).list()).isInstanceOf(NoTeamException.class).hasMessageContaining("inTeam");
        assertThatThrownBy(() -> nowhere.insert(BOARD.insert("x"))).isInstanceOf(NoTeamException.class);
        assertThatThrownBy(() -> nowhere.delete(CARD).all()).isInstanceOf(NoTeamException.class);
        Rows pretender = database.as(Actor.user("bob").inTeam("red"));
        assertThat(pretender.from(BOARD).list()).isEmpty();
        assertThat(pretender.update(BOARD.patch().name("Mine")).all()).isZero();
        assertThat(pretender.delete(BOARD).all()).isZero();
        assertThatThrownBy(() -> pretender.insert(BOARD.insert("x"))).isInstanceOf(NotAMemberException.class);
    }

    private static void twoWalls(Database database, Rows alice, Rows bob) {
        assertThat(alice.from(SPRINT).select(SPRINT.goal).list()).containsExactly("ship");
        assertThat(bob.from(SPRINT).select(SPRINT.goal, SPRINT.team().name, SPRINT.organization().name, List::of).list())
                .containsExactly(List.of("sail", "Blue", "Acme"));
        assertThat(bob.find(SPRINT.key(1))).isEmpty();
        assertThat(alice.insert(SPRINT.insert(3, "rest"))).isEqualTo(new Sprint(3, "rest"));
        assertThat(bob.delete(SPRINT).where(SPRINT.key(3))).isZero();
        Rows half = database.as(Actor.user("alice").inTeam("red"));
        assertThatThrownBy(() -> half.from(SPRINT).count()).isInstanceOf(NoOrganizationException.class);
        // a member of the team who acts in another organization
        Rows mixed = database.as(Actor.user("alice").inOrganization("globex").inTeam("red"));
        assertThat(mixed.from(SPRINT).count()).isZero();
        assertThatThrownBy(() -> mixed.insert(SPRINT.insert(4, "x"))).isInstanceOf(NotAMemberException.class);
    }
}
