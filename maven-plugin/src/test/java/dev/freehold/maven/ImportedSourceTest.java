package dev.freehold.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.maven.connect.GoalFailure;
import dev.freehold.maven.postgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sources that the import writes, letter by letter. */
final class ImportedSourceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    /auth/supabase-auth-with-owners-and-grants.sql, auth, SupabaseTables
                    /databases/spring-security.sql, public, SpringSecurity
                    /databases/own-login.sql, login, OwnAuth
                    """)
    void isWrittenSo(String script, String schema, String name) throws SQLException, GoalFailure, IOException {
        String text =
                Imported.of(TestPostgres.freshDatabase(script), schema, name).text();
        Path golden = Path.of("src/test/resources/golden/" + name + ".java.txt");
        if (Boolean.getBoolean("freehold.golden.update")) {
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
