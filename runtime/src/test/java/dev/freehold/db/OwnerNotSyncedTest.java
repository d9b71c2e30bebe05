package dev.freehold.db;

import static dev.freehold.db.Clubs.POST;
import static dev.freehold.db.Clubs.TODO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.freehold.db.Clubs.Todo;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.OwnerNotSyncedException;
import dev.freehold.db.error.UniqueViolationException;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Users who are not there yet, told from all other references that lead nowhere. */
class OwnerNotSyncedTest {
    private TestDatabase test;
    private Database database;
    private Rows ann;
    private Rows eve;

    @BeforeEach
    void open() throws SQLException {
        test = PostgresServer.newDatabase();
        test.sql(PostgresServer.resource("clubs.sql"));
        database = test.database(Clubs.SCHEMA);
        ann = database.as(Actor.user("ann").inOrganization("chess"));
        eve = database.as(Actor.user("eve-4711"));
    }

    @Test
    void anInsertSaysWhoIsMissingWhere() throws SQLException {
        OwnerNotSyncedException e =
                catchThrowableOfType(OwnerNotSyncedException.class, () -> eve.insert(TODO.insert("knock")));
        assertThat(e)
                .isInstanceOf(ForeignKeyViolationException.class)
                .hasNoCause()
                .hasMessage("the user is not in login.person yet, by the foreign key todo_owner_id_fkey of"
                        + " \"public\".\"todo\": the auth server copies users there shortly after their sign-up. Retry"
                        + " shortly, or do without the foreign key (foreignKey = false) [23503]");
        assertThat(e.constraint()).contains("todo_owner_id_fkey");
        assertThat(e.table()).contains("\"public\".\"todo\"");
        assertThat(e.sqlState()).isEqualTo("23503");
        assertThat(e.sql()).hasValueSatisfying(sql -> assertThat(sql).startsWith("insert into \"public\".\"todo\""));

        test.sql("insert into login.person (id, name) values ('eve-4711', 'Eve')");
        assertThat(eve.insert(TODO.insert("knock")).task()).isEqualTo("knock");
    }

    @Test
    void unscopedInsertsAndUpdatesSayIt() throws SQLException {
        Unscoped all = database.unscoped("test");
        assertThatThrownBy(() -> all.insertFor(Actor.user("eve-4711"), TODO.insert("knock")))
                .isInstanceOf(OwnerNotSyncedException.class);
        test.sql("alter table todo rename constraint todo_owner_id_fkey to was_owner");
        test.sql("alter table todo rename constraint todo_helper_id_fkey to todo_owner_id_fkey");
        assertThatThrownBy(() -> ann.update(TODO.patch("eve-4711")).all()).isInstanceOf(OwnerNotSyncedException.class);
    }

    @Test
    void transactionsLetItOutAndSavepointsAllowARetry() throws SQLException {
        assertThatThrownBy(() -> eve.transaction(tx -> tx.insert(TODO.insert("knock"))))
                .isInstanceOf(OwnerNotSyncedException.class);
        Todo todo = eve.transaction(tx -> {
            assertThatThrownBy(() -> tx.transaction(inner -> inner.insert(TODO.insert("knock"))))
                    .isInstanceOf(OwnerNotSyncedException.class);
            test.sql("insert into login.person (id, name) values ('eve-4711', 'Eve')");
            return tx.insert(TODO.insert("knock"));
        });
        assertThat(eve.from(TODO).list()).containsExactly(todo);
    }

    @Test
    void noOtherViolationIsOne() throws SQLException {
        // another key of the same table to the same table, which waits for nobody
        assertThatThrownBy(() -> ann.update(TODO.patch("eve-4711")).all())
                .isExactlyInstanceOf(ForeignKeyViolationException.class)
                .hasMessageContaining("todo_helper_id_fkey");
        assertThatThrownBy(() -> ann.insert(POST.insert("welcome"))).isInstanceOf(UniqueViolationException.class);
        // a key of that name on a table of that name in another schema
        test.sql("create function copy() returns trigger language plpgsql as"
                + " $$ begin insert into other.todo values ('nobody'); return new; end $$");
        test.sql("create trigger copy before insert on todo for each row execute function copy()");
        assertThatThrownBy(() -> ann.insert(TODO.insert("copy")))
                .isExactlyInstanceOf(ForeignKeyViolationException.class)
                .satisfies(e ->
                        assertThat(((ForeignKeyViolationException) e).table()).contains("\"other\".\"todo\""));
    }

    /** The constraint of another table that waits for users has that table's name, not this one's. */
    @Test
    void eachTableWaitsByItsOwnKey() throws SQLException {
        test.sql("alter table post rename constraint post_club_id_fkey to todo_owner_id_fkey");
        assertThatThrownBy(() ->
                        database.unscoped("test").insertFor(Actor.user("ann").inOrganization("none"), POST.insert("x")))
                .isExactlyInstanceOf(ForeignKeyViolationException.class)
                .hasMessageContaining("todo_owner_id_fkey");
        assertThatThrownBy(() -> database.unscoped("test")
                        .insertFor(Actor.user("eve-4711").inOrganization("chess"), POST.insert("x")))
                .isInstanceOf(OwnerNotSyncedException.class);
    }
}
