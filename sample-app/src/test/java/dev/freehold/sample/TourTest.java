package dev.freehold.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tour as it appears on a console. */
final class TourTest {
    private static List<String> lines = List.of();

    @BeforeAll
    static void takeTheTour() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Tour.run(SharedPostgres.SERVER, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void runsOnPostgres18() {
        assertThat(lines.get(0)).contains("PostgreSQL 18.");
    }

    @Test
    void showsTheGeneratedTables() {
        assertThat(lines)
                .contains(
                        "DDL   create table \"public\".\"todos\" ( ... );  -- owner_id -> users_sync",
                        "DDL   create table \"public\".\"project\" ( ... );  -- owner_id -> user, organization_id -> organization",
                        "      create table \"public\".\"user_profile\" ( ... );  -- user_id -> user")
                .anyMatch(line -> line.contains("(organization_id, project_id) -> project"));
    }

    @Test
    void showsJavaThatRuns() {
        assertThat(lines)
                .contains(
                        "Java  return rows.insert(PROJECT.insert(name));",
                        "              .select(TODO.task, TODO.isComplete, TODO.owner().email, Line::new);");
    }

    @Test
    void showsSqlThatJoinsAndNarrows() {
        assertThat(lines)
                .contains(
                        "      left join \"neon_auth\".\"users_sync\" u on u.\"id\" = t.\"owner_id\" and u.\"deleted_at\" is null",
                        "      where t.\"owner_id\" = ?",
                        "SQL   insert into \"public\".\"project\" (\"name\", \"id\", \"owner_id\", \"organization_id\")");
    }

    @Test
    void showsRowsInBoxes() {
        assertThat(lines)
                .contains(
                        "      | Water the plants | true     | alice@example.com |",
                        "      | Apollo  | Alice | 2          |",
                        "      | Bob  | Globex       | admin,billing | 2026-02-01 12:00Z |",
                        "      | key-2 | build server | acme_x9 | 2026-03-02 08:00Z | 2027-03-02 08:00Z |");
    }

    @Test
    void refusesEveryAttemptUponOthersRows() {
        List<String> outcomes = lines.subList(lines.indexOf("      " + lastBox()) + 3, lines.size() - 1).stream()
                .map(line -> line.substring(line.lastIndexOf("| ", line.length() - 2) + 2)
                        .replaceFirst(" *\\|$", ""))
                .toList();
        assertThat(outcomes)
                .containsExactly(
                        "nothing changed",
                        "not found",
                        "nothing changed",
                        "ForeignKeyViolationException of task_project_id_fkey",
                        "not found",
                        "0 rows",
                        "0 rows",
                        "NotAMemberException",
                        "NoOrganizationException");
    }

    @Test
    void showsNoSecret() {
        assertThat(lines).noneMatch(line -> line.contains("TEST-ONLY-SECRET"));
    }

    @Test
    void isPlainTextOfLittleWidth() {
        assertThat(lines).allSatisfy(line -> assertThat(line).matches("[ -~]*").hasSizeLessThanOrEqualTo(120));
    }

    private static String lastBox() {
        return lines.get(lines.size() - 1).strip();
    }
}
