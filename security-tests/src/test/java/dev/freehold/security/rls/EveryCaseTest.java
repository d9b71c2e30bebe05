package dev.freehold.security.rls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.verify.RowSecurity;
import dev.freehold.db.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the auth schema, the types of its ids and the names of tables: the scripts run as they are to be run, and
 * what PostgreSQL then shows of policies, triggers and functions is what the code relies on.
 */
class EveryCaseTest {
    private static final Path PROCESSOR = Path.of(System.getProperty("basedir", ""), "../processor");

    private VaultDatabase database;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> all = Files.list(PROCESSOR.resolve("src/test/cases"))) {
            return all.filter(each -> each.getFileName().toString().startsWith("ok-")).sorted().toList().stream();
        }
    }

    /** Roles are the server's and outlive databases. */
    @AfterEach
    void leaveTheOwnerAsItWas() {
        database.run("alter role freehold_owner nobypassrls");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsMadeIsWhatIsAskedFor(Path golden) throws IOException, SQLException {
        database = VaultDatabase.empty();
        for (String dump : auth(golden)) {
            Path ours = PROCESSOR.resolve("src/test/resources/auth/" + dump + ".sql");
            database.run(Files.readString(
                    Files.exists(ours) ? ours : PROCESSOR.resolve("../auth-schemas/" + dump + ".sql")));
        }
        Compiled compiled = Compiled.secured(golden);
        compiled.all("roles.sql").forEach(database::run);
        if (auth(golden)[0].startsWith("supabase")) {
            database.run("alter role freehold_owner bypassrls"); // for the back-fill, as docs/supabase.md says
        }
        for (String script : compiled.all("schema.sql")) {
            VaultDatabase.run(database.as(VaultDatabase.MIGRATIONS), script);
        }
        try (Connection connection = database.as(VaultDatabase.APP).getConnection()) {
            for (String description : compiled.all("schema.json")) {
                assertThat(description).contains("\"rowLevelSecurity\"");
                assertThat(RowSecurity.of(connection, description)).isEmpty();
                assertThat(Verification.of(connection, description).differences())
                        .filteredOn(difference -> !difference.problem().startsWith("row-level security hides all rows"))
                        .isEmpty();
            }
        }
    }

    private static String[] auth(Path golden) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(golden.resolve("case.properties"))) {
            properties.load(reader);
        }
        return properties.getProperty("auth").split(",");
    }
}
