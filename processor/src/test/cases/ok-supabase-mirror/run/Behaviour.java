package com.acme.boards;

import static com.acme.boards.AuthTables.IDENTITY;
import static com.acme.boards.AuthTables.SESSION;
import static com.acme.boards.AuthTables.USER;
import static com.acme.boards.BoardTable.BOARD;
import static com.acme.boards.DeviceTable.DEVICE;
import static com.acme.boards.ProfileTable.PROFILE;
import static com.acme.boards.VisitorTable.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.schema.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Users of Supabase and two mirrors of them; the statements of the auth server run as its role. */
public final class Behaviour {
    private static final UUID ALICE = new UUID(0, 10);
    private static final UUID BOB = new UUID(0, 11);
    private static final UUID NOBODY = new UUID(0, 12);

    private final DataSource dataSource;
    private final Rows alice;
    private final Rows bob;
    private final Rows nobody;
    private final Unscoped everyone;

    private Behaviour(DataSource dataSource, Database database) {
        this.dataSource = dataSource;
        this.alice = database.as(Actor.user(ALICE));
        this.bob = database.as(Actor.user(BOB));
        this.nobody = database.as(Actor.user(NOBODY));
        this.everyone = database.unscoped("test");
    }

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Behaviour behaviour = new Behaviour(dataSource, database);
            behaviour.authTables();
            behaviour.rowsOfTheMirror();
            behaviour.ownColumns();
            behaviour.owners();
            behaviour.changes();
        }
    }

    private void authTables() {
        assertThat(alice.from(USER).select(USER.email).list()).containsExactly("alice@example.com");
        assertThat(alice.from(IDENTITY).select(IDENTITY.email, IDENTITY.user().email, List::of).list())
                .containsExactly(List.of("alice@example.com", "alice@example.com"));
        assertThat(alice.from(SESSION).select(SESSION.refreshedAt, SESSION.refreshTokenCounter, List::of).list())
                .containsExactly(List.of(Instant.parse("2026-01-01T12:00:00Z"), 7L));
        assertThat(everyone.from(USER).where(USER.sessions().any()).count()).isEqualTo(2);
        assertThat(everyone.from(USER).where(USER.identities().any(), USER.isAnonymous.isFalse()).count()).isEqualTo(1);
        assertThat(alice.find(USER.key(ALICE)).orElseThrow().isSsoUser()).isFalse();
    }

    private void rowsOfTheMirror() {
        Profile own = alice.find(PROFILE.key(ALICE)).orElseThrow();
        assertThat(own.email()).isEqualTo("alice@example.com");
        assertThat(own.settings()).isEqualTo(new Json("{}"));
        assertThat(own.createdAt()).isEqualTo(own.updatedAt());
        assertThat(alice.from(PROFILE).select(PROFILE.id).list()).containsExactly(ALICE);
        assertThat(alice.from(PROFILE).select(PROFILE.user().email).list()).containsExactly("alice@example.com");
        assertThat(alice.load(own, PROFILE.user()).id()).isEqualTo(ALICE);
        assertThat(alice.from(USER).where(USER.profiles().any(PROFILE.email.startsWith("alice"))).count()).isEqualTo(1);

        // the profile needs an address, the visitor does not
        assertThat(everyone.from(PROFILE).count()).isEqualTo(2);
        assertThat(everyone.from(VISITOR).where(VISITOR.isAnonymous.isTrue()).select(VISITOR.id, VISITOR.account().id, List::of).list())
                .containsExactly(List.of(NOBODY.toString(), NOBODY));
        assertThat(nobody.from(PROFILE).list()).isEmpty();
        assertThat(nobody.from(VISITOR).one().count()).isZero();
    }

    private void ownColumns() {
        assertThat(alice.update(PROFILE.patch().nickname("Al").settings(new Json("{\"a\": 1}"))).all()).isEqualTo(1);
        assertThat(alice.update(PROFILE.patch().nickname("Mine")).where(PROFILE.key(BOB))).isZero();
        assertThat(alice.update(PROFILE.patch().nickname("A.")).where(PROFILE.user().email.eq("alice@example.com"))).isEqualTo(1);
        Profile changed = alice.from(PROFILE).one();
        assertThat(changed.nickname()).isEqualTo("A.");
        assertThat(changed.settings()).isEqualTo(new Json("{\"a\": 1}"));
        assertThat(changed.updatedAt()).isAfter(changed.createdAt());
        assertThat(everyone.from(PROFILE).where(PROFILE.key(BOB)).select(PROFILE.nickname).list()).containsExactly((String) null);
        assertThat(everyone.update(VISITOR.patch().count(1)).all()).isEqualTo(3);
    }

    private void owners() {
        // a caller can name nobody whom the caller cannot see; what another program set shows nobody either
        assertThatThrownBy(() -> alice.insert(BOARD.insert("Plans").reviewerId(BOB)))
                .isInstanceOf(ForeignKeyViolationException.class);
        Board board = everyone.insertFor(Actor.user(ALICE), BOARD.insert("Plans").reviewerId(BOB));
        assertThat(alice.load(board, BOARD.owner()).nickname()).isEqualTo("A.");
        assertThat(alice.from(BOARD).select(BOARD.owner().user().email).list()).containsExactly("alice@example.com");
        assertThatThrownBy(() -> alice.load(board, BOARD.reviewer())).isInstanceOf(NoRowException.class);
        assertThat(bob.from(BOARD).list()).isEmpty();
        assertThat(alice.from(PROFILE).select(PROFILE.boards().count()).one()).isEqualTo(1);
        assertThat(everyone.from(PROFILE).where(PROFILE.boardsByReviewer().any()).select(PROFILE.id).one()).isEqualTo(BOB);

        assertThat(nobody.insert(DEVICE.insert("phone")).name()).isEqualTo("phone");
        assertThatThrownBy(() -> nobody.insert(BOARD.insert("x")))
                .isInstanceOfSatisfying(
                        ForeignKeyViolationException.class,
                        failure -> assertThat(failure.constraint()).contains("board_owner_id_fkey"));
    }

    private void changes() throws SQLException {
        int version = alice.from(PROFILE).one().version();
        server("update users set email = 'al@example.com', updated_at = now() where id = '" + ALICE + "'");
        Profile own = alice.from(PROFILE).one();
        assertThat(own.email()).isEqualTo("al@example.com");
        assertThat(own.version()).isEqualTo(version + 1);
        assertThat(own.nickname()).isEqualTo("A.");
        server("update users set email = 'no longer nobody' where id = '" + NOBODY + "'");
        assertThat(nobody.insert(BOARD.insert("x")).title()).isEqualTo("x");
        server("delete from users where id = '" + ALICE + "'");
        assertThat(everyone.from(PROFILE).orderBy(PROFILE.id.asc()).select(PROFILE.id).list()).containsExactly(BOB, NOBODY);
        assertThat(everyone.from(BOARD).select(BOARD.title).list()).containsExactly("x");
        server("delete from users where id = '" + BOB + "'");
        assertThat(everyone.from(VISITOR).count()).isEqualTo(1);
    }

    private void server(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session authorization supabase_auth_admin; set search_path = auth");
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
