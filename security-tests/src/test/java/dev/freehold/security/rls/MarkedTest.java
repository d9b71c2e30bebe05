package dev.freehold.security.rls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A membership, team or organization that is marked as deleted counts for nothing; the ids are numbers here. */
class MarkedTest {
    private static final Compiled MARKED = Compiled.of("com.acme.marked", "src/test/resources/marked");
    private static final String LOOK = "select 'memo' from marked.memo union all select 'rule' from marked.rule"
            + " union all select 'board' from marked.board";

    private VaultDatabase database;

    @BeforeEach
    void make() throws IOException {
        database = VaultDatabase.empty()
                .run(MARKED.resource("auth-tables-for-tests.sql"))
                .run(MARKED.resource("roles.sql"));
        VaultDatabase.run(database.as(VaultDatabase.MIGRATIONS), MARKED.resource("schema.sql"));
        database.run("""
                insert into person (id, name) values (1, 'Ann'), (2, 'Ben');
                insert into company (id) values (10);
                insert into employment (company_id, person_id, role) values (10, 1, 'lead'), (10, 2, 'lead');
                insert into squad (id, company_id) values (100, 10);
                insert into squadmate (squad_id, person_id) values (100, 1);
                insert into marked.memo (id, organization_id) values (7, 10);
                insert into marked.rule (id, organization_id) values (7, 10);
                insert into marked.board (id, team_id) values (7, 100);
                """);
    }

    private List<String> seen(String user, String sql) throws SQLException {
        try (Connection connection = database.as(VaultDatabase.APP).getConnection()) {
            connection.setAutoCommit(false);
            VaultDatabase.rows(
                    connection,
                    "select set_config('freehold.user_id', '" + user
                            + "', true), set_config('freehold.organization_id', '10', true), set_config('freehold.team_id', '100', true)");
            return VaultDatabase.rows(connection, sql);
        }
    }

    @Test
    void whatIsNotMarked() throws SQLException {
        assertThat(seen("1", LOOK)).containsExactly("memo", "rule", "board");
        assertThat(seen("", LOOK)).containsExactly("memo");
    }

    @ParameterizedTest
    @CsvSource({
        "update company set closed_at = now(), 1, ''",
        "update company set closed_at = now(), '', ''",
        "update employment set left_at = now() where person_id = 1, 1, ''",
        "update squad set split_at = now(), 1, memo rule",
        "update squadmate set left_at = now(), 1, memo rule",
    })
    void whatIsMarked(String mark, String user, String left) throws SQLException {
        database.run(mark);
        assertThat(String.join(" ", seen(user, LOOK))).isEqualTo(left);
    }

    @Test
    void aColleagueWhoLeft() throws SQLException {
        String assign = "update marked.memo set reader_id = 2 returning id";
        assertThat(seen("1", assign)).containsExactly("7");
        database.run("update employment set left_at = now() where person_id = 2");
        assertThatThrownBy(() -> seen("1", assign)).hasMessageContaining("memo_reader_id_fkey");
    }
}
