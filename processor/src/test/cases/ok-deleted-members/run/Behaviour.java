package com.acme.memos;

import static com.acme.memos.AuthTables.COMPANY;
import static com.acme.memos.AuthTables.EMPLOYMENT;
import static com.acme.memos.AuthTables.PERSON;
import static com.acme.memos.MemoTable.MEMO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NotAMemberException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Who is marked reads as null; who left sees nothing, whatever they ask for; the memos stay. */
public final class Behaviour {
    private static final UUID ACME = new UUID(0, 1);
    private static final UUID ALICE = new UUID(0, 10);
    private static final UUID BOB = new UUID(0, 11);

    private Behaviour() {}

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Rows alice = database.as(Actor.user(ALICE).inOrganization(ACME));
            Rows bob = database.as(Actor.user(BOB).inOrganization(ACME));
            Memo memo = bob.insert(MEMO.insert("Lunch at noon").readerId(BOB));
            assertThat(authors(alice)).containsExactly("Bob");
            assertThat(alice.withDeleted().from(MEMO).select(MEMO.author().name).sql())
                    .as("the key is required, and without the mark nothing can be missing")
                    .contains("\njoin \"public\".\"person\"");

            execute(dataSource, "update person set closed_on = date '2026-01-01' where name = 'Bob'");
            assertThat(authors(alice)).containsExactly((String) null);
            assertThat(authors(alice.withDeleted())).containsExactly("Bob");
            assertThat(alice.loadIfPresent(memo, MEMO.reader())).isEmpty();
            assertThat(alice.withDeleted().load(memo, MEMO.reader()).name()).isEqualTo("Bob");
            assertThat(alice.from(PERSON).select(PERSON.name).list()).containsExactly("Alice");
            assertThat(alice.from(EMPLOYMENT).select(EMPLOYMENT.person().name).list()).containsExactlyInAnyOrder("Alice", null);
            assertThat(bob.from(MEMO).list()).as("he is a member still").containsExactly(memo);

            execute(dataSource, "update employment set \"leftAt\" = now() where person_id = '" + BOB + "'");
            for (Rows rows : List.of(bob, bob.withDeleted())) {
                assertThat(rows.from(MEMO).list()).isEmpty();
                assertThat(rows.from(COMPANY).list()).isEmpty();
                assertThatThrownBy(() -> rows.insert(MEMO.insert("x"))).isInstanceOf(NotAMemberException.class);
            }
            assertThat(alice.from(MEMO).list()).containsExactly(memo);
            assertThat(alice.from(COMPANY).select(COMPANY.employments().count()).list()).containsExactly(1L);
            assertThat(alice.withDeleted().from(COMPANY).select(COMPANY.employments().count()).list()).containsExactly(2L);
            assertThatThrownBy(() -> alice.update(MEMO.patch().readerId(new UUID(0, 99))).all())
                    .as("nobody arrives late here")
                    .isExactlyInstanceOf(ForeignKeyViolationException.class);
            badges(dataSource, database.unscoped("audit"), alice);
        }
    }

    /** Something else than users that arrives late; the column has the type of the id, with a key or without. */
    private static void badges(DataSource dataSource, Unscoped audit, Rows alice) throws SQLException {
        String badge = new UUID(0, 7).toString();
        assertThatThrownBy(() -> alice.update(MEMO.patch().stampId(badge)).all())
                .as("no user is missing")
                .isExactlyInstanceOf(ForeignKeyViolationException.class);
        assertThat(alice.update(MEMO.patch().badgeId(badge)).all()).isEqualTo(1);
        assertThat(audit.from(MEMO).where(MEMO.badgeId.isNotNull(), MEMO.badge().id.isNull()).count()).isEqualTo(1);
        execute(dataSource, "insert into badge (id) values ('" + badge + "')");
        assertThat(audit.from(MEMO).where(MEMO.badgeId.isNotNull(), MEMO.badge().id.isNull()).exists()).isFalse();
        assertThat(audit.from(MEMO).select(MEMO.badge().id).one()).isEqualTo(new UUID(0, 7));
    }

    private static List<String> authors(Rows rows) {
        return rows.from(MEMO).select(MEMO.author().name).list();
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
