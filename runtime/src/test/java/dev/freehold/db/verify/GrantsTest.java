package dev.freehold.db.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The printed rights: enough for roles that log in, and not one too many. */
class GrantsTest {
    private static final String JSON = PostgresServer.resource("META-INF/freehold/com.acme.work/schema.json");
    private static final String AUTH = "auth/better-auth-1.7.7-kysely-full.sql";
    private static final String SCRIPT = "META-INF/freehold/com.acme.work/schema.sql";

    @Test
    void theProgramNeedsEachOfThem() throws SQLException {
        Scratch database = Scratch.of(AUTH, SCRIPT).withRole("program").run("revoke all on schema public from public");
        List<String> grants = verify(database, "postgres").runtimeGrants("program");
        assertThat(grants)
                .containsExactly(
                        "grant usage on schema \"public\" to \"program\";",
                        "grant usage on schema \"work\" to \"program\";",
                        "grant select (\"id\", \"organizationId\", \"userId\", \"role\") on table \"public\".\"member\" to \"program\";",
                        "grant select (\"id\", \"name\", \"logo\") on table \"public\".\"organization\" to \"program\";",
                        "grant select (\"id\", \"email\", \"emailVerified\", \"createdAt\", \"banExpires\") on table"
                                + " \"public\".\"user\" to \"program\";",
                        "grant select, insert, update, delete on table \"public\".\"project\" to \"program\";",
                        "grant select, update (\"nickname\") on table \"work\".\"person\" to \"program\";",
                        "grant select, insert, update, delete on table \"work\".\"task\" to \"program\";");
        for (String leftOut : grants) {
            Scratch copy = database.copy();
            copy.run(without(grants, leftOut));
            assertThat(verify(copy, "program").differences())
                    .as(leftOut)
                    .singleElement()
                    .satisfies(difference -> assertThat(difference.fix()).isEqualTo(leftOut));
        }
        database.run(String.join("\n", grants));
        assertThat(verify(database, "program").differences()).isEmpty();
        database.runAs(
                "program",
                "insert into work.task (project_id, title, organization_id)"
                        + " select id, name, organization_id from public.project");
        assertThatThrownBy(() -> database.runAs("program", "select token from public.session"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theScriptNeedsEachOfThem() throws SQLException {
        Scratch database = Scratch.of(AUTH)
                .withRole("migrations")
                .run("revoke all on schema public from public; create schema work");
        List<String> grants = verify(database, "postgres").migrationGrants("migrations");
        assertThat(grants)
                .containsExactly(
                        "grant usage, create on schema \"public\" to \"migrations\";",
                        "grant usage, create on schema \"work\" to \"migrations\";",
                        "grant references (\"id\") on table \"public\".\"organization\" to \"migrations\";",
                        "grant select (\"id\", \"email\"), references (\"id\"), trigger on table \"public\".\"user\" to"
                                + " \"migrations\";");
        // whether or not the schema is there, to make it asks for this right
        database.run("grant create on database " + database.name() + " to migrations");
        String script = PostgresServer.resource(SCRIPT);
        for (String leftOut : grants) {
            Scratch copy = database.copy();
            copy.run(without(grants, leftOut));
            copy.run("grant create on database " + copy.name() + " to migrations");
            assertThatThrownBy(() -> copy.runAs("migrations", script))
                    .as(leftOut)
                    .hasMessageContaining("permission denied");
        }
        database.run(String.join("\n", grants)).runAs("migrations", script);
        assertThat(verify(database, "postgres").differences()).isEmpty();
    }

    @Test
    void rolesAreQuoted() throws SQLException {
        Verification verification = verify(Scratch.of(AUTH, SCRIPT), "postgres");
        assertThat(verification.runtimeGrants("a\"b")).allMatch(grant -> grant.endsWith(" to \"a\"\"b\";"));
        assertThat(verification.migrationGrants("a\"b")).allMatch(grant -> grant.endsWith(" to \"a\"\"b\";"));
    }

    private static String without(List<String> grants, String leftOut) {
        List<String> rest = new ArrayList<>(grants);
        rest.remove(leftOut);
        return String.join("\n", rest);
    }

    private static Verification verify(Scratch database, String role) throws SQLException {
        try (Connection connection = database.as(role).getConnection()) {
            return Verification.of(connection, JSON);
        }
    }
}
