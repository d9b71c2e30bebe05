package dev.freehold.db;

import static com.acme.projects.AuthTables.MEMBER;
import static com.acme.projects.AuthTables.USER;
import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.Auth;
import com.acme.projects.AuthTables.MemberTable;
import com.acme.projects.AuthTables.UserTable;
import com.acme.projects.Task;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.SqlType;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What callers try who write against the API's own types, by hand. */
class ForgeryTest {
    private TestDatabase database;
    private Rows ada;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        ada = database.as(TestDatabase.ADA);
    }

    /** Eve is in another organization; her id in a row of Ada's must not make her row readable. */
    @Test
    void aReferenceThatTheCallerSetsShowsNobodyWhomTheyCannotSee() {
        assertThat(ada.find(USER.key("eve"))).isEmpty();
        ada.update(TASK.patch().assigneeId("eve")).where(TASK.key("t1"));
        Task task = ada.find(TASK.key("t1")).orElseThrow();

        assertThatThrownBy(() -> ada.load(task, TASK.assignee())).isInstanceOf(NoRowException.class);
        assertThat(ada.from(TASK)
                        .where(TASK.key("t1"))
                        .select(TASK.assignee().name)
                        .list())
                .containsExactly((String) null);
        assertThat(ada.from(TASK).where(TASK.assignee().id.eq("eve")).count()).isZero();

        ada.update(TASK.patch().assigneeId("bob")).where(TASK.key("t1"));
        assertThat(ada.load(task, TASK.assignee()).id()).isEqualTo("bob");
    }

    /** The owner was put there by the runtime: the row shows its author after the author left. */
    @Test
    void aRowShowsItsOwnerAfterTheOwnerLeft() throws SQLException {
        database.sql("update project set owner_id = 'bob' where id = 'p1'");
        database.sql("delete from member where \"userId\" = 'bob'");
        assertThat(ada.find(USER.key("bob"))).isEmpty();
        assertThat(ada.from(PROJECT)
                        .where(PROJECT.key("p1"))
                        .select(PROJECT.owner().id)
                        .list())
                .containsExactly("bob");
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothingIsWrittenIntoTablesOfTheAuthServer() throws SQLException {
        Column<String> role = (Column<String>) MemberTable.MEMBER_ENTITY.column("role");
        Patch<Auth.Member> promotion =
                () -> Assignments.of(MemberTable.MEMBER_ENTITY).with(role, "owner");
        Insert<Auth.Member> intrusion =
                () -> Assignments.of(MemberTable.MEMBER_ENTITY).with(role, "owner");
        Accounts<Auth.User> users = new Accounts<>(Path.root(UserTable.USER_ENTITY));

        assertThatThrownBy(() -> ada.update(promotion).where(MEMBER.userId.eq("ada")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("auth server");
        assertThatThrownBy(() -> ada.insert(intrusion)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ada.delete(users).all()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> database.database(com.acme.projects.AppSchema.SCHEMA)
                        .unscoped("test")
                        .delete(users)
                        .all())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void columnsThatTheEntityDoesNotDeclareAreOutOfReach() {
        Accounts<Auth.User> users = new Accounts<>(Path.root(UserTable.USER_ENTITY));
        assertThatThrownBy(users::password)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no column password");
    }

    @Test
    void statementsStartAtATableAndNotAtAPath() {
        Accounts<Auth.User> self = new Accounts<>(Path.root(UserTable.USER_ENTITY));
        assertThatThrownBy(() -> ada.from(self.twin())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ada.delete(self.twin())).isInstanceOf(IllegalArgumentException.class);
    }

    /** A table by hand, of the users, who are the auth server's. */
    private static final class Accounts<S> extends Table<S, Auth.User> implements Writable<Auth.User> {
        private Accounts(Path<S> path) {
            super(UserTable.USER_ENTITY, path);
        }

        private Expr<S, String> password() {
            return expr(Column.optional("password", SqlType.TEXT));
        }

        private Accounts<S> twin() {
            return toOne(
                    dev.freehold.db.schema.Reference.required("twin").on(UserTable.USER_ENTITY.column("id"), "id"),
                    UserTable.USER_ENTITY,
                    Accounts::new);
        }
    }
}
