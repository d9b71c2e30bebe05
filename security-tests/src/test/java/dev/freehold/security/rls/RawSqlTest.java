package dev.freehold.security.rls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Whatever SQL says, in an actor's context it sees and writes the actor's rows alone, and without one none. */
class RawSqlTest {
    private static final String DENIED = "42501";
    private static final String NOT_THERE = "23503";

    private static VaultDatabase database;

    private Connection connection;

    @BeforeAll
    static void make() {
        database = VaultDatabase.fresh();
    }

    @BeforeEach
    void begin() throws SQLException {
        connection = database.as(VaultDatabase.APP).getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private void act(String user, String organization, String team) throws SQLException {
        rows("select set_config('freehold.user_id', '" + user + "', true), set_config('freehold.organization_id', '"
                + organization + "', true), set_config('freehold.team_id', '" + team + "', true)");
    }

    private List<String> rows(String sql) throws SQLException {
        return VaultDatabase.rows(connection, sql);
    }

    private int change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The SQLState with which a statement is refused; what came before it stays. */
    private String refused(String sql) throws SQLException {
        return error(sql).getSQLState();
    }

    @ParameterizedTest
    @CsvSource({
        "ada, acme, red, project, apollo",
        "ada, acme, red, task, launch",
        "ada, acme, red, remark, 101",
        "ada, acme, red, reply, 101",
        "ada, acme, red, salary, s-acme",
        "ada, acme, red, payment, p-acme",
        "ada, acme, red, diary, d-ada",
        "ada, acme, red, notebook, n-ada",
        "ada, acme, red, note, o-ada",
        "ada, acme, red, board, b-red",
        "bob, acme, '', project, apollo",
        "bob, acme, '', salary, ''",
        "bob, acme, '', diary, d-bob",
        "bob, acme, red, board, ''",
        "bob, zeta, '', salary, s-zeta",
        "bob, zeta, '', diary, ''",
        "bob, zeta, '', project, zeus",
        "cid, acme, blue, salary, ''",
        "cid, acme, blue, board, b-blue",
        "eve, acme, '', project, ''",
        "eve, acme, red, board, ''",
        "eve, acme, zed, board, ''",
        "eve, '', zed, board, b-zed",
        "eve, zeta, zed, board, b-zed",
        "fay, acme, red, project, ''",
        "fay, acme, red, board, ''",
        "fay, '', red, board, ''",
        "fay, acme, red, reply, ''",
        "'', acme, '', project, apollo",
        "'', acme, '', salary, ''",
        "'', acme, '', diary, ''",
        "'', acme, '', notebook, ''",
        "'', acme, red, board, ''",
        "'', nowhere, '', project, ''",
        "'', '', '', project, ''",
        "'', '', '', reply, ''",
        "'', '', '', notebook, ''",
        "'', '', '', board, ''",
        "'', '', '', person, ''",
        "'', '', '', label, !",
        "ada, acme, '', label, !",
    })
    void oneSeesOnesRows(String user, String organization, String team, String table, String ids) throws SQLException {
        act(user, organization, team);
        String id = table.equals("label") ? "code" : "id";
        assertThat(rows("select " + id + " from vault." + table + " order by 1"))
                .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "ada, acme, ada bob cid",
        "bob, acme, ada bob cid eve",
        "eve, '', bob eve",
        "fay, acme, fay",
        "'', zeta, bob eve"
    })
    void colleaguesAreSeen(String user, String organization, String ids) throws SQLException {
        act(user, organization, "");
        assertThat(rows("select id from vault.person order by 1")).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "ada, acme, red, 1",
        "cid, acme, blue, 2",
        "eve, zeta, zed, 1",
        "ada, acme, '', ''",
        "ada, zeta, red, ''",
        "ada, acme, blue, ''"
    })
    void twoWallsStand(String user, String organization, String team, String numbers) throws SQLException {
        act(user, organization, team);
        assertThat(String.join(" ", rows("select number from vault.sprint"))).isEqualTo(numbers);
    }

    @Test
    void noContextIsNobody() throws SQLException {
        assertThat(rows("select id from vault.project")).isEmpty();
        assertThat(change("update vault.project set name = 'x'")).isZero();
        assertThat(change("delete from vault.project")).isZero();
        assertThat(refused("insert into vault.project (id, name, organization_id) values ('p', 'P', 'acme')"))
                .isEqualTo(DENIED);
        assertThat(refused("insert into vault.notebook (id, title, owner_id) values ('p', 'P', 'ada')"))
                .isEqualTo(DENIED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "insert into vault.project (id, name, organization_id) values ('p', 'P', 'zeta')",
                "insert into vault.project (id, name, organization_id) select 'p', 'P', id from organization where id = 'zeta'",
                "insert into vault.project (id, name, organization_id) values ('zeus', 'P', 'acme') on conflict (id) do update set name = 'mine'",
                "insert into vault.remark (task_id, words, author_id) values ('storm', 'x', 'ada')",
                "insert into vault.remark (task_id, words, author_id) values ('launch', 'x', 'bob')",
                "insert into vault.remark (task_id, words) values ('launch', 'x')",
                "insert into vault.reply (remark_id, words) values (102, 'x')",
                "insert into vault.notebook (id, title, owner_id) values ('n', 'N', 'eve')",
                "insert into vault.board (id, name, team_id) values ('b', 'B', 'blue')",
                "insert into vault.diary (id, text, owner_id, organization_id) values ('d', 'D', 'bob', 'acme')",
                "insert into vault.label values ('x', 'X')",
                "insert into vault.person (id, email) values ('x', 'X')",
                "update vault.project set organization_id = 'zeta'",
                "update vault.task set organization_id = 'zeta', project_id = 'zeus'",
                "update vault.remark set task_id = 'storm'",
                "update vault.remark set author_id = 'bob'",
                "update vault.reply set remark_id = 102",
                "update vault.notebook set owner_id = 'eve'",
                "update vault.board set team_id = 'blue'",
                "update vault.diary set owner_id = 'bob'",
                "update vault.label set meaning = 'x'",
                "update vault.person set email = 'x'",
                "delete from vault.label",
                "delete from vault.person",
                "truncate vault.reply",
                "alter table vault.project disable row level security",
                "drop policy project_tenant on vault.project",
                "create policy open on vault.project using (true)",
                "create or replace function freehold.user_id() returns text language sql as 'select null'",
                "create function freehold.any_id() returns text language sql as 'select null'",
                "set role freehold_owner",
                "set role freehold_unscoped",
                "set session_replication_role = replica",
                "select freehold.user_id() from vault.person_mirror_failures",
                "call vault.person_mirror_repair()",
            })
    void whatIsRefused(String sql) throws SQLException {
        act("ada", "acme", "red");
        assertThat(refused(sql)).isEqualTo(DENIED);
    }

    @Test
    void rowSecurityCannotBeSwitchedOff() throws SQLException {
        act("ada", "acme", "red");
        change("set local row_security = off");
        assertThat(refused("delete from vault.project")).isEqualTo(DENIED);
    }

    @Test
    void rowsOfOthersAreNotChanged() throws SQLException {
        act("ada", "acme", "red");
        assertThat(change("update vault.project set name = 'x' where id = 'zeus'"))
                .isZero();
        assertThat(change("delete from vault.note where id = 'o-eve'")).isZero();
        assertThat(change("update vault.person set nickname = 'x'")).isOne();
        assertThat(
                        change(
                                "insert into vault.project (id, name, organization_id) values ('zeus', 'P', 'acme') on conflict do nothing"))
                .isZero();
        act("bob", "acme", "");
        assertThat(change("delete from vault.remark")).isZero();
        assertThat(change("update vault.remark set words = 'x'")).isZero();
        assertThat(rows("select id from vault.remark")).containsExactly("101");
    }

    @Test
    void rolesReadAndWrite() throws SQLException {
        act("bob", "zeta", ""); // viewer, admin
        assertThat(rows("select id from vault.salary")).containsExactly("s-zeta");
        assertThat(change("update vault.salary set amount = 3")).isZero();
        assertThat(change("delete from vault.salary")).isZero();
        assertThat(refused("insert into vault.salary (id, amount, organization_id) values ('s', 1, 'zeta')"))
                .isEqualTo(DENIED);
        act("eve", "zeta", "");
        assertThat(change("update vault.salary set amount = 3")).isOne();
        assertThat(change("insert into vault.salary (id, amount, organization_id) values ('s', 1, 'zeta')"))
                .isOne();
        assertThat(change("delete from vault.salary")).isEqualTo(2);
    }

    /** As for a row that is not there, to the last word: otherwise the error would tell what others have. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "update vault.task set assignee_id = '%s'; eve; nobody",
                "insert into vault.task (id, project_id, title, assignee_id, organization_id) values ('t', 'apollo', 'T', '%s', 'acme'); eve; nobody",
                "update vault.task set team_id = '%s'; zed; none",
                "insert into vault.task (id, project_id, title, organization_id) values ('t', '%s', 'T', 'acme'); zeus; none",
                "insert into vault.project (id, name, owner_id, organization_id) values ('p', 'P', '%s', 'acme'); bob; nobody",
                "update vault.project set owner_id = '%s'; eve; nobody",
                "insert into vault.note (id, notebook_id, text, owner_id) values ('o', '%s', 'T', 'ada'); n-eve; none",
            })
    void referencesOutOfSight(String sql, String foreign, String absent) throws SQLException {
        act("ada", "acme", "red");
        ServerErrorMessage hidden = error(sql.formatted(foreign));
        ServerErrorMessage missing = error(sql.formatted(absent));
        assertThat(hidden.getSQLState()).isEqualTo(NOT_THERE);
        assertThat(hidden).usingRecursiveComparison().isEqualTo(missing);
    }

    @Test
    void aTargetThatOnlySomeMayRead() throws SQLException {
        act("bob", "acme", "");
        ServerErrorMessage hidden =
                error("insert into vault.payment (id, salary_id, organization_id) values ('p', 's-acme', 'acme')");
        assertThat(hidden.getConstraint()).isEqualTo("payment_salary_id_fkey");
        assertThat(hidden)
                .usingRecursiveComparison()
                .isEqualTo(error(
                        "insert into vault.payment (id, salary_id, organization_id) values ('p', 'none', 'acme')"));
        act("ada", "acme", "");
        assertThat(change("insert into vault.payment (id, salary_id, organization_id) values ('p', 's-acme', 'acme')"))
                .isOne();
    }

    private ServerErrorMessage error(String sql) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            change(sql);
        } catch (PSQLException e) {
            connection.rollback(savepoint);
            return Objects.requireNonNull(e.getServerErrorMessage());
        }
        throw new AssertionError("not refused: " + sql);
    }

    /** The assignee of the task left the organization; the task goes on. */
    @Test
    void aRowKeepsWhatItsActorCouldNotSetNow() throws SQLException {
        act("ada", "acme", "");
        assertThat(change("update vault.task set title = 'Land', assignee_id = 'fay'"))
                .isOne();
        assertThat(change("update vault.task set assignee_id = 'bob'")).isOne();
        assertThat(change("update vault.task set assignee_id = null")).isOne();
        assertThat(refused("update vault.task set assignee_id = 'fay'")).isEqualTo(NOT_THERE);
        act("bob", "acme", "");
        assertThat(change("update vault.payment set salary_id = salary_id")).isOne();
    }

    @Test
    void whatTheProgramDoesEveryDay() throws SQLException {
        act("ada", "acme", "red");
        assertThat(
                        change(
                                "insert into vault.project (id, name, owner_id, organization_id) values ('p', 'P', 'ada', 'acme')"))
                .isOne();
        assertThat(change(
                        "insert into vault.task (id, project_id, title, assignee_id, team_id, label_code, organization_id)"
                                + " values ('t', 'p', 'T', 'bob', 'blue', '!', 'acme')"))
                .isOne();
        assertThat(change("insert into vault.remark (task_id, words, author_id) values ('t', 'x', 'ada')"))
                .isOne();
        assertThat(
                        change(
                                "insert into vault.reply (remark_id, words) select id, 'x' from vault.remark where task_id = 't'"))
                .isOne();
        assertThat(change("insert into vault.board (id, name, team_id) values ('b', 'B', 'red')"))
                .isOne();
        assertThat(
                        change(
                                "insert into vault.sprint (organization_id, number, goal, team_id) values ('acme', 3, 'B', 'red')"))
                .isOne();
        assertThat(change("insert into vault.notebook (id, title, owner_id) values ('n', 'N', 'ada')"))
                .isOne();
        assertThat(change("insert into vault.note (id, notebook_id, text, owner_id) values ('o', 'n', 'O', 'ada')"))
                .isOne();
        assertThat(
                        change(
                                "insert into vault.diary (id, text, owner_id, organization_id) values ('d', 'D', 'ada', 'acme')"))
                .isOne();
        assertThat(change("delete from vault.task where id = 't'")).isOne();
        assertThat(rows("select words from vault.reply where words = 'x'")).isEmpty();
    }

    /** The auth server knows nothing of policies; its deletions reach their end. */
    @Test
    void signUpsAndDeletionsGoOn() throws SQLException {
        VaultDatabase own = VaultDatabase.fresh();
        own.run("""
                insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values ('gil', 'Gil', 'g@x', true, now(), now());
                update "user" set email = 'gil@x' where id = 'gil';
                """);
        assertThat(own.rows("select id, email from vault.person where id = 'gil'"))
                .containsExactly("gil,gil@x");
        own.run("delete from \"user\" where id = 'ada'; delete from organization where id = 'zeta'");
        assertThat(own.rows("select id, owner_id from vault.project")).containsExactly("apollo,null");
        assertThat(own.rows("select id from vault.person where id = 'ada'")).isEmpty();
        assertThat(own.rows("select id from vault.reply")).containsExactly("101");
        assertThat(own.rows("select * from vault.person_mirror_failures")).isEmpty();
    }

    @Test
    void unscopedJobsSeeAll() throws SQLException {
        try (Connection jobs = database.as(VaultDatabase.JOBS).getConnection()) {
            assertThat(VaultDatabase.rows(jobs, "select id from vault.project order by 1"))
                    .containsExactly("apollo", "zeus");
            assertThat(VaultDatabase.rows(
                            jobs, "update vault.task set assignee_id = 'eve' where id = 'launch' returning id"))
                    .containsExactly("launch");
            assertThat(VaultDatabase.rows(
                            jobs, "update vault.task set assignee_id = 'fay' where id = 'launch' returning id"))
                    .containsExactly("launch");
        }
    }

    /** Not even the owner of the tables reads them. */
    @Test
    void theOwnerIsUnderPolicies() throws SQLException {
        try (Connection owner = database.as(VaultDatabase.MIGRATIONS).getConnection()) {
            assertThat(VaultDatabase.rows(owner, "select id from vault.project"))
                    .isEmpty();
            assertThat(VaultDatabase.rows(owner, "select * from vault.person_mirror_differences()"))
                    .isEmpty();
            try (Statement repair = owner.createStatement()) {
                repair.execute("call vault.person_mirror_repair()");
            }
        }
    }

    /** A failure to copy is kept under FORCE, too, and stops no sign-up. */
    @Test
    void aFailureToCopyIsKept() throws SQLException {
        VaultDatabase own = VaultDatabase.fresh();
        own.run("""
                alter table vault.person add constraint person_check check (email <> 'bad');
                insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values ('hal', 'Hal', 'bad', true, now(), now());
                """);
        assertThat(own.rows("select user_id, sqlstate from vault.person_mirror_failures"))
                .containsExactly("hal,23514");
    }

    /** After a transaction that had settings they are empty, not absent. */
    @Test
    void anEmptySettingIsNobody() throws SQLException {
        VaultDatabase own = VaultDatabase.fresh();
        own.run("""
                insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values ('', 'Nil', 'n', true, now(), now());
                insert into organization (id, name, slug, "createdAt") values ('', 'Nil', '', now());
                insert into member (id, "organizationId", "userId", role, "createdAt") values ('', '', '', 'owner', now());
                insert into vault.project (id, name, owner_id, organization_id) values ('nil', 'Nil', '', '');
                insert into vault.notebook (id, title, owner_id) values ('nil', 'Nil', '');
                """);
        try (Connection nobody = own.as(VaultDatabase.APP).getConnection()) {
            VaultDatabase.rows(
                    nobody,
                    "select set_config('freehold.user_id', '', false), set_config('freehold.organization_id', '', false)");
            assertThat(VaultDatabase.rows(nobody, "select id from vault.project"))
                    .isEmpty();
            assertThat(VaultDatabase.rows(nobody, "select id from vault.notebook"))
                    .isEmpty();
            assertThat(VaultDatabase.rows(nobody, "select id from vault.person"))
                    .isEmpty();
        }
    }

    /** As at hosted databases, where nobody is a superuser. */
    @Test
    void anAdministratorNeedNotBeASuperuser() throws SQLException {
        VaultDatabase own = VaultDatabase.fresh();
        own.run("""
                create role vault_admin login createrole;
                grant freehold_owner, freehold_runtime, freehold_definer, freehold_unscoped to vault_admin with admin true, inherit false, set false;
                grant create on database %s to vault_admin;
                grant all on schema public, vault to vault_admin with grant option;
                grant all on all tables in schema public to vault_admin with grant option;
                """.formatted(own.name()));
        VaultDatabase.run(own.as("vault_admin"), Vault.compiled().resource("roles.sql"));
        assertThat(own.rows("select pg_has_role('vault_admin', 'freehold_definer', 'USAGE')"))
                .containsExactly("f");
    }
}
